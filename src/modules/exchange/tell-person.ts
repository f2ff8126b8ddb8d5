import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import type { ExchangeMailParts } from './parts.ts'

type Words = {
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly label: string
  /** The page it leads to, in her language. */
  readonly page: string
}

/** Tells one person by mail, in her language; nobody where she has no account any more. */
export async function tellPerson(
  tx: Tx,
  parts: ExchangeMailParts,
  { personId, kind }: { readonly personId: Id<'person'>; readonly kind: string },
  words: (t: Translator, lang: Lang) => Words,
): Promise<void> {
  const boxes = await asSystem(tx, 'exchange.mailboxes', () => parts.mailboxes(tx, [personId]))
  for (const { email: to, language: lang } of boxes) {
    const { subject, paragraphs, label, page } = words(parts.translators(lang), lang)
    const action = { label, href: new URL(page, parts.baseUrl).href }
    await queueMail(tx, { to, lang, kind, subject, paragraphs, action })
  }
}
