import { sql } from 'kysely'
import { innerApostrophe } from '#kernel/cyrillic.ts'
import type { Tx } from '#platform/db/index.ts'
import { slipsBetween } from './find-entries/place-guess.ts'
import { isFiller } from './find-entries/understand-words.ts'
import { withoutTurkishEndings } from './turkish-endings.ts'

/** One word of a search, as the words of all documents know it. */
export type KnownWord = {
  readonly word: string
  readonly stem: string | null
  /** Carries no meaning in German ("und"). */
  readonly idle: boolean
  /** Words of the documents that are or hold this one, the most frequent first: Beratung in Migrationsberatung. */
  readonly within: readonly string[]
  /** It and the words that hold it stand in so many documents that only the nearest of them are asked for. */
  readonly common: boolean
  /** The nearest word, where nothing holds this one: folded, and as it is written. */
  readonly nearest: NearWord | null
}

export type NearWord = { readonly word: string; readonly shown: string }

export type WordQuery = {
  /** A tsquery in text form; undefined when nothing searchable was typed. */
  readonly query: string | undefined
  /** Folded words to mark in an excerpt. */
  readonly marks: readonly string[]
  /** What was typed with the nearest known words put in; undefined when every word is known. */
  readonly correction: string | undefined
}

const mostWords = 6
const mostClose = 8
const mostWithin = 16
// A query costs what its words' lists are long: longer ones are cut to the words nearest to what was typed.
const mostDocuments = 4000

/** Splits typed text into words: without gender signs, dots of Leichte Sprache and Turkish endings, an apostrophe inside a Ukrainian word a letter. */
export function wordsOf(text: string): readonly string[] {
  return withoutTurkishEndings(text)
    .replaceAll(innerApostrophe, 'ʼ')
    .replaceAll(/(\p{L})(?:[*:_/](?=in)|[·‧](?=\p{L}))/gu, '$1')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length > 0 && word.length <= 40)
    .slice(0, mostWords)
}

/** Looks the words up; one query. */
export async function lookUpWords(tx: Tx, words: readonly string[]): Promise<readonly KnownWord[]> {
  if (words.length === 0) return []
  const { rows } = await sql<Omit<KnownWord, 'nearest'> & { readonly close: readonly NearWord[] }>`
    select f.word, nullif(f.stems[1], f.word) as stem,
      f.stems = '{}' or ts_lexize('german_stem', lower(typed.word)) = '{}' as idle,
      coalesce(w.within, '{}') as within, coalesce(w.common, false) as common, coalesce(n.close, '[]') as close
    from unnest(${[...words]}::text[]) with ordinality as typed (word, place)
    cross join lateral (
      select access.search_fold(typed.word) as word, ts_lexize('german_stem', access.search_fold(typed.word)) as stems) f
    left join lateral (
      select array_agg(held.word order by held.place) filter (where held.place <= ${mostWithin} and (held.place = 1 or held.so_far <= ${mostDocuments})) as within,
        sum(held.count) > ${mostDocuments} as common
      from (
        select s.word, s.count, row_number() over by_nearness as place, sum(s.count) over by_nearness as so_far
        from search_words s
        -- Nothing typed is a pattern: what is no letter or digit finds nothing.
        where f.word ~ '^[[:alnum:]]+$' and s.word like case when length(f.word) < 4 then '' else '%' end || f.word || '%'
        window by_nearness as (order by s.word = f.word desc, s.count desc, s.word rows unbounded preceding)) held) w on true
    left join lateral (
      select jsonb_agg(close) as close from (
        select s.word, s.shown from search_words s
        where w.within is null and length(f.word) >= 4 and s.word % f.word
        order by similarity(s.word, f.word) desc, s.count desc limit ${mostClose}) close) n on true
    order by typed.place`.execute(tx)
  return rows.map(({ close, ...word }) => ({ ...word, nearest: nearestOf(word.word, close) }))
}

/** Trigrams find what is like it; the fewest slips of the pen decide, since trigrams favour short words. */
function nearestOf(word: string, close: readonly NearWord[]): NearWord | null {
  const [nearest] = close.toSorted((a, b) => slipsBetween(word, a.word) - slipsBetween(word, b.word))
  return nearest ?? null
}

/** The query for these words: all of them, each with its endings, compounds and, for an unknown word, its nearest one. */
export function wordQueryOf(typed: readonly string[], known: readonly KnownWord[]): WordQuery {
  // Marks alone fold to nothing, and nothing cannot be searched for.
  const searchable = known.filter(({ word }) => /[\p{L}\p{N}]/u.test(word) && !/['\\]/.test(word))
  const meaningful = searchable.filter((word) => !word.idle && !isFiller(word.word))
  const asked = meaningful.length > 0 ? meaningful : searchable
  if (asked.length === 0) return { query: undefined, marks: [], correction: undefined }
  const last = searchable.at(-1)
  const parts = asked.map((word) => `(${lexemesOf(word, word === last).join(' | ')})`)
  const unknown = asked.some((word) => word.nearest !== null)
  return {
    query: parts.join(' & '),
    marks: [
      ...new Set(
        asked.flatMap((word) => [word.word, ...(word.stem === null ? [] : [word.stem]), ...correctionOf(word)]),
      ),
    ],
    correction: unknown ? typed.map((word, place) => known[place]?.nearest?.shown ?? word).join(' ') : undefined,
  }
}

function lexemesOf(word: KnownWord, open: boolean): readonly string[] {
  const written = [
    word.word,
    ...plainUmlauts(word.word),
    ...(word.stem === null ? [] : [word.stem]),
    ...word.within,
    ...correctionOf(word),
  ]
  const whole = [...new Set(written)].map((lexeme) => `'${lexeme.replaceAll(/['\\]/g, '')}'`)
  return open && !word.common ? [...whole, `'${word.word.replaceAll(/['\\]/g, '')}':*`] : whole
}

function correctionOf(word: KnownWord): readonly string[] {
  return word.nearest === null ? [] : [word.nearest.word]
}

/** Umlauts are stored as plain letters; people without them on the keyboard write ae, oe, ue. */
function plainUmlauts(word: string): readonly string[] {
  const plain = word.replaceAll(/([aou])e/g, '$1')
  return plain === word ? [] : [plain]
}
