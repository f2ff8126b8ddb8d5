import type { RequestContext } from '#platform/http/index.ts'
import { OpenDataPage } from './page.tsx'

/** What there is to reuse, under which licence, and how. */
export async function showOpenData(ctx: RequestContext): Promise<Response> {
  const { t, lang, baseUrl } = ctx
  const title = t('open-data.page.title')
  return ctx.page({
    title,
    description: t('open-data.page.description'),
    breadcrumb: [{ label: t('directory.home'), href: `/${lang}/` }, { label: title }],
    content: <OpenDataPage t={t} baseUrl={baseUrl} />,
  })
}
