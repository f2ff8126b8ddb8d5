import { sql } from 'kysely'
import { done, type Done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { newToken, tokenHash } from '#platform/session/index.ts'
import { retryMinutes, takeTurn } from '#platform/throttle/index.ts'
import type { Paused } from '../begin/begin.ts'
import { letterAnswer } from '../addresses.ts'
import { type Desk, nameAt } from '../desk.ts'
import type { MailParts } from '../parts.ts'
import { type Letter, rules, throttles } from '../pathway.ts'
import { findLetter, lockPathway } from '../pathway.queries.ts'

export type LetterInput = Pick<Letter, 'office' | 'person' | 'email' | 'founder' | 'project' | 'about'>

/**
 * Sends the municipality a link to read the letter and confirm it. A letter that waits is replaced: its link ends. What is
 * confirmed stays (RL-07: counted by path and by address).
 */
export async function sendLetter(
  db: Db,
  { translators, baseUrl }: MailParts,
  desk: Desk,
  input: LetterInput,
  now: Date,
): Promise<Done<null> | Refused<'path-unknown' | 'confirmed-already'> | Paused> {
  const { actor, path, pathway } = desk
  const email = input.email.toLowerCase()
  const turn = await takeTurn(db, [
    { rule: throttles.letters, key: pathway.id },
    { rule: throttles.recipient, key: email },
  ])
  if (!turn.ok) return { ok: false, code: 'paused', minutes: retryMinutes(turn.retryAt, now) }
  return db.inTransaction(actor, async (tx) => {
    if ((await lockPathway(tx, pathway.id)) === undefined) return refuse('path-unknown')
    if ((await findLetter(tx, pathway.id))?.answer === 'confirmed') return refuse('confirmed-already')
    await sql`delete from pathway_letters where pathway_id = ${pathway.id} and answer is null`.execute(tx)
    const token = newToken()
    const expiresAt = new Date(tx.now.getTime() + rules.answerWithin)
    await sql`
      insert into pathway_letters (pathway_id, office, person, email, founder, project, about, token_hash, sent_at, expires_at)
      values (${pathway.id}, ${input.office}, ${input.person}, ${email}, ${input.founder}, ${input.project}, ${input.about},
        ${tokenHash(token)}, ${tx.now}, ${expiresAt})`.execute(tx)
    for (const { key } of path.steps.filter(({ panel }) => panel === 'letter'))
      await sql`insert into pathway_steps (pathway_id, step, state, state_by, state_at)
        values (${pathway.id}, ${key}, 'in-work', ${nameAt(desk)}, ${tx.now})
        on conflict (pathway_id, step) do update set version = pathway_steps.version + 1, state = excluded.state,
          state_by = excluded.state_by, state_at = excluded.state_at
        where pathway_steps.state = 'open'`.execute(tx)
    await sql`update pathways set changed_at = ${tx.now} where id = ${pathway.id}`.execute(tx)
    const t = translators('de')
    await queueMail(tx, {
      to: email,
      lang: 'de',
      kind: 'pathways.letter',
      subject: t('pathways.letter.mail.subject'),
      paragraphs: [t('pathways.letter.mail.text'), t('pathways.letter.mail.unknown')],
      action: {
        label: t('pathways.letter.mail.action'),
        href: new URL(letterAnswer.href('de', { token }), baseUrl).href,
      },
    })
    await recordFact(tx, { action: 'pathways.letter.sent', subject: pathway.id })
    return done(null)
  })
}
