import type { Child } from 'hono/jsx'
import { Icon, type IconName } from '#ui/icon.tsx'
import type { InLanguage } from '#ui/layout.tsx'

/** One primary action a page; everything else is secondary or tertiary. */
export type ButtonLook = 'primary' | 'secondary' | 'tertiary'

// Written out, because the style build looks for whole class names.
const classes: Record<ButtonLook, string> = {
  primary: 'kern-btn kern-btn--primary',
  secondary: 'kern-btn kern-btn--secondary',
  tertiary: 'kern-btn kern-btn--tertiary',
}

type Shared = {
  readonly look?: ButtonLook | undefined
  readonly icon?: IconName | undefined
  readonly id?: string | undefined
  readonly describedBy?: string | undefined
  readonly children: Child
}

type ButtonProps = Shared & {
  readonly type?: 'submit' | 'button' | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly formaction?: string | undefined
  /** Skips the browser's own checks, for "save as draft" and "back". */
  readonly formnovalidate?: boolean | undefined
}

export function Button({ look = 'primary', icon, describedBy, type = 'submit', children, ...rest }: ButtonProps) {
  return (
    <button class={classes[look]} type={type} aria-describedby={describedBy} {...rest}>
      <ButtonLabel icon={icon}>{children}</ButtonLabel>
    </button>
  )
}

type ButtonLinkProps = Shared &
  InLanguage & {
    readonly href: string
    readonly download?: boolean | string | undefined
    readonly rel?: string | undefined
  }

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({ look = 'primary', icon, describedBy, lang, dir, children, ...rest }: ButtonLinkProps) {
  return (
    <a class={classes[look]} aria-describedby={describedBy} lang={lang} hreflang={lang} dir={dir} {...rest}>
      <ButtonLabel icon={icon}>{children}</ButtonLabel>
    </a>
  )
}

function ButtonLabel({ icon, children }: { readonly icon: IconName | undefined; readonly children: Child }) {
  return (
    <>
      {icon === undefined ? null : <Icon name={icon} />}
      <span class="kern-label">{children}</span>
    </>
  )
}
