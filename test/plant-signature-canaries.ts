import type { Canary, Planted } from './canary.ts'
import type { House } from './house.ts'

/** A canary in the name under which a project keeps a signature. */
export async function plantSignatureCanaries(house: House): Promise<Planted> {
  const canaries: Canary[] = []
  const objects: Record<string, string>[] = []
  for (const persona of ['petra', 'timo'] as const) {
    const word = `Kanari${persona}unterschrift`
    canaries.push({ word, field: `${persona}: signature`, seenBy: [persona] })
    const rows = await house.rows<{ id: string }>(
      `insert into signatures (profile_id, name, file_id, width, height, consent_at, added_at)
       select g.profile_id, $2, md5($2), 300, 100, now(), now() from role_grants g join people p on p.id = g.person_id
       where lower(p.given_name) = $1 and g.profile_id is not null limit 1 returning id`,
      [persona, word],
    )
    objects.push({ signatureId: rows[0]?.id ?? 'x' })
  }
  return { canaries, objects }
}
