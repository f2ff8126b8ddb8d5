import type { Lang } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Registration } from '#modules/registrations/index.ts'
import type { CommunityEvent } from './event.ts'

type Link = { readonly label: string; readonly href: string }

/** Where else the overview of an event leads its team; written by modules that know events. */
export type EventLinks = (t: Translator, event: CommunityEvent) => readonly Link[]

/** Where else a private link leads. */
export type RegistrationLinks = (
  t: Translator,
  opened: {
    readonly token: string
    readonly event: CommunityEvent
    readonly registration: Registration
    readonly now: Date
  },
) => readonly Link[]

/** What events need of the running program beside the request. */
export type EventParts = {
  /** The installation's key: private links are made from it. */
  readonly key: Buffer
  /** Mails speak the language of who gets them, not of who causes them. */
  readonly translators: (lang: Lang) => Translator
  /** What addresses in mails and calendars begin with. */
  readonly baseUrl: string
  readonly linksForTeam?: readonly EventLinks[]
  readonly linksOfRegistration?: readonly RegistrationLinks[]
}
