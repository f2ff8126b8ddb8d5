import type { Translator } from '#platform/i18n/index.ts'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import type { Check, Judged, Light } from './check.ts'
import type { Topic } from './topic.ts'

const tones: Readonly<Record<Light, Tone>> = { green: 'success', yellow: 'warning', red: 'danger', open: 'neutral' }

type LightTagProps = {
  readonly t: Translator
  readonly light: Light
  /** How many there are of this light. */
  readonly count?: number
}

/** The light in a word with a shape; the colour only repeats it. */
export function LightTag({ t, light, count }: LightTagProps) {
  const word = t(`association-care.light.${light}`)
  return <StatusTag tone={tones[light]}>{count === undefined ? word : `${word}: ${t.number(count)}`}</StatusTag>
}

/** Why a light shows, as a sentence. */
export function whyWords(t: Translator, topic: Topic, judged: Judged): string {
  switch (judged.why) {
    case 'holds':
    case 'ends-soon':
    case 'ended':
      return t(`association-care.${isDue(topic) ? 'due' : 'why'}.${judged.why}`, {
        day: t.day(judged.day, 'short'),
        days: Math.abs(judged.days),
      })
    case 'not-said':
    case 'missing':
    case 'wished':
    case 'not-needed':
    case 'there':
    case 'date-missing':
      return t(`association-care.why.${judged.why}`)
  }
}

/** What is noted beside the light, as pairs; empty where nothing is. */
export function notedFacts(
  t: Translator,
  check: Check,
): readonly { readonly term: string; readonly details: string }[] {
  const optional = (term: string, details: string | null) =>
    details === null || details === '' ? [] : [{ term, details }]
  return [
    ...optional(t('association-care.noted.dated'), check.dated === null ? null : t.day(check.dated, 'short')),
    ...optional(
      t(isDue(check.topic) ? 'association-care.noted.due' : 'association-care.noted.endsOn'),
      check.endsOn === null ? null : t.day(check.endsOn, 'short'),
    ),
    ...optional(t('association-care.noted.keptAt'), check.keptAt),
    ...optional(t('association-care.noted.office'), check.office),
    ...optional(t('association-care.noted.note'), check.note),
  ]
}

/** Whether its day is a deadline and not the end of something that holds. */
function isDue(topic: Topic): boolean {
  return topic === 'funds' || topic === 'accounting' || topic === 'running'
}
