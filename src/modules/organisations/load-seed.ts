import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { listMunicipalities } from '#modules/places/index.ts'
import { z } from 'zod'
import { type ProfileKind, profileKinds, type PublicField, publicFields } from './profile.ts'
import {
  insertOfficeHour,
  insertProfile,
  insertSite,
  saveLanguages,
  saveTexts,
  saveTopics,
  type SiteInput,
} from './profile.writes.ts'
import centres from './seed/hesse-centres.json' with { type: 'json' }
import projects from './seed/hesse-sites.json' with { type: 'json' }
import vielfaltszentren from './seed/hesse-vielfaltszentren.json' with { type: 'json' }
import { type SeedEntry, seedEntrySchema, type SeedOfficeHour, type SeedSite } from './seed-entry.ts'
import { slugOf } from '#kernel/slug.ts'

/**
 * Adds the entries known from public pages that are not there yet, published and with their source. Answers how many are new; what
 * people changed since stays as it is.
 */
export async function loadSeed(tx: Tx, day: string): Promise<number> {
  const entries = z.array(seedEntrySchema).parse([...centres, ...vielfaltszentren, ...projects])
  return addEntries(tx, entries, day)
}

/** Adds the entries whose slug is free. A body that answers for a project becomes a draft, so that its name can be shown. */
export async function addEntries(tx: Tx, entries: readonly SeedEntry[], day: string): Promise<number> {
  const municipalities = await municipalityIds(tx)
  const taken = await listSlugs(tx)
  const missing = entries.filter((entry) => !taken.has(entry.slug))
  const added: SeedEntry[] = []
  for (const entry of missing) {
    const id = await addEntry(tx, entry, municipalities)
    if (id !== undefined) added.push(entry)
  }
  for (const entry of added) await addRelations(tx, entry, day)
  return added.length
}

async function addEntry(tx: Tx, entry: SeedEntry, municipalities: MunicipalityIds): Promise<Id<'profile'> | undefined> {
  const { districtId } = entry
  // A body for the whole Land has no district to stand in; it is named in the articles instead.
  if (districtId === null) return undefined
  const id = await insertProfile(tx, {
    kind: entry.kind,
    slug: entry.slug,
    name: entry.name.de,
    state: 'published',
    districtId,
    source: entry.source ?? null,
    contactRole: entry.contactRole?.de ?? '',
    telephone: entry.phone,
    email: entry.email,
    website: entry.website,
    accessibility: accessibilityOf(entry.sites),
    publicFields: shownFields(entry),
  })
  if (id === undefined) return undefined
  await saveTexts(tx, id, entry.text)
  await saveLanguages(tx, id, entry.languages)
  await saveTopics(tx, id, entry.topics)
  for (const { hours, ...site } of sitesOf(entry, districtId, municipalities)) {
    const siteId = await insertSite(tx, id, site)
    for (const hour of hours) await insertOfficeHour(tx, siteId, { ...hour, opensAt: hour.from, closesAt: hour.to })
  }
  if (entry.kind === 'project' && entry.leadDays != null)
    await sql`update projects set lead_days = ${entry.leadDays} where profile_id = ${id}`.execute(tx)
  await recordFact(tx, { action: 'organisations.profile.created', subject: id, data: { kind: entry.kind } })
  return id
}

async function addRelations(tx: Tx, entry: SeedEntry, day: string): Promise<void> {
  if (entry.responsible != null) {
    const responsible = await findOrAddResponsible(tx, entry, entry.responsible)
    if (responsible !== undefined)
      await sql`update projects set responsible_organisation_id = ${responsible}
        where profile_id = (select id from profiles where slug = ${entry.slug})`.execute(tx)
  }
  if (entry.umbrella != null)
    await sql`
      insert into umbrella_relations (member_id, umbrella_id, starts_on)
      select m.id, u.id, ${day}::date from profiles m, profiles u where m.slug = ${entry.slug} and u.slug = ${entry.umbrella}
      on conflict do nothing`.execute(tx)
}

async function findOrAddResponsible(
  tx: Tx,
  entry: SeedEntry,
  responsible: { readonly name: string; readonly kind: string; readonly slug?: string | undefined },
): Promise<Id<'profile'> | undefined> {
  const slug = responsible.slug ?? slugOf(responsible.name)
  const kind = kindNamed(responsible.kind)
  if (kind !== undefined && entry.districtId !== null) {
    const { districtId, source } = entry
    const id = await insertProfile(tx, {
      kind,
      slug,
      name: responsible.name,
      state: 'draft',
      districtId,
      source: source ?? null,
    })
    if (id !== undefined) await recordFact(tx, { action: 'organisations.profile.created', subject: id, data: { kind } })
  }
  const { rows } = await sql<{ id: Id<'profile'> }>`select id from profiles where slug = ${slug}`.execute(tx)
  return rows[0]?.id
}

function kindNamed(text: string): ProfileKind | undefined {
  return profileKinds.find((kind) => kind === text)
}

type MunicipalityIds = ReadonlyMap<string, string>
type SiteWithHours = SiteInput & { readonly hours: readonly SeedOfficeHour[] }

/** The sites with an address, then a site for each further place; hours of the whole entry belong to the first. */
function sitesOf(entry: SeedEntry, districtId: string, municipalities: MunicipalityIds): readonly SiteWithHours[] {
  const idOf = (name: string) => {
    const id = municipalities.get(`${districtId}/${name}`)
    if (id === undefined) throw new Error(`${entry.slug}: no municipality ${name} in ${districtId}`)
    return id
  }
  const withAddress = entry.sites.map((site) => ({
    name: site.name ?? site.municipality,
    address: `${site.street}, ${site.postcode} ${site.municipality}`,
    municipalityId: idOf(site.municipality),
    hours: site.officeHours,
  }))
  const places = [...entry.municipalities, ...(entry.municipality == null ? [] : [entry.municipality])]
  const further = places
    .filter((name) => !entry.sites.some((site) => site.municipality === name))
    .map((name) => ({ name, address: '', municipalityId: idOf(name), hours: [] }))
  return [...withAddress, ...further].map((site, index) =>
    index === 0 ? { ...site, hours: [...site.hours, ...entry.officeHours] } : site,
  )
}

function accessibilityOf(sites: readonly SeedSite[]): string {
  const notes = sites.flatMap((site) =>
    site.accessibility === undefined ? [] : [{ site, note: site.accessibility.de }],
  )
  if (notes.length === 1) return notes[0]?.note ?? ''
  return notes.map(({ site, note }) => `${site.name ?? site.municipality}: ${note}`).join(' ')
}

/** What an entry from public pages says may be shown again. */
function shownFields(entry: SeedEntry): readonly PublicField[] {
  const given: Readonly<Record<PublicField, boolean>> = {
    contact_role: entry.contactRole != null,
    telephone: entry.phone !== '',
    email: entry.email !== '',
    website: entry.website !== '',
    accessibility: entry.sites.some((site) => site.accessibility !== undefined),
    address: entry.sites.length > 0,
    office_hours: entry.officeHours.length > 0 || entry.sites.some((site) => site.officeHours.length > 0),
  }
  return publicFields.filter((field) => given[field])
}

async function municipalityIds(tx: Tx): Promise<MunicipalityIds> {
  const all = await listMunicipalities(tx)
  return new Map(all.map(({ id, name, districtId }) => [`${districtId}/${name}`, id]))
}

async function listSlugs(tx: Tx): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ slug: string }>`select slug from profiles`.execute(tx)
  return new Set(rows.map(({ slug }) => slug))
}
