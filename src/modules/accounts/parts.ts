import type { Lang } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { openSeal, type Seal } from '#platform/seal/index.ts'

/** What accounts need of the running program beside the request. */
export type AccountParts = {
  readonly seal: Seal
  /** Mails speak the language of who gets them, not of who causes them. */
  readonly translators: (lang: Lang) => Translator
}

/** The parts, from the installation's 32-byte key. */
export function openAccountParts(key: Buffer, translators: AccountParts['translators']): AccountParts {
  return { seal: openSeal(key, 'accounts'), translators }
}
