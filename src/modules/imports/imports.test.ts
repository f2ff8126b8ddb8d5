import { beforeAll, describe, expect, it } from 'vitest'
import { writeXlsxTable } from '#platform/sheets/index.ts'
import { useHouse } from '#test/house.ts'
import { at, bring, csv, sendFile, work } from './imports.fixtures.ts'

const house = useHouse()

const head = ['Verein', 'Landkreis', 'Sprachen', 'Telefon', 'Beschreibung', 'Webseite']
const list = [
  head,
  [
    'Ahornhaus e. V.',
    'Wetterau',
    'Türkisch, العربية und Kurmancî',
    '+49 69 90009-501',
    '=Wir lesen',
    'ahornhaus.example',
  ],
  ['Buchenkreis', 'Kreis Gießen', 'Klingonisch', '0641 900-2', '', ''],
  ['', 'Gießen', '', '', '', ''],
  ['Granatapfelgarten', '', '', '', '', ''],
]

async function stageOf(id: string) {
  const [row] = await house.rows<{ stage: string; counts: Record<string, number>; stopped: string | null }>(
    'select stage, counts, stopped from imports where id = $1',
    [id],
  )
  return row
}

/** Every row of every table that an import could touch. */
async function everything(): Promise<string> {
  const [row] = await house.rows<{ all: string }>(`
    select md5(string_agg(part, '|' order by part)) as all from (
      select p::text as part from profiles p union all select j::text from projects j union all select t::text from profile_texts t
      union all select l::text from profile_languages l union all select o::text from profile_topics o union all select s::text from sites s
      union all select d::text from directory_entries d union all select g.page::text from directory_pages g
      union all select x.profile_id || x.lang || x.body from search_documents x) parts`)
  return row?.all ?? ''
}

describe('a list of organisations', () => {
  let id = ''
  let before = ''

  beforeAll(async () => {
    before = await everything()
    id = await bring(house, 'daria', { name: 'Vereine 2026.csv', bytes: csv(list), target: 'organisations' })
  })

  it('is understood, and its columns are suggested', async () => {
    expect((await house.visit('daria', at(id))).location).toBe(at(id, 'datei'))
    expect((await house.visit('daria', at(id, 'datei'))).text).toContain('Ahornhaus e. V.')
    const columns = await house.visit('daria', at(id, 'spalten'))
    const chosen = columns.document
      .querySelectorAll('main select option')
      .filter((option) => option.hasAttribute('selected'))
      .map((option) => option.getAttributeValue('value'))
    expect(chosen).toEqual(['name', 'district', 'languages', 'telephone', 'text_de', 'website'])
  })

  it('asks about words it does not know, once', async () => {
    const saved = await house.submit('daria', at(id, 'spalten'), {})
    expect(saved.location).toBe(at(id, 'werte'))
    const words = await house.visit('daria', at(id, 'werte'))
    expect(words.text).toContain('„Klingonisch“')
    expect(words.text).not.toContain('Kurmancî')
    await house.submit('daria', at(id, 'werte'), { 'language: Klingonisch': '-' })
    await work(house)
    expect(await stageOf(id)).toMatchObject({
      stage: 'checked',
      counts: { new: 2, changed: 0, unchanged: 0, doubtful: 0, failed: 2 },
    })
  })

  it('shows what would happen, and has written nothing yet', async () => {
    const failed = await house.visit('daria', at(id, 'pruefung'))
    expect(failed.text).toContain('Name: Bitte füllen Sie dieses Feld aus.')
    expect(failed.text).toContain('Es fehlt ein Kreis oder ein Ort.')
    const fresh = await house.visit('daria', `${at(id, 'pruefung')}?liste=new`)
    expect(fresh.text).toContain('Ahornhaus e. V.')
    expect(await everything()).toBe(before)
  })

  it('is taken over as it was shown, as drafts that show nothing', async () => {
    const ordered = await house.post('daria', at(id, 'uebernehmen'), {})
    expect(ordered.status).toBe(303)
    expect((await house.visit('daria', at(id))).text).toContain('ganz oder gar nicht')
    await work(house)
    expect(await stageOf(id)).toMatchObject({ stage: 'applied' })
    const added = await house.rows(
      `select p.name, p.kind, p.state, p.district_id, p.telephone, p.website, p.public_fields,
        (select array_agg(language_code order by 1) from profile_languages where profile_id = p.id) as languages,
        (select text from profile_texts where profile_id = p.id) as text
       from profiles p where p.name in ('Ahornhaus e. V.', 'Buchenkreis') order by 1`,
    )
    expect(added).toEqual([
      {
        name: 'Ahornhaus e. V.',
        kind: 'association',
        state: 'draft',
        district_id: 'wetteraukreis',
        telephone: '+49 69 90009-501',
        website: 'https://ahornhaus.example',
        public_fields: [],
        languages: ['ar', 'kmr', 'tr'],
        text: '=Wir lesen',
      },
      {
        name: 'Buchenkreis',
        kind: 'association',
        state: 'draft',
        district_id: 'giessen',
        telephone: '0641 900-2',
        website: '',
        public_fields: [],
        languages: null,
        text: null,
      },
    ])
    expect((await house.visit('daria', at(id))).text).toContain('Die Liste ist übernommen')
  })

  it('comes again as already imported', async () => {
    const again = await sendFile(house, 'ruth', { name: 'other name.csv', bytes: csv(list), target: 'organisations' })
    expect(again.status).toBe(422)
    expect(again.text).toContain('Diese Datei kennen wir')
  })

  it('gives the failed rows back with the reason, to mend and send again', async () => {
    const file = await house.ask('daria', at(id, 'fehler/xlsx'))
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="Vereine-2026-zu-ergaenzen.xlsx"')
    const { readTable } = await import('#platform/sheets/read-table.ts')
    const rows: (readonly string[])[] = []
    for await (const { cells } of readTable(new Uint8Array(await file.arrayBuffer())).rows) rows.push(cells)
    expect(rows.map((row) => row.at(-1))).toEqual([
      'Grund',
      'Name: Bitte füllen Sie dieses Feld aus.',
      'Kreis oder kreisfreie Stadt: Es fehlt ein Kreis oder ein Ort.',
    ])
    const mended = [rows[0] ?? [], ['Weidenhof', ...(rows[1] ?? []).slice(1)]]
    const second = await bring(house, 'daria', {
      name: 'mended.xlsx',
      bytes: await writeXlsxTable({ name: 'x', head: mended[0] ?? [], rows: mended.slice(1) }),
      target: 'organisations',
    })
    await house.submit('daria', at(second, 'spalten'), {})
    await work(house)
    expect(await stageOf(second)).toMatchObject({ stage: 'checked', counts: { new: 1, failed: 0 } })
    await house.submit('daria', at(second, 'verwerfen'), {})
    expect(await stageOf(second)).toBeUndefined()
  })

  it('is undone without a trace', async () => {
    expect((await house.submit('daria', at(id, 'rueckgaengig'), {})).status).toBe(303)
    await work(house)
    expect(await stageOf(id)).toMatchObject({ stage: 'undone', stopped: null })
    expect(await everything()).toBe(before)
    expect((await house.visit('daria', at(id))).text).toContain('Alles ist wieder wie vorher.')
  })
})
