import { sql } from 'kysely'
import { dayAfter } from '#kernel/calendar-day.ts'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFacts } from '#platform/facts/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { ownQualifications } from '../addresses.ts'
import type { ReminderParts } from '../parts.ts'
import { type QualificationKind, reminderDays } from '../volunteer.ts'

type Ending = {
  readonly id: Id<'qualification'>
  readonly kind: QualificationKind
  readonly validUntil: string
  readonly email: string
  readonly lang: Lang
}

// So many in one run; what is over comes with the next.
const most = 300

/**
 * Tells people of qualifications that end within sixty days: one mail each, once, in her language. Whoever has no mail address is
 * seen by her team, on its list. Answers how many were told.
 */
export function remindOfEnd(db: Db, parts: ReminderParts): Promise<number> {
  return db.inTransaction(systemActor('volunteers.remind'), async (tx) => {
    const ending = await takeEnding(tx)
    for (const one of ending) await sendReminder(tx, parts, one)
    if (ending.length > 0)
      await recordFacts(
        tx,
        ending.map(({ id, kind }) => ({ action: 'volunteers.qualification.reminded', subject: id, data: { kind } })),
      )
    return ending.length
  })
}

/** Marks them as told; a second run passes over the rows the first one holds. */
async function takeEnding(tx: Tx): Promise<readonly Ending[]> {
  const today = dayInBerlin(tx.now)
  const { rows } = await sql<Ending>`
    with chosen as (
      select q.id from qualifications q join volunteers v on v.id = q.volunteer_id
      where q.valid_until between ${today}::date and ${dayAfter(today, reminderDays)}::date and q.valid_until is not null
        and q.withdrawn_on is null and q.reminded_at is null and v.email <> '' and (v.until is null or v.until >= ${today}::date)
      order by q.valid_until, q.id limit ${most} for update of q skip locked)
    update qualifications q set reminded_at = ${tx.now} from chosen, volunteers v where q.id = chosen.id and v.id = q.volunteer_id
    returning q.id, q.kind, q.valid_until::text as "validUntil", v.email, v.lang`.execute(tx)
  return rows
}

/** Names the kind and the day, never what the team typed (RL-07, PR-25). */
async function sendReminder(
  tx: Tx,
  { translators, baseUrl }: ReminderParts,
  { kind, validUntil, email, lang }: Ending,
): Promise<void> {
  const t = translators(lang)
  const values = { kind: t(`volunteers.kind.${kind}`), day: t.day(validUntil) }
  await queueMail(tx, {
    to: email,
    lang,
    kind: 'volunteers.qualification-ends',
    subject: t('volunteers.mail.ends.subject', values),
    paragraphs: [t('volunteers.mail.ends.text', values), t('volunteers.mail.ends.next'), t('volunteers.mail.ends.why')],
    action: {
      label: t('volunteers.mail.ends.action'),
      href: new URL(ownQualifications.href(lang === 'de' || lang === 'en' ? lang : 'de'), baseUrl).href,
    },
  })
}
