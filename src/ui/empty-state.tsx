import type { Child } from 'hono/jsx'
import { Heading, type HeadingLevel } from '#ui/layout.tsx'

type EmptyStateProps = {
  readonly title: string
  readonly text: Child
  readonly level?: HeadingLevel | undefined
  /** The first step, usually a `ButtonLink`. */
  readonly action?: Child
}

/** Says what will be here and offers the first step. */
export function EmptyState({ title, text, level = 2, action }: EmptyStateProps) {
  return (
    <div class="empty">
      <div class="empty__drawing" aria-hidden="true" />
      <Heading level={level} class="empty__title">
        {title}
      </Heading>
      <p>{text}</p>
      {action === undefined ? null : <div class="row">{action}</div>}
    </div>
  )
}
