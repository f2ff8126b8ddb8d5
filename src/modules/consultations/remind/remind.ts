import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { newToken, tokenHash } from '#platform/session/index.ts'
import { findContact } from '../contact.ts'
import { askClient, tellClient } from '../mails.ts'
import type { ConsultationParts } from '../parts.ts'
import { remindStaff } from './remind-staff.ts'
import { returnLeft } from './return-left.ts'

/**
 * What comes due by the day: steps clients are reminded of, the question what came of it, promises that are over, tasks, and consultations
 * whose adviser has left. Rows, not memory, keep a second run from saying it again.
 */
export async function remindOfConsultations(db: Db, parts: ConsultationParts): Promise<void> {
  await db.inTransaction(systemActor('consultations.remind'), async (tx) => {
    const today = dayInBerlin(tx.now)
    await returnLeft(tx, today)
    await remindOfSteps(tx, parts, today)
    await askWhatCame(tx, parts, today)
    await remindStaff(tx, parts, today)
  })
}

// So many in one run; what is over comes with the next.
const most = 200

type DueStep = { readonly id: Id<'consultation'>; readonly lang: Lang }

/** One mail a consultation and day, however many steps are due; without an address the steps stand under the link only. */
async function remindOfSteps(tx: Tx, parts: ConsultationParts, today: string): Promise<void> {
  const { rows } = await sql<DueStep>`
    with due as (
      update consultation_steps s set reminded_at = ${tx.now}
      where s.id in (select d.id from consultation_steps d where d.remind_on <= ${today}::date and d.reminded_at is null
        and d.done_at is null order by d.remind_on, d.id limit ${most} for update skip locked)
      returning s.consultation_id)
    select distinct c.id, c.lang from consultations c join due on due.consultation_id = c.id`.execute(tx)
  for (const step of rows) {
    const mailed = await tellClient(tx, parts, step, 'step')
    await recordFact(tx, { action: 'consultations.step.reminded', subject: step.id, data: { mail: mailed } })
  }
}

type DueLookBack = DueStep & { readonly agreed: boolean }

/** Three months after closing, where the client has agreed and an address is still there. */
async function askWhatCame(tx: Tx, parts: ConsultationParts, today: string): Promise<void> {
  const { rows } = await sql<DueLookBack>`
    select c.id, c.lang,
      exists (select from consultation_consents o where o.consultation_id = c.id and o.purpose = 'look-back'
        and o.withdrawn_at is null) as agreed
    from consultation_look_backs b join consultations c on c.id = b.consultation_id
    where b.due_on <= ${today}::date and b.asked_at is null order by b.due_on, c.id limit ${most}
    for update of b skip locked`.execute(tx)
  for (const { id, lang, agreed } of rows) {
    const token = newToken()
    await sql`update consultation_look_backs set asked_at = ${tx.now}, token_hash = ${tokenHash(token)}
      where consultation_id = ${id}`.execute(tx)
    const email = agreed ? ((await findContact(tx, parts.seal, id))?.email ?? '') : ''
    if (email === '') continue
    await askClient(tx, parts, { email, lang, token })
    await recordFact(tx, { action: 'consultations.look-back.asked', subject: id })
  }
}
