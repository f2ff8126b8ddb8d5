import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { areas, type ArticleKind, articleKinds, type QuestionTopic, questionTopics } from '#modules/content/index.ts'

export { areas, type ArticleKind, articleKinds, questionTopics }
export type Area = (typeof areas)[number]

/** An article as those who write it know it; its title is the newest German one. */
export type ArticleHead = {
  readonly id: Id<'article'>
  readonly slug: string
  readonly kind: ArticleKind
  readonly area: Area | null
  readonly topic: QuestionTopic | null
  readonly position: number
  readonly title: string
  readonly publishedAt: Date | null
  readonly changedAt: Date
}

/** Where a question stands: under which topic, and in which order there; the smallest first. */
export type QuestionPlace = Pick<ArticleHead, 'topic' | 'position'>

/** What is written in one language: the fields people type. */
export type TextFields = { readonly title: string; readonly summary: string; readonly body: string }
export const textFieldNames = ['title', 'summary', 'body'] as const

/** How far one language is. */
export type TextState = {
  readonly lang: Lang
  readonly state: 'draft' | 'published' | 'withdrawn'
  /** What the public sees, or would see. */
  readonly version: number
  readonly latestVersion: number
  readonly germanVersion: number | null
  readonly reviewAskedAt: Date | null
  readonly appearsAt: Date | null
  readonly appearsVersion: number | null
  /** A native reader has confirmed the newest version. */
  readonly nativeChecked: boolean
  /** The German says something else by now. */
  readonly outdated: boolean
}

export const textMarks = ['missing', 'draft', 'review', 'scheduled', 'published', 'outdated', 'withdrawn'] as const
export type TextMark = (typeof textMarks)[number]

/** The one word for a language of an article: what is to be done there next goes before what is done. */
export function markOf(state: TextState | undefined): TextMark {
  if (state === undefined) return 'missing'
  if (state.appearsAt !== null) return 'scheduled'
  if (state.reviewAskedAt !== null) return 'review'
  return state.state === 'published' && state.outdated ? 'outdated' : state.state
}

/** True while the public sees an older version than the newest. */
export function hasHiddenChanges(state: TextState): boolean {
  return state.state === 'published' && state.latestVersion > state.version
}

export type Merged = { readonly fields: TextFields; readonly contested: readonly (keyof TextFields)[] }

/** Brings together what somebody typed over `base` and what has been saved since; contested where both changed a field. */
export function mergeTexts(base: TextFields, typed: TextFields, saved: TextFields): Merged {
  const of = (name: keyof TextFields) => (typed[name] === base[name] ? saved[name] : typed[name])
  return {
    fields: { title: of('title'), summary: of('summary'), body: of('body') },
    contested: textFieldNames.filter(
      (name) => typed[name] !== base[name] && saved[name] !== base[name] && typed[name] !== saved[name],
    ),
  }
}

export function sameTexts(one: TextFields, other: TextFields): boolean {
  return textFieldNames.every((name) => one[name] === other[name])
}

export const emptyTexts: TextFields = { title: '', summary: '', body: '' }
