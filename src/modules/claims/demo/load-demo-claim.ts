import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { newToken, tokenHash } from '#platform/session/index.ts'
import { rules } from '../claim.ts'

/** An invented claim of the demo world that waits for the centre; none when there are claims already. */
export async function loadDemoClaim(tx: Tx): Promise<void> {
  const { rows } = await sql<{ id: string; profile: string }>`
    insert into profile_claims (profile_id, given_name, family_name, duty, email, reason, lang, consent_version, token_hash, created_at,
      expires_at, confirmed_at)
    select id, 'Ngozi', 'Okafor', 'Vielfaltszentrum, Projektbegleitung', 'okafor@vielfaltszentrum.example',
      'Der Träger hat uns gebeten, den Eintrag für das Projekt zu pflegen.', 'de', ${rules.consentVersion}, ${tokenHash(newToken())},
      ${tx.now}, ${new Date(tx.now.getTime() + rules.confirmWithin)}, ${tx.now}
    from profiles where slug = 'wir-lotsinnen-hafenfaden' and not exists (select from profile_claims)
    returning id, profile_id as profile`.execute(tx)
  for (const { id, profile } of rows)
    for (const action of ['claims.claim.asked', 'claims.claim.confirmed'])
      await recordFact(tx, { action, subject: id, data: { profile } })
}
