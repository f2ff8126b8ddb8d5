import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFacts } from '#platform/facts/index.ts'
import { tellDeputy } from '../mails.ts'
import type { ConsultationParts } from '../parts.ts'
import { listAdvisers } from '../team.queries.ts'
import { findDeputy, keepDeputy } from './substitution.ts'

/** One person stands in for everything of one's own that is open, or comes while she does, and is told so; empty ends it. */
export function arrangeDeputy(
  db: Db,
  actor: Actor,
  parts: ConsultationParts,
  deputy: string,
): Promise<Done<number> | Refused<'deputy-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    if (actor.kind !== 'person') return refuse('deputy-unknown', 'deputy')
    const found = (await listAdvisers(tx)).find(({ personId }) => personId === deputy)?.personId
    if (deputy !== '' && (found === undefined || found === actor.personId)) return refuse('deputy-unknown', 'deputy')
    const before = await findDeputy(tx)
    await keepDeputy(tx, actor.personId, found ?? null)
    const { rows } = await sql<{ id: Id<'consultation'> }>`
      update consultations set deputy_id = ${found ?? null}, version = version + 1
      where adviser_id = ${actor.personId} and state <> 'closed' and deputy_id is distinct from ${found ?? null}::uuid
      returning id`.execute(tx)
    await recordFacts(
      tx,
      rows.map(({ id }) => ({
        action: 'consultations.consultation.assigned',
        subject: id,
        data: { adviser: actor.personId, deputy: found ?? null },
      })),
    )
    if (found !== undefined && found !== before) await tellDeputy(tx, parts, found, actor.name)
    return done(rows.length)
  })
}
