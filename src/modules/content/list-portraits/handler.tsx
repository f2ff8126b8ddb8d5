import type { RequestContext } from '#platform/http/index.ts'
import { listPublished } from '../published.queries.ts'
import { PortraitListPage } from './page.tsx'

export async function showPortraits(ctx: RequestContext<'/gute-beispiele'>): Promise<Response> {
  const { t, lang } = ctx
  const portraits = await ctx.db.read(ctx.actor, (tx) => listPublished(tx, { kind: 'portrait', lang }))
  const title = t('content.portraits.title')
  return ctx.page({
    title,
    description: t('content.portraits.lead'),
    section: 'gute-beispiele',
    breadcrumb: [{ label: t('content.home'), href: `/${lang}/` }, { label: title }],
    content: <PortraitListPage t={t} title={title} portraits={portraits} />,
  })
}
