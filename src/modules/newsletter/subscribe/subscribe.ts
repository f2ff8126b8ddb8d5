import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Lang } from '#kernel/language.ts'
import { done, type Done } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { queueMail, replyTokenHash } from '#platform/mail/index.ts'
import { newToken, tokenHash } from '#platform/session/index.ts'
import { addressPrefix, retryMinutes, takeTurn } from '#platform/throttle/index.ts'
import { choice, confirmation } from '../addresses.ts'
import { consentWords } from '../consent-words.ts'
import type { NewsletterParts } from '../parts.ts'
import { bounceToken, readerToken } from '../reader-link.ts'
import { confirmDays, type Reader } from '../reader.queries.ts'
import type { Wish } from '../wish.ts'
import { byMailbox, byPlace } from './throttling.ts'

export type SignUp = Wish & {
  readonly email: string
  readonly lang: Lang
  /** The language of the page, in which the words of consent stood. */
  readonly shownIn: Lang
  readonly clientAddress: string
}

export type Paused = { readonly ok: false; readonly code: 'paused'; readonly minutes: number }

/**
 * Writes to the address, once somebody there confirms she is a reader. Whoever has confirmed before gets the way to her choice instead:
 * the page answers the same, so nobody learns who reads.
 */
export async function subscribe(
  db: Db,
  parts: NewsletterParts,
  input: SignUp,
  now: Date,
): Promise<Done<null> | Paused> {
  const turn = await takeTurn(db, [{ rule: byPlace, key: addressPrefix(input.clientAddress) }])
  if (!turn.ok) return { ok: false, code: 'paused', minutes: retryMinutes(turn.retryAt, now) }
  const email = input.email.toLowerCase()
  // Too many mails to one address are left out in silence: it may be a third person's (RL-07).
  const mailed = (await takeTurn(db, [{ rule: byMailbox, key: email }])).ok
  return db.inTransaction(systemActor('newsletter.subscribe'), async (tx) => {
    const known = await lockByEmail(tx, email)
    if (known?.confirmedAt != null) {
      if (mailed) await writeOfChoice(tx, parts, known)
      return done(null)
    }
    // Nothing is saved without a mail: a new token would end the link in the last one.
    if (!mailed) return done(null)
    const token = newToken()
    const id = known?.id ?? randomUUID()
    const wording = await keepWording(tx, parts, input.shownIn)
    await save(tx, parts, id, { ...input, email }, wording, token)
    await askToConfirm(tx, parts, { ...input, email }, token)
    await recordFact(tx, { action: 'newsletter.reader.asked', subject: id, data: { lang: input.lang } })
    return done(null)
  })
}

async function lockByEmail(tx: Tx, email: string): Promise<Reader | undefined> {
  // Two who sign up the same address at once wait for each other, also where there is no row yet.
  await sql`select pg_advisory_xact_lock(hashtext('newsletter.email'), hashtext(${email}))`.execute(tx)
  const { rows } = await sql<Reader>`select id, email, lang, confirmed_at as "confirmedAt" from newsletter_readers
    where email = ${email} for update`.execute(tx)
  return rows[0]
}

/** Keeps the words she agreed to, once for all who agreed to the same. */
async function keepWording(tx: Tx, { translators }: NewsletterParts, lang: Lang): Promise<Buffer> {
  const words = consentWords(translators(lang))
  const hash = createHash('sha256').update(`${lang}\n${words}`).digest()
  await sql`insert into newsletter_wordings (hash, lang, words, first_used_at) values (${hash}, ${lang}, ${words}, ${tx.now})
    on conflict do nothing`.execute(tx)
  return hash
}

async function save(
  tx: Tx,
  { key }: NewsletterParts,
  id: string,
  { email, lang, lists, districtIds }: SignUp,
  wording: Buffer,
  token: string,
): Promise<void> {
  await sql`
    insert into newsletter_readers (id, email, lang, lists, district_ids, wording_hash, asked_at, confirm_hash, link_hash, bounce_hash)
    values (${id}, ${email}, ${lang}, ${[...lists]}::text[], ${[...districtIds]}::text[], ${wording}, ${tx.now},
      ${tokenHash(token)}, ${tokenHash(readerToken(key, id))}, ${replyTokenHash(bounceToken(key, id))})
    on conflict (email) do update set lang = excluded.lang, lists = excluded.lists, district_ids = excluded.district_ids,
      wording_hash = excluded.wording_hash, asked_at = excluded.asked_at, confirm_hash = excluded.confirm_hash`.execute(
    tx,
  )
}

/** Nothing but the question (PR-10): a mail nobody asked for may say nothing else (§ 7 UWG). */
async function askToConfirm(tx: Tx, parts: NewsletterParts, { email, lang }: SignUp, token: string): Promise<void> {
  const t = parts.translators(lang)
  await queueMail(tx, {
    to: email,
    lang,
    kind: 'newsletter.confirm',
    subject: t('newsletter.mail.confirm.subject'),
    paragraphs: [
      t('newsletter.mail.confirm.text'),
      t('newsletter.mail.confirm.until', { days: confirmDays }),
      t('newsletter.mail.confirm.ignore'),
    ],
    action: {
      label: t('newsletter.mail.confirm.action'),
      href: new URL(confirmation.href(lang, { token }), parts.baseUrl).href,
    },
  })
}

async function writeOfChoice(tx: Tx, parts: NewsletterParts, { id, email, lang }: Reader): Promise<void> {
  const t = parts.translators(lang)
  const token = readerToken(parts.key, id)
  await queueMail(tx, {
    to: email,
    lang,
    kind: 'newsletter.known',
    subject: t('newsletter.mail.known.subject'),
    paragraphs: [t('newsletter.mail.known.text')],
    action: {
      label: t('newsletter.mail.choice'),
      href: new URL(choice.href(lang, { token }), parts.baseUrl).href,
    },
  })
}
