import type { Planting } from './canary.ts'

/** Canaries in a team and what its people have learnt. */
export async function plantVolunteerCanaries({ house, persona, own, person, plant, objects }: Planting): Promise<void> {
  // A team is its own people's, and the centre sees none of it.
  const inTeam = `insert into volunteers (profile_id, name, email, role, since, created_at, updated_at)
    select profile_id, $2::text, '', 'guide', '2026-01-01', now(), now() from role_grants where profile_id is not null and person_id = ${person}`
  await plant('volunteer', `Kanari${persona}vol`, own, inTeam)
  const hers = `(select id from volunteers where name = 'Kanari' || $1 || 'vol')`
  await plant(
    'mail of a volunteer',
    `kanari${persona}vol@mail.example`,
    own,
    `update volunteers set email = $2 where id = ${hers}`,
  )
  await plant(
    'qualification',
    `Kanari${persona}kurs`,
    own,
    `insert into qualifications (volunteer_id, kind, title, got_on, source, created_at) select ${hers}, 'other', $2::text, '2026-02-01', 'team', now()`,
  )
  const [volunteer] = await house.rows<Record<string, string>>(
    `select v.id as "volunteerId", q.id as "qualificationId" from volunteers v join qualifications q on q.volunteer_id = v.id
     where v.name = 'Kanari' || $1 || 'vol'`,
    [persona],
  )
  objects.push(volunteer ?? {})
}
