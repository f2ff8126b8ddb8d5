import type { Canary, Planted } from './canary.ts'
import type { House } from './house.ts'

/** A canary in what Leyla's association notes about itself, and in what she and Petra write about a listing. */
export async function plantAssociationCanaries(house: House): Promise<Planted> {
  const [leyla] = await house.rows<{ id: string }>("select id from profiles where slug = 'granatapfelgarten'")
  const profileId = leyla?.id ?? ''
  const canaries: Canary[] = []
  for (const [field, word] of [
    ['kept_at', 'Kanariordner'],
    ['office', 'Kanariamt'],
    ['note', 'Kanarinotiz'],
  ] as const) {
    canaries.push({ word, field: `leyla: ${field} of the association`, seenBy: ['leyla'] })
    await house.rows(`update association_checks set ${field} = $2 where profile_id = $1 and topic = 'board'`, [
      profileId,
      word,
    ])
  }
  const [listing] = await house.rows<{ id: string }>(
    `insert into listings (profile_id, direction, kind, title, text, lang, municipality_id, district_id, lat, lon, expires_on, created_at,
       updated_at)
     select $1, 'seek', 'room', 'Raum gesucht', 'Sonntags', 'de', municipality_id, district_id, lat, lon, current_date + 400, now(), now()
     from listings limit 1 returning id`,
    [profileId],
  )
  const [conversation] = await house.rows<{ id: string }>(
    `insert into listing_conversations (listing_id, owner_id, asker_id, owner_name, asker_name, last_at)
     select $1, $2, g.profile_id, 'Granatapfelgarten', 'Brücke', now()
     from role_grants g join people p on p.id = g.person_id where p.given_name = 'Petra' and g.profile_id is not null returning id`,
    [listing?.id, profileId],
  )
  canaries.push({ word: 'Kanarigespraech', field: 'petra: message about a listing', seenBy: ['petra', 'leyla'] })
  await house.rows(
    "insert into listing_messages (conversation_id, side, text, at) values ($1, 'asker', 'Kanarigespraech', now())",
    [conversation?.id],
  )
  return {
    canaries,
    objects: [{ profileId, topic: 'board', listingId: listing?.id ?? '', conversationId: conversation?.id ?? '' }],
  }
}
