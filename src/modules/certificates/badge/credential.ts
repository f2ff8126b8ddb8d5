import { createHash } from 'node:crypto'
import type { Translator } from '#platform/i18n/index.ts'
import { verificationPage } from '../addresses.ts'
import type { Certificate, Holder } from '../certificate.ts'
import { issuerDid, statusListUrl } from './issuer.ts'
import { credentialContexts } from './sign.ts'

export type HeldCertificate = Certificate & { readonly holder: Holder }

/**
 * The certificate as Open Badges 3.0 credential (W3C Verifiable Credentials 2.0), not signed yet. It belongs to whoever has the
 * address, by its salted hash; `named` adds the name, where the holder wants to hand it on with it.
 */
export function credentialOf(
  t: Translator,
  baseUrl: string,
  certificate: HeldCertificate,
  { named }: { readonly named: boolean },
): object {
  const { profileId, code, title, units, attendedUnits, startsOn, endsOn, validUntil, statusIndex } = certificate
  const status = statusListUrl(baseUrl, profileId)
  return {
    '@context': credentialContexts,
    id: new URL(verificationPage.href('de', { code }), baseUrl).href,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: title,
    issuer: { id: issuerDid(baseUrl, profileId), type: ['Profile'], name: certificate.issuerName, url: baseUrl },
    validFrom: secondsOf(certificate.issuedAt),
    // The last day belongs to it, as the calendar in Berlin has it; one second of winter time more is nobody's loss.
    ...(validUntil === null ? {} : { validUntil: `${validUntil}T23:59:59+01:00` }),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: identifiersOf(certificate.holder, named),
      achievement: {
        id: `urn:uuid:${certificate.courseRef ?? certificate.id}`,
        type: ['Achievement'],
        achievementType: 'Certificate',
        inLanguage: 'de',
        name: title,
        description: t(`volunteers.kind.${certificate.kind}`),
        creditsAvailable: units,
        criteria: { narrative: narrativeOf(t, certificate) },
      },
      creditsEarned: attendedUnits,
      activityStartDate: `${startsOn}T00:00:00Z`,
      activityEndDate: `${endsOn}T00:00:00Z`,
    },
    credentialStatus: {
      id: `${status}#${statusIndex}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(statusIndex),
      statusListCredential: status,
    },
  }
}

function identifiersOf(holder: Holder, named: boolean): readonly object[] {
  const [value, identityType] =
    holder.email === '' ? [holder.name, 'name'] : [holder.email.toLowerCase(), 'emailAddress']
  // Open Badges 3.0, IdentityObject: the hash of the value followed by the salt.
  const hash = createHash('sha256')
    .update(value + holder.salt)
    .digest('hex')
  return [
    { type: 'IdentityObject', hashed: true, identityHash: `sha256$${hash}`, identityType, salt: holder.salt },
    ...(named ? [{ type: 'IdentityObject', hashed: false, identityHash: holder.name, identityType: 'name' }] : []),
  ]
}

function narrativeOf(t: Translator, { modules, units, attendedUnits }: Certificate): string {
  const content = modules.map((one) => `${one.title} (${t('certificates.ue', { count: one.units })})`).join('; ')
  const scope = t('certificates.scope', { attended: attendedUnits, units })
  return content === '' ? scope : `${scope} ${content}`
}

function secondsOf(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`
}
