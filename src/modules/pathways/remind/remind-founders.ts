import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { dayAfter } from '#kernel/calendar-day.ts'
import type { Id } from '#kernel/id.ts'
import { done, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import type { MailParts } from '../parts.ts'
import { pathOf } from '../path.ts'
import { isFinished, rules, stateOf } from '../pathway.ts'
import { listStandings, lockPathway } from '../pathway.queries.ts'
import { readPlan } from '../read-plan.ts'
import { listReaders } from '../readers.ts'

const reminding = systemActor('pathways.remind')
const batch = 500

/**
 * Reminds founders of steps whose last day is near or over: each step once, all of one path in one mail. Each path has a
 * transaction of its own. Answers how many were reminded.
 */
export async function remindFounders(db: Db, parts: MailParts): Promise<number> {
  let count = 0
  let after: Id<'pathway'> | undefined
  for (;;) {
    const ids = await db.read(reminding, (tx) => listPlanned(tx, after))
    for (const id of ids) if (await remind(db, parts, id)) count += 1
    after = ids.at(-1)
    if (ids.length < batch) return count
  }
}

async function listPlanned(tx: Tx, after: Id<'pathway'> | undefined): Promise<readonly Id<'pathway'>[]> {
  const further = after === undefined ? sql`` : sql`and p.id > ${after}`
  const { rows } = await sql<{ id: Id<'pathway'> }>`
    select p.id from pathways p
    where p.confirmed_at is not null and p.reminders and p.wished_start is not null ${further}
    order by p.id limit ${batch}`.execute(tx)
  return rows.map(({ id }) => id)
}

async function remind(db: Db, parts: MailParts, id: Id<'pathway'>): Promise<boolean> {
  const result = await db.inTransaction(reminding, async (tx) => {
    const pathway = await lockPathway(tx, id)
    const today = dayInBerlin(tx.now)
    // A start long past is no plan any more.
    if (pathway === undefined || pathway.wishedStart === null || pathway.wishedStart < today)
      return refuse('nothing-to-do')
    const path = pathOf(pathway.kind)
    const standings = (await listStandings(tx, [id])).get(id) ?? []
    const { planned } = await readPlan(tx, path, { start: pathway.wishedStart, standings })
    const near = planned.filter(
      ({ key, until }) => until <= dayAfter(today, rules.reminderDays) && !isFinished(stateOf(standings, key)),
    )
    const fresh = await claimFresh(
      tx,
      id,
      near.map(({ key }) => key),
    )
    if (fresh === 0) return refuse('nothing-to-do')
    await tell(tx, parts, id, near.length)
    await sql`update pathways set reminded_on = ${today}::date where id = ${id}`.execute(tx)
    await recordFact(tx, { action: 'pathways.pathway.reminded', subject: id, data: { steps: near.length } })
    return done(null)
  })
  return result.ok
}

/** Marks these steps as reminded; answers how many were not before. */
async function claimFresh(tx: Tx, id: Id<'pathway'>, steps: readonly string[]): Promise<number> {
  const claimed = await sql`
    insert into pathway_steps (pathway_id, step, state_at, reminded)
    select ${id}, step, ${tx.now}, true from unnest(${[...steps]}::text[]) as near (step)
    on conflict (pathway_id, step) do update set reminded = true where not pathway_steps.reminded`.execute(tx)
  return Number(claimed.numAffectedRows ?? 0n)
}

async function tell(tx: Tx, parts: MailParts, id: Id<'pathway'>, count: number): Promise<void> {
  for (const { email, lang, href } of await listReaders(tx, parts, id)) {
    const t = parts.translators(lang)
    await queueMail(tx, {
      to: email,
      lang,
      kind: 'pathways.reminder',
      subject: t('pathways.mail.reminder.subject'),
      paragraphs: [
        t('pathways.mail.reminder.text', { count }),
        ...(href === undefined ? [t('pathways.mail.byLink')] : []),
        t('pathways.mail.reminder.stop'),
      ],
      ...(href === undefined ? {} : { action: { label: t('pathways.mail.toPath'), href } }),
    })
  }
}
