import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Tx } from '#platform/db/index.ts'
import { tokenHash } from '#platform/session/index.ts'
import { reservedToken } from './registration-link.ts'
import type { ReservedPart } from './reserved-parts.ts'

/** How often a project can have another link to the same part [OURS]. */
export const mostRenewals = 20

export type ReservedLink = {
  readonly partId: Id<'reserved-part'>
  readonly profileId: Id<'profile'>
  readonly token: string
}

/** The links of parts as they are now, as far as this actor may see them. */
export async function listReservedLinks(
  tx: Tx,
  key: Buffer,
  partIds: readonly Id<'reserved-part'>[],
): Promise<readonly ReservedLink[]> {
  const { rows } = await sql<Row>`select part_id as "partId", profile_id as "profileId", link_hash as "linkHash"
    from reserved_part_projects where part_id = any (${[...partIds]}::uuid[])`.execute(tx)
  return rows.flatMap((row) => {
    const generation = generationOf(key, row)
    if (generation === undefined) return []
    return [{ ...row, token: reservedToken(key, row.partId, row.profileId, generation) }]
  })
}

/** Gives a project another link and answers which generation it is; the old one opens nothing from now on. For the system. */
export async function renewReservedLink(
  tx: Tx,
  key: Buffer,
  { id, offerId }: Pick<ReservedPart, 'id' | 'offerId'>,
  profileId: Id<'profile'>,
): Promise<Done<number> | Refused<'part-ended' | 'too-many-links'>> {
  // Two who renew at once wait for each other here.
  const open = await sql`select from reserved_parts where id = ${id} and released_at is null for update`.execute(tx)
  if (open.rows.length === 0) return refuse('part-ended')
  const old = await sql<Row>`delete from reserved_part_projects where part_id = ${id} and profile_id = ${profileId}
    returning part_id as "partId", profile_id as "profileId", link_hash as "linkHash"`.execute(tx)
  const [row] = old.rows
  if (row === undefined) return refuse('part-ended')
  const generation = (generationOf(key, row) ?? 0) + 1
  if (generation > mostRenewals) return refuse('too-many-links')
  await sql`insert into reserved_part_projects (part_id, profile_id, offer_id, link_hash)
    values (${id}, ${profileId}, ${offerId}, ${tokenHash(reservedToken(key, id, profileId, generation))})`.execute(tx)
  return done(generation)
}

type Row = Omit<ReservedLink, 'token'> & { readonly linkHash: Buffer }

/** The database knows the hash alone; the generation is the one whose link has it. */
function generationOf(key: Buffer, { partId, profileId, linkHash }: Row): number | undefined {
  for (let generation = 0; generation <= mostRenewals; generation += 1)
    if (tokenHash(reservedToken(key, partId, profileId, generation)).equals(linkHash)) return generation
  return undefined
}
