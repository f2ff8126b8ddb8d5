import { topicList } from '#modules/organisations/index.ts'
import type { Random } from './random.ts'
import type { Phrases } from './words.ts'

/** Rows of a table by the names of their columns. */
export type Row = Readonly<Record<string, unknown>>
export type Town = { readonly id: string; readonly name: string; readonly districtId: string }

export type InventedProfile = { readonly table: Readonly<Record<string, readonly Row[]>> }

const projectNames = ['Integrationslots*innen', 'Stadtteilmütter', 'Sprachmittlung', 'Elternbegleitung', 'Kulturlots*innen', 'Gesundheitslots*innen']
const peoples = ['Deutsch-Arabischer', 'Türkischer', 'Afghanischer', 'Ukrainischer', 'Eritreischer', 'Syrischer', 'Polnischer', 'Internationaler', 'Kurdischer', 'Iranischer', 'Somalischer', 'Bosnischer']
const unions = ['Kulturverein', 'Elternverein', 'Frauenverein', 'Bildungsverein', 'Freundeskreis', 'Jugendverein', 'Begegnungsverein']
// Most spoken first; `someOf` takes the first ones far more often.
const spoken = ['ar', 'tr', 'en', 'uk', 'ru', 'fa', 'fr', 'kmr', 'pl', 'ro', 'es', 'so', 'ti', 'it', 'sq', 'am', 'ps', 'ur']
const publicFields = ['contact_role', 'telephone', 'email', 'website', 'address', 'office_hours']

/** Lays out published profiles as rows, a table each. */
export function inventProfile(number: number, towns: readonly Town[], random: Random, phrases: Phrases): InventedProfile['table'] {
  const project = number < 1000
  const town = random.of(towns)
  const id = uuid(1, number)
  const name = project
    ? `${random.of(projectNames)} ${town.name}`
    : `${random.of(peoples)} ${random.of(unions)} ${town.name} e. V.`
  const languages = random.someOf(spoken, 1 + random.whole(6))
  const topics = random.someOf(topicCodes(project), 1 + random.whole(5))
  const parts = project ? sitesOf(number, id, town, languages, random) : sitesOf(number, id, town, languages.slice(0, 2), random)
  const texts = [
    { lang: 'de', text: `${name}: ${phrases.compound()} und ${phrases.compound()}. ${phrases.sentences('de', 3)}` },
    ...(random.next() < 0.6 ? [{ lang: 'en', text: phrases.sentences('en', 3) }] : []),
    ...(random.next() < 0.3 ? [{ lang: 'ar', text: phrases.sentences('ar', 3) }] : []),
  ]
  return {
    profiles: [{
      id, name, kind: project ? 'project' : 'association', slug: `erfunden-${number}`, state: 'published', district_id: town.districtId,
      contact_role: project ? 'Koordination' : 'Vorstand', telephone: `069 90009-${100 + (number % 900)}`, email: `post@nr${number}.example`,
      website: `https://nr${number}.example`, accessibility: '', public_fields: publicFields, version: 1,
      created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z',
    }],
    projects: project ? [{ profile_id: id, lead_days: random.whole(14) }] : [],
    profile_texts: texts.map((text) => ({ profile_id: id, ...text })),
    profile_languages: languages.map((language_code) => ({ profile_id: id, language_code })),
    profile_topics: topics.map((topic_code) => ({ profile_id: id, topic_code })),
    ...parts,
  }
}

function sitesOf(number: number, profileId: string, town: Town, languages: readonly string[], random: Random) {
  const sites = Array.from({ length: random.next() < 0.2 ? 2 : 1 }, (_, position) => ({
    id: uuid(2, number * 10 + position), profile_id: profileId, position, name: position === 0 ? 'Büro' : 'Treff',
    address: `Beispielweg ${1 + random.whole(90)}, ${town.name}`, municipality_id: town.id,
  }))
  const hours = sites.flatMap((site, place) => Array.from({ length: 1 + random.whole(3) }, (_, slot) => ({
    id: uuid(3, number * 100 + place * 10 + slot), site_id: site.id, weekday: 1 + ((number + slot * 2) % 5),
    opens_at: `${9 + random.whole(6)}:00`, closes_at: `${16 + random.whole(3)}:30`, channel: random.of(['open', 'appointment', 'telephone']), note: '',
  })))
  return {
    sites,
    office_hours: hours,
    office_hour_languages: hours.map(({ id }) => ({ office_hour_id: id, language_code: random.of(languages) })),
  }
}

function topicCodes(project: boolean): readonly string[] {
  return topicList().filter(({ offeredBy }) => offeredBy.includes('project') === project).map(({ code }) => code)
}

function uuid(kind: number, number: number): string {
  return `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`
}
