import type { House } from './house.ts'

export type ExchangeWords = {
  readonly group: string
  readonly title: string
  readonly text: string
  readonly file: string
  readonly reason: string
  readonly portrait: string
}

/** A group by invitation that only this person is in, with one of everything; answers the ids as routes name them. */
export async function plantGroup(house: House, persona: string, words: ExchangeWords): Promise<Record<string, string>> {
  const [row] = await house.rows<Record<string, string>>(
    `with me as (select c.person_id as id, c.name from exchange_people c join people p on p.id = c.person_id where lower(p.given_name) = $1),
      g as (insert into exchange_groups (kind, name, about, open, created_at) values ('working', $2, $2, false, now()) returning id),
      m as (insert into exchange_members (group_id, person_id, rhythm, joined_at, read_at, told_at)
        select g.id, me.id, 'never', now(), now(), now() from g, me),
      t as (insert into exchange_threads (group_id, kind, title, author_id, author_name, created_at, last_post_at)
        select g.id, 'question', $3, me.id, me.name, now(), now() from g, me returning id, group_id),
      e as (insert into exchange_events (group_id, event_id, added_at)
        select g.id, (select id from events where state = 'published' order by starts_at desc limit 1), now() from g returning event_id),
      x as (insert into exchange_portraits (author_id, author_name, title, occasion, created_at, updated_at)
        select me.id, me.name, 'Beispiel', $4, now(), now() from me returning id)
     select g.id as "groupId", t.id as "threadId", e.event_id as "eventId", x.id as "portraitId", me.id as "personId" from g, t, e, x, me`,
    [persona, words.group, words.title, words.portrait],
  )
  const [post] = await house.rows<Record<string, string>>(
    `insert into exchange_posts (thread_id, group_id, author_id, author_name, heading, text, created_at)
     select t.id, t.group_id, t.author_id, t.author_name, t.title, $2, now() from exchange_threads t where t.id = $1 returning id as "postId"`,
    [row?.['threadId'], words.text],
  )
  const [rest] = await house.rows<Record<string, string>>(
    `with f as (insert into exchange_files (post_id, file, name, bytes, added_at)
        values ($1, $3, $2, 1, now()) returning id),
      r as (insert into exchange_reports (group_id, post_id, reason, reported_at) values ($5, $1, $4, now()) returning id)
     select f.id as "fileId", r.id as "reportId" from f, r`,
    [
      post?.['postId'],
      words.file,
      await house.files.put(Buffer.from('%PDF-1.7\n%%EOF'), { type: 'application/pdf' }),
      words.reason,
      row?.['groupId'],
    ],
  )
  return { ...row, ...post, ...rest }
}
