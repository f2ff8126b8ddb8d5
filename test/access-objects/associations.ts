import type { House } from '../house.ts'

/** What Petra seeks, with a link to renew it and a conversation with Leyla. */
export async function findListing(rows: House['rows']): Promise<Readonly<Record<string, string>>> {
  const token = 'listing'.padEnd(43, '0')
  const [row] = await rows<Record<string, string>>(
    `with l as (insert into listings (profile_id, direction, kind, title, text, lang, municipality_id, district_id, lat, lon, expires_on,
         created_at, updated_at)
       select f.id, 'seek', 'room', 'Raum', 'Abends', 'de', s.municipality_id, f.district_id, 50, 8, '2027-12-31', now(), now()
       from profiles f join sites s on s.profile_id = f.id where f.slug = 'wir-lotsinnen-bruecke' limit 1 returning id, profile_id),
     c as (insert into listing_conversations (listing_id, owner_id, asker_id, owner_name, asker_name, last_at)
       select l.id, l.profile_id, f.id, 'Brücke', f.name, now() from l, profiles f where f.slug = 'granatapfelgarten' returning id),
     r as (insert into listing_renewals (token_hash, listing_id, expires_at)
       select sha256(convert_to($1, 'UTF8')), l.id, '2027-12-31' from l)
     select l.id as "listingId", c.id as "conversationId" from l, c`,
    [token],
  )
  return { ...row, token }
}

/** Leyla's association. */
export async function findAssociation(rows: House['rows']): Promise<Readonly<Record<string, string>>> {
  const [row] = await rows<Record<string, string>>(
    'select id as "profileId" from profiles where slug = \'granatapfelgarten\'',
  )
  return row ?? {}
}

/** Leyla's path, which Daria accompanies, with a link to it and a letter; both have the same token. */
export async function findPath(rows: House['rows']): Promise<Record<string, string>> {
  const token = 'path'.padEnd(43, '0')
  const [row] = await rows<Record<string, string>>(
    `with p as (select id from pathways where kind = 'microproject' order by created_at limit 1),
       l as (insert into pathway_links (token_hash, pathway_id, email, created_at)
         select sha256(convert_to($1, 'UTF8')), id, 'leyla@post.example', now() from p),
       b as (insert into pathway_letters (pathway_id, office, email, founder, project, about, token_hash, sent_at, expires_at)
         select id, 'Stadt', 'stadt@amt.example', 'Verein', 'Projekt', 'Worum', sha256(convert_to($1, 'UTF8')), now(), now() + interval '2 years' from p)
     select id as "pathwayId" from p`,
    [token],
  )
  return { ...row, token, step: 'letter' }
}
