import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { asRole, type Db, type Tx } from '#platform/db/index.ts'
import type { Seal } from '#platform/seal/index.ts'

/** Lies apart and sealed (PR-05): only the role taken on here reads it, and whoever has the table alone reads nothing. */
export type Contact = {
  readonly name: string
  readonly organisation: string
  readonly email: string
  readonly telephone: string
}

const contactFields = ['name', 'organisation', 'email', 'telephone'] as const

/** How the client can be reached, where she said so and this actor may see it. */
export function findContact(tx: Tx, seal: Seal, id: Id<'consultation'>): Promise<Contact | undefined> {
  return asRole(tx, 'vielfaltsnetz_contacts', async () => {
    const { rows } = await sql<{ sealed: string }>`
      select sealed from contacts.consultation_contacts where consultation_id = ${id}`.execute(tx)
    return rows[0] === undefined ? undefined : open(seal, id, rows[0].sealed)
  })
}

/** Keeps what was said of how to reach the client; nothing where nothing was. */
export async function addContact(
  tx: Tx,
  seal: Seal,
  id: Id<'consultation'>,
  contact: Contact,
  profileId: Id<'profile'> | null = null,
): Promise<void> {
  if (contactFields.every((field) => contact[field] === '')) return
  await asRole(tx, 'vielfaltsnetz_contacts', () =>
    sql`insert into contacts.consultation_contacts (consultation_id, sealed, profile_id)
        values (${id}, ${close(seal, id, contact)}, ${profileId})`.execute(tx),
  )
}

/** Puts other words in place of those that are there. */
export async function changeContact(tx: Tx, seal: Seal, id: Id<'consultation'>, contact: Contact): Promise<void> {
  await asRole(tx, 'vielfaltsnetz_contacts', () =>
    sql`update contacts.consultation_contacts set sealed = ${close(seal, id, contact)} where consultation_id = ${id}`.execute(
      tx,
    ),
  )
}

export async function forgetContacts(tx: Tx, ids: readonly Id<'consultation'>[]): Promise<void> {
  await asRole(tx, 'vielfaltsnetz_contacts', () =>
    sql`delete from contacts.consultation_contacts where consultation_id = any (${[...ids]}::uuid[])`.execute(tx),
  )
}

// So many in one transaction.
const most = 500

/** Seals what an earlier version has kept in clear. Nothing of it is left after the first start. */
export async function sealContacts(db: Db, seal: Seal): Promise<void> {
  while ((await sealSome(db, seal)) === most);
}

function sealSome(db: Db, seal: Seal): Promise<number> {
  return db.inTransaction(systemActor('consultations.seal'), (tx) =>
    asRole(tx, 'vielfaltsnetz_contacts', async () => {
      const { rows } = await sql<Contact & { id: Id<'consultation'> }>`
        select consultation_id as id, name, organisation, email, telephone from contacts.consultation_contacts
        where sealed is null limit ${most}`.execute(tx)
      for (const { id, ...contact } of rows)
        await sql`update contacts.consultation_contacts set sealed = ${close(seal, id, contact)}, name = null, organisation = null,
          email = null, telephone = null where consultation_id = ${id}`.execute(tx)
      return rows.length
    }),
  )
}

function close(seal: Seal, id: Id<'consultation'>, { name, organisation, email, telephone }: Contact): string {
  return seal.seal(JSON.stringify([name, organisation, email, telephone]), `consultation ${id}`)
}

function open(seal: Seal, id: Id<'consultation'>, sealed: string): Contact {
  const text = seal.open(sealed, `consultation ${id}`)
  // To go on as if she had given no address would lose it without a word.
  if (text === undefined)
    throw new Error('A contact was sealed with another key. Put back the secret.key it was sealed with.')
  const [name = '', organisation = '', email = '', telephone = ''] = JSON.parse(text) as readonly string[]
  return { name, organisation, email, telephone }
}
