import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import type { Thread } from '../thread.ts'

export type FoundPost = {
  readonly postId: string
  readonly threadId: Thread['id']
  readonly title: string
  readonly groupName: string
  readonly authorId: string | null
  readonly authorName: string
  readonly createdAt: Date
  readonly text: string
}

const mostLooked = 1000
export const mostFound = 30

/** What the words are, at most eight: letters and digits, whatever stands between them. */
export function wordsOf(typed: string): readonly string[] {
  return (typed.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, 8)
}

/** Posts in what one may read that have all the words, in any form German knows or as beginnings; the best first, of equals the newest. */
export async function findPosts(tx: Tx, typed: string): Promise<readonly FoundPost[]> {
  const words = wordsOf(typed)
  if (words.length === 0) return []
  const each = words.map(
    (word): RawBuilder<unknown> =>
      sql`(plainto_tsquery('german', access.search_fold(${word})) || to_tsquery('simple', '''' || access.search_fold(${word}) || ''':*'))`,
  )
  const { rows } = await sql<FoundPost>`
    select p.id as "postId", p.thread_id as "threadId", t.title, g.name as "groupName", p.author_id as "authorId",
      p.author_name as "authorName", p.created_at as "createdAt", p.text
    from (select f.post_id, f.rank from access.find_posts(${sql.join(each, sql` && `)}, ${mostLooked}) f order by f.rank desc limit 200) f
    join exchange_posts p on p.id = f.post_id join exchange_threads t on t.id = p.thread_id join exchange_groups g on g.id = p.group_id
    where t.hidden_at is null order by f.rank desc, p.created_at desc, p.id limit ${mostFound}`.execute(tx)
  return rows
}

/** The part of the text around the first of the words. */
export function passageOf(text: string, words: readonly string[], length = 240): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  const lower = plain.toLowerCase()
  const places = words.map((word) => lower.indexOf(word.toLowerCase())).filter((place) => place >= 0)
  const from = Math.max(0, Math.min(...(places.length === 0 ? [0] : places)) - 60)
  const start = from === 0 ? 0 : plain.indexOf(' ', from) + 1
  const part = plain.slice(start, start + length)
  return `${start > 0 ? '… ' : ''}${part}${start + length < plain.length ? ' …' : ''}`
}
