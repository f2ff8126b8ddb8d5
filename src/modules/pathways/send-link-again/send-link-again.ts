import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { done, type Done } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFacts } from '#platform/facts/index.ts'
import { newToken, tokenHash } from '#platform/session/index.ts'
import { addressPrefix, retryMinutes, takeTurn } from '#platform/throttle/index.ts'
import type { Paused } from '../begin/begin.ts'
import type { MailParts } from '../parts.ts'
import { throttles } from '../pathway.ts'
import { tellLink } from '../tell.ts'

type Input = { readonly email: string; readonly lang: Lang; readonly clientAddress: string }

// Those in use stay open: who knows the address of a founder must not end her link [OURS].
const linksOfPath = 3

/**
 * Mails a fresh link for every path that was begun with the address; the last few open it. The answer is the same whether there are
 * any (AU-04).
 */
export async function sendLinkAgain(db: Db, parts: MailParts, input: Input, now: Date): Promise<Done<null> | Paused> {
  const turn = await takeTurn(db, [{ rule: throttles.here, key: addressPrefix(input.clientAddress) }])
  if (!turn.ok) return { ok: false, code: 'paused', minutes: retryMinutes(turn.retryAt, now) }
  const email = input.email.toLowerCase()
  const mailTurn = await takeTurn(db, [{ rule: throttles.mail, key: email }])
  if (!mailTurn.ok) return done(null)
  await db.inTransaction(systemActor('pathways.link-again'), async (tx) => {
    const { rows } = await sql<{ id: Id<'pathway'> }>`
      select p.id from pathways p where p.id in (select l.pathway_id from pathway_links l where l.email = ${email})
        and p.confirmed_at is not null order by p.created_at desc limit 10 for update`.execute(tx)
    for (const { id } of rows) {
      const token = newToken()
      await sql`insert into pathway_links (token_hash, pathway_id, email, created_at)
        values (${tokenHash(token)}, ${id}, ${email}, ${tx.now})`.execute(tx)
      await sql`delete from pathway_links where token_hash in (select token_hash from pathway_links
        where pathway_id = ${id} order by created_at desc, token_hash offset ${linksOfPath})`.execute(tx)
      await tellLink(tx, parts, { email, lang: input.lang, token, kind: 'again' })
    }
    await recordFacts(
      tx,
      rows.map(({ id }) => ({ action: 'pathways.link.renewed', subject: id })),
    )
  })
  return done(null)
}
