import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { portraitPage } from '../addresses.ts'
import type { ExchangeMailParts } from '../parts.ts'
import { tellPerson } from '../tell-person.ts'
import type { Portrait } from './portrait.ts'

/** Who wrote a portrait hears what the centre decided; the reason stands on the page. */
export async function tellOfDecision(
  tx: Tx,
  parts: ExchangeMailParts,
  { id, title, authorId }: Pick<Portrait, 'id' | 'title'> & { readonly authorId: Id<'person'> | null },
  decided: 'returned' | 'taken',
): Promise<void> {
  if (authorId === null) return
  await tellPerson(tx, parts, { personId: authorId, kind: 'exchange.portrait-decided' }, (t, lang) => ({
    subject: t(`exchange.mail.portrait.${decided}.subject`),
    paragraphs: [t(`exchange.mail.portrait.${decided}.text`, { title })],
    label: t('exchange.mail.portrait.action'),
    page: portraitPage.href(lang, { portraitId: id }),
  }))
}
