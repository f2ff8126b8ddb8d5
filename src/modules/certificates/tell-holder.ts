import type { Tx } from '#platform/db/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { ownCertificate } from './addresses.ts'
import type { Certificate } from './certificate.ts'
import { holderToken } from './holder-link.ts'
import type { IssuingParts } from './parts.ts'

/** Each mail a holder gets; texts below `certificates.mail.<kind>`. */
export type HolderMail = 'issued' | 'again' | 'renewed' | 'replaced' | 'revoked'

/**
 * One mail to the holder in her language, with her private link. It carries no name, no title, no reason: nothing but the kind of
 * certificate and who issued it (PR-25, RL-07). Nothing where she has no address.
 */
export async function tellHolder(
  tx: Tx,
  { key, translators, baseUrl }: IssuingParts,
  mail: HolderMail,
  { id, kind, issuerName, holder }: Certificate,
): Promise<void> {
  if (holder === null || holder.email === '') return
  const t = translators(holder.lang)
  const values = { kind: t(`volunteers.kind.${kind}`), issuer: issuerName }
  const token = holderToken(key, id, holder.linkGeneration)
  await queueMail(tx, {
    to: holder.email,
    lang: holder.lang,
    kind: `certificates.${mail}`,
    subject: t(`certificates.mail.${mail}.subject`),
    paragraphs: [
      t(`certificates.mail.${mail}.text`, values),
      t('certificates.mail.link'),
      t('certificates.mail.why', values),
    ],
    action: {
      label: t('certificates.mail.action'),
      href: new URL(ownCertificate.href(holder.lang, { token }), baseUrl).href,
    },
  })
}
