import { systemActor } from '#kernel/actor.ts'
import { parseId } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { OwnCertificate } from '#modules/volunteers/index.ts'
import { certificateOfMine, ownCertificate } from './addresses.ts'
import { standingOf } from './certificate.ts'
import { listByEmails } from './certificate.queries.ts'
import { holderToken } from './holder-link.ts'
import type { CertificateParts } from './parts.ts'

/** Certificates made out to one of these addresses, as the page of their holder lists them. For the system. */
export async function listOwnCertificates(
  tx: Tx,
  t: Translator,
  emails: readonly string[],
): Promise<readonly OwnCertificate[]> {
  const today = dayInBerlin(tx.now)
  return (await listByEmails(tx, emails)).map((certificate) => ({
    title: certificate.title,
    issuer: certificate.issuerName,
    issuedOn: certificate.issuedOn,
    state: t(`certificates.verify.state.${standingOf(certificate, today) ?? 'revoked'}`),
    href: certificateOfMine.href(t.lang, { certificateId: certificate.id }),
  }))
}

/** Leads a holder who is signed in to the page her link opens: by the address her account has confirmed. */
export function showMine({ mailboxes, key }: CertificateParts) {
  return async (ctx: RequestContext<'/mein/qualifikationen/:certificateId'>): Promise<Response> => {
    const { actor } = ctx
    const id = parseId<'certificate'>(ctx.params.certificateId)
    if (actor.kind !== 'person' || id === undefined) return notFound()
    const found = await ctx.db.read(systemActor('certificates.own'), async (tx) => {
      const emails = (await mailboxes(tx, [actor.personId])).map(({ email }) => email)
      return (await listByEmails(tx, emails)).find((certificate) => certificate.id === id)
    })
    const generation = found?.holder?.linkGeneration ?? notFound()
    return ctx.seeOther(ownCertificate.href(ctx.lang, { token: holderToken(key, id, generation) }))
  }
}
