import type { Child } from 'hono/jsx'
import type { Lang } from '#kernel/language.ts'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Registration } from '#modules/registrations/index.ts'
import type { CommunityEvent } from './event.ts'

/** What events need of the running program beside the request. */
export type EventParts = {
  /** The installation's key: private links are made from it. */
  readonly key: Buffer
  /** For mails, each in its reader's language. */
  readonly translators: (lang: Lang) => Translator
  /** What addresses in mails and calendars begin with. */
  readonly baseUrl: string
  /** What modules above add to an event's pages. */
  readonly additions?: readonly EventAddition[]
  /** Who may take part beyond the sign-up's own rules. Everybody where it is left out. */
  readonly gate?: EventGate
}

/** What a module above shows on the pages of an event; wired by `app.ts`, so that events know nobody above them. */
export type EventAddition = {
  /** On the public page, below the description. */
  readonly onPage?: (tx: Tx, shown: ShownEvent) => Promise<Child>
  /** On the page a private link opens. */
  readonly onLink?: (tx: Tx, shown: ShownRegistration) => Promise<Child>
  /** On the team's page of the event. */
  readonly forTeam?: (tx: Tx, shown: ShownEvent) => Promise<Child>
  /** Where else the team's page leads. */
  readonly teamLinks?: (shown: ShownEvent) => readonly EventLink[]
  /** Where else a private link leads. */
  readonly registrationLinks?: (shown: ShownRegistration) => readonly EventLink[]
  /** When an event is copied. */
  readonly onCopy?: (tx: Tx, from: CommunityEvent, to: CommunityEvent) => Promise<void>
}

export type EventLink = { readonly label: string; readonly href: string }

/** Somebody who would take part: signed in, or known by her address only. */
export type Taker = { readonly personId: Id<'person'> } | { readonly email: string }

/** What a module above asks of whoever takes part. */
export type EventGate = {
  /** What one must have, in words; undefined without a condition. */
  readonly condition: (tx: Tx, event: CommunityEvent, t: Translator) => Promise<string | undefined>
  /** Why this person may not take part, in words that say what to do; undefined where she may. */
  readonly mayTake: (tx: Tx, event: CommunityEvent, taker: Taker, t: Translator) => Promise<string | undefined>
}

export type ShownEvent = { readonly event: CommunityEvent; readonly t: Translator; readonly now: Date }

export type ShownRegistration = ShownEvent & { readonly registration: Registration; readonly token: string }
