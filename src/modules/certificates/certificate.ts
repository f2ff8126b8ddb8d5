import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { QualificationKind } from '#modules/volunteers/index.ts'

export type CertificateModule = { readonly title: string; readonly units: number }
/** `signature` is the picture that was there when the certificate was issued; it may have been removed since. */
export type Signatory = { readonly name: string; readonly duty: string; readonly signature?: string }

/** What strangers may see beyond kind, issuer, day and whether it is valid; each only where the holder says so. */
export const publicFields = ['name', 'title', 'content', 'period'] as const
export type PublicField = (typeof publicFields)[number]

/** Languages that can stand beside German on the paper. */
export const paperLanguages = ['en', 'tr', 'ar', 'uk', 'ti'] as const
export type PaperLanguage = (typeof paperLanguages)[number]

export type Holder = {
  readonly name: string
  readonly email: string
  readonly lang: Lang
  readonly paperLang: PaperLanguage | ''
  readonly publicFields: readonly PublicField[]
  readonly linkGeneration: number
  readonly salt: string
}

export type CertificateState = 'valid' | 'revoked' | 'replaced' | 'deleted'

export type Certificate = {
  readonly id: Id<'certificate'>
  readonly code: string
  /** Null is the centre. */
  readonly profileId: Id<'profile'> | null
  readonly issuerName: string
  readonly kind: QualificationKind
  readonly title: string
  readonly modules: readonly CertificateModule[]
  readonly units: number
  readonly attendedUnits: number
  /** Calendar days as `YYYY-MM-DD`. */
  readonly startsOn: string
  readonly endsOn: string
  readonly place: string
  readonly signatories: readonly Signatory[]
  readonly issuedAt: Date
  readonly issuedOn: string
  readonly validUntil: string | null
  readonly courseRef: string | null
  readonly participantRef: string | null
  readonly state: CertificateState
  readonly endedAt: Date | null
  readonly reason: string
  readonly version: number
  readonly qualificationId: Id<'qualification'> | null
  readonly statusIndex: number
  /** The code of the one that replaced it. */
  readonly replacedBy: string | null
  /** Null once the holder has deleted it. */
  readonly holder: Holder | null
}

export type Standing = 'valid' | 'expired' | 'revoked' | 'replaced'

/** How a certificate stands on a day; its last day belongs to it. Undefined where its holder has deleted it. */
export function standingOf(
  { state, validUntil }: Pick<Certificate, 'state' | 'validUntil'>,
  day: string,
): Standing | undefined {
  switch (state) {
    case 'deleted':
      return undefined
    case 'revoked':
    case 'replaced':
      return state
    case 'valid':
      return validUntil !== null && validUntil < day ? 'expired' : 'valid'
  }
}

/** The language of the paper that goes with the language somebody is written to. */
export function paperLanguageOf(lang: Lang): PaperLanguage | '' {
  return paperLanguages.find((one) => one === lang) ?? ''
}

/** Whether a typed name is the holder's: letters and their order count, case, blanks and accents do not. */
export function isNameOf(holder: Pick<Holder, 'name'>, typed: string): boolean {
  return plainName(typed) !== '' && plainName(typed) === plainName(holder.name)
}

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}
