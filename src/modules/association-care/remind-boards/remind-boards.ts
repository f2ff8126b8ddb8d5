import { sql } from 'kysely'
import { dayAfter } from '#kernel/calendar-day.ts'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { done, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { listRoleHolders } from '#modules/organisations/index.ts'
import { lightsPage } from '../addresses.ts'
import type { ReminderParts } from '../parts.ts'
import { type Topic, topicFacts, topics } from '../topic.ts'

const reminding = systemActor('association-care.remind')
/** The second reminder, so many days before the end. */
const soonDays = 14
// So many associations in one run; what is over comes with the next.
const most = 200

type Ending = { readonly topic: Topic; readonly endsOn: string; readonly step: 'ahead' | 'soon' }

/**
 * Tells boards of what ends soon: once when the light turns yellow, and once two weeks before. One mail an association and run. Answers
 * how many associations were told; may break off, begin anew and stand beside another.
 */
export async function remindBoards(db: Db, parts: ReminderParts): Promise<number> {
  const due = await db.read(reminding, listDue)
  let told = 0
  for (const profileId of due) if (await remind(db, parts, profileId)) told += 1
  return told
}

const aheadDays = Object.fromEntries(topics.map((topic) => [topic, Math.max(topicFacts[topic].aheadDays, soonDays)]))

/** What ends within its time, with the step of reminding it has come to. */
function endingOn(today: string) {
  return sql`(select c.profile_id, c.topic, c.ends_on,
      case when c.ends_on <= ${dayAfter(today, soonDays)}::date then 'soon' else 'ahead' end as step
    from association_checks c
    where c.state = 'there' and c.ends_on >= ${today}::date
      and c.ends_on <= ${today}::date + (${JSON.stringify(aheadDays)}::jsonb ->> c.topic)::integer
      and c.ends_on <= ${dayAfter(today, Math.max(...Object.values(aheadDays)))}::date)`
}

async function listDue(tx: Tx): Promise<readonly Id<'profile'>[]> {
  const { rows } = await sql<{ id: Id<'profile'> }>`
    select distinct e.profile_id as id from ${endingOn(dayInBerlin(tx.now))} e
    where not exists (select from association_reminders r where r.profile_id = e.profile_id and r.topic = e.topic
      and r.ends_on = e.ends_on and r.step = e.step)
    order by id limit ${most}`.execute(tx)
  return rows.map(({ id }) => id)
}

async function remind(db: Db, parts: ReminderParts, profileId: Id<'profile'>): Promise<boolean> {
  const result = await db.inTransaction(reminding, async (tx) => {
    const today = dayInBerlin(tx.now)
    // The rows let one of many in; the others find nothing left to tell.
    const { rows } = await sql<Ending>`
      insert into association_reminders (profile_id, topic, ends_on, step, sent_at)
      select e.profile_id, e.topic, e.ends_on, e.step, ${tx.now}::timestamptz from ${endingOn(today)} e where e.profile_id = ${profileId}
      on conflict do nothing returning topic, ends_on::text as "endsOn", step`.execute(tx)
    if (rows.length === 0) return refuse('told-already')
    const keepers = await listRoleHolders(tx, profileId, today)
    const mailboxes = await parts.mailboxes(
      tx,
      keepers.map(({ personId }) => personId),
    )
    for (const mailbox of mailboxes) await tell(tx, parts, mailbox, profileId, rows)
    await recordFact(tx, {
      action: 'association-care.board.reminded',
      subject: profileId,
      data: { topics: rows.map(({ topic }) => topic) },
    })
    return done(null)
  })
  return result.ok
}

type Mailbox = Awaited<ReturnType<ReminderParts['mailboxes']>>[number]

/** Names topics and days, never what the board has noted (PR-25). */
async function tell(
  tx: Tx,
  { translators, baseUrl }: ReminderParts,
  { email, language }: Mailbox,
  profileId: Id<'profile'>,
  endings: readonly Ending[],
): Promise<void> {
  const t = translators(language)
  const lines = endings
    .toSorted((a, b) => a.endsOn.localeCompare(b.endsOn))
    .map(({ topic, endsOn }) => `${t.day(endsOn, 'short')}: ${t(`association-care.topic.${topic}`)}`)
  await queueMail(tx, {
    to: email,
    lang: language,
    kind: 'association-care.ends',
    subject: t('association-care.mail.subject'),
    paragraphs: [t('association-care.mail.text'), lines.join('\n'), t('association-care.mail.why')],
    action: {
      label: t('association-care.mail.action'),
      href: new URL(lightsPage.href(language, { profileId }), baseUrl).href,
    },
  })
}
