import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { listHeldRoles } from '#modules/organisations/index.ts'
import { exchangeStart } from '../addresses.ts'
import type { ExchangeMailParts, Linked } from '../parts.ts'
import type { Subscription } from '../subscribe/subscription.queries.ts'

export type DigestRhythm = 'daily' | 'weekly'

const task = 'exchange.digest'
const mostTitles = 8

/** One mail to each person who wants to hear daily or weekly and for whom there is something new. Answers how many were written. */
export async function tellDigest(db: Db, parts: ExchangeMailParts, rhythm: DigestRhythm): Promise<number> {
  const people = await db.read(systemActor(task), async (tx) => {
    const { rows } = await sql<{ id: Id<'person'> }>`
      select person_id as id from exchange_members where rhythm = ${rhythm} and left_at is null
      union select person_id from exchange_subscriptions where rhythm = ${rhythm}`.execute(tx)
    return rows.map(({ id }) => id)
  })
  let written = 0
  // One by one: whoever's mail fails keeps nobody else from hers, and is told of the same things the next time.
  for (const id of people)
    if (await db.inTransaction(systemActor(task), (tx) => tellPerson(tx, parts, rhythm, id))) written += 1
  return written
}

async function tellPerson(
  tx: Tx,
  parts: ExchangeMailParts,
  rhythm: DigestRhythm,
  personId: Id<'person'>,
): Promise<boolean> {
  const held = await listHeldRoles(tx, dayInBerlin(tx.now), [personId])
  const [box] = held.length === 0 ? [] : await parts.mailboxes(tx, [personId])
  if (box === undefined) return false
  const t = parts.translators(box.language)
  const groups = await takeGroupNews(tx, rhythm, personId)
  const watched = await takeWatchedNews(tx, parts, { rhythm, personId, t })
  if (groups.length === 0 && watched.length === 0) return false
  await queueMail(tx, {
    to: box.email,
    lang: box.language,
    kind: 'exchange.digest',
    subject: t(`exchange.mail.digest.subject.${rhythm}`),
    paragraphs: [
      t('exchange.mail.digest.lead'),
      ...groups.map((group) => groupParagraph(t, group)),
      ...(watched.length === 0
        ? []
        : [[t('exchange.mail.digest.watched'), ...watched.map((one) => newsLine(one, parts.baseUrl))].join('\n')]),
      t('exchange.mail.digest.change'),
    ],
    action: {
      label: t('exchange.mail.digest.action'),
      href: new URL(exchangeStart.href(box.language), parts.baseUrl).href,
    },
    unhurried: true,
  })
  return true
}

type GroupNews = { readonly name: string; readonly titles: readonly string[]; readonly count: number }

/** What is new in her groups since she was told last; from now on she has been told. Titles only, whatever the group. */
async function takeGroupNews(tx: Tx, rhythm: DigestRhythm, personId: Id<'person'>): Promise<readonly GroupNews[]> {
  const { rows } = await sql<GroupNews>`
    select g.name, count(*)::int as count, (array_agg(t.title order by t.last_post_at desc))[1:${sql.raw(String(mostTitles))}] as titles
    from exchange_members m join exchange_groups g on g.id = m.group_id
    join lateral (select t.title, t.last_post_at from exchange_threads t
      where t.group_id = m.group_id and t.last_post_at > m.told_at and t.last_post_at > m.read_at and t.hidden_at is null
        and not exists (select from exchange_reads r where r.thread_id = t.id and r.person_id = m.person_id and r.read_at >= t.last_post_at)
      order by t.last_post_at desc limit 100) t on true
    where m.person_id = ${personId} and m.rhythm = ${rhythm} and m.left_at is null
    group by g.id order by g.name`.execute(tx)
  await sql`update exchange_members set told_at = ${tx.now} where person_id = ${personId} and rhythm = ${rhythm} and left_at is null`.execute(
    tx,
  )
  return rows
}

type Asked = { readonly rhythm: DigestRhythm; readonly personId: Id<'person'>; readonly t: Translator }

/** New events and entries in the Kreise and on the topics she follows. */
async function takeWatchedNews(
  tx: Tx,
  { links }: ExchangeMailParts,
  { rhythm, personId, t }: Asked,
): Promise<readonly Linked[]> {
  const { rows } = await sql<Subscription & { toldAt: Date }>`
    select kind, code, rhythm, told_at as "toldAt" from exchange_subscriptions where person_id = ${personId} and rhythm = ${rhythm}`.execute(
    tx,
  )
  if (rows.length === 0) return []
  const codes = (kind: Subscription['kind']) => rows.filter((row) => row.kind === kind).map(({ code }) => code)
  const since = new Date(Math.min(...rows.map(({ toldAt }) => toldAt.getTime())))
  const news = await links.listNews(tx, { districts: codes('district'), topics: codes('topic'), since }, t)
  await sql`update exchange_subscriptions set told_at = ${tx.now} where person_id = ${personId} and rhythm = ${rhythm}`.execute(
    tx,
  )
  return news
}

function groupParagraph(t: Translator, { name, titles, count }: GroupNews): string {
  const more = count - titles.length
  return [
    t('exchange.mail.digest.group', { group: name, count }),
    ...titles.map((title) => `– ${title}`),
    ...(more > 0 ? [t('exchange.mail.digest.more', { count: more })] : []),
  ].join('\n')
}

function newsLine({ label, href, when }: Linked, baseUrl: string): string {
  return `– ${when === undefined ? '' : `${when}: `}${label}\n  ${new URL(href, baseUrl).href}`
}
