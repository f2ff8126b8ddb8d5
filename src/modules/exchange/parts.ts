import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Done, Refused } from '#kernel/refusal.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Files } from '#platform/files/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Mailbox } from '#modules/accounts/index.ts'

/** Something of another module with its page. */
export type Linked = { readonly label: string; readonly href: string; readonly when?: string }

/** Where and what somebody wants to hear of. */
export type Watched = {
  readonly districts: readonly string[]
  readonly topics: readonly string[]
  readonly since: Date
}

/** In which language, where links lead and what the calendar is called. */
export type CalendarShown = { readonly t: Translator; readonly baseUrl: string; readonly name: string }

/** A portrait as it becomes a text of the site. */
export type PortraitText = { readonly title: string; readonly summary: string; readonly body: string }

/** What this module needs of others that it may not know; handed in by `app.ts`. */
export type ExchangeLinks = {
  /** The published event whose public address was typed. */
  readonly findEvent: (tx: Tx, typed: string) => Promise<Id<'event'> | undefined>
  /** Events that are not over, the next first. */
  readonly comingEvents: (
    tx: Tx,
    ids: readonly Id<'event'>[],
    t: Translator,
  ) => Promise<readonly (Linked & { readonly id: string })[]>
  /** A few published events to come, with these words in the title. */
  readonly findComing: (tx: Tx, words: string, t: Translator) => Promise<readonly (Linked & { readonly id: string })[]>
  /** The events as a file for calendars, cancelled ones marked as such; unpublished ones are not in it. */
  readonly calendarOf: (tx: Tx, ids: readonly Id<'event'>[], shown: CalendarShown) => Promise<string>
  /** What the public learned since then: events of the Kreise, entries of the Kreise and topics. */
  readonly listNews: (tx: Tx, watched: Watched, t: Translator) => Promise<readonly Linked[]>
  /** Begins a text of the site from the portrait; it becomes public by the way every text goes. */
  readonly beginArticle: (tx: Tx, text: PortraitText) => Promise<Done<Id<'article'>> | Refused<string>>
  readonly articleHref: (lang: Lang, articleId: string) => string
}

export type ExchangeMailParts = {
  /** The installation's key: addresses for replies are made from it. */
  readonly key: Buffer
  /** Mails speak the language of who gets them. */
  readonly translators: (lang: Lang) => Translator
  readonly baseUrl: string
  /** Where answers to mails go, behind the @; undefined where the installation takes none. */
  readonly replyDomain: string | undefined
  readonly mailboxes: (tx: Tx, people: readonly Id<'person'>[]) => Promise<readonly Mailbox[]>
  readonly links: ExchangeLinks
}

export type ExchangeParts = ExchangeMailParts & { readonly files: Files }
