import { type RawBuilder, sql } from 'kysely'
import { partsOf, type ProfilePart, profileParts } from './completeness.ts'
import { profileKinds } from './profile.ts'

const present: Readonly<Record<ProfilePart, RawBuilder<unknown>>> = {
  'text-de': hasText('de'),
  'text-en': hasText('en'),
  'text-ar': hasText('ar'),
  contact: sql`(p.telephone <> '' or p.email <> '' or p.website <> '')`,
  'contact-shown': sql`((p.telephone <> '' and 'telephone' = any (p.public_fields))
    or (p.email <> '' and 'email' = any (p.public_fields)) or (p.website <> '' and 'website' = any (p.public_fields)))`,
  sites: sql`exists (select from sites x where x.profile_id = p.id)`,
  'office-hours': sql`exists (select from sites x join office_hours h on h.site_id = x.id where x.profile_id = p.id)`,
  languages: sql`exists (select from profile_languages x where x.profile_id = p.id)`,
  topics: sql`exists (select from profile_topics x where x.profile_id = p.id)`,
  responsible: sql`exists (select from projects x where x.profile_id = p.id and x.responsible_organisation_id is not null)`,
  accessibility: sql`p.accessibility <> ''`,
}

/** The parts a row `p` of profiles lacks, as text[]: the same rule as `completenessOf`, for lists. */
export function missingPartsSql(parts: readonly ProfilePart[] = profileParts): RawBuilder<unknown> {
  return sql`array_remove(array[${sql.join(parts.map(missing))}], null)`
}

/** How many parts a row `p` of profiles should have. */
export const wantedPartsSql: RawBuilder<unknown> = sql`case p.kind ${sql.join(
  profileKinds.map((kind) => sql`when ${sql.lit(kind)} then ${sql.lit(partsOf(kind).length)}`),
  sql` `,
)} end`

function missing(part: ProfilePart): RawBuilder<unknown> {
  const kinds = profileKinds.filter((kind) => partsOf(kind).includes(part))
  return sql`case when p.kind in (${sql.join(kinds.map((kind) => sql.lit(kind)))}) and not ${present[part]}
    then ${sql.lit(part)} end`
}

function hasText(lang: 'de' | 'en' | 'ar'): RawBuilder<unknown> {
  return sql`exists (select from profile_texts x where x.profile_id = p.id and x.lang = ${sql.lit(lang)})`
}
