import { beforeAll, describe, expect, it } from 'vitest'
import { anonymous } from '#kernel/actor.ts'
import { lookUpWords, wordQueryOf, wordsOf } from '#modules/directory/index.ts'
import { useDatabase } from '#test/database.ts'
import { buildMaterial, german } from '../material.fixtures.ts'
import { withdrawMaterial } from '../withdraw-material/withdraw-material.ts'
import { ruth } from '../material.fixtures.ts'
import { listMaterials } from '../material.queries.ts'
import { type Asked, nothingAsked, readAsked } from './criteria.ts'
import { findMaterials } from './find.ts'
import { findPassages } from './passages.ts'

const database = useDatabase()

async function find(asked: Partial<Asked>, window = { limit: 20, offset: 0 }) {
  const words = wordsOf(asked.text ?? '')
  return database.db.read(anonymous, async (tx) => {
    const { query, correction } = wordQueryOf(words, await lookUpWords(tx, words))
    const found = await findMaterials(tx, { ...nothingAsked, ...asked, query }, window)
    const titles = (await listMaterials(tx, found.ids)).map(({ texts }) => texts.de.title)
    const passages = query === undefined ? [] : [...(await findPassages(tx, found.ids, query)).values()]
    return { ...found, titles, passages, correction }
  })
}

describe('materials are found', () => {
  beforeAll(async () => {
    const { db } = database
    await buildMaterial(db, {
      texts: { ...german('Antragsheft'), tr: { title: 'Başvuru defteri', summary: '' } },
      kind: 'form',
      area: 'volunteers',
      languages: ['de', 'tr'],
      validYear: 2026,
      parts: ['Deckblatt', 'Die Quittensaftverordnung regelt Häuser und Kurse.', 'Auf dem Schild steht مدرسة.'],
    })
    database.clock.advance(60)
    await buildMaterial(db, {
      texts: german('Quittensaft für alle'),
      kind: 'method-card',
      modules: [1, 3],
      audience: ['trainers'],
    })
    database.clock.advance(60)
    await buildMaterial(db, {
      texts: german('Vereinsheft'),
      kind: 'form',
      area: 'organisations',
      modules: [3],
      languages: ['ar'],
      validYear: 2024,
    })
    await buildMaterial(db, { texts: german('Quittensaft im Entwurf'), state: 'draft' })
    const gone = await buildMaterial(db, { texts: german('Quittensaft von gestern') })
    await withdrawMaterial(db, ruth, gone.id)
  })

  it('by the words inside their files, and where those stand', async () => {
    const { titles, passages } = await find({ text: 'Quittensaftverordnung' })
    expect(titles).toEqual(['Antragsheft'])
    expect(passages).toMatchObject([{ part: 2, content: 'Die Quittensaftverordnung regelt Häuser und Kurse.' }])
  })

  it.each([
    ['another ending', 'Haus'],
    ['another ending, which the stemmer takes for two words', 'Kurs'],
    ['the beginning of the last word', 'Quittensaftverord'],
    ['part of a compound', 'Verordnung'],
    ['without umlauts', 'haeuser'],
    ['Arabic with another last letter', 'مدرسه'],
    ['a title in another language', 'başvuru'],
    ['the same without accents', 'basvuru'],
    ['words on several pages', 'Deckblatt Kurse'],
  ])('by %s', async (_, text) => {
    expect((await find({ text })).titles).toEqual(['Antragsheft'])
  })

  it('with their title first, then by their text', async () => {
    expect((await find({ text: 'Quittensaft' })).titles).toEqual(['Quittensaft für alle', 'Antragsheft'])
  })

  it('by the nearest word where one slips, and says so', async () => {
    const found = await find({ text: 'Quitensaftverordnung' })
    expect(found.titles).toEqual(['Antragsheft'])
    expect(found.correction).toBe('Quittensaftverordnung')
  })

  it('never as drafts or once withdrawn, neither themselves nor their words', async () => {
    expect((await find({ text: 'Entwurf' })).total).toBe(0)
    expect((await find({ text: 'gestern' })).total).toBe(0)
    const words = await database.rows("select word from search_words where word in ('entwurf', 'gestern')")
    expect(words).toEqual([])
  })

  it('the newest first where nothing is asked, with what there is of each kind', async () => {
    const found = await find({})
    expect(found.titles).toEqual(['Vereinsheft', 'Quittensaft für alle', 'Antragsheft'])
    expect(found).toMatchObject({
      total: 3,
      isMore: false,
      counts: {
        kinds: { form: 2, 'method-card': 1 },
        areas: { volunteers: 1, organisations: 1, '': 1 },
        modules: { 1: 1, 3: 2 },
        languages: { de: 2, tr: 1, ar: 1 },
        years: { 2026: 1, 2024: 1, '': 1 },
        audiences: { trainers: 1 },
      },
    })
  })

  it('narrowed by every filter, each counted under all the others', async () => {
    const forms = await find({ kinds: ['form'] })
    expect(forms.titles).toEqual(['Vereinsheft', 'Antragsheft'])
    expect(forms.counts.kinds).toEqual({ form: 2, 'method-card': 1 })
    expect(forms.counts.years).toEqual({ 2026: 1, 2024: 1 })
    // What belongs to both areas is found in each.
    expect((await find({ areas: ['volunteers'] })).titles).toEqual(['Quittensaft für alle', 'Antragsheft'])
    expect((await find({ modules: [3], kinds: ['form'] })).titles).toEqual(['Vereinsheft'])
    expect((await find({ languages: ['tr', 'ar'] })).titles).toEqual(['Vereinsheft', 'Antragsheft'])
    expect((await find({ years: [2026] })).titles).toEqual(['Antragsheft'])
    expect((await find({ audiences: ['trainers'] })).titles).toEqual(['Quittensaft für alle'])
    expect((await find({ text: 'Quittensaft', kinds: ['form'] })).titles).toEqual(['Antragsheft'])
    expect((await find({ text: 'Quittensaft', kinds: ['report'] })).total).toBe(0)
  })

  it('the same with words and without: found, and counted under all other filters', async () => {
    const choices: readonly Partial<Asked>[] = [
      {},
      { kinds: ['form'] },
      { areas: ['organisations'], modules: [1, 3] },
      { languages: ['de'], years: [2026], kinds: ['form'] },
      { audiences: ['trainers'], kinds: ['method-card', 'form'] },
    ]
    for (const choice of choices) {
      const [filtered, worded] = [await find(choice), await find({ ...choice, text: 'Beschreibung' })]
      // "Eine Beschreibung." stands in the German text of each.
      expect(worded.total, JSON.stringify(choice)).toBe(filtered.total)
      expect(worded.counts, JSON.stringify(choice)).toEqual(filtered.counts)
      expect(worded.titles.toSorted()).toEqual(filtered.titles.toSorted())
    }
  })

  it('never by the signs that filters have in the index', async () => {
    for (const text of ['=kinds=form', 'kinds', 'form', 'years 2026', 'volunteers'])
      expect((await find({ text })).titles, text).toEqual([])
  })

  it('page by page', async () => {
    const first = await find({}, { limit: 2, offset: 0 })
    const second = await find({}, { limit: 2, offset: 2 })
    expect([...first.titles, ...second.titles]).toEqual(['Vereinsheft', 'Quittensaft für alle', 'Antragsheft'])
    expect(second.total).toBe(3)
  })

  it('IN-05: with signs of the query language taken as text', async () => {
    for (const text of ["'); drop table x --", "a' | 'b", '& | ! ( ) :*', '\\', '%_%']) {
      await expect(find({ text })).resolves.toBeDefined()
    }
  })

  it('whatever an address says', () => {
    const hostile = new URLSearchParams(
      'q=%00a%0Ab&art=form&art=nix&modul=9&modul=2&sprache=de%27&jahr=20266&seite=999',
    )
    expect(readAsked(hostile)).toEqual({ ...nothingAsked, text: 'a b', kinds: ['form'], modules: [2] })
  })
})
