import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { listMailboxes } from '#modules/accounts/index.ts'
import { inbox } from '../addresses.ts'
import type { CentreArea } from '#kernel/actor.ts'
import type { ConsultationParts } from '../parts.ts'
import { listTeamFor } from '../team.queries.ts'

type Due = {
  readonly area: CentreArea
  readonly districtId: string | null
  readonly adviserId: Id<'person'> | null
  readonly deputyId: Id<'person'> | null
}

// So many in one run; what is over comes with the next.
const most = 200

/** One mail a person and day: how many promises are over and how many tasks are due, and nothing else. */
export async function remindStaff(tx: Tx, { translators, baseUrl }: ConsultationParts, today: string): Promise<void> {
  const overdue = await countFor(tx, await takeOverdue(tx, today))
  const tasks = await countFor(tx, await takeTasks(tx, today))
  const people = [...new Set([...overdue.keys(), ...tasks.keys()])]
  for (const { personId, email, language } of await listMailboxes(tx, people)) {
    const t = translators(language)
    const counts = { overdue: overdue.get(personId) ?? 0, tasks: tasks.get(personId) ?? 0 }
    await queueMail(tx, {
      to: email,
      lang: language,
      kind: 'consultations.staff-due',
      subject: t('consultations.staff.mail.due.subject'),
      paragraphs: [t('consultations.staff.mail.due.text', counts)],
      action: { label: t('consultations.staff.mail.due.action'), href: new URL(inbox.href(language), baseUrl).href },
    })
  }
}

async function takeOverdue(tx: Tx, today: string): Promise<readonly Due[]> {
  const { rows } = await sql<Due>`
    with due as (
      insert into consultation_reminders (consultation_id, due_on, sent_at)
      select c.id, c.due_on, ${tx.now}::timestamptz from consultations c
      where c.state = 'waiting' and c.due_on < ${today}::date
        and not exists (select from consultation_reminders r where r.consultation_id = c.id and r.due_on = c.due_on)
      order by c.due_on, c.id limit ${most}
      on conflict do nothing returning consultation_id)
    select c.area, c.district_id as "districtId", c.adviser_id as "adviserId", c.deputy_id as "deputyId"
    from consultations c join due on due.consultation_id = c.id`.execute(tx)
  return rows
}

async function takeTasks(tx: Tx, today: string): Promise<readonly Due[]> {
  const { rows } = await sql<Due>`
    with due as (
      update consultation_tasks k set reminded_at = ${tx.now}
      where k.id in (select d.id from consultation_tasks d where d.due_on <= ${today}::date and d.done_at is null
        and d.reminded_at is null order by d.due_on, d.id limit ${most} for update skip locked)
      returning k.consultation_id)
    select c.area, c.district_id as "districtId", c.adviser_id as "adviserId", c.deputy_id as "deputyId"
    from consultations c join due on due.consultation_id = c.id`.execute(tx)
  return rows
}

async function countFor(tx: Tx, due: readonly Due[]): Promise<ReadonlyMap<Id<'person'>, number>> {
  const counts = new Map<Id<'person'>, number>()
  for (const { area, districtId, adviserId, deputyId } of due) {
    const owners = adviserId === null ? await listTeamFor(tx, area, districtId) : [adviserId, deputyId]
    for (const owner of owners) if (owner !== null) counts.set(owner, (counts.get(owner) ?? 0) + 1)
  }
  return counts
}
