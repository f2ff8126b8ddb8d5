import { innerApostrophe, plainCyrillic } from '#kernel/cyrillic.ts'
import type { Lang } from '#kernel/language.ts'

/** A point on the earth, in degrees (WGS 84). */
export type Point = { readonly lat: number; readonly lon: number }

export type DistrictKind = 'landkreis' | 'kreisfreie-stadt'

/** Names in other scripts than the Latin one, by language. */
export type TranslatedNames = { readonly [Language in Lang]?: string }

export type Named = { readonly name: string; readonly names: TranslatedNames }

/** A Landkreis or a kreisfreie Stadt. Days are ISO dates, both included; `validTo` null means until further notice. */
export type District = Named &
  Point & {
    readonly id: string
    readonly land: string
    readonly officialKey: string | null
    readonly kind: DistrictKind
    readonly regierungsbezirk: string
    readonly validFrom: string
    readonly validTo: string | null
  }

/** A Stadt or Gemeinde; `id` is its amtlicher Gemeindeschlüssel of eight digits. */
export type Municipality = Named &
  Point & {
    readonly id: string
    readonly town: boolean
    readonly specialStatus: boolean
    readonly formerNames: readonly string[]
  }

/** What a search found. `district…` tells apart what carries the same name. */
export type PlaceMatch = Named &
  Point & {
    readonly kind: 'municipality' | 'district' | 'postcode'
    /** Municipality or district id; for a postcode the municipality it leads to. */
    readonly id: string
    readonly postcode: string | null
    readonly districtId: string
    readonly districtName: string
    readonly districtNames: TranslatedNames
    readonly districtKind: DistrictKind
  }

/** The name as a reader of the language knows it; German where there is no other. */
export function nameIn(place: Named, lang: Lang): string {
  return place.names[lang] ?? place.name
}

const earthRadiusKm = 6371.0088

/** Kilometres as the crow flies (haversine on the mean radius of the IUGG), exact to about 0.5 %. */
export function distanceKm(one: Point, other: Point): number {
  const [lat1, lat2] = [toRadians(one.lat), toRadians(other.lat)]
  const half = (degrees: number) => Math.sin(toRadians(degrees) / 2) ** 2
  const chord = half(other.lat - one.lat) + Math.cos(lat1) * Math.cos(lat2) * half(other.lon - one.lon)
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)))
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
// Arabic, Persian and Kurdish keyboards write the same name with different letters.
const arabicLetters: Readonly<Record<string, string>> = { ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', گ: 'ك', ڤ: 'ف', ـ: '' }
const doubleConsonant = /([бвгджзклмнпрстфхцчшщ])\1+/g
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bv\. ?d\. ?/g, 'vor der '],
  [/\ba\. ?d\. ?/g, 'an der '],
  [/\ba\. ?/g, 'am '],
  [/\bi\. ?/g, 'im '],
  [/\bodw\.(?= |$)/g, 'odenwald'],
  [innerApostrophe, ''],
]

/**
 * A name as it is compared: lower case, ä as ae, ß as ss, other accents dropped, abbreviations written out, Cyrillic
 * double consonants single (Оффенбах, Офенбах), and only letters, digits and single spaces left. Folding twice changes
 * nothing.
 */
export function foldName(name: string): string {
  const lower = name.normalize('NFC').toLowerCase()
  return reduce(lower.replaceAll(/[äöüß]/g, (letter) => umlauts[letter] ?? letter))
}

/** Every spelling under which the name is stored: with ae for ä, and with the plain letter. */
export function foldVariants(name: string): readonly string[] {
  return [...new Set([foldName(name), reduce(name.toLowerCase())])]
}

function reduce(lower: string): string {
  const spelled = shortForms.reduce((text, [short, long]) => text.replaceAll(short, long), lower)
  return (
    plainCyrillic(spelled.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase())
      .replaceAll(doubleConsonant, '$1')
      .replaceAll('ß', 'ss')
      // The Turkish ı is a letter of its own: İ, ı, I and i are one here.
      .replaceAll('ı', 'i')
      .replaceAll(/[ةىیکگڤـ]/g, (letter) => arabicLetters[letter] ?? letter)
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  )
}
