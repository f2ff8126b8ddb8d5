import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { idFrom } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFacts } from '#platform/facts/index.ts'
import { addProfiles, listProfileHeads } from '#modules/organisations/index.ts'
import { listRows } from '../import.queries.ts'
import type { ImportHead } from '../import.ts'

const mostAtOnce = 100

/** Makes a draft of a project out of each chosen offer, with its organisation as the body that answers for it. */
export function draftOffers(
  db: Db,
  actor: Actor,
  head: ImportHead,
  numbers: readonly number[],
): Promise<Done<number> | Refused<'none-chosen' | 'name-taken'>> {
  return db.inTransaction(actor, async (tx): Promise<Done<number> | Refused<'none-chosen' | 'name-taken'>> => {
    const marked = await sql<{ number: number }>`
      update import_rows set handled_at = ${tx.now}
      where import_id = ${head.id} and outcome = 'new' and handled_at is null and profile_id is not null
        and number = any (${numbers.slice(0, mostAtOnce)}::integer[]) returning number`.execute(tx)
    const chosen = new Set(marked.rows.map(({ number }) => number))
    if (chosen.size === 0) return refuse('none-chosen', 'offers')
    const rows = await listRows(tx, head.id, { outcome: 'new', limit: 20_000 })
    const offers = rows.flatMap(({ number, fields, subjectId }) =>
      chosen.has(number) && subjectId !== null ? [{ fields, organisationId: idFrom<'profile'>(subjectId) }] : [],
    )
    const heads = await listProfileHeads(
      tx,
      offers.map(({ organisationId }) => organisationId),
    )
    const organisations = new Map(heads.map((one) => [one.id, one]))
    const drafts = offers.map(({ fields, organisationId }) => {
      const organisation = organisations.get(organisationId)
      return {
        kind: 'project' as const,
        name: String(fields['offer_title'] ?? ''),
        districtId: organisation?.districtId ?? String(fields['district_id'] ?? ''),
        fields: { text_de: String(fields['offer_text'] ?? '') },
        responsibleId: organisation?.id ?? null,
        site: null,
      }
    })
    const added = await addProfiles(tx, drafts)
    if (!added.ok) return refuse('name-taken', 'offers')
    await recordFacts(tx, [
      ...added.value.map((id) => ({ action: 'organisations.profile.created', subject: id, data: { kind: 'project' } })),
      { action: 'imports.offers.drafted', subject: head.id, data: { offers: chosen.size } },
    ])
    return done(chosen.size)
  })
}
