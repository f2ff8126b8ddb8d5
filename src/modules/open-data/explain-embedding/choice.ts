import type { Lang } from '#kernel/language.ts'
import { entryKinds } from '#modules/directory/index.ts'
import { findLanguage, findTopic } from '#modules/organisations/index.ts'
import { embeddedList, embeddedMap } from '../addresses.ts'
import type { NamedDistrict } from './known-districts.ts'

/** What another site wants to show, in the words of the finder. */
export type Choice = {
  readonly what: 'liste' | 'karte'
  readonly district: string
  readonly kind: string
  readonly language: string
  readonly topic: string
}

/** The choice in an address, undefined before one was made; what is not known is left out. */
export function readChoice(search: URLSearchParams, districts: readonly NamedDistrict[]): Choice | undefined {
  const what = search.get('was')
  if (what !== 'liste' && what !== 'karte') return undefined
  const known = (name: string, is: (value: string) => boolean) => {
    const value = search.get(name) ?? ''
    return is(value) ? value : ''
  }
  return {
    what,
    district: known('kreis', (id) => districts.some((district) => district.id === id)),
    kind: known('art', (kind) => entryKinds.some((one) => one === kind)),
    language: known('sprache', (code) => findLanguage(code) !== undefined),
    topic: known('thema', (code) => findTopic(code) !== undefined),
  }
}

/** The address of the frame. */
export function frameHref(lang: Lang, { what, district, kind, language, topic }: Choice): string {
  const page = what === 'liste' ? embeddedList : embeddedMap
  return page.href(lang, {}, { kreis: district, art: kind, sprache: language, thema: topic })
}

/** What to copy into the other site; `title` names the frame for screen readers. */
export function frameCode(address: string, title: string, what: Choice['what']): string {
  const height = what === 'liste' ? 800 : 900
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy"></iframe>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
