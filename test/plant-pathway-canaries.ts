import { type Canary, type Planted, staff } from './canary.ts'
import type { House, Persona } from './house.ts'

/** A canary in every personal field of paths; Leyla founds, Daria walks along. */
export async function plantPathwayCanaries(house: House): Promise<Planted> {
  const canaries: Canary[] = []
  const founders: readonly Persona[] = ['leyla', 'daria']
  const own = "(select id from pathways where kind = 'microproject' order by created_at limit 1)"
  const fields: readonly (readonly [string, string, readonly Persona[], string])[] = [
    ['founder', 'Kanarigruppe', ['leyla', ...staff], `update pathways set founder = $1 where id = ${own}`],
    ['companion', 'Kanaribegleitung', ['leyla', ...staff], `update pathways set companion_name = $1 where id = ${own}`],
    ['who set the state', 'Kanaristand', founders, `update pathway_steps set state_by = $1 where pathway_id = ${own}`],
    [
      'answer',
      'Kanariantwort',
      founders,
      `update pathway_texts set answers = answers || jsonb_build_object('title', $1::text) where pathway_id = ${own} and step = 'idea'`,
    ],
    ['note', 'Kanariwegnotiz', founders, `update pathway_texts set note = $1 where pathway_id = ${own} and step = 'idea'`],
    [
      'contact note',
      'Kanarikontakt',
      founders,
      `insert into pathway_notes (pathway_id, author_name, text, written_at) values (${own}, 'Daria', $1, now())`,
    ],
    [
      'address of the letter',
      'kanaribrief@amt.example',
      ['leyla'],
      `insert into pathway_letters (pathway_id, office, email, founder, project, about, token_hash, sent_at, expires_at)
       values (${own}, 'Amt', $1::text, 'Verein', 'Projekt', 'Worum', sha256(convert_to($1::text, 'UTF8')), now(), now() + interval '9 days')`,
    ],
    [
      'address of the link',
      'kanarilink@post.example',
      [],
      `insert into pathway_links (token_hash, pathway_id, email, created_at) values (sha256(convert_to($1::text, 'UTF8')), ${own}, $1::text, now())`,
    ],
  ]
  for (const [field, word, seenBy, sql] of fields) {
    canaries.push({ word, field: `pathway: ${field}`, seenBy })
    await house.rows(sql, [word])
  }
  const [row] = await house.rows<{ id: string }>(`select ${own} as id`)
  const steps = ['idea', 'budget', 'letter']
  return { canaries, objects: steps.map((step) => ({ pathwayId: row?.id ?? '', step, path: 'mikroprojekt' })) }
}
