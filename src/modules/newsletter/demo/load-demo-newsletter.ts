import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import { replyTokenHash } from '#platform/mail/index.ts'
import { tokenHash } from '#platform/session/index.ts'
import { bounceToken, keyedHash, readerToken } from '../reader-link.ts'
import demo from './newsletter.json' with { type: 'json' }

type Texts = Readonly<Record<string, { readonly subject: string; readonly body: string }>>
type DemoIssue = { readonly slug: string; readonly lists: readonly string[]; readonly texts: Texts }

/** Readers in each language, an issue that has left and a draft, for the demo world. */
export async function loadDemoNewsletter(tx: Tx, key: Buffer): Promise<void> {
  const words = 'Ich möchte den Newsletter des Kompetenzzentrums Vielfalt Hessen per E-Mail bekommen.'
  const wording = createHash('sha256').update(`de\n${words}`).digest()
  await sql`insert into newsletter_wordings (hash, lang, words, first_used_at) values (${wording}, 'de', ${words}, ${tx.now})`.execute(
    tx,
  )
  for (const { email, lang, lists } of demo.readers) {
    const id = randomUUID()
    await sql`insert into newsletter_readers (id, email, lang, lists, wording_hash, asked_at, confirmed_at, link_hash, bounce_hash)
      values (${id}, ${email}, ${lang}, ${lists}::text[], ${wording}, ${tx.now}, ${tx.now}, ${tokenHash(readerToken(key, id))},
        ${replyTokenHash(bounceToken(key, id))})`.execute(tx)
    await sql`insert into newsletter_consents (email_hash, wording_hash, asked_at, confirmed_at)
      values (${keyedHash(key, email)}, ${wording}, ${tx.now}, ${tx.now})`.execute(tx)
  }
  await addIssue(tx, demo.draft, null)
  await addIssue(tx, demo.sent, new Date(tx.now.getTime() - demo.sent.daysAgo * 86_400_000))
}

async function addIssue(tx: Tx, { slug, lists, texts }: DemoIssue, sentAt: Date | null): Promise<void> {
  const readers = sentAt === null ? 0 : demo.readers.length
  const made = await sql<{ id: string }>`
    insert into newsletter_issues (slug, lists, created_at, sends_at, begun_at, written_at, ended_at, readers, delivered)
    values (${slug}, ${[...lists]}::text[], ${sentAt ?? tx.now}, ${sentAt}, ${sentAt}, ${sentAt}, ${sentAt}, ${readers}, ${readers})
    returning id`.execute(tx)
  for (const [lang, { subject, body }] of Object.entries(texts))
    await sql`insert into newsletter_texts (issue_id, lang, subject, body, saved_at)
      values (${made.rows[0]?.id}, ${lang}, ${subject}, ${body}, ${sentAt ?? tx.now})`.execute(tx)
}
