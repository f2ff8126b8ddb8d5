import { euros } from '#kernel/money.ts'
import { Heading } from '#ui/layout.tsx'
import { type Ceiling, ceilingOfAttendance } from '../ceiling.ts'
import { unitsOf } from '../course.ts'
import { ceilingRulesOf } from '../course-rules.ts'
import { ceilingLines } from '../plan-words.ts'
import type { CoursePageProps } from './course-page-props.ts'

/** The ceiling by those who came, in both readings as long as nobody has said how missed units count. */
export function AttendedPart({ t, course, rules, attended }: CoursePageProps) {
  const units = unitsOf(course.dates)
  const people = attended.map(({ attendedUnits, perDate }) => ({
    attendedUnits,
    dates: perDate.filter(({ presence }) => presence.mark === 'present').map(({ dateId }) => dateId),
  }))
  const { whole, attended: byUnits, participants } = ceilingOfAttendance(people, units, ceilingRulesOf(rules))
  if (participants === 0) return null
  if (whole.kind === 'meetings') return <MeetingsHeld t={t} ceiling={whole} participants={participants} />
  if (whole.kind !== 'funded' || byUnits === undefined) return null
  const decided = rules.absencesCount?.value
  const readings = [
    { key: 'whole', shown: decided !== 0, lines: ceilingLines(t, whole).slice(0, 2) },
    {
      key: 'units',
      shown: decided !== 1,
      lines: [
        t('courses.ceiling.sum', { amount: euros(t.lang, byUnits.cents) }),
        t('courses.attended.reckoning', {
          units: byUnits.units,
          rate: euros(t.lang, whole.rateCents),
          amount: euros(t.lang, byUnits.cents),
        }),
      ],
    },
  ] as const
  return (
    <>
      <Heading level={2} id="abrechnung">
        {t('courses.attended.title')}
      </Heading>
      <p>{t('courses.attended.came', { count: participants })}</p>
      {decided === undefined ? <p>{t('courses.attended.unknown')}</p> : null}
      {readings
        .filter(({ shown }) => shown)
        .map(({ key, lines }) => (
          <>
            <Heading level={3}>{t(`courses.attended.${key}`)}</Heading>
            <ul>
              {lines.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
          </>
        ))}
    </>
  )
}

type MeetingsHeldProps = Pick<CoursePageProps, 't'> & { readonly ceiling: Ceiling; readonly participants: number }

/** Where each meeting is paid: those to which somebody came. */
function MeetingsHeld({ t, ceiling, participants }: MeetingsHeldProps) {
  return (
    <>
      <Heading level={2} id="abrechnung">
        {t('courses.attended.title')}
      </Heading>
      <p>{t('courses.attended.came', { count: participants })}</p>
      <ul>
        {ceilingLines(t, ceiling).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  )
}
