import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { done, type Done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { isToken } from '#platform/session/index.ts'
import { proofOf } from '../letter-words.ts'
import type { MailParts } from '../parts.ts'
import { findLetterByToken } from '../pathway.queries.ts'
import { listReaders } from '../readers.ts'

export type LetterAnswer = { readonly answer: 'confirmed' } | { readonly answer: 'declined'; readonly reason: string }

/** The municipality's answer by one click; of two at once one counts. What was confirmed keeps its words and their proof. */
export function answerLetter(
  db: Db,
  parts: MailParts,
  token: string,
  given: LetterAnswer,
): Promise<Done<null> | Refused<'letter-unknown' | 'answered-already'>> {
  return db.inTransaction(systemActor('pathways.letter'), async (tx) => {
    const letter = isToken(token) ? await findLetterByToken(tx, token) : undefined
    if (letter === undefined) return refuse('letter-unknown')
    const proof = given.answer === 'confirmed' ? proofOf(parts.translators('de'), letter) : ''
    const reason = given.answer === 'declined' ? given.reason : ''
    const answered = await sql`
      update pathway_letters set answer = ${given.answer}, answered_at = ${tx.now}, reason = ${reason}, proof = ${proof}
      where id = ${letter.id} and answer is null`.execute(tx)
    if (answered.numAffectedRows !== 1n) return refuse('answered-already')
    // The office's own word moves the step on; the founders may still say otherwise.
    if (given.answer === 'confirmed')
      await sql`insert into pathway_steps (pathway_id, step, state, state_by, state_at)
        values (${letter.pathwayId}, 'letter', 'done', ${letter.office}, ${tx.now})
        on conflict (pathway_id, step) do update
        set state = 'done', state_by = excluded.state_by, state_at = excluded.state_at, version = pathway_steps.version + 1`.execute(
        tx,
      )
    await sql`update pathways set changed_at = ${tx.now} where id = ${letter.pathwayId}`.execute(tx)
    for (const { email, lang, href } of await listReaders(tx, parts, letter.pathwayId)) {
      const t = parts.translators(lang)
      await queueMail(tx, {
        to: email,
        lang,
        kind: `pathways.letter-${given.answer}`,
        subject: t('pathways.mail.answered.subject'),
        paragraphs: [t('pathways.mail.answered.text')],
        ...(href === undefined ? {} : { action: { label: t('pathways.mail.toPath'), href } }),
      })
    }
    await recordFact(tx, { action: `pathways.letter.${given.answer}`, subject: letter.pathwayId, data: { proof } })
    return done(null)
  })
}
