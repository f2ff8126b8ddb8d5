import { type Canary, type Planted, staff } from './canary.ts'
import type { House, Persona } from './house.ts'

/** A canary in every personal field of the newsletter, of mails to groups and of mails that come in. */
export async function plantNewsletterCanaries(house: House): Promise<Planted> {
  const canaries: Canary[] = []
  const plant = async (field: string, word: string, seenBy: readonly Persona[], sql: string) => {
    canaries.push({ word, field: `newsletter: ${field}`, seenBy })
    await house.rows(sql, [word])
  }
  await plant(
    'address of a reader',
    'kanarileser@post.example',
    [],
    `update newsletter_readers set email = $1 where email = 'nora@post.example'`,
  )
  await plant(
    'text of a draft',
    'Kanarientwurf',
    staff,
    `update newsletter_texts set subject = $1 where issue_id = (select id from newsletter_issues where begun_at is null limit 1)`,
  )
  await plant(
    'mail to a group',
    'Kanarirundmail',
    staff,
    `insert into group_mails (groups, template, subject, words, subject_en, words_en, people, sent_at)
     values ('{projekte}', 'frei', $1::text, $1::text, '', '', 3, now())`,
  )
  await plant(
    'mail that came in',
    'Kanariantwort',
    [],
    `insert into inbound_mails (message_hash, kind, token_hash, sender, subject, words, received_at, due_at)
     values (sha256('m'), 'thread', sha256('t'), 'x@post.example', $1::text, $1::text, now(), now())`,
  )
  const [issue] = await house.rows<{ id: string }>('select id from newsletter_issues where begun_at is null limit 1')
  const [mail] = await house.rows<{ id: string }>(`select id from group_mails where subject = 'Kanarirundmail'`)
  return { canaries, objects: [{ issueId: issue?.id ?? 'x', textLang: 'de', mailId: mail?.id ?? 'x' }] }
}
