import { parseId } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { issuerName, issuerOf } from '../badge/issuer.ts'
import { type IssuedPosition, listIssued } from '../certificate.queries.ts'
import { doneSentence, getCertificate, listIssuers, memberPage } from '../member-page.ts'
import { paperAnswer } from '../open-own/downloads.ts'
import { heldOf } from '../open-own/open-own.ts'
import type { CertificateParts } from '../parts.ts'
import { IssuedPage } from './page.tsx'

export async function showIssued(ctx: RequestContext): Promise<Response> {
  const { t, url } = ctx
  const asked = issuerOf(url.searchParams.get('stelle') ?? '')
  const { issuers, issuer, found } = await ctx.db.read(ctx.actor, async (tx) => {
    const choices = await listIssuers(tx, ctx)
    const chosen = choices.find(({ id }) => asked !== undefined && id === asked.profileId) ?? choices[0] ?? notFound()
    const after = positionOf(url.searchParams.get('nach') ?? '')
    return { issuers: choices, issuer: chosen, found: await listIssued(tx, chosen.id, after) }
  })
  return memberPage(ctx, {
    title: t('certificates.issued.title'),
    content: (
      <IssuedPage
        t={t}
        today={dayInBerlin(ctx.now)}
        issuers={issuers.map(({ id, name }) => ({ value: issuerName(id), label: name }))}
        issuer={issuerName(issuer.id)}
        found={found}
        formKeys={found.lines.map(() => ctx.formKey)}
        done={doneSentence(ctx)}
      />
    ),
  })
}

/** The paper for whoever hands it out. */
export function downloadIssued(parts: CertificateParts) {
  return async (ctx: RequestContext<'/mein/nachweise/:certificateId/nachweis.pdf'>): Promise<Response> => {
    const certificate = heldOf(await getCertificate(ctx, ctx.params.certificateId)) ?? notFound()
    return paperAnswer(ctx, parts, certificate)
  }
}

/** `2026-11-22T11:00:00.000Z_<id>`: where the page begins. */
function positionOf(text: string): IssuedPosition | undefined {
  const [issuedAt = '', rest = ''] = text.split('_')
  const id = parseId<'certificate'>(rest)
  const known = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(issuedAt) && !Number.isNaN(Date.parse(issuedAt))
  return id !== undefined && known ? { issuedAt, id } : undefined
}
