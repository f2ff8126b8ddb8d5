import type { Translator } from '#platform/i18n/index.ts'
import { Ltr } from '#ui/layout.tsx'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import { type CaseMessage, type CaseState, type FeedbackCase, openStates } from './case.ts'

type AboutPageProps = {
  readonly t: Translator
  readonly page: string
  readonly entryName?: string | undefined
}

/** The page a word of feedback is about, by the name of its entry or by its address. */
export function AboutPage({ t, page, entryName }: AboutPageProps) {
  return (
    <p>
      {t('feedback.about')} <a href={page}>{entryName === undefined ? <Ltr>{page}</Ltr> : <bdi>{entryName}</bdi>}</a>
    </p>
  )
}

const tones: Readonly<Record<CaseState, Tone>> = {
  received: 'info',
  'in-progress': 'info',
  answered: 'success',
  reopened: 'warning',
  closed: 'neutral',
}

export function CaseStateTag({ t, state }: { readonly t: Translator; readonly state: CaseState }) {
  return <StatusTag tone={tones[state]}>{t(`feedback.state.${state}`)}</StatusTag>
}

/** When the answer is due, or that none is owed any more. */
export function dueText(t: Translator, { state, dueOn }: FeedbackCase): string {
  return openStates.includes(state) ? t.day(dueOn) : t('feedback.due.none')
}

/** What was said, oldest first: who, when, and the words as they were written. */
export function Conversation({ t, messages }: { readonly t: Translator; readonly messages: readonly CaseMessage[] }) {
  return (
    <ol class="conversation" role="list">
      {messages.map(({ kind, text, at }) => (
        <li class={`conversation__part conversation__part--${kind}`}>
          <p class="conversation__head">
            <strong>{t(`feedback.message.${kind}`)}</strong> · {t.date(at)}
          </p>
          {/* Whoever writes may write any language. */}
          <p class="conversation__text" dir="auto">
            {text}
          </p>
        </li>
      ))}
    </ol>
  )
}
