import type { Child } from 'hono/jsx'
import { Icon, type IconName } from '#ui/icon.tsx'
import type { InLanguage } from '#ui/layout.tsx'

type Tag = InLanguage & { readonly text: string; readonly href?: string | undefined }

/** Short words side by side, such as languages in their own script; read as a list. */
export function Tags({ label, items }: { readonly label: string; readonly items: readonly Tag[] }) {
  return (
    <ul class="tags" role="list" aria-label={label}>
      {items.map(({ text, href, lang, dir }) => (
        <li class="tag" lang={lang} dir={dir}>
          {href === undefined ? text : <a href={href}>{text}</a>}
        </li>
      ))}
    </ul>
  )
}

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'

const icons: Record<Tone, IconName> = {
  neutral: 'clock',
  info: 'info',
  success: 'success',
  warning: 'warning',
  danger: 'danger',
}

/** The state of a thing in one or two words, with a shape beside the colour. */
export function StatusTag({ tone, children }: { readonly tone: Tone; readonly children: Child }) {
  return (
    <span class={`status status--${tone}`}>
      <Icon name={icons[tone]} />
      {children}
    </span>
  )
}
