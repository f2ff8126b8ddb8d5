import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { documentEndings } from '#platform/files/index.ts'
import type { FileTextFailure } from './read-files/file-text.ts'

export const materialKinds = [
  'form',
  'leaflet',
  'handout',
  'module-plan',
  'method-card',
  'slides',
  'report',
  'link',
] as const
export type MaterialKind = (typeof materialKinds)[number]

export const materialAreas = ['volunteers', 'organisations'] as const
export type MaterialArea = (typeof materialAreas)[number]

/** Modules of the Leitfaden Basisqualifizierung. */
export const moduleNumbers = [1, 2, 3, 4, 5, 6, 7, 8] as const

export const audiences = ['clients', 'volunteers', 'coordinators', 'trainers', 'associations', 'institutions'] as const
export type Audience = (typeof audiences)[number]

/** SPDX identifiers of open licences; `stated`: as the material says; `linked`: as the linked page says. */
export const licences = [
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-ND-4.0',
  'stated',
  'linked',
] as const
export type Licence = (typeof licences)[number]

export const materialStates = ['draft', 'published', 'withdrawn'] as const
export type MaterialState = (typeof materialStates)[number]

export type MaterialText = { readonly title: string; readonly summary: string }
/** German is always there: the page in other languages falls back to it. */
export type MaterialTexts = { readonly de: MaterialText } & Readonly<Partial<Record<Lang, MaterialText>>>

/** `empty`: no words inside, as in a scan; `lost`: the file is gone from the store. */
export type TextFailure = FileTextFailure | 'empty' | 'lost'
export type TextState = 'none' | 'waiting' | 'reading' | 'read' | 'failed'

export type VersionFile = {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly bytes: number
}

export type MaterialVersion = {
  readonly number: number
  readonly file: VersionFile | null
  readonly link: string | null
  readonly pages: number | null
  readonly tagged: boolean | null
  /** Calendar day, `2026-01-01`. */
  readonly validFrom: string | null
  readonly validYear: number | null
  readonly news: string
  readonly addedAt: Date
  readonly textState: TextState
  readonly textFailure: TextFailure | null
}

export type Material = {
  readonly id: Id<'material'>
  readonly slug: string
  readonly kind: MaterialKind
  readonly area: MaterialArea | null
  readonly modules: readonly number[]
  readonly audience: readonly Audience[]
  readonly languages: readonly string[]
  readonly licence: Licence
  readonly credit: string
  readonly sourceName: string
  readonly sourceYear: number | null
  readonly accessibleNote: string
  readonly state: MaterialState
  readonly updatedAt: Date
  readonly texts: MaterialTexts
  /** Newest first. */
  readonly versions: readonly MaterialVersion[]
}

/** The text in the reader's language, and the language it is really in. */
export function textFor(texts: MaterialTexts, lang: Lang): MaterialText & { readonly lang: Lang } {
  const own = texts[lang]
  return own === undefined ? { ...texts.de, lang: 'de' } : { ...own, lang }
}

export function currentVersion({ versions }: Pick<Material, 'versions'>): MaterialVersion | undefined {
  return versions[0]
}

/** What a material must have before the public sees it; empty when nothing is missing. */
export type PublicationGap = 'summary' | 'languages' | 'version' | 'credit'

export function publicationGaps(material: Material): readonly PublicationGap[] {
  return [
    ...(material.texts.de.summary === '' ? (['summary'] as const) : []),
    ...(material.languages.length === 0 ? (['languages'] as const) : []),
    ...(material.versions.length === 0 ? (['version'] as const) : []),
    // "Use as stated" says nothing without the name of who states it.
    ...(material.licence === 'stated' && material.credit === '' ? (['credit'] as const) : []),
  ]
}

/** True once the year a version is good for is over. */
export function isOutdated({ validYear }: Pick<MaterialVersion, 'validYear'>, today: string): boolean {
  return validYear !== null && validYear < Number(today.slice(0, 4))
}

/** `pdf` for `application/pdf`; what the name of a file ends in. */
export function extensionOf(type: string): string {
  return Object.entries(documentEndings).find(([known]) => known === type)?.[1] ?? 'bin'
}

/** Pictures hold no words that a program could find. */
export function hasWords(type: string): boolean {
  return !type.startsWith('image/')
}
