import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { done, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { listRoleHolders } from '#modules/organisations/index.ts'
import { largestValues, ruleAt } from '#modules/programme/index.ts'
import { coursePlan } from '../addresses.ts'
import { applicationDay, daysUntil, reminderDays } from '../application-day.ts'

export type RemindingParts = {
  readonly translators: (lang: Lang) => Translator
  readonly baseUrl: string
  /** Where the accounts of these people get mail; accounts are above courses. */
  readonly mailboxes: (
    tx: Tx,
    personIds: readonly Id<'person'>[],
  ) => Promise<readonly { readonly email: string; readonly language: Lang }[]>
}

const reminding = systemActor('courses.remind-of-applications')

/** The longest time before the first day at which somebody could have to be reminded, whatever the rule says. */
const farthestDays = largestValues.weeks * 7 + reminderDays

/** Reminds each team once when the last day for its application is near. Each course has a transaction of its own. */
export async function remindOfApplications(db: Db, parts: RemindingParts): Promise<number> {
  let count = 0
  for (const id of await db.read(reminding, listOpen)) if (await remind(db, parts, id)) count += 1
  return count
}

async function listOpen(tx: Tx): Promise<readonly Id<'event'>[]> {
  const { rows } = await sql<{ id: Id<'event'> }>`
    select e.id from course_fundings f join events e on e.id = f.event_id
    where f.applied_on is null and f.reminded_at is null and e.state <> 'cancelled' and e.profile_id is not null
      and e.starts_at > ${tx.now} and e.starts_at < ${tx.now}::timestamptz + ${farthestDays}::integer * interval '1 day'
    order by e.starts_at, e.id limit 500`.execute(tx)
  return rows.map(({ id }) => id)
}

type Due = { readonly profileId: Id<'profile'>; readonly title: string; readonly firstDay: string }

async function remind(db: Db, parts: RemindingParts, eventId: Id<'event'>): Promise<boolean> {
  const result = await db.inTransaction(reminding, async (tx) => {
    const { rows } = await sql<Due>`
      select e.profile_id as "profileId", t.title, e.local_start::date::text as "firstDay"
      from course_fundings f join events e on e.id = f.event_id join event_texts t on t.event_id = e.id and t.lang = 'de'
      where f.event_id = ${eventId} and f.applied_on is null and f.reminded_at is null for update of f`.execute(tx)
    const [course] = rows
    const weeks =
      course === undefined ? undefined : await ruleAt(tx, 'application.lead_weeks_training', course.firstDay)
    if (course === undefined || weeks === undefined) return refuse('nothing-to-do')
    const last = applicationDay(course.firstDay, weeks.value)
    const days = daysUntil(dayInBerlin(tx.now), last)
    if (days > reminderDays) return refuse('not-yet')
    await sql`update course_fundings set reminded_at = ${tx.now} where event_id = ${eventId}`.execute(tx)
    await tell(tx, parts, { eventId, course, last, days })
    await recordFact(tx, { action: 'courses.application.reminded', subject: eventId, data: { last } })
    return done(null)
  })
  return result.ok
}

type Telling = { readonly eventId: Id<'event'>; readonly course: Due; readonly last: string; readonly days: number }

async function tell(
  tx: Tx,
  { translators, baseUrl, mailboxes }: RemindingParts,
  { eventId, course, last, days }: Telling,
) {
  const team = await listRoleHolders(tx, course.profileId, dayInBerlin(tx.now))
  const people = team.map(({ personId }) => personId)
  for (const { email, language } of await mailboxes(tx, people)) {
    const t = translators(language)
    const values = { title: course.title, day: t.day(last), days }
    await queueMail(tx, {
      to: email,
      lang: language,
      kind: 'courses.application',
      subject: t('courses.mail.subject', values),
      paragraphs: [days < 0 ? t('courses.mail.late', values) : t('courses.mail.text', values), t('courses.mail.once')],
      action: { label: t('courses.mail.action'), href: new URL(coursePlan.href(language, { eventId }), baseUrl).href },
    })
  }
}
