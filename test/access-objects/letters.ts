import type { House } from '../house.ts'
import type { Objects } from './objects.ts'

/** A draft of the newsletter, an issue that has left, a reader and somebody who has not confirmed, and a mail to a group. */
export async function openNewsletter({ rows }: House): Promise<Objects> {
  const [token, asked] = ['reader'.padEnd(43, '0'), 'asked'.padEnd(43, '0')]
  await rows(
    "update newsletter_readers set link_hash = sha256(convert_to($1, 'UTF8')) where email = 'nora@post.example'",
    [token],
  )
  await rows(
    `insert into newsletter_readers (email, lang, lists, wording_hash, asked_at, confirm_hash, link_hash, bounce_hash)
     select 'neu@post.example', 'de', '{lotsinnen}', wording_hash, '2026-11-22', sha256(convert_to($1, 'UTF8')), sha256('a'), sha256('a')
     from newsletter_readers limit 1`,
    [asked],
  )
  const [row] = await rows<Record<string, string>>(
    `with mail as (insert into group_mails (groups, template, subject, words, subject_en, words_en, people, sent_at)
       values ('{projekte}', 'frei', 'Frist', 'Text', '', '', 3, '2026-11-20') returning id)
     select (select id from newsletter_issues where begun_at is null limit 1) as "issueId", 'de' as "textLang",
       (select slug from newsletter_issues where begun_at is not null limit 1) as slug, (select id from mail) as "mailId"`,
  )
  return { newsletter: { ...row, token }, unconfirmed: { token: asked } }
}
