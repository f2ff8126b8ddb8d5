import { type Planting, staff } from './canary.ts'

/** Canaries in the rows of imported lists; answers with the list of people to be invited. */
export async function plantListCanaries({ house, persona, own, profile, plant, objects }: Planting): Promise<string> {
  const list = await house.rows<{ id: string }>(
    `insert into imports (target, profile_id, file_name, file_bytes, file_hash, stage, understood, columns, counts, row_count,
       created_at, changed_at, applied_at)
     select 'team-people', ${profile}, 'team.csv', 1, sha256(convert_to($1, 'UTF8')), 'applied',
       '{"form": "csv", "encoding": "utf-8", "delimiter": ";", "sheets": [], "sheet": 0, "head": 1, "titles": ["Nachname"]}',
       '["familyName"]', '{"new": 1, "changed": 0, "unchanged": 0, "doubtful": 0, "failed": 1}', 2, $2, $2, $2 returning id`,
    [persona, house.clock.now()],
  )
  await plant(
    'person of a list',
    `Kanari${persona}lst`,
    [...own, ...staff],
    `insert into import_rows (import_id, number, cells, outcome, fields)
     select id, 2, '[]', 'new', jsonb_build_object('givenName', 'Vorname', 'familyName', $2::text, 'email', 'x@list.example')
     from imports where profile_id = ${profile} and target = 'team-people'`,
  )
  await plant(
    'row of a list that is wrong',
    `Kanari${persona}row`,
    [...own, ...staff],
    `insert into import_rows (import_id, number, cells, outcome) select id, 3, jsonb_build_array($2::text), 'failed'
     from imports where profile_id = ${profile} and target = 'team-people'`,
  )
  // A list of a team is its keepers' alone, unlike one of people to be invited.
  const ofTeam = await house.rows<{ id: string }>(
    `insert into imports (target, profile_id, file_name, file_bytes, file_hash, stage, understood, columns, counts, row_count, created_at, changed_at, applied_at)
     select 'team', ${profile}, 'team-liste.csv', 1, sha256(convert_to($1 || 'team', 'UTF8')), 'applied',
       '{"form": "csv", "encoding": "utf-8", "delimiter": ";", "sheets": [], "sheet": 0, "head": 1, "titles": ["Name"]}',
       '["name"]', '{"new": 0, "changed": 0, "unchanged": 0, "doubtful": 0, "failed": 1}', 1, $2, $2, $2 returning id`,
    [persona, house.clock.now()],
  )
  await plant(
    'person of a team list',
    `Kanari${persona}tml`,
    own,
    `insert into import_rows (import_id, number, cells, outcome) select id, 2, jsonb_build_array($2::text), 'failed'
     from imports where profile_id = ${profile} and target = 'team'`,
  )
  objects.push({ importId: ofTeam[0]?.id ?? '', format: 'csv' })
  return list[0]?.id ?? ''
}
