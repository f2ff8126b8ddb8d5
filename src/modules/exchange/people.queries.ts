import { type RawBuilder, sql } from 'kysely'
import { type Actor, keptProfiles, type Role } from '#kernel/actor.ts'
import { type Id, parseId } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import { accountIsOpen } from '#modules/accounts/index.ts'
import { holdsRole, listProfileHeads } from '#modules/organisations/index.ts'

export const exchangeRoles = ['centre-staff', 'project-coordinator', 'association-board', 'trainer'] as const
export type ExchangeRole = (typeof exchangeRoles)[number]

/** What one person shows the others. */
export type Card = {
  readonly personId: Id<'person'>
  readonly name: string
  readonly roleKind: ExchangeRole
  /** Of the project or association; empty for the centre and trainers. */
  readonly profileName: string
  readonly about: string
  readonly topics: readonly string[]
  readonly email: string
  readonly telephone: string
  readonly listed: boolean
  readonly version: number
}

const columns = sql`c.person_id as "personId", c.name, c.role_kind as "roleKind", c.profile_name as "profileName", c.about, c.topics, c.email,
  c.telephone, c.listed, c.version`

/** Name and role of whoever acts, as the others see them, brought up to date before she does something they see. */
export async function bringCardUpToDate(tx: Tx): Promise<void> {
  const { actor } = tx
  if (actor.kind !== 'person') return
  const role = exchangeRoleOf(actor)
  if (role === undefined) return
  const [profile] = role === 'centre-staff' || role === 'trainer' ? [] : await listProfileHeads(tx, keptProfiles(actor))
  await saveCard(tx, { personId: actor.personId, name: actor.name, role, profileName: profile?.name ?? '' })
}

type Head = {
  readonly personId: Id<'person'>
  readonly name: string
  readonly role: ExchangeRole
  readonly profileName: string
}

export async function saveCard(tx: Tx, { personId, name, role, profileName }: Head): Promise<void> {
  await sql`
    insert into exchange_people (person_id, name, role_kind, profile_name, updated_at)
    values (${personId}, ${name}, ${role}, ${profileName}, ${tx.now})
    on conflict (person_id) do update set name = excluded.name, role_kind = excluded.role_kind, profile_name = excluded.profile_name
    where (exchange_people.name, exchange_people.role_kind, exchange_people.profile_name)
      is distinct from (excluded.name, excluded.role_kind, excluded.profile_name)`.execute(tx)
}

/** Of several roles the one the others know her by. */
export function exchangeRoleOf(actor: Actor): ExchangeRole | undefined {
  const held: ReadonlySet<Role['kind']> = new Set(actor.kind === 'person' ? actor.roles.map(({ kind }) => kind) : [])
  return exchangeRoles.find((role) => held.has(role))
}

/** The own card; undefined before she has done anything here. */
export async function findOwnCard(tx: Tx): Promise<Card | undefined> {
  const { rows } =
    await sql<Card>`select ${columns} from exchange_people c where c.person_id = access.person_id()`.execute(tx)
  return rows[0]
}

const shared = sql`exists (select from exchange_members o where o.person_id = c.person_id and o.left_at is null
  and o.group_id = any ((select access.exchange_groups())::uuid[]))`

/** That the person of a row still takes part today; whoever has gone is shown to nobody. For the system. */
export function takesPart(tx: Tx, personId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(${holdsRole(personId, dayInBerlin(tx.now))} and ${accountIsOpen(personId)})`
}

/** That this person may look at the card of a row: her own; of those who take part, who shares a group with her or is listed, and for the centre all. */
function isShown(tx: Tx, centre: boolean): RawBuilder<unknown> {
  return sql`(c.person_id = access.person_id()
    or (${takesPart(tx, sql`c.person_id`)} and (${centre} or c.listed or ${shared})))`
}

export async function findCard(tx: Tx, id: string, centre: boolean): Promise<Card | undefined> {
  const known = parseId<'person'>(id)
  if (known === undefined) return undefined
  return asSystem(tx, 'exchange.card', async () => {
    const { rows } = await sql<Card>`
      select ${columns} from exchange_people c where c.person_id = ${known} and ${isShown(tx, centre)}`.execute(tx)
    return rows[0]
  })
}

/** Those of these people whose cards this person may look at. */
export async function listShown(
  tx: Tx,
  people: readonly Id<'person'>[],
  centre: boolean,
): Promise<ReadonlySet<string>> {
  return asSystem(tx, 'exchange.card', async () => {
    const { rows } = await sql<{ id: string }>`
      select c.person_id as id from exchange_people c
      where c.person_id = any (${[...people]}::uuid[]) and ${isShown(tx, centre)}`.execute(tx)
    return new Set(rows.map(({ id }) => id))
  })
}

export type CardPage = {
  readonly cards: readonly (Card & { readonly keeper: boolean })[]
  readonly next: Id<'person'> | undefined
}

// Small pages and a bound on how many are read in an hour: nobody takes the list of people with her (RL-08).
export const cardsPerPage = 20

type MembersAsked = { readonly groupId: Id<'exchange-group'>; readonly after: Id<'person'> | undefined }

/** Members of a group by name; for whoever is inside it, which the caller has made sure of. */
export async function listMembers(tx: Tx, { groupId, after }: MembersAsked): Promise<CardPage> {
  return asSystem(tx, 'exchange.members', async () => {
    const { rows } = await sql<Card & { keeper: boolean }>`
      select ${columns}, k.person_id is not null as keeper from exchange_members m join exchange_people c using (person_id)
      left join exchange_keepers k on k.group_id = m.group_id and k.person_id = m.person_id
      where m.group_id = ${groupId} and m.left_at is null and ${takesPart(tx, sql`m.person_id`)} and ${laterThan(after)}
      order by c.name, c.person_id limit ${cardsPerPage + 1}`.execute(tx)
    return pageOf(rows)
  })
}

type Wanted = { readonly name: string; readonly topic: string; readonly after: Id<'person'> | undefined }

/** People who are listed for all who take part, by name; for one of these, which the caller has made sure of. */
export async function listListed(tx: Tx, { name, topic, after }: Wanted): Promise<CardPage> {
  return asSystem(tx, 'exchange.directory', async () => {
    const { rows } = await sql<Card & { keeper: boolean }>`
      select ${columns}, false as keeper from exchange_people c
      where c.listed and ${takesPart(tx, sql`c.person_id`)} and ${laterThan(after)}
        and ${topic === '' ? sql`true` : sql`c.topics @> array[${topic}]`}
        and ${name === '' ? sql`true` : sql`strpos(access.fold(c.name || ' ' || c.profile_name), access.fold(${name})) > 0`}
      order by c.name, c.person_id limit ${cardsPerPage + 1}`.execute(tx)
    return pageOf(rows)
  })
}

function laterThan(after: Id<'person'> | undefined) {
  return after === undefined
    ? sql`true`
    : sql`(c.name, c.person_id) > ((select o.name from exchange_people o where o.person_id = ${after}), ${after}::uuid)`
}

function pageOf(rows: CardPage['cards']): CardPage {
  const cards = rows.slice(0, cardsPerPage)
  return { cards, next: rows.length > cardsPerPage ? cards.at(-1)?.personId : undefined }
}
