import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { List } from './lists.ts'

export type Issue = {
  readonly id: Id<'newsletter-issue'>
  readonly slug: string
  readonly lists: readonly List[]
  /** Empty: everywhere. */
  readonly districtIds: readonly string[]
  /** The German subject, which names the issue. */
  readonly title: string
  readonly sendsAt: Date | null
  readonly begunAt: Date | null
  readonly writtenAt: Date | null
  readonly endedAt: Date | null
  readonly stopped: boolean
  /** Of a draft: who had planned it and has no task in the centre any more. */
  readonly scheduledBy: Id<'person'> | null
  readonly readers: number
  readonly delivered: number
  readonly failed: number
}

export type IssueText = {
  readonly lang: Lang
  readonly subject: string
  readonly body: string
  readonly savedAt: Date
}

export type IssueState = 'draft' | 'scheduled' | 'sending' | 'sent' | 'stopped'

export function stateOf({ sendsAt, begunAt, endedAt, stopped }: Issue): IssueState {
  if (sendsAt === null) return 'draft'
  if (begunAt === null) return 'scheduled'
  if (stopped) return 'stopped'
  return endedAt === null ? 'sending' : 'sent'
}

// Long enough to notice a slip and take it back [OURS].
export const undoMinutes = 5

/** How many issues may leave around one day: more is a slip, or a burden for readers (RL-07) [OURS]. */
export const mostADay = 3

/** What mails to readers of an issue are called in the outbox. */
export const issueMail = 'newsletter.issue'

/** The texts that say something: a language that was begun and left empty is as good as missing. */
export function writtenTexts(texts: readonly IssueText[]): readonly IssueText[] {
  return texts.filter(({ body }) => body !== '')
}

/** The text a reader of the language gets: her own, or the German one. Leichte Sprache falls back to German as well. */
export function textFor(texts: readonly IssueText[], lang: Lang): IssueText | undefined {
  return texts.find((text) => text.lang === lang) ?? texts.find((text) => text.lang === 'de')
}

/** A mark of all texts as somebody saw them; another one once anything was saved since. */
export function markOfTexts(texts: readonly IssueText[]): string {
  return texts
    .map(({ lang, savedAt }) => `${lang}${savedAt.getTime().toString(36)}`)
    .toSorted()
    .join('-')
}
