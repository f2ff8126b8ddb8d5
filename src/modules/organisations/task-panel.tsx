import type { Translator } from '#platform/i18n/index.ts'
import { Panel } from '#ui/card.tsx'
import type { Task } from './parts.ts'

/** What waits elsewhere in the member area; nothing at all when nothing waits. */
export function TaskPanel({ t, tasks }: { readonly t: Translator; readonly tasks: readonly Task[] }) {
  if (tasks.length === 0) return null
  return (
    <Panel title={t('organisations.start.waiting')} tone="rose">
      <ul>
        {tasks.map(({ label, href }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
