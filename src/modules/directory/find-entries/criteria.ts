import type { Lang } from '#kernel/language.ts'
import type { Query } from '#platform/http/index.ts'
import { finder } from '../addresses.ts'
import { type EntryKind, isEntryKind } from '../entry.ts'

/** Choices of "how far", in kilometres. */
export const radii = [5, 10, 25, 50] as const
export const usualRadius = 25
export const pageSize = 20
// Deeper pages cost more and nobody reads them: a narrower search is the better way.
export const lastPage = 500

/** What an address of the finder asks for, before places and words are understood. */
export type Asked = {
  readonly text: string
  /** A municipality's id, a postcode or a name. */
  readonly place: string
  readonly districtId: string
  readonly radius: number
  readonly languages: readonly string[]
  readonly topics: readonly string[]
  readonly kinds: readonly EntryKind[]
  readonly page: number
}

export const nothingAsked: Asked = {
  text: '',
  place: '',
  districtId: '',
  radius: usualRadius,
  languages: [],
  topics: [],
  kinds: [],
  page: 1,
}

/** Reads an address; whatever is not understood is left out, so that every address answers. */
export function readAsked(search: URLSearchParams): Asked {
  return {
    text: lineOf(search.get('q'), 120),
    place: lineOf(search.get('ort'), 80),
    districtId: codesOf(search.getAll('kreis'), /^[a-z]+(-[a-z]+)*$/)[0] ?? '',
    radius: radii.find((radius) => String(radius) === search.get('umkreis')) ?? usualRadius,
    languages: codesOf(search.getAll('sprache'), /^[a-z]{2,3}$/),
    topics: codesOf(search.getAll('thema'), /^[a-z_]{2,40}$/),
    kinds: [...new Set(search.getAll('art').filter(isEntryKind))],
    page: pageOf(search.get('seite')),
  }
}

/** The address that asks for exactly this. */
export function finderHref(lang: Lang, asked: Asked): string {
  return finder.href(lang, {}, queryOf(asked))
}

/** The same as names and values, for hidden fields of a form. */
export function queryOf(asked: Asked): Query {
  return {
    q: asked.text,
    ort: asked.place,
    kreis: asked.districtId,
    umkreis: asked.place === '' || asked.radius === usualRadius ? undefined : asked.radius,
    sprache: asked.languages,
    thema: asked.topics,
    art: asked.kinds,
    seite: asked.page > 1 ? asked.page : undefined,
  }
}

/** Page numbers are read from 1 and capped. */
export function pageOf(text: string | null): number {
  return text !== null && /^[1-9]\d{0,2}$/.test(text) ? Math.min(Number(text), lastPage) : 1
}

function lineOf(text: string | null, longest: number): string {
  return (text ?? '')
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, longest)
}

function codesOf(values: readonly string[], form: RegExp): readonly string[] {
  return [...new Set(values.filter((value) => form.test(value)))].slice(0, 20)
}
