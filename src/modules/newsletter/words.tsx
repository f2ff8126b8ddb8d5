import { autonymOf, type Lang, marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import { type Issue, type IssueState, stateOf } from './issue.ts'

const tones: Readonly<Record<IssueState, Tone>> = {
  draft: 'neutral',
  scheduled: 'info',
  sending: 'warning',
  sent: 'success',
  stopped: 'danger',
}

export function IssueStateTag({ t, issue }: { readonly t: Translator; readonly issue: Issue }) {
  const state = stateOf(issue)
  return <StatusTag tone={tones[state]}>{t(`newsletter.state.${state}`)}</StatusTag>
}

type Counted = readonly { readonly lang: Lang; readonly count: number }[]

/** How many read in which language, each language in its own script and direction. */
export function ByLanguage({ t, counted }: { readonly t: Translator; readonly counted: Counted }) {
  return (
    <>
      {counted.map(({ lang, count }, index) => (
        <>
          {index === 0 ? '' : ' · '}
          <bdi {...marksOf(lang)}>{autonymOf(lang)}</bdi>: {t.number(count)}
        </>
      ))}
    </>
  )
}
