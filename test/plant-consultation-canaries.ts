import { systemActor } from '#kernel/actor.ts'
import { idFrom } from '#kernel/id.ts'
import { parts } from '#modules/consultations/consultations.fixtures.ts'
import { addContact } from '#modules/consultations/contact.ts'
import type { Canary, Planted } from './canary.ts'
import type { House } from './house.ts'

/** A canary in every personal field of a consultation that Daria has taken: Ruth works beside her and sees none. */
export async function plantConsultationCanaries(house: House): Promise<Planted> {
  const [row] = await house.rows<{ id: string }>(
    `insert into consultations (sign, source, area, state, asker_kind, channel, lang, topics, adviser_id, received_at, due_on, state_since)
     select 'Farn 1001', 'request', 'organisations', 'waiting', 'association', 'written', 'de', '{founding}', id, now(), current_date, now()
     from people where given_name = 'Daria' returning id`,
  )
  const id = row?.id ?? ''
  const fields: readonly (readonly [string, string, string])[] = [
    [
      'question',
      'Kanariberatfrage',
      `insert into consultation_messages (consultation_id, kind, text, at) values ($1, 'question', $2, now())`,
    ],
    [
      'note',
      'Kanariberatnotiz',
      `insert into consultation_messages (consultation_id, kind, text, at) values ($1, 'note', $2, now())`,
    ],
    [
      'answer',
      'Kanariberatantwort',
      `insert into consultation_messages (consultation_id, kind, text, at) values ($1, 'answer', $2, now())`,
    ],
    [
      'draft',
      'Kanariberatentwurf',
      'insert into consultation_drafts (consultation_id, text, version, saved_at) values ($1, $2, 1, now())',
    ],
    [
      'talk',
      'Kanariberatrat',
      `insert into consultation_talks (consultation_id, held_on, minutes, channel, advice, recorded_at)
      values ($1, current_date, 5, 'phone', $2, now())`,
    ],
    [
      'task',
      'Kanariberataufgabe',
      'insert into consultation_tasks (consultation_id, text, due_on, created_at) values ($1, $2, current_date, now())',
    ],
    [
      'step',
      'Kanariberatschritt',
      'insert into consultation_steps (consultation_id, position, text) values ($1, 1, $2)',
    ],
    [
      'look back',
      'Kanariberatrueckblick',
      `insert into consultation_look_backs (consultation_id, due_on, answered_at, result, text)
      values ($1, current_date, now(), 'partly', $2)`,
    ],
    [
      'reason of an opening',
      'Kanariberatgrund',
      `insert into consultation_reads (consultation_id, at, as_what, reason) values ($1, now(), 'opened', $2)`,
    ],
  ]
  const contact = {
    name: 'Kanariberatname',
    organisation: 'Kanariberatverein',
    email: 'kanariberat@post.example',
    telephone: '069 777 4711',
  }
  await house.db.inTransaction(systemActor('test.canaries'), (tx) => addContact(tx, parts.seal, idFrom(id), contact))
  const canaries: Canary[] = Object.entries(contact).map(([field, word]) => ({
    word,
    field: `consultation: ${field}`,
    seenBy: ['daria'],
  }))
  for (const [field, word, sql] of fields) {
    canaries.push({ word, field: `consultation: ${field}`, seenBy: ['daria'] })
    await house.rows(sql, [id, word])
  }
  return { canaries, objects: [{ consultationId: id }] }
}
