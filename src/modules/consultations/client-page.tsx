import type { Child } from 'hono/jsx'
import { systemActor } from '#kernel/actor.ts'
import type { Tx } from '#platform/db/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { adviceForm } from './addresses.ts'
import type { Consultation } from './consultation.ts'
import { findByToken } from './consultation.queries.ts'

/** Reads for whoever has the link: she is nobody the database knows, the token stands for her. Undefined where it leads nowhere. */
export async function readThread<Value>(
  ctx: RequestContext,
  token: string,
  work: (tx: Tx, own: Consultation) => Promise<Value>,
): Promise<Value | undefined> {
  return ctx.db.read(systemActor('consultations.follow'), async (tx) => {
    const own = await findByToken(tx, token)
    return own === undefined ? undefined : work(tx, own)
  })
}

type View = { readonly title: string; readonly status: number; readonly content: Child }

/** A page whose address is a key: search engines leave it out, and links from it say where they come from without its path (SE-08). */
export function privatePage(ctx: RequestContext, { title, status, content }: View): Response {
  const response = ctx.page({ title, status, unlisted: true, section: 'beratung', content })
  // Not `no-referrer`: with it browsers send `Origin: null`, by which older ones' own forms would look foreign.
  response.headers.set('referrer-policy', 'strict-origin')
  return response
}

/** The link leads nowhere (any more). */
export function gonePage(ctx: RequestContext): Response {
  const title = ctx.t('consultations.gone.title')
  return privatePage(ctx, {
    title,
    status: 404,
    content: (
      <>
        <PageHeading title={title} lead={ctx.t('consultations.gone.text')} />
        <Row>
          <ButtonLink href={adviceForm.href(ctx.lang)}>{ctx.t('consultations.ask.title')}</ButtonLink>
        </Row>
      </>
    ),
  })
}
