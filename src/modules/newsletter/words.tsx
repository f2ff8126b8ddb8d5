import { wallClockInBerlin } from '#platform/clock/index.ts'
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

/** Day and time of day in Europe/Berlin. */
export function momentOf(t: Translator, instant: Date): string {
  return t('newsletter.moment', { day: t.date(instant, 'short'), time: wallClockInBerlin(instant).time })
}
