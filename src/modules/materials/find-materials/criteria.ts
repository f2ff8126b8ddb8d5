import type { Lang } from '#kernel/language.ts'
import type { Query } from '#platform/http/index.ts'
import { materialFinder } from '../addresses.ts'
import {
  type Audience,
  audiences,
  type MaterialArea,
  materialAreas,
  type MaterialKind,
  materialKinds,
  moduleNumbers,
} from '../material.ts'

export const pageSize = 12
// What lies deeper nobody reads: a narrower search is the better way.
export const lastPage = 80

/** What an address of the library asks for. Each filter narrows; several values of one filter widen it. */
export type Asked = {
  readonly text: string
  readonly areas: readonly MaterialArea[]
  readonly kinds: readonly MaterialKind[]
  readonly modules: readonly number[]
  readonly audiences: readonly Audience[]
  readonly languages: readonly string[]
  readonly years: readonly number[]
  readonly page: number
}

export const nothingAsked: Asked = {
  text: '',
  areas: [],
  kinds: [],
  modules: [],
  audiences: [],
  languages: [],
  years: [],
  page: 1,
}

/** Reads an address; whatever is not understood is left out, so that every address answers. */
export function readAsked(search: URLSearchParams): Asked {
  const chosen = <Value extends string>(name: string, known: readonly Value[]) =>
    known.filter((value) => search.getAll(name).includes(value))
  return {
    text: lineOf(search.get('q')),
    areas: chosen('bereich', materialAreas),
    kinds: chosen('art', materialKinds),
    modules: chosen('modul', moduleNumbers.map(String)).map(Number),
    audiences: chosen('fuer', audiences),
    languages: several(search.getAll('sprache'), /^[a-z]{2,3}$/),
    years: several(search.getAll('jahr'), /^(?:19|20)\d\d$/).map(Number),
    page: pageOf(search.get('seite')),
  }
}

/** The address that asks for exactly this. */
export function finderHref(lang: Lang, asked: Asked): string {
  return materialFinder.href(lang, {}, queryOf(asked))
}

/** True where anything beside words narrows the list. */
export function hasFilters({ areas, kinds, modules, audiences: whom, languages, years }: Asked): boolean {
  return [areas, kinds, modules, whom, languages, years].some((chosen) => chosen.length > 0)
}

function queryOf(asked: Asked): Query {
  return {
    q: asked.text,
    bereich: asked.areas,
    art: asked.kinds,
    modul: asked.modules.map(String),
    fuer: asked.audiences,
    sprache: asked.languages,
    jahr: asked.years.map(String),
    seite: asked.page > 1 ? asked.page : undefined,
  }
}

function pageOf(text: string | null): number {
  return text !== null && /^[1-9]\d?$/.test(text) ? Math.min(Number(text), lastPage) : 1
}

function lineOf(text: string | null): string {
  return (text ?? '')
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 120)
}

function several(values: readonly string[], form: RegExp): readonly string[] {
  return [...new Set(values.filter((value) => form.test(value)))].slice(0, 20)
}
