import type { Translator } from '#platform/i18n/index.ts'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import { type Qualification, type QualificationStanding, standingOf } from './volunteer.ts'

const tones: Readonly<Record<QualificationStanding, Tone>> = {
  holds: 'success',
  'ends-soon': 'warning',
  ended: 'neutral',
  withdrawn: 'danger',
}

/** How a qualification stands, with its last day where it has one. */
export function StandingTag({
  t,
  qualification,
  today,
}: {
  t: Translator
  qualification: Qualification
  today: string
}) {
  const standing = standingOf(qualification, today)
  const { validUntil, withdrawnOn } = qualification
  const day = standing === 'withdrawn' ? withdrawnOn : validUntil
  const word = `volunteers.standing.${standing}` as const
  return (
    <StatusTag tone={tones[standing]}>
      {day === null ? t('volunteers.standing.open') : t(word, { day: t.day(day, 'short') })}
    </StatusTag>
  )
}

/** Units, day and who gave it, in one line. */
export function qualificationLine(t: Translator, { units, gotOn, provider }: Qualification): string {
  return [
    t.day(gotOn, 'short'),
    ...(units === null ? [] : [t('volunteers.units', { count: units })]),
    ...(provider === '' ? [] : [provider]),
  ].join(' · ')
}
