import type { Id } from '#kernel/id.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { portraitPage } from '../addresses.ts'
import type { ExchangeMailParts } from '../parts.ts'
import type { Portrait } from './portrait.ts'

/** Who wrote a portrait hears what the centre decided; the reason stands on the page. */
export async function tellOfDecision(
  tx: Tx,
  parts: ExchangeMailParts,
  { id, title, authorId }: Pick<Portrait, 'id' | 'title'> & { readonly authorId: Id<'person'> | null },
  decided: 'returned' | 'taken',
): Promise<void> {
  if (authorId === null) return
  const boxes = await asSystem(tx, 'exchange.mailboxes', () => parts.mailboxes(tx, [authorId]))
  for (const { email: to, language } of boxes) {
    const t = parts.translators(language)
    await queueMail(tx, {
      to,
      lang: language,
      kind: 'exchange.portrait-decided',
      subject: t(`exchange.mail.portrait.${decided}.subject`),
      paragraphs: [t(`exchange.mail.portrait.${decided}.text`, { title })],
      action: {
        label: t('exchange.mail.portrait.action'),
        href: new URL(portraitPage.href(language, { portraitId: id }), parts.baseUrl).href,
      },
    })
  }
}
