import type { Id } from '#kernel/id.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { groupPage, threadPage } from '../addresses.ts'
import type { Group } from '../group.ts'
import type { ExchangeMailParts } from '../parts.ts'
import type { Thread } from '../thread.ts'
import type { Measure } from '../thread.queries.ts'

type Told = {
  readonly thread: Thread
  readonly authorId: Id<'person'> | null
  readonly kind: Measure['kind']
  /** Where it was moved to. */
  readonly target?: Pick<Group, 'id' | 'name'>
}

/** Whose words were hidden, shown again or closed hears of it; the reason stands on the page, since it may say much (PR-25). */
export async function tellAuthor(tx: Tx, parts: ExchangeMailParts, told: Told): Promise<void> {
  const { thread, authorId, kind, target } = told
  if (authorId === null) return
  const boxes = await asSystem(tx, 'exchange.mailboxes', () => parts.mailboxes(tx, [authorId]))
  for (const { email: to, language } of boxes) {
    const t = parts.translators(language)
    // She may have to join the group it was moved to before she reads it there.
    const page =
      target === undefined
        ? threadPage.href(language, { threadId: thread.id })
        : groupPage.href(language, { groupId: target.id })
    await queueMail(tx, {
      to,
      lang: language,
      kind: 'exchange.moderated',
      subject: t('exchange.mail.moderated.subject'),
      paragraphs: [
        t(`exchange.mail.moderated.${kind}`, { title: thread.title, group: target?.name ?? '' }),
        t('exchange.mail.moderated.reason'),
      ],
      action: {
        label: t(target === undefined ? 'exchange.mail.post.action' : 'exchange.mail.moderated.group'),
        href: new URL(page, parts.baseUrl).href,
      },
    })
  }
}
