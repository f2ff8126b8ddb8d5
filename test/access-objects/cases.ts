import type { House } from '../house.ts'

/** What came from outside: a case, a claim, and the links to them. */
export async function openCase({ rows }: House): Promise<Readonly<Record<string, string>>> {
  const token = 'access'.padEnd(43, '0')
  const [row] = await rows<{ id: string }>(
    `insert into feedback_cases (kind, lang, received_at, due_on, state_since)
     values ('idea', 'de', '2026-11-22', '2026-12-06', '2026-11-22') returning id`,
  )
  await rows(
    "insert into feedback_links (token_hash, case_id, created_at) values (sha256(convert_to($1, 'UTF8')), $2, '2026-11-22')",
    [token, row?.id],
  )
  const [claim] = await rows<{ id: string }>(
    `insert into profile_claims (profile_id, given_name, family_name, duty, email, reason, lang, consent_version, token_hash, created_at, expires_at, confirmed_at)
     select id, 'Nele', 'Neuland', 'Büro', 'nele@ort.example', 'Weil.', 'de', '2026-11', sha256(convert_to($1, 'UTF8')), '2026-11-20', '2026-11-27', '2026-11-21'
     from profiles where slug = 'wir-lotsinnen-ruesselsheim' returning id`,
    [token],
  )
  return { caseId: row?.id ?? '', claimId: claim?.id ?? '', token }
}
