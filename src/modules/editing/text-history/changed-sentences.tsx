import type { Child } from 'hono/jsx'
import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Hidden } from '#ui/layout.tsx'
import type { TextFields } from '../article.ts'
import { type SentenceChange, sentenceChanges } from './sentence-changes.ts'

type ChangedSentencesProps = { readonly t: Translator; readonly before: TextFields; readonly after: TextFields }

/** Which German sentences changed, each with what it was and what it is. */
export function ChangedSentences({ t, before, after }: ChangedSentencesProps) {
  const changes = sentenceChanges(before, after)
  if (changes.length === 0) return <p>{t('editing.changes.marksOnly')}</p>
  return (
    <ul class="changes">
      {changes.map((change) => (
        <li>
          <strong>{t(`editing.changes.${change.kind}`)}</strong>
          {'line' in change && change.line !== null ? ` (${t('editing.check.line', { line: change.line })})` : null}
          <Change t={t} change={change} />
        </li>
      ))}
    </ul>
  )
}

function Change({ t, change }: { readonly t: Translator; readonly change: SentenceChange }) {
  return (
    <>
      {change.kind === 'new' ? null : <Removed t={t}>{change.before}</Removed>}
      {change.kind === 'gone' ? null : <Added t={t}>{change.after}</Added>}
    </>
  )
}

function Removed({ t, children }: { readonly t: Translator; readonly children: Child }) {
  return (
    <p class="changes__before" {...marksOf('de')}>
      <Hidden>{t('editing.changes.before')} </Hidden>
      <del>{children}</del>
    </p>
  )
}

function Added({ t, children }: { readonly t: Translator; readonly children: Child }) {
  return (
    <p class="changes__after" {...marksOf('de')}>
      <Hidden>{t('editing.changes.after')} </Hidden>
      <ins>{children}</ins>
    </p>
  )
}
