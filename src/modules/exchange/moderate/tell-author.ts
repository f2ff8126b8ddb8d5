import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { groupPage, threadPage } from '../addresses.ts'
import type { Group } from '../group.ts'
import type { ExchangeMailParts } from '../parts.ts'
import type { Thread } from '../thread.ts'
import type { Measure } from '../thread.queries.ts'
import { tellPerson } from '../tell-person.ts'

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
  await tellPerson(tx, parts, { personId: authorId, kind: 'exchange.moderated' }, (t, lang) => ({
    subject: t('exchange.mail.moderated.subject'),
    paragraphs: [
      t(`exchange.mail.moderated.${kind}`, { title: thread.title, group: target?.name ?? '' }),
      t('exchange.mail.moderated.reason'),
    ],
    // She may have to join the group it was moved to before she reads it there.
    ...(target === undefined
      ? { label: t('exchange.mail.post.action'), page: threadPage.href(lang, { threadId: thread.id }) }
      : { label: t('exchange.mail.moderated.group'), page: groupPage.href(lang, { groupId: target.id }) }),
  }))
}
