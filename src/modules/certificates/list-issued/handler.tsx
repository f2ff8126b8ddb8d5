import { type Id, parseId } from '#kernel/id.ts'
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
  const { searchParams } = ctx.url
  const asked = issuerOf(searchParams.get('stelle') ?? '')
  return issuedPage(ctx, { profileId: asked?.profileId, after: positionOf(searchParams.get('nach') ?? '') })
}

type Shown = {
  /** Whose certificates; undefined for the first issuer there is. */
  readonly profileId: Id<'profile'> | null | undefined
  readonly after?: IssuedPosition | undefined
  /** Why it did not go through. */
  readonly refusal?: string
}

export async function issuedPage(ctx: RequestContext, { profileId, after, refusal }: Shown): Promise<Response> {
  const { t } = ctx
  const { issuers, issuer, found } = await ctx.db.read(ctx.actor, async (tx) => {
    const choices = await listIssuers(tx, ctx)
    const chosen = choices.find(({ id }) => id === profileId) ?? choices[0] ?? notFound()
    return { issuers: choices, issuer: chosen, found: await listIssued(tx, chosen.id, after) }
  })
  return memberPage(ctx, {
    title: t('certificates.issued.title'),
    status: refusal === undefined ? 200 : 429,
    content: (
      <IssuedPage
        t={t}
        today={dayInBerlin(ctx.now)}
        issuers={issuers.map(({ id, name }) => ({ value: issuerName(id), label: name }))}
        issuer={issuerName(issuer.id)}
        found={found}
        formKeys={found.lines.map(() => ctx.formKey)}
        done={doneSentence(ctx)}
        refusal={refusal}
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
