import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { type Lang, languages } from '#kernel/language.ts'
import { freeSlug, slugOf } from '#kernel/slug.ts'
import type { Tx } from '#platform/db/index.ts'
import type { OfficeHour, Profile, ProfileKind, ProfileState, ProfileTexts, Site } from './profile.ts'

export type ContactPart = Pick<
  Profile,
  'contactRole' | 'telephone' | 'email' | 'website' | 'accessibility' | 'publicFields'
>

export type ProfileRow = ContactPart & {
  readonly kind: ProfileKind
  readonly slug: string
  readonly name: string
  readonly state: ProfileState
  readonly districtId: string
  readonly source: Profile['source']
}

const nothingKnown: ContactPart = {
  contactRole: '',
  telephone: '',
  email: '',
  website: '',
  accessibility: '',
  publicFields: [],
}

/** Adds the row of a profile; undefined where the slug is taken. */
export async function insertProfile(
  tx: Tx,
  row: Partial<ContactPart> & Omit<ProfileRow, keyof ContactPart>,
): Promise<Id<'profile'> | undefined> {
  const full: ProfileRow = { ...nothingKnown, ...row }
  const { rows } = await sql<{ id: Id<'profile'> }>`
    insert into profiles (kind, slug, name, state, district_id, contact_role, telephone, email, website, accessibility,
      public_fields, source_name, source_year, created_at, updated_at)
    values (${full.kind}, ${full.slug}, ${full.name}, ${full.state}, ${full.districtId}, ${full.contactRole}, ${full.telephone},
      ${full.email}, ${full.website}, ${full.accessibility}, ${[...full.publicFields]}::text[],
      ${full.source?.name ?? null}, ${full.source?.year ?? null}, ${tx.now}, ${tx.now})
    on conflict (slug) do nothing returning id`.execute(tx)
  const id = rows[0]?.id
  if (id !== undefined && full.kind === 'project')
    await sql`insert into projects (profile_id) values (${id})`.execute(tx)
  return id
}

/** Adds the row under a free slug made from its name. */
export async function insertNamedProfile(
  tx: Tx,
  row: Omit<ProfileRow, keyof ContactPart | 'slug'>,
): Promise<Id<'profile'>> {
  const slug = slugOf(row.name)
  for (;;) {
    const { rows } = await sql<{ slug: string }>`
      select slug from profiles where slug = ${slug} or slug like ${`${slug}-%`}`.execute(tx)
    // Somebody else may take the free one just now; then the next is looked for.
    const id = await insertProfile(tx, { ...row, slug: freeSlug(slug, new Set(rows.map((taken) => taken.slug))).slug })
    if (id !== undefined) return id
  }
}

/** Replaces the texts; an empty one is taken away. */
export async function saveTexts(tx: Tx, profileId: Id<'profile'>, texts: ProfileTexts): Promise<void> {
  const given = languages.flatMap((lang) => givenText(lang, texts[lang]))
  await sql`delete from profile_texts where profile_id = ${profileId}`.execute(tx)
  await sql`
    insert into profile_texts (profile_id, lang, text)
    select ${profileId}::uuid, lang, text
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as row (lang text, text text)`.execute(tx)
}

function givenText(lang: Lang, text: string | undefined): readonly { lang: Lang; text: string }[] {
  return text === undefined || text === '' ? [] : [{ lang, text }]
}

export async function saveLanguages(tx: Tx, profileId: Id<'profile'>, codes: readonly string[]): Promise<void> {
  await sql`delete from profile_languages where profile_id = ${profileId}`.execute(tx)
  await sql`insert into profile_languages (profile_id, language_code)
    select ${profileId}::uuid, code from unnest(${[...codes]}::text[]) code`.execute(tx)
}

export async function saveTopics(tx: Tx, profileId: Id<'profile'>, codes: readonly string[]): Promise<void> {
  await sql`delete from profile_topics where profile_id = ${profileId}`.execute(tx)
  await sql`insert into profile_topics (profile_id, topic_code)
    select ${profileId}::uuid, code from unnest(${[...codes]}::text[]) code`.execute(tx)
}

export type SiteInput = Pick<Site, 'name' | 'address'> & { readonly municipalityId: string }

/** Adds a site behind those that are there. */
export async function insertSite(tx: Tx, profileId: Id<'profile'>, site: SiteInput): Promise<Id<'site'>> {
  const { rows } = await sql<{ id: Id<'site'> }>`
    insert into sites (profile_id, position, name, address, municipality_id)
    values (${profileId}, (select coalesce(max(s.position) + 1, 0) from sites s where s.profile_id = ${profileId}),
      ${site.name}, ${site.address}, ${site.municipalityId})
    returning id`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('The site was not added.')
  return row.id
}

export type OfficeHourInput = Omit<OfficeHour, 'id'>

export async function insertOfficeHour(tx: Tx, siteId: Id<'site'>, hour: OfficeHourInput): Promise<Id<'office-hour'>> {
  const { rows } = await sql<{ id: Id<'office-hour'> }>`
    insert into office_hours (site_id, weekday, opens_at, closes_at, channel, note)
    values (${siteId}, ${hour.weekday}, ${hour.opensAt}::time, ${hour.closesAt}::time, ${hour.channel}, ${hour.note})
    returning id`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('The office hour was not added.')
  await saveOfficeHourLanguages(tx, row.id, hour.languages)
  return row.id
}

export async function saveOfficeHourLanguages(
  tx: Tx,
  hourId: Id<'office-hour'>,
  codes: readonly string[],
): Promise<void> {
  await sql`delete from office_hour_languages where office_hour_id = ${hourId}`.execute(tx)
  await sql`insert into office_hour_languages (office_hour_id, language_code)
    select ${hourId}::uuid, code from unnest(${[...codes]}::text[]) code`.execute(tx)
}

/** Keeps others from changing the profile or its parts until the transaction ends; false where there is none for this actor. */
export async function lockProfile(tx: Tx, profileId: Id<'profile'>): Promise<boolean> {
  const { rows } = await sql`select from profiles where id = ${profileId} for update`.execute(tx)
  return rows.length === 1
}

/** Notes that something of the profile changed. */
export async function touchProfile(tx: Tx, profileId: Id<'profile'>): Promise<void> {
  await sql`update profiles set updated_at = ${tx.now} where id = ${profileId}`.execute(tx)
}
