import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { findDistrict } from '#modules/places/index.ts'
import type { ProfileKind } from '../profile.ts'
import { insertNamedProfile } from '../profile.writes.ts'
import { findOrganisationNamed } from '../responsible-organisation.ts'

export type NewProfile = {
  readonly kind: ProfileKind
  readonly name: string
  readonly districtId: string
  /** Name of the organisation that answers for a project; `''` while nobody knows, and for other kinds. */
  readonly responsible: string
}

export type CreationRefusal = Refused<'name-taken' | 'district-unknown' | 'responsible-unknown'>

/** Makes a profile as a draft. Two of the same kind and name in one district are refused: they would be taken for each other. */
export function createProfile(db: Db, actor: Actor, input: NewProfile): Promise<Done<Id<'profile'>> | CreationRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const { kind, name, districtId } = input
    if ((await findDistrict(tx, districtId)) === undefined) return refuse('district-unknown', 'district_id')
    if (await nameIsTaken(tx, input)) return refuse('name-taken', 'name')
    const asks = kind === 'project' && input.responsible !== ''
    const responsible = asks ? await findOrganisationNamed(tx, input.responsible) : null
    if (responsible === undefined) return refuse('responsible-unknown', 'responsible')
    const id = await insertNamedProfile(tx, { kind, name, districtId, state: 'draft', source: null })
    if (responsible !== null)
      await sql`update projects set responsible_organisation_id = ${responsible.id} where profile_id = ${id}`.execute(
        tx,
      )
    await recordFact(tx, { action: 'organisations.profile.created', subject: id, data: { kind } })
    return done(id)
  })
}

async function nameIsTaken(tx: Tx, { kind, name, districtId }: NewProfile): Promise<boolean> {
  // Two people making the same profile at once wait for each other here.
  await sql`select pg_advisory_xact_lock(hashtext('organisations.new-profile'))`.execute(tx)
  const { rows } = await sql`
    select from profiles where kind = ${kind} and district_id = ${districtId}
      and access.fold(name) = access.fold(${name}) limit 1`.execute(tx)
  return rows.length > 0
}
