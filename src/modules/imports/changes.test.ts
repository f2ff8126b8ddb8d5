import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import { findBrokenFact } from '#platform/facts/index.ts'
import { useHouse } from '#test/house.ts'
import { at, bringer, type Row, work } from './imports.fixtures.ts'

const house = useHouse()
const { applied, checked, importRow, profile } = bringer(house)

const bruecke = 'WIR Lots*innen Brücke'

describe('a list that changes what is there', () => {
  const change = [
    ['Projekt', 'Kreis', 'Telefon', 'Sprachen', 'Vorlauf', 'E-Mail'],
    [bruecke, 'Wetteraukreis', '06031 900-77', 'Arabisch; Tigrinisch', '5', ''],
  ]
  let id = ''
  let before: Row | undefined

  beforeAll(async () => {
    before = await profile(bruecke)
    id = await checked(change, 'projects')
  })

  it('shows old and new of each field, and leaves alone what it does not say', async () => {
    expect(await importRow(id)).toMatchObject({ counts: { new: 0, changed: 1, failed: 0 } })
    const page = await house.visit('ruth', at(id, 'pruefung'))
    expect(page.text).toContain('Telefon: „069 90009-110“ wird zu „06031 900-77“')
    expect(page.text).toMatch(/Sprachen, die Ihr Team spricht: „[^“]*Deutsch[^“]*“ wird zu „[^“]*Tigrinya[^“]*“/)
    expect(page.text).not.toContain('E-Mail:')
  })

  it('writes that, keeps the rest, and the public sees it at once', async () => {
    await house.post('ruth', at(id, 'uebernehmen'), {})
    await work(house)
    const after = await profile(bruecke)
    expect(after).toMatchObject({
      telephone: '06031 900-77',
      languages: ['ar', 'ti'],
      email: before?.['email'],
      state: 'published',
    })
    expect(after?.['texts']).toEqual(before?.['texts'])
    expect((await house.visit('nobody', '/de/projekte/wir-lotsinnen-bruecke')).text).toContain('06031 900-77')
  })

  it('stands in the history of the profile, by the person who brought it', async () => {
    const overview = await house.visit('ruth', `/de/mein/profile/${String(before?.['id'])}`)
    expect(overview.text).toMatch(/Ruth/)
    const facts = await house.rows<Row>(
      `select action, actor_kind, (select given_name from people where id = actor_id) as who from facts where subject = any ($1) and action like '%appl%' or subject = any ($1) and action = 'organisations.profile.changed'`,
      [[id, before?.['id']]],
    )
    expect(facts.map(({ action, who }) => `${String(action)} ${String(who)}`)).toEqual([
      'imports.import.applied Ruth',
      'organisations.profile.changed Ruth',
    ])
    expect(await house.db.read(systemActor('test'), findBrokenFact)).toBeUndefined()
  })

  it('is undone to the row, public page included', async () => {
    await house.submit('ruth', at(id, 'rueckgaengig'), {})
    await work(house)
    expect(await profile(bruecke)).toEqual(before)
    expect((await house.visit('nobody', '/de/projekte/wir-lotsinnen-bruecke')).text).toContain('069 90009-110')
  })
})

describe('undoing', () => {
  it('leaves what somebody changed or uses since, and names it', async () => {
    const id = await applied([
      ['Verein', 'Kreis', 'Telefon'],
      ['Efeuhaus', 'Hanau', '06181 900-1'],
      ['Fliederhaus', 'Hanau', '06181 900-2'],
      ['Ginsterhaus', 'Hanau', '06181 900-3'],
      ['Granatapfelgarten e. V.', 'Offenbach am Main', '069 90009-999'],
    ])
    expect(await importRow(id)).toMatchObject({ stage: 'applied' })
    const [efeu, flieder] = [await profile('Efeuhaus'), await profile('Fliederhaus')]
    await house.submit('daria', `/de/mein/profile/${String(efeu?.['id'])}/bearbeiten`, { telephone: '06181 900-111' })
    await house.rows(
      `insert into invitations (email, given_name, family_name, kind, profile_id, token_hash, created_at, expires_at)
       values ('neu@flieder.example', 'Nele', 'Neu', 'association-board', $1, sha256('x'), now(), now())`,
      [flieder?.['id']],
    )
    await house.submit('ruth', at(id, 'rueckgaengig'), {})
    await work(house)
    const page = await house.visit('ruth', at(id))
    expect(page.text).toContain('Alles ist wieder wie vorher, bis auf 2 Zeilen.')
    expect(page.text).toMatch(/Efeuhaus\s+Fliederhaus/)
    expect((await profile('Efeuhaus'))?.['telephone']).toBe('06181 900-111')
    expect(await profile('Fliederhaus')).toBeDefined()
    expect(await profile('Ginsterhaus')).toBeUndefined()
  })

  it('ends after 30 days, and then everything about it goes', async () => {
    const id = await applied([
      ['Verein', 'Kreis'],
      ['Holunderhaus', 'Hanau'],
    ])
    const today = house.clock.now()
    house.clock.advance(31 * 86_400_000)
    try {
      const { clearImports } = await import('./clear-imports.ts')
      await clearImports(house.db)
      expect(await importRow(id)).toBeUndefined()
      expect(await house.rows('select from import_rows where import_id = $1', [id])).toEqual([])
      expect(await profile('Holunderhaus')).toBeDefined()
    } finally {
      house.clock.set(today)
    }
  })
})

describe('whatever stands in a list', () => {
  it('is written as it was shown: brought again, nothing is new or changed; undone, everything is as before', async () => {
    const { default: fc } = await import('fast-check')
    const whole = async () =>
      (
        await house.rows<{ all: string }>(`select md5(string_agg(part, '|' order by part)) as all from (
          select p::text as part from profiles p union all select t::text from profile_texts t union all select l::text from profile_languages l
          union all select o::text from profile_topics o union all select s::text from sites s union all select x.ref || x.body from search_documents x) parts`)
      )[0]?.all
    const cell = fc.oneof(
      fc.constantFrom('', '', '=1+1', "'", '"; "', 'Zwei\nZeilen', '<b>x</b>', 'مرحبا', '0', '-5'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    )
    const row = fc.tuple(
      fc.oneof(
        cell,
        fc.string({ unit: 'grapheme', minLength: 2, maxLength: 20 }),
        fc.constantFrom('Granatapfelgarten e. V.', 'Rosenhaus', 'Tulpenhaus', '=Lilienhaus', '<i>Veilchenhaus'),
      ),
      fc.constantFrom('Hanau', 'Hanau', 'Offenbach am Main', 'Offenbach am Main', 'Nirgendwo', ''),
      fc.constantFrom('Deutsch, Arabisch', 'tr', '', '', 'Klingonisch'),
      fc.constantFrom('069 123456', '+49 69 1234', '', '', 'keine'),
      cell,
    )
    const head = ['Verein', 'Kreis', 'Sprachen', 'Telefon', 'Text']
    const bring = async (rows: readonly (readonly string[])[]) => {
      const id = await checked(rows)
      // Words nobody knows are left as they are, so their rows fail.
      await house.post('ruth', at(id, 'werte'), {})
      await work(house)
      return { id, row: await importRow(id) }
    }
    let run = 0
    let written = 0
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 8 }), async (rows) => {
        run += 1
        const before = await whole()
        const first = await bring([[...head, `a${run}`], ...rows])
        if (first.row?.['stage'] !== 'checked') return
        const shown = first.row['counts'] as Record<string, number>
        await house.post('ruth', at(first.id, 'uebernehmen'), {})
        await work(house)
        expect(await importRow(first.id)).toMatchObject({ stage: 'applied', stopped: null })
        written += (shown['new'] ?? 0) + (shown['changed'] ?? 0)
        const again = await bring([[...head, `b${run}`], ...rows])
        expect(again.row?.['counts']).toMatchObject({ new: 0, changed: 0, failed: shown['failed'] })
        await house.submit('ruth', at(first.id, 'rueckgaengig'), {})
        await work(house)
        expect(
          await house.rows(`select from import_rows where import_id = $1 and undone = 'kept'`, [first.id]),
        ).toEqual([])
        expect(await whole()).toBe(before)
      }),
      // Each run brings two files; making a failure smaller would take minutes.
      { numRuns: 8, endOnFailure: true },
    )
    expect(written).toBeGreaterThan(5)
  }, 120_000)
})
