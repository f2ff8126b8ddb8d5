import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { type AccountParts, createInvitation, keeperKind } from '#modules/accounts/index.ts'
import { findProfileHead } from '#modules/organisations/index.ts'
import { listRows } from '../import.queries.ts'
import type { ImportHead } from '../import.ts'

const mostAtOnce = 100

/** Invites those of the people who were chosen and not invited yet; each gets one mail. */
export function invitePeople(
  db: Db,
  actor: Actor,
  parts: AccountParts,
  {
    head,
    baseUrl,
    numbers,
  }: { readonly head: ImportHead; readonly baseUrl: string; readonly numbers: readonly number[] },
): Promise<Done<number> | Refused<'none-chosen' | 'profile-unknown'>> {
  return db.inTransaction(actor, async (tx): Promise<Done<number> | Refused<'none-chosen' | 'profile-unknown'>> => {
    const profile = head.profileId === null ? undefined : await findProfileHead(tx, head.profileId)
    if (profile === undefined) return refuse('profile-unknown')
    // Of two who press at once, the second finds nobody left to invite.
    const marked = await sql<{ number: number }>`
      update import_rows set handled_at = ${tx.now}
      where import_id = ${head.id} and outcome = 'new' and handled_at is null
        and number = any (${numbers.slice(0, mostAtOnce)}::integer[]) returning number`.execute(tx)
    const chosen = new Set(marked.rows.map(({ number }) => number))
    if (chosen.size === 0) return refuse('none-chosen', 'people')
    const rows = await listRows(tx, head.id, { outcome: 'new', limit: 20_000 })
    for (const { fields } of rows.filter(({ number }) => chosen.has(number)))
      await createInvitation(tx, parts, baseUrl, {
        givenName: String(fields['givenName']),
        familyName: String(fields['familyName']),
        email: String(fields['email']),
        language: 'de',
        role: { kind: keeperKind(profile.kind), profileId: profile.id },
      })
    await recordFact(tx, { action: 'imports.people.invited', subject: head.id, data: { people: chosen.size } })
    return done(chosen.size)
  })
}
