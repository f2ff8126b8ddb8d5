import type { House } from '../house.ts'
import { as, at, type MemberTemplate, sendSpoiled, type Template } from './shape.ts'

export const publicTemplates: readonly Template[] = [
  at('materials', '/materialien'),
  at('materials, words inside a file', '/materialien', '/materialien?q=Nachbesprechung'),
  at('materials, narrowed', '/materialien', '/materialien?art=form&art=leaflet&sprache=de&modul=3&bereich=volunteers'),
  at('materials, nothing found', '/materialien', '/materialien?q=qzxqzx&art=form'),
  at('material, a file', '/materialien/:slug', '/materialien/erstes-treffen'),
  at('material, a link', '/materialien/:slug', '/materialien/kernprofil'),
  { ...at('material, with older versions', '/materialien/:slug'), path: withVersions },
  at('material, its text', '/materialien/:slug/text', '/materialien/erstes-treffen/text'),
]

/** A material at this slug in the state the title says, made once and past the program. */
async function made(house: House, slug: string, sql: string): Promise<string> {
  await house.rows(
    `insert into materials (slug, kind, area, modules, audience, languages, licence, credit, accessible_note, state, created_at, updated_at)
     values ($1, 'form', null, '{1,2}', '{clients}', '{de,ar}', 'stated', 'Kompetenzzentrum', 'Auf Papier: bitte anfragen.', ${sql}, now(), now())
     on conflict do nothing`,
    [slug],
  )
  await house.rows(
    `insert into material_texts (material_id, lang, title, summary) select id, 'de', 'Nachweis über Stunden', 'Zum Ausfüllen.' from materials where slug = $1
     on conflict do nothing`,
    [slug],
  )
  const [row] = await house.rows<{ id: string }>('select id from materials where slug = $1', [slug])
  return row?.id ?? ''
}

async function version(house: House, id: string, number: number, text: string): Promise<void> {
  await house.rows(
    `insert into material_versions (material_id, number, file, file_type, file_name, file_bytes, pages, tagged, valid_year, news, added_at, text_state, text_failure)
     values ($1, $2, replace(gen_random_uuid()::text, '-', ''), 'application/pdf', 'nachweis.pdf', 240000, 4, false, 2023 + $2, 'Neuer Satz je Stunde', now(), $3,
       case when $3 = 'failed' then 'encrypted' end) on conflict do nothing`,
    [id, number, text],
  )
}

async function withVersions(house: House): Promise<string> {
  const id = await made(house, 'nachweis', "'published'")
  await version(house, id, 1, 'none')
  await version(house, id, 2, 'failed')
  return '/materialien/nachweis'
}

const overview = (rest: string) => async (house: House) => {
  await withVersions(house)
  const [row] = await house.rows<{ id: string }>("select id from materials where slug = 'nachweis'")
  return `/mein/materialien/${row?.id ?? ''}${rest}`
}

async function draft(house: House): Promise<string> {
  return `/mein/materialien/${await made(house, 'leer', "'draft'")}`
}

const ruth = (name: string, rest: string, act?: Template['act']): MemberTemplate => ({
  ...as('ruth', at(name, `/mein/materialien/:materialId${rest}`)),
  path: overview(rest),
  ...(act === undefined ? {} : { act }),
})

export const memberTemplates: readonly MemberTemplate[] = [
  as('ruth', at('keep materials', '/mein/materialien')),
  as('ruth', at('keep materials, none', '/mein/materialien', '/mein/materialien?q=qzxqzx')),
  as('ruth', at('new material', '/mein/materialien/neu')),
  as('ruth', { ...at('new material, wrong', '/mein/materialien/neu'), act: sendSpoiled({ title: '', link: 'x y' }) }),
  ruth('material overview', ''),
  as('ruth', { ...at('material overview, nothing yet', '/mein/materialien/:materialId'), path: draft }),
  ruth('edit material', '/bearbeiten'),
  ruth('edit material, wrong', '/bearbeiten', sendSpoiled({ title_de: '', source_year: '12' })),
  ruth('new version of a material', '/fassung'),
  ruth('new version of a material, wrong', '/fassung', sendSpoiled({ valid_year: '12', valid_from: '' })),
  ruth('publish material', '/veroeffentlichen'),
  ruth('withdraw material', '/zurueckziehen'),
]
