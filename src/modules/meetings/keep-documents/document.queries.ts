import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'

export const documentVisibilities = ['all', 'registered', 'team'] as const
export type DocumentVisibility = (typeof documentVisibilities)[number]

export type EventDocument = {
  readonly id: Id<'event-document'>
  readonly file: string
  readonly name: string
  readonly title: string
  readonly bytes: number
  readonly visibility: DocumentVisibility
  readonly picture: boolean
  readonly alt: string
}
export type NewDocument = Omit<EventDocument, 'id'> & { readonly consent: boolean }

export const mostDocuments = 40

/** Documents of an event this actor may see, oldest first. */
export async function listDocuments(tx: Tx, eventId: Id<'event'>): Promise<readonly EventDocument[]> {
  const { rows } = await sql<EventDocument>`
    select id, file, name, title, bytes, visibility, picture, alt from event_documents
    where event_id = ${eventId} order by added_at, id limit ${mostDocuments}`.execute(tx)
  return rows
}

export async function addDocument(
  tx: Tx,
  eventId: Id<'event'>,
  { file, name, title, bytes, visibility, picture, alt, consent }: NewDocument,
): Promise<Done<null> | Refused<'too-many-documents'>> {
  // Two who add at once wait for each other, so that no one counts without the other.
  await sql`select from events where id = ${eventId} for update`.execute(tx)
  if ((await listDocuments(tx, eventId)).length >= mostDocuments) return refuse('too-many-documents', 'file')
  const addedBy = tx.actor.kind === 'person' ? tx.actor.personId : null
  await sql`insert into event_documents (event_id, file, name, title, bytes, visibility, picture, alt, consent_at, added_by, added_at)
    values (${eventId}, ${file}, ${name}, ${title}, ${bytes}, ${visibility}, ${picture}, ${alt}, ${consent ? tx.now : null},
      ${addedBy}, ${tx.now})`.execute(tx)
  await recordFact(tx, { action: 'events.document.added', subject: eventId, data: { visibility, picture } })
  return done(null)
}

export async function removeDocument(tx: Tx, eventId: Id<'event'>, id: Id<'event-document'>): Promise<void> {
  await sql`delete from event_documents where id = ${id} and event_id = ${eventId}`.execute(tx)
  await recordFact(tx, { action: 'events.document.removed', subject: eventId })
}

/** Which of these files are a document of an event. */
export async function knownEventFiles(tx: Tx, files: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ file: string }>`
    select file from event_documents where file = any (${[...files]}::text[])`.execute(tx)
  return new Set(rows.map(({ file }) => file))
}
