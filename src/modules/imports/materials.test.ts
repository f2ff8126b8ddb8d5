import { beforeAll, describe, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'
import { at, bring, csv, work } from './imports.fixtures.ts'

const house = useHouse()

type Row = Record<string, unknown>

const head = ['Titel', 'Art', 'Bereich', 'Module', 'Sprachen', 'Lizenz', 'Gilt für Jahr', 'Webadresse', 'Englisch']

let files = 0
async function checked(rows: readonly (readonly string[])[]) {
  files += 1
  const id = await bring(house, 'ruth', { name: `materials ${files}.csv`, bytes: csv(rows), target: 'materials' })
  await house.submit('ruth', at(id, 'spalten'), {})
  await work(house)
  return id
}
async function applied(rows: readonly (readonly string[])[]) {
  const id = await checked(rows)
  await house.post('ruth', at(id, 'uebernehmen'), {})
  await work(house)
  return id
}
async function undone(id: string) {
  await house.submit('ruth', at(id, 'rueckgaengig'), {})
  await work(house)
}
const importRow = async (id: string) =>
  (await house.rows<Row>('select stage, counts, stopped from imports where id = $1', [id]))[0]
const materials = (like: string) =>
  house.rows<Row>(
    `select m.slug, m.kind, m.area, m.modules, m.languages, m.licence, m.state, v.number, v.link, v.valid_year,
      (select jsonb_object_agg(lang, title) from material_texts where material_id = m.id) as titles
     from materials m left join lateral (select * from material_versions where material_id = m.id order by number desc limit 1) v on true
     where m.slug like $1 order by m.slug`,
    [like],
  )

describe('a list of new materials', () => {
  let id = ''
  beforeAll(async () => {
    id = await checked([
      head,
      [
        'Kleine Methodensammlung',
        'Methodenkarte',
        'Lots*innen',
        '1; Modul 3',
        'Deutsch, Türkisch',
        'CC BY 4.0',
        '2027',
        'methoden.example/karte',
        'Small methods',
      ],
      ['Sammlung der Links', '', 'MO', '', '', '', '', 'https://links.example/', ''],
      ['Ohne Art und Adresse', '', '', '', '', '', '', '', ''],
      ['Krumme Angaben', 'Merkblatt', '', '9', 'Klingonisch', 'CC BY 4.0', '1850', 'javascript:alert(1)', ''],
      ['Kleine Methodensammlung', 'Methodenkarte', '', '', '', '', '', '', ''],
    ])
  })

  it('knows its columns, and asks for words it does not know', async () => {
    const page = await house.visit('ruth', at(id, 'werte'))
    expect(page.text).toContain('„Klingonisch“')
    expect(page.text).toContain('„9“')
    expect(page.text).toContain('Module der Basisqualifizierung')
    await house.submit('ruth', at(id, 'werte'), {})
    await work(house)
  })

  it('is judged row by row, and nothing is written', async () => {
    expect(await importRow(id)).toMatchObject({ stage: 'checked', counts: { new: 2, changed: 0, failed: 3 } })
    const faults = await house.visit('ruth', at(id, 'pruefung'))
    expect(faults.text).toContain('Art: Bitte sagen Sie, was es ist.')
    expect(faults.text).toContain('Titel auf Deutsch: Das steht schon in Zeile 2.')
    expect(faults.text).toContain('Sprachen des Materials: „Klingonisch“ kennen wir nicht.')
    expect(faults.text).toMatch(/Link statt einer Datei: [^.]+\./)
    expect(faults.text).toMatch(/Gilt für das Jahr: Diese Zahl ist zu klein/)
    const fresh = await house.visit('ruth', `${at(id, 'pruefung')}?liste=new`)
    expect(fresh.text).toContain('Methodenkarte · https://methoden.example/karte')
    expect(await materials('kleine-%')).toEqual([])
  })

  it('gives what is wrong back as a file', async () => {
    const sheet = await (await house.ask('ruth', at(id, 'fehler/csv'))).text()
    expect(sheet).toContain('Krumme Angaben')
    expect(sheet).not.toContain('Sammlung der Links')
  })

  it('becomes drafts with a first version, which nobody else sees', async () => {
    await house.post('ruth', at(id, 'uebernehmen'), {})
    await work(house)
    expect(await materials('%samml%')).toEqual([
      {
        slug: 'kleine-methodensammlung',
        kind: 'method-card',
        area: 'volunteers',
        modules: [1, 3],
        languages: ['de', 'tr'],
        licence: 'CC-BY-4.0',
        state: 'draft',
        number: 1,
        link: 'https://methoden.example/karte',
        valid_year: 2027,
        titles: { de: 'Kleine Methodensammlung', en: 'Small methods' },
      },
      expect.objectContaining({
        slug: 'sammlung-der-links',
        kind: 'link',
        area: 'organisations',
        licence: 'linked',
        languages: ['de'],
      }),
    ])
    expect((await house.visit('nobody', '/de/materialien/kleine-methodensammlung')).status).toBe(404)
    expect((await house.visit('ruth', at(id))).html).toContain('href="/de/mein/materialien"')
  })

  it('is taken back, but for what somebody has worked on', async () => {
    await house.rows(`update materials set credit = 'Ruth' where slug = 'sammlung-der-links'`)
    await undone(id)
    expect(await materials('%samml%')).toEqual([expect.objectContaining({ slug: 'sammlung-der-links' })])
    expect((await house.visit('ruth', at(id))).text).toContain('bis auf 1 Zeile.')
  })
})

describe('a list of materials that are there', () => {
  it('changes what it says, adds a version, shows it to the public, and is undone to the row', async () => {
    const [slug] = (
      await house.rows<{
        slug: string
      }>(`select m.slug from materials m join material_versions v on v.material_id = m.id
      where v.link is not null and m.state = 'published' order by m.slug limit 1`)
    ).map((row) => row.slug)
    const before = await materials(slug ?? '')
    const [{ title } = { title: '' }] = await house.rows<{ title: string }>(
      `select title from material_texts t join materials m on m.id = t.material_id where m.slug = $1 and t.lang = 'de'`,
      [slug],
    )
    const id = await applied([head, [title, '', '', '2', '', '', '2030', 'https://neu.example/fassung', '']])
    expect(await importRow(id)).toMatchObject({ stage: 'applied', counts: { changed: 1, new: 0, failed: 0 } })
    expect(await materials(slug ?? '')).toEqual([
      {
        ...before[0],
        modules: [2],
        number: Number(before[0]?.['number']) + 1,
        link: 'https://neu.example/fassung',
        valid_year: 2030,
      },
    ])
    expect((await house.visit('nobody', `/de/materialien/${slug}`)).html).toContain('https://neu.example/fassung')
    await undone(id)
    expect(await materials(slug ?? '')).toEqual(before)
    expect((await house.visit('nobody', `/de/materialien/${slug}`)).html).not.toContain('https://neu.example/fassung')
  })

  it('never replaces a file', async () => {
    const [title] = (
      await house.rows<{
        title: string
      }>(`select t.title from material_texts t join material_versions v using (material_id)
      where t.lang = 'de' and v.file is not null limit 1`)
    ).map((row) => row.title)
    const id = await checked([head, [title ?? '', '', '', '', '', '', '', 'https://anders.example', '']])
    expect(await importRow(id)).toMatchObject({ counts: { failed: 1, changed: 0 } })
    expect((await house.visit('ruth', at(id, 'pruefung'))).text).toContain('Zu diesem Material gehört eine Datei.')
  })

  it('asks where a title only resembles one, and remembers the answer', async () => {
    await applied([head, ['Leitfaden für Ehrenamtliche im Alltag', 'Handreichung', '', '', '', '', '', '', '']])
    const row = ['Leitfaden für Ehrenamtliche in Alltag', 'Handreichung', 'Lots*innen', '', '', '', '', '', '']
    const id = await checked([head, row])
    expect(await importRow(id)).toMatchObject({ counts: { doubtful: 1 } })
    const doubts = await house.visit('ruth', at(id, 'zweifel'))
    const value =
      /name="row-2"[^>]*value="([0-9a-f-]{36})"/.exec(doubts.html)?.[1] ??
      /value="([0-9a-f-]{36})"/.exec(doubts.html)?.[1]
    await house.post('ruth', at(id, 'zweifel'), { 'row-2': value ?? '' })
    await work(house)
    expect(await importRow(id)).toMatchObject({ counts: { doubtful: 0, changed: 1 } })
    const again = await checked([head, [...row.slice(0, 3), '4', ...row.slice(4)]])
    expect(await importRow(again)).toMatchObject({ counts: { doubtful: 0, changed: 1 } })
  })
})

describe('two lists at once', () => {
  it('bring a title once: the second has to look again', async () => {
    const rows = [head, ['Zweimal gebracht', 'Formular', '', '', '', '', '', '', '']]
    const one = await checked(rows)
    const other = await checked([
      [...head, 'Notiz'],
      [...(rows[1] ?? []), 'anders'],
    ])
    await house.post('ruth', at(one, 'uebernehmen'), {})
    await house.post('ruth', at(other, 'uebernehmen'), {})
    await work(house)
    const stages = [await importRow(one), await importRow(other)].map((row) => [row?.['stage'], row?.['stopped']])
    expect(stages.toSorted()).toEqual([
      ['applied', null],
      ['checked', 'moved-on'],
    ])
    expect(await materials('zweimal-%')).toHaveLength(1)
  })
})

it('belongs to the centre: keepers are not offered it', async () => {
  expect((await house.visit('petra', '/de/mein/listen/neu')).html).not.toContain('value="materials"')
  expect((await house.visit('ruth', '/de/mein/listen/neu')).html).toContain('value="materials"')
})
