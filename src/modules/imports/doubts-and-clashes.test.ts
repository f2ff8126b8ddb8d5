import { describe, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'
import { at, bringer, work } from './imports.fixtures.ts'

const house = useHouse()
const { checked, importRow, profile } = bringer(house)

describe('rows that may be there already', () => {
  const list = [
    ['Verein', 'Kreis', 'Homepage'],
    ['Granatapfel Garten e.V.', 'Stadt Offenbach am Main', ''],
    ['Granatapfelgarten Offenbach', 'Offenbach am Main', ''],
  ]

  it('stand side by side with them, are left out until decided, and are never asked about again', async () => {
    const id = await checked(list)
    expect(await importRow(id)).toMatchObject({ counts: { new: 0, doubtful: 2 } })
    const page = await house.visit('ruth', at(id, 'zweifel'))
    expect(page.text).toContain('Ja, es ist: Granatapfelgarten e. V.')
    const garden = await profile('Granatapfelgarten e. V.')
    await house.post('ruth', at(id, 'zweifel'), { 'row-2': String(garden?.['id']), 'row-3': 'none' })
    await work(house)
    expect(await importRow(id)).toMatchObject({ counts: { new: 1, unchanged: 1, doubtful: 0 } })
    await house.submit('ruth', at(id, 'verwerfen'), {})

    const again = await checked([...list, ['Ein anderer Verein', 'Hanau', '']])
    expect(await importRow(again)).toMatchObject({ counts: { new: 2, unchanged: 1, doubtful: 0 } })
    await house.submit('ruth', at(again, 'verwerfen'), {})
  })

  it('are found by their website', async () => {
    await house.rows(
      `update profiles set website = 'https://www.efeu.example/wir' where name = 'Granatapfelgarten e. V.'`,
    )
    const id = await checked([
      ['Verein', 'Kreis', 'Web'],
      ['Ganz anderer Name', 'Fulda', 'http://efeu.example'],
    ])
    expect(await importRow(id)).toMatchObject({ counts: { doubtful: 1 } })
    await house.submit('ruth', at(id, 'verwerfen'), {})
  })

  it('twice in one file are wrong', async () => {
    const id = await checked([
      ['Verein', 'Kreis'],
      ['Irishaus', 'Hanau'],
      ['IRISHAUS', 'Hanau'],
    ])
    expect(await importRow(id)).toMatchObject({ counts: { new: 1, failed: 1 } })
    expect((await house.visit('ruth', at(id, 'pruefung'))).text).toContain('Name: Das steht schon in Zeile 2.')
  })
})

describe('all or nothing', () => {
  it('writes nothing when somebody changed one of the profiles since', async () => {
    const id = await checked([
      ['Verein', 'Kreis', 'Telefon'],
      ['Jasminhaus', 'Hanau', ''],
      ['Granatapfelgarten e. V.', 'Offenbach am Main', '069 90009-333'],
    ])
    await house.rows(
      `update profiles set accessibility = 'Rampe', version = version + 1 where name = 'Granatapfelgarten e. V.'`,
    )
    await house.post('ruth', at(id, 'uebernehmen'), {})
    await work(house)
    expect(await importRow(id)).toMatchObject({ stage: 'checked', stopped: 'moved-on' })
    expect(await profile('Jasminhaus')).toBeUndefined()
    expect((await house.visit('ruth', at(id, 'pruefung'))).text).toContain('Inzwischen hat jemand etwas geändert.')
    await house.submit('ruth', at(id, 'spalten'), {})
    await work(house)
    await house.post('ruth', at(id, 'uebernehmen'), {})
    await work(house)
    expect(await importRow(id)).toMatchObject({ stage: 'applied', stopped: null })
  })

  it('writes nothing when the person lost her role meanwhile', async () => {
    const id = await checked(
      [
        ['Verein', 'Kreis'],
        ['Kornblumenhaus', 'Hanau'],
      ],
      'organisations',
      'daria',
    )
    await house.post('daria', at(id, 'uebernehmen'), {})
    await house.rows(
      `update role_grants set ends_on = '2026-11-22' where person_id = (select id from people where given_name = 'Daria')`,
    )
    await work(house)
    expect(await importRow(id)).toMatchObject({ stage: 'checked', stopped: 'not-allowed' })
    expect(await profile('Kornblumenhaus')).toBeUndefined()
    await house.rows(
      `update role_grants set ends_on = null where person_id = (select id from people where given_name = 'Daria')`,
    )
  })

  it('two lists with the same new organisation: one is written, the other looks again', async () => {
    const rows = [
      ['Verein', 'Kreis'],
      ['Lavendelhaus', 'Hanau'],
    ]
    const one = await checked(rows)
    const other = await checked([...rows, ['Margeritenhaus', 'Hanau']])
    for (const id of [one, other]) await house.post('ruth', at(id, 'uebernehmen'), {})
    await Promise.all([work(house), work(house), work(house)])
    const stages = [await importRow(one), await importRow(other)].map((row) => String(row?.['stage']))
    expect(stages.toSorted()).toEqual(['applied', 'checked'])
    expect(await house.rows(`select from profiles where name = 'Lavendelhaus'`)).toHaveLength(1)
  })

  it('pressed twice has one effect', async () => {
    const id = await checked([
      ['Verein', 'Kreis'],
      ['Narzissenhaus', 'Hanau'],
    ])
    await Promise.all([house.post('ruth', at(id, 'uebernehmen'), {}), house.post('ruth', at(id, 'uebernehmen'), {})])
    await Promise.all([work(house), work(house)])
    expect(await house.rows(`select from profiles where name = 'Narzissenhaus'`)).toHaveLength(1)
    expect(
      await house.rows(`select from facts where subject = $1 and action = 'imports.import.applied'`, [id]),
    ).toHaveLength(1)
  })
})
