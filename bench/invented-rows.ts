import { type Lang, languages } from '#kernel/language.ts'
import type { Random } from './random.ts'
import type { Phrases } from './words.ts'

/** Rows of tables, each row by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>
export type Rows = Readonly<Record<string, readonly Row[]>>

export type Town = { readonly id: string; readonly name: string; readonly districtId: string }

export type Invention = {
  readonly random: Random
  readonly phrases: Phrases
  readonly towns: readonly Town[]
  readonly topics: { readonly project: readonly string[]; readonly association: readonly string[] }
}

const projectNames = 'Integrationslots*innen,Stadtteilmütter,Sprachmittlung,Elternbegleitung,Kulturlots*innen'.split(
  ',',
)
const peoples =
  'Deutsch-Arabischer,Türkischer,Afghanischer,Ukrainischer,Eritreischer,Syrischer,Polnischer,Internationaler,Kurdischer,Iranischer,Somalischer'.split(
    ',',
  )
const unions = 'Kulturverein,Elternverein,Frauenverein,Bildungsverein,Freundeskreis,Jugendverein'.split(',')
// Most spoken first.
const spoken = 'ar,tr,en,uk,ru,fa,fr,kmr,pl,ro,es,so,ti,it,sq,am,ps,ur'.split(',')
const publicFields = ['contact_role', 'telephone', 'email', 'website', 'address', 'office_hours']

/** A published profile with everything it may have. */
export function inventProfile(number: number, kind: 'project' | 'association', invention: Invention): Rows {
  const { random } = invention
  const town = random.of(invention.towns)
  const id = uuid(1, number)
  const title = kind === 'project' ? random.of(projectNames) : `${random.of(peoples)} ${random.of(unions)}`
  const name = `${title} ${town.name}${kind === 'project' ? '' : ' e. V.'}`
  const spokenHere = random.someOf(spoken, kind === 'project' ? 6 : 2)
  const profile = {
    id,
    name,
    kind,
    slug: `erfunden-${number}`,
    state: 'published',
    district_id: town.districtId,
    contact_role: 'Koordination',
    telephone: `069 90009-${100 + (number % 900)}`,
    accessibility: '',
    email: `post@nr${number}.example`,
    website: `https://nr${number}.example`,
    public_fields: publicFields,
    version: 1,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  }
  return {
    profiles: [profile],
    projects: kind === 'project' ? [{ profile_id: id, lead_days: random.whole(14) }] : [],
    profile_texts: textsOf(name, invention).map((text) => ({ profile_id: id, ...text })),
    profile_languages: spokenHere.map((language_code) => ({ profile_id: id, language_code })),
    profile_topics: random.someOf(invention.topics[kind], 4).map((topic_code) => ({ profile_id: id, topic_code })),
    ...sitesOf(number, town, spokenHere, random),
  }
}

function textsOf(name: string, { random, phrases }: Invention): readonly Row[] {
  const german = `${name}: ${phrases.compound()} und ${phrases.compound()}. ${phrases.sentences('de', 3)}`
  return [
    { lang: 'de', text: german },
    ...(random.next() < 0.6 ? [{ lang: 'en', text: phrases.sentences('en', 3) }] : []),
    ...(random.next() < 0.3 ? [{ lang: 'ar', text: phrases.sentences('ar', 3) }] : []),
  ]
}

function sitesOf(number: number, town: Town, spokenHere: readonly string[], random: Random): Rows {
  const sites = ['Büro', 'Treff'].slice(0, random.next() < 0.2 ? 2 : 1).map((name, position) => ({
    id: uuid(2, number * 10 + position),
    profile_id: uuid(1, number),
    position,
    name,
    address: `Beispielweg ${1 + random.whole(90)}, ${town.name}`,
    municipality_id: town.id,
  }))
  const hours = sites.flatMap((site, place) =>
    Array.from({ length: 1 + random.whole(3) }, (_, slot) => ({
      id: uuid(3, number * 100 + place * 10 + slot),
      site_id: site.id,
      weekday: 1 + ((number + slot * 2) % 5),
      opens_at: `${9 + random.whole(6)}:00`,
      closes_at: `${16 + random.whole(3)}:30`,
      channel: random.of(['open', 'appointment', 'telephone']),
      note: '',
    })),
  )
  const spokenThen = hours.map(({ id }) => ({ office_hour_id: id, language_code: random.of(spokenHere) }))
  return { sites, office_hours: hours, office_hour_languages: spokenThen }
}

type Text = {
  readonly slug: string
  readonly lang: Lang
  readonly title: string
  readonly summary: string
  readonly body: string
}

/** An article in every language of the site, and what the search knows of it. */
export function inventArticle(slug: string, { random, phrases, towns }: Invention): Rows {
  const texts = languages.map((lang): Text => {
    const title = `${lang === 'de' ? `${phrases.compound()} in ${random.of(towns).name}: ` : ''}${phrases.heading(lang)}`
    return {
      slug,
      lang,
      title: title.slice(0, 200),
      summary: phrases.sentences(lang, 1),
      body: phrases.sentences(lang, 7),
    }
  })
  return {
    articles: [{ slug, position: 0 }],
    article_texts: texts.map((text) => ({
      ...text,
      state: 'published',
      updated_on: '2026-01-01',
      native_checked: true,
    })),
    // The refresh of the directory reads all articles each time; it is made for dozens of them.
    search_documents: texts.map(({ slug, ...text }) => ({
      kind: 'article',
      ref: slug,
      profile_id: null,
      path: `/${slug}`,
      ...text,
    })),
  }
}

function uuid(kind: number, number: number): string {
  return `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`
}
