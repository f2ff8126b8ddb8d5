import type { Tx } from '#platform/db/index.ts'
import { findPlaces, foldName, type MunicipalityInDistrict, type PlaceMatch } from '#modules/places/index.ts'
import { findLanguage, findTopic } from '#modules/organisations/index.ts'
import { type KnownPlaces, knownPlaces } from '../known-places.ts'
import { placeNamesBehind } from '../ukrainian-endings.ts'
import { vocabulary } from '../vocabulary.ts'
import { lookUpWords, wordQueryOf, wordsOf } from '../word-query.ts'
import type { Asked } from './criteria.ts'
import type { Filters } from './find.ts'
import { likenessTo } from './place-guess.ts'
import { understandWords } from './understand-words.ts'

/** What an address asks for, once its places and words are understood. */
export type Understood = {
  /** The same question with everything understood in its own filter and only the rest as text. */
  readonly asked: Asked
  readonly filters: Filters
  readonly place: PlaceMatch | undefined
  /** What was typed where the place is only our guess. */
  readonly guessedFrom: string | undefined
  /** Other places of that name. */
  readonly otherPlaces: readonly PlaceMatch[]
  /** A place was asked for that nobody knows. */
  readonly unknownPlace: string | undefined
  /** The text with the nearest known words, where words are unknown. */
  readonly correction: string | undefined
}

const mostPlaces = 6
const longestPlace = 5

/** Reads the one search line and the filters together; at most three small queries. */
export async function understand(tx: Tx, asked: Asked): Promise<Understood> {
  const known = await knownPlaces(tx)
  const words = understandWords(asked.text, vocabulary)
  const named = await chosenPlace(tx, asked, words.rest, known)
  const typedWords = wordsOf(named.rest.join(' '))
  const looked = await lookUpWords(tx, typedWords)
  const unknown = named.places.length === 0 && looked.some(({ word, within }) => within.length === 0 && word.length > 3)
  const guesses =
    unknown && asked.place === '' && asked.districtId === '' ? await guessPlaces(tx, named.rest.join(' ')) : []
  const rest = guesses.length > 0 ? [] : typedWords
  const [place, ...otherPlaces] = guesses.length > 0 ? guesses : named.places
  const { query, correction } = wordQueryOf(rest, rest.length > 0 ? looked : [])
  const district =
    place?.kind === 'district'
      ? place.id
      : place === undefined && known.districts.has(asked.districtId)
        ? asked.districtId
        : ''
  const languages = [...new Set([...asked.languages.filter(findLanguage), ...words.languages])]
  const topics = [...new Set([...asked.topics.filter(findTopic), ...words.topics])]
  return {
    asked: { ...asked, text: rest.join(' '), place: tokenOf(place), districtId: district, languages, topics },
    filters: {
      query,
      near:
        place === undefined || place.kind === 'district'
          ? undefined
          : { lat: place.lat, lon: place.lon, districtId: place.districtId, radius: asked.radius },
      districtId: district === '' ? undefined : district,
      languages,
      topics,
      kinds: asked.kinds,
    },
    place,
    guessedFrom: guesses.length > 0 ? named.rest.join(' ') : undefined,
    otherPlaces,
    unknownPlace: asked.place !== '' && place === undefined ? asked.place : undefined,
    correction,
  }
}

type Named = { readonly places: readonly PlaceMatch[]; readonly rest: readonly string[] }

async function chosenPlace(tx: Tx, asked: Asked, words: readonly string[], known: KnownPlaces): Promise<Named> {
  if (asked.place !== '') {
    const municipality = known.municipalities.get(asked.place)
    if (municipality !== undefined) return { places: [matchOf(municipality, known)], rest: words }
    return { places: await likePlaces(tx, asked.place), rest: words }
  }
  if (asked.districtId !== '') return { places: [], rest: words }
  const found = placeWords(words, known.spellings)
  if (found === undefined) return { places: [], rest: words }
  const places = (await findPlaces(tx, found.name, mostPlaces)).filter(
    (place) => likenessTo(found.name, place) === 'same',
  )
  return places.length === 0 ? { places, rest: words } : { places, rest: found.rest }
}

/** The longest run of words that is a postcode or the name of a place, and the other words. */
export function placeWords(
  words: readonly string[],
  spellings: ReadonlySet<string>,
): { readonly name: string; readonly rest: readonly string[] } | undefined {
  for (let length = Math.min(longestPlace, words.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const typed = words.slice(at, at + length).join(' ')
      const name = placeNamesBehind(typed).find((one) => /^\d{5}$/.test(one) || spellings.has(foldName(one)))
      if (name !== undefined) return { name, rest: words.toSpliced(at, length) }
    }
  }
  return undefined
}

async function likePlaces(tx: Tx, name: string): Promise<readonly PlaceMatch[]> {
  const places = await findPlaces(tx, name, mostPlaces)
  const same = places.filter((place) => likenessTo(name, place) === 'same')
  // Old names are found though nothing shown resembles them.
  return same.length > 0 ? same : places.slice(0, 1)
}

async function guessPlaces(tx: Tx, name: string): Promise<readonly PlaceMatch[]> {
  const places = await findPlaces(tx, name, mostPlaces)
  return places.filter((place) => likenessTo(name, place) !== undefined).slice(0, 3)
}

function matchOf(municipality: MunicipalityInDistrict, known: KnownPlaces): PlaceMatch {
  const { id, name, names, lat, lon, districtId, districtName } = municipality
  const district = known.districts.get(districtId)
  return {
    kind: 'municipality',
    id,
    name,
    names,
    lat,
    lon,
    postcode: null,
    districtId,
    districtName,
    districtNames: district?.names ?? {},
    districtKind: district?.kind ?? 'landkreis',
  }
}

function tokenOf(place: PlaceMatch | undefined): string {
  return place === undefined || place.kind === 'district' ? '' : (place.postcode ?? place.id)
}
