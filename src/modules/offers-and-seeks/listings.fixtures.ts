import type { House } from '#test/house.ts'

/** The profile somebody keeps. */
export async function profileOf({ rows }: House, persona: 'petra' | 'timo' | 'leyla'): Promise<string> {
  const [row] = await rows<{ id: string }>(
    `select g.profile_id as id from role_grants g join people p on p.id = g.person_id
     where lower(p.given_name) = $1 and g.profile_id is not null`,
    [persona],
  )
  return row?.id ?? ''
}

/** Somebody publishes something through the form. Answers its id. */
export async function publish(
  house: House,
  persona: 'petra' | 'timo' | 'leyla',
  fields: Readonly<Record<string, string>> = {},
): Promise<string> {
  const title = fields['title'] ?? 'Raum für unser Theater'
  const answer = await house.submit(persona, '/de/mein/gesuche/neu', {
    profile: await profileOf(house, persona),
    direction: 'seek',
    kind: 'room',
    title,
    text: 'Sonntags von zehn bis zwölf.',
    lang: 'de',
    place: 'Offenbach am Main',
    ...fields,
  })
  if (answer.status !== 303) throw new Error(`${answer.status}: ${answer.text.slice(0, 1500)}`)
  const [row] = await house.rows<{ id: string }>('select id from listings where title = $1 order by created_at desc', [
    title,
  ])
  return row?.id ?? ''
}
