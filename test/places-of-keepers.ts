import type { House } from './house.ts'

export type Keeper = 'petra' | 'timo'
/** A profile with office hours, and what it is made of. */
export type Place = {
  readonly profileId: string
  readonly slug: string
  readonly kind: string
  readonly siteId: string
  readonly hourId: string
  readonly municipalityId: string
}

/** The place somebody keeps. */
export async function placeOf({ rows }: House, persona: Keeper): Promise<Place> {
  const [row] = await rows<Place>(
    `select pr.id as "profileId", pr.slug, pr.kind, s.id as "siteId", h.id as "hourId", s.municipality_id as "municipalityId"
     from people p join role_grants g on g.person_id = p.id join profiles pr on pr.id = g.profile_id
       join sites s on s.profile_id = pr.id join office_hours h on h.site_id = s.id
     where lower(p.given_name) = $1 order by s.position, h.weekday, h.id limit 1`,
    [persona],
  )
  if (row === undefined) throw new Error(`${persona} keeps no profile with office hours`)
  return row
}
