import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Lang } from '#kernel/language.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { replyTokenHash } from '#platform/mail/index.ts'
import { tokenHash } from '#platform/session/index.ts'
import type { TestDatabase } from '#test/database.ts'
import type { NewsletterParts } from './parts.ts'
import { bounceToken, keyedHash, readerToken } from './reader-link.ts'

const translators = openTranslators(readCatalogue(join(import.meta.dirname, '../..')))

/** What the house of the tests runs with. */
export const newsletterParts: NewsletterParts = {
  key: Buffer.alloc(32, 'test key of the house, only here'),
  translators,
  baseUrl: 'http://localhost:3000',
  replyDomain: 'antwort.vielfalt.example',
}

export type TestReader = {
  readonly id: string
  readonly email: string
  readonly token: string
  readonly bounce: string
}

/** A reader who has confirmed, with her links. */
export async function addReader(
  { rows, clock }: Pick<TestDatabase, 'rows' | 'clock'>,
  email: string,
  lang: Lang = 'de',
  lists: readonly string[] = ['lotsinnen'],
  districtIds: readonly string[] = [],
): Promise<TestReader> {
  const { key } = newsletterParts
  const id = randomUUID()
  const token = readerToken(key, id)
  const bounce = bounceToken(key, id)
  const wording = Buffer.alloc(32, 'wording of the tests')
  await rows(`insert into newsletter_wordings values ($1, 'de', 'Ja, ich will.', $2) on conflict do nothing`, [
    wording,
    clock.now(),
  ])
  await rows(
    `insert into newsletter_readers (id, email, lang, lists, wording_hash, asked_at, confirmed_at, link_hash, bounce_hash, district_ids)
     values ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9)`,
    [id, email, lang, lists, wording, clock.now(), tokenHash(token), replyTokenHash(bounce), districtIds],
  )
  await rows(
    'insert into newsletter_consents (email_hash, wording_hash, asked_at, confirmed_at) values ($1, $2, $3, $3)',
    [keyedHash(key, email), wording, clock.now()],
  )
  return { id, email, token, bounce }
}

export type TestTexts = Readonly<Partial<Record<Lang, { readonly subject: string; readonly body: string }>>>

/** An issue for readers of a list, a draft unless a time is given. */
export async function addIssue(
  { rows, clock }: Pick<TestDatabase, 'rows' | 'clock'>,
  texts: TestTexts,
  {
    sendsAt = null,
    slug = `ausgabe-${randomUUID().slice(0, 8)}`,
    districtIds = [],
  }: { sendsAt?: Date | null; slug?: string; districtIds?: readonly string[] } = {},
): Promise<string> {
  const made = await rows<{ id: string }>(
    `insert into newsletter_issues (slug, lists, created_at, sends_at, district_ids) values ($1, '{lotsinnen}', $2, $3, $4) returning id`,
    [slug, clock.now(), sendsAt, districtIds],
  )
  const id = made[0]?.id ?? ''
  for (const [lang, { subject, body }] of Object.entries(texts))
    await rows('insert into newsletter_texts (issue_id, lang, subject, body, saved_at) values ($1, $2, $3, $4, $5)', [
      id,
      lang,
      subject,
      body,
      clock.now(),
    ])
  return id
}
