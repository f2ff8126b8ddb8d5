import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { listHeldRoles } from '#modules/organisations/index.ts'
import { fullName } from '#modules/people/index.ts'
import { saveCard } from '../people.queries.ts'
import world from './exchange.json' with { type: 'json' }

type DemoPerson = {
  readonly key: string
  readonly personId: Id<'person'>
  readonly givenName: string
  readonly familyName: string
}

/** Four groups with what the invented people say there, and a portrait that waits for the centre; none when there are groups already. */
export async function loadDemoExchange(tx: Tx, persons: readonly DemoPerson[]): Promise<void> {
  const there = await sql`select from exchange_groups limit 1`.execute(tx)
  if (there.rows.length > 0 || persons.length === 0) return
  const people = new Map(persons.map((person) => [person.key, { id: person.personId, name: fullName(person) }]))
  const held = await listHeldRoles(
    tx,
    dayInBerlin(tx.now),
    persons.map(({ personId }) => personId),
  )
  for (const { personId, kind, profileName } of held) {
    const name = [...people.values()].find(({ id }) => id === personId)?.name ?? ''
    await saveCard(tx, { personId, name, role: kind, profileName })
  }
  for (const group of world.groups) await addGroup(tx, group, people)
  for (const { person, about, topics, listed } of world.cards)
    await sql`update exchange_people set about = ${about}, topics = ${topics}::text[], listed = ${listed}
      where person_id = ${people.get(person)?.id ?? null}`.execute(tx)
  const { author, ...portrait } = world.portrait
  const by = people.get(author)
  await sql`
    insert into exchange_portraits (author_id, author_name, title, place, occasion, work, result, advice, state, created_at, updated_at)
    values (${by?.id ?? null}, ${by?.name ?? ''}, ${portrait.title}, ${portrait.place}, ${portrait.occasion}, ${portrait.work}, ${portrait.result},
      ${portrait.advice}, 'handed-in', ${tx.now}, ${tx.now})`.execute(tx)
}

type People = ReadonlyMap<string, { readonly id: Id<'person'>; readonly name: string }>
type DemoGroup = (typeof world.groups)[number]

async function addGroup(
  tx: Tx,
  { key, kind, name, about, open, members, keepers, ...rest }: DemoGroup,
  people: People,
) {
  const longAgo = new Date(tx.now.getTime() - 60 * 86_400_000)
  const district = 'district' in rest ? rest.district : null
  const { rows } = await sql<{ id: string }>`
    insert into exchange_groups (kind, name, about, district_id, open, created_at)
    values (${kind}, ${name}, ${about}, (select id from districts where id = ${district ?? null}), ${open}, ${longAgo}) returning id`.execute(
    tx,
  )
  const id = rows[0]?.id
  for (const member of members)
    await sql`
      insert into exchange_members (group_id, person_id, rhythm, joined_at, read_at, told_at)
      values (${id}, ${people.get(member)?.id ?? null}, 'weekly', ${longAgo}, ${longAgo}, ${tx.now})`.execute(tx)
  for (const keeper of keepers)
    await sql`insert into exchange_keepers (group_id, person_id, since) values (${id}, ${people.get(keeper)?.id ?? null}, ${longAgo})`.execute(
      tx,
    )
  for (const thread of world.threads.filter(({ group }) => group === key)) await addThread(tx, thread, id ?? '', people)
}

async function addThread(
  tx: Tx,
  thread: (typeof world.threads)[number],
  groupId: string,
  people: People,
): Promise<void> {
  const said = thread.posts.map(([who, daysAgo, text]) => ({
    by: people.get(String(who)),
    at: new Date(tx.now.getTime() - Number(daysAgo) * 86_400_000),
    text: String(text),
  }))
  const [first] = said
  const { rows } = await sql<{ id: string }>`
    insert into exchange_threads (group_id, kind, title, author_id, author_name, created_at, last_post_at)
    values (${groupId}, ${thread.kind}, ${thread.title}, ${first?.by?.id ?? null}, ${first?.by?.name ?? ''}, ${first?.at}, ${first?.at}) returning id`.execute(
    tx,
  )
  const id = rows[0]?.id
  for (const [index, { by, at, text }] of said.entries()) {
    // Told already: the demo world writes nobody about what happened before it began.
    const post = await sql<{ id: string }>`
      insert into exchange_posts (thread_id, group_id, author_id, author_name, heading, text, created_at, told_at)
      values (${id}, ${groupId}, ${by?.id ?? null}, ${by?.name ?? ''}, ${index === 0 ? thread.title : ''}, ${text}, ${at}, ${at}) returning id`.execute(
      tx,
    )
    if ('best' in thread && thread.best === index)
      await sql`update exchange_threads set best_post_id = ${post.rows[0]?.id} where id = ${id}`.execute(tx)
  }
}
