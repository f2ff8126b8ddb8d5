import { beforeAll, describe, expect, it } from 'vitest'
import { anonymous, systemActor } from '#kernel/actor.ts'
import type { Lang } from '#kernel/language.ts'
import { useDatabase } from '#test/database.ts'
import type { DocumentRow } from '../projection.ts'
import { writeDocuments } from '../search-documents.ts'
import { lookUpWords, wordQueryOf, wordsOf } from '../word-query.ts'
import { foldWord } from './excerpt.ts'
import { searchDocuments } from './search.ts'

const database = useDatabase('demo')

const article = (ref: string, lang: Lang, title: string, body: string): DocumentRow => ({
  kind: 'article',
  ref,
  profile_id: null,
  lang,
  title,
  summary: '',
  body,
  path: `/${ref}`,
})

async function search(text: string, lang: Lang = 'de') {
  const words = wordsOf(text)
  return database.db.read(anonymous, async (tx) => {
    const { query, correction } = wordQueryOf(words, await lookUpWords(tx, words))
    const found =
      query === undefined
        ? undefined
        : await searchDocuments(tx, { query, lang, kind: undefined, limit: 20, offset: 0 })
    return {
      paths: found?.hits.map(({ path }) => path) ?? [],
      langs: found?.hits.map((hit) => hit.lang) ?? [],
      correction,
      counts: found?.counts,
    }
  })
}

describe('F5: search over everything public', () => {
  beforeAll(async () => {
    await database.db.inTransaction(systemActor('test'), (tx) =>
      writeDocuments(tx, [
        article('t-kurs', 'de', 'Zwei Kurse im Herbst', 'Die Migrationsberatung in Großauheim hilft Ökologinnen.'),
        article('t-kurs', 'en', 'Two autumn courses', 'Advice on migration.'),
        article('t-nur-deutsch', 'de', 'Quittensaft', 'Nur auf Deutsch.'),
        article('t-arabisch', 'de', 'Zeichen', 'Auf dem Schild steht مدرسة.'),
        article('t-tuerkisch', 'tr', 'Ispanaklı börek', 'İstanbul’dan gelen kadınlar SAĞLIK için yürür.'),
        article('t-ukrainisch', 'uk', 'Їдальня', 'Подвір’я, м’яч, ґанок, Єва й Йосип у Полтаві.'),
        article('t-lotsinnen', 'de', 'Gender', 'Wanderlots*innen und Bergfreund:innen.'),
        article('t-leicht', 'leicht', 'Leicht', 'Das Nach·bar·schafts·café ist offen.'),
      ]),
    )
  })

  it.each([
    ['whole words', 'Quittensaft', '/t-nur-deutsch'],
    ['other endings, which the German stemmer takes for two words', 'Kurs', '/t-kurs'],
    ['the beginning of the last word', 'Herbst Migrationsb', '/t-kurs'],
    ['parts of compound words', 'Beratung Großauheim', '/t-kurs'],
    ['without accents', 'grossauheim okologinnen', '/t-kurs'],
    ['umlauts written out', 'Oekologinnen', '/t-kurs'],
    ['Arabic with another last letter', 'مدرسه', '/t-arabisch'],
    ['gender signs', 'Wanderlotsinnen', '/t-lotsinnen'],
    ['gender signs as typed', 'Bergfreund*innen', '/t-lotsinnen'],
  ])('finds %s', async (_, text, path) => {
    expect((await search(text)).paths).toContain(path)
  })

  it.each([
    'ıspanaklı',
    'ISPANAKLI',
    'ispanakli',
    'istanbul',
    'İSTANBUL',
    'ISTANBUL',
    'sağlık börek',
    'saglik borek',
    'Sağlık BÖREK',
    'borek',
    'BÖREK',
    'yurur',
  ])('finds Turkish however it is typed: %s', async (text) => {
    expect((await search(text, 'tr')).paths).toContain('/t-tuerkisch')
  })

  it.each([
    "подвір'я",
    'подвір’я',
    'ПОДВІРʼЯ',
    'м`яч',
    'їдальня',
    'І\u0308ДАЛЬНЯ',
    'идальня',
    'ґанок',
    'ганок',
    'йосип',
    'Иосип',
    'єва',
    'Полтав',
  ])('finds Ukrainian however it is typed: %s', async (text) => {
    expect((await search(text, 'uk')).paths).toContain('/t-ukrainisch')
  })

  it('keeps Ukrainian words whole in suggestions', async () => {
    expect((await search('подвіряй', 'uk')).correction).toBe('Подвірʼя')
  })

  it('folds other scripts in excerpts as the database does', async () => {
    const words = [
      'Їжак',
      'ЙОД',
      'Ґанок',
      'м’яч',
      "М'ЯЧ",
      'мʼяч',
      'Єва',
      'ёлка',
      'Объект',
      'Тоҷикӣ',
      'Ўся',
      'Ќерка',
      'فارسی',
      'گُل',
    ]
    const folded = await database.rows<{ word: string }>(
      'select access.search_fold(word) as word from unnest($1::text[]) word',
      [words],
    )
    expect(words.map(foldWord)).toEqual(folded.map(({ word }) => word))
  })

  it.each(['Nachbarschaftscafé', 'nachbarschaftscafe', 'Nach·bar·schafts·café', 'Nachbarschaft', 'café'])(
    'finds a word with the dots of Leichte Sprache by %s',
    async (text) => {
      expect((await search(text, 'leicht')).paths).toContain('/t-leicht')
    },
  )

  it('suggests whole words, not their pieces between dots', async () => {
    expect((await search('Nachbarschaftskafe', 'leicht')).correction).toBe('Nachbarschaftscafé')
  })

  it('finds entries by language and place in other scripts', async () => {
    expect((await search('русский')).paths).toContain('/projekte/wir-lotsinnen-bruecke')
    expect((await search('فرانكفورت', 'ar')).paths.length).toBeGreaterThan(0)
  })

  it('meets a slip of the pen with the nearest word, and says so', async () => {
    const found = await search('Quitensaft')
    expect(found.paths).toEqual(['/t-nur-deutsch'])
    expect(found.correction).toBe('Quittensaft')
    expect((await search('Quittensaft')).correction).toBeUndefined()
    expect((await search('Beratng')).correction).toBe('Beratung')
  })

  it('answers in the reader’s language, else in German, each thing once', async () => {
    expect(await search('Two autumn courses', 'en')).toMatchObject({ paths: ['/t-kurs'], langs: ['en'] })
    expect((await search('Quittensaft', 'ar')).langs).toEqual(['de'])
    const { paths } = await search('Brücke', 'en')
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('needs every word that means something, and leaves out the small ones', async () => {
    expect((await search('Quittensaft Herbst')).paths).toEqual([])
    expect((await search('der Quittensaft für und')).paths).toEqual(['/t-nur-deutsch'])
  })

  it('IN-05: takes signs of the query language as text', async () => {
    for (const text of ["'); drop table x --", "a' | 'b", '& | ! ( ) :*', '\\', "''", '%_%', '<script>']) {
      await expect(search(text)).resolves.toBeDefined()
    }
    expect(wordsOf("O'Neill & :* \\ Lots*innen")).toEqual(['O', 'Neill', 'Lotsinnen'])
  })

  it('folds in excerpts as the database does', async () => {
    const words =
      'Äpfel Straße Lots*innen Ökológia أحمد مدرسة İstanbul I\u0307stanbul ıspanak ISPANAK Türkçe TÜRKÇE Diyarbakır kâğıt Şoför AĞRI'.split(
        ' ',
      )
    const folded = await database.rows<{ word: string }>(
      'select access.search_fold(word) as word from unnest($1::text[]) word',
      [words],
    )
    expect(words.map(foldWord)).toEqual(folded.map(({ word }) => word))
    expect(words.map(foldWord).slice(0, 6)).toEqual(['apfel', 'strasse', 'lotsinnen', 'okologia', 'احمد', 'مدرسه'])
  })

  it('counts by kind', async () => {
    const { counts } = await search('Quittensaft')
    expect(counts).toEqual({ article: 1 })
  })
})
