import type { Child } from 'hono/jsx'
import type { Translator } from '#platform/i18n/index.ts'
import { Icon } from '#ui/icon.tsx'
import { Heading, Hidden, type HeadingLevel } from '#ui/layout.tsx'

export type NoticeKind = 'info' | 'success' | 'warning' | 'danger'

// Written out, because the style build looks for whole class names.
const classes: Record<NoticeKind, string> = {
  info: 'kern-alert kern-alert--info notice',
  success: 'kern-alert kern-alert--success notice',
  warning: 'kern-alert kern-alert--warning notice',
  danger: 'kern-alert kern-alert--danger notice',
}

type NoticeProps = {
  readonly t: Translator
  readonly kind: NoticeKind
  readonly title?: string | undefined
  readonly level?: HeadingLevel | undefined
  /** `status` after something was done, `alert` only for what cannot wait. */
  readonly role?: 'status' | 'alert' | undefined
  readonly id?: string | undefined
  readonly children?: Child
}

/** A message with its meaning in colour, shape and word. */
export function Notice({ t, kind, title, level = 2, role, id, children }: NoticeProps) {
  const word = t(`ui.notice.${kind}`)
  return (
    <div class={classes[kind]} role={role} id={id}>
      <Icon name={kind} />
      <div class="notice__body">
        {title === undefined ? (
          <p class="notice__word">{word}</p>
        ) : (
          <Heading level={level} class="notice__title">
            <Hidden>{word}: </Hidden>
            {title}
          </Heading>
        )}
        {children === undefined ? null : <div class="notice__text">{children}</div>}
      </div>
    </div>
  )
}

/** Says once what was just done, on the page one comes to; nothing where one only looks. */
export function DoneNotice({ t, done }: { readonly t: Translator; readonly done: string | undefined }) {
  return done === undefined ? null : (
    <Notice t={t} kind="success" role="status">
      <p>{done}</p>
    </Notice>
  )
}
