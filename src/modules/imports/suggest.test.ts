import { describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { useDatabase } from '#test/database.ts'
import { suggestColumns } from './suggest-columns.ts'
import { organisationColumns, projectColumns } from './targets/profile-cells.ts'
import { freinetOffersTarget } from './targets/freinet-offers.ts'
import { plainText } from './targets/plain-text.ts'
import { openTrigramIndex, trigramsOf } from './trigrams.ts'
import { readVocabularies, wordsIn } from './vocabularies.ts'
import { foldName } from '#modules/places/index.ts'

const { db } = useDatabase()

describe('columns', () => {
  it.each([
    [
      ['Vereinsname', 'PLZ', 'Ort', 'Straße', 'Tel.', 'E-Mail-Adresse', 'Homepage'],
      ['name', 'postcode', 'place', 'street', 'telephone', 'email', 'website'],
    ],
    [
      ['NAME', 'Kreis / kreisfreie Stadt', 'Sprachen', 'Notizen'],
      ['name', 'district', 'languages', ''],
    ],
    [
      ['Name', 'Name', ''],
      ['name', '', ''],
    ],
  ])('%j are taken for %j', (titles, columns) => {
    expect(suggestColumns(titles, organisationColumns)).toEqual(columns)
  })

  it('of projects and of Freinet-Online are known by their own names', () => {
    expect(suggestColumns(['Projekt', 'Träger', 'Vorlauf in Tagen'], projectColumns)).toEqual([
      'name',
      'responsible',
      'lead_days',
    ])
    const paths = [
      '@angebotsId',
      'angebot_details/angebotsname',
      'angebot_details/nachname',
      'einrichtung_details/name',
      'einrichtung_details/plz',
    ]
    expect(suggestColumns(paths, freinetOffersTarget.columns)).toEqual([
      'offer_id',
      'offer_title',
      '',
      'organisation',
      'postcode',
    ])
  })
})

describe('words', () => {
  it.each([
    // Farsi or Dari: a person has to say which.
    ['language', 'Persisch', undefined],
    ['language', 'Farsi', 'fa'],
    ['language', 'TÜRKISCH', 'tr'],
    ['language', 'العربية', 'ar'],
    ['language', 'українська', 'uk'],
    ['language', 'Klingonisch', undefined],
    ['district', 'Landkreis Gießen', 'giessen'],
    ['district', 'wetterau', 'wetteraukreis'],
    ['district', 'Friedberg (Hessen)', 'wetteraukreis'],
    // The city and the Kreis around it share the name: a person has to say which.
    ['district', 'Kassel', undefined],
    ['district', 'Offenbach', undefined],
    ['district', 'Stadt Offenbach am Main', 'offenbach-stadt'],
    ['kind', 'Migrantenorganisation', 'association'],
    ['topic', 'Wohnen', 'wohnen'],
  ] as const)('%s %j means %j', async (name, word, code) => {
    const vocabularies = await db.read(systemActor('test'), readVocabularies)
    expect(vocabularies[name].spellings.get(foldName(word))).toBe(code)
  })

  it('of one cell are parted as people part them', () => {
    expect(wordsIn('Deutsch, Türkisch; Arabisch/Dari und Farsi\nKurdisch', true)).toEqual([
      'Deutsch',
      'Türkisch',
      'Arabisch',
      'Dari',
      'Farsi',
      'Kurdisch',
    ])
    expect(wordsIn(' Kreis Groß-Gerau ', false)).toEqual(['Kreis Groß-Gerau'])
  })
})

describe('likeness of names', () => {
  const names = [
    'brucke e. v.',
    'die brucke',
    'granatapfelgarten e. v.',
    'verein fur bildung und kultur',
    'haus der kulturen',
    'ዓለም',
    'جمعية الجسر',
    'a',
    '',
  ]

  it('is counted as pg_trgm counts it', async () => {
    const { rows } = await db.read(systemActor('test'), (tx) =>
      sql<{ a: string; b: string; likeness: number }>`
        select a, b, similarity(a, b) as likeness from unnest(${names}::text[]) a, unnest(${names}::text[]) b where a <> '' and b <> ''`.execute(
        tx,
      ),
    )
    for (const { a, b, likeness } of rows) {
      const [found] = openTrigramIndex([b])(a, 0)
      expect(found?.likeness ?? 0, `${a} and ${b}`).toBeCloseTo(likeness, 5)
    }
  })

  it('answers the most alike first, and nothing twice', () => {
    const find = openTrigramIndex(names)
    expect(find('die brucke e. v.', 0.4).map(({ index }) => index)).toEqual([1, 0])
    expect(find('die brucke e. v.', 0.4)).toEqual(find('die brucke e. v.', 0.4))
    expect([...trigramsOf('ab')]).toEqual(['  a', ' ab', 'ab '])
  })
})

describe('text out of markup', () => {
  it.each([
    ['<p>Eins</p><p>Zwei &amp; drei</p>', 'Eins\nZwei & drei'],
    ['a<br/>b&nbsp;c', 'a\nb c'],
    ['1 < 2 und 3 > 2', '1 < 2 und 3 > 2'],
    ['<script>alert(1)</script>da', 'da'],
    ['&#228;&uuml;&unknown;', 'äü&unknown;'],
  ])('%j is %j', (markup, text) => {
    expect(plainText(markup, 4000)).toBe(text)
  })

  it('is found in moderate time whatever it is given', () => {
    const begun = performance.now()
    for (const hostile of [
      '<'.repeat(20_000),
      '<a '.repeat(7_000),
      '&'.repeat(20_000),
      '<p'.repeat(10_000),
      '\n '.repeat(10_000),
    ])
      plainText(hostile, 4000)
    expect(performance.now() - begun).toBeLessThan(10_000)
  })
})
