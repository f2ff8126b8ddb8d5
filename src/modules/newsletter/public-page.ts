import type { PageView, RequestContext } from '#platform/http/index.ts'
import { archive } from './addresses.ts'

/** The frame of a page for readers: title and way back. */
export function publicPage(
  ctx: RequestContext,
  view: Pick<PageView, 'title' | 'content' | 'status' | 'unlisted' | 'description' | 'article'>,
): Response {
  const { t, lang } = ctx
  const list = { label: t('newsletter.archive.title'), href: archive.href(lang) }
  return ctx.page({
    ...view,
    breadcrumb: [
      { label: t('newsletter.home'), href: `/${lang}/` },
      ...(view.title === list.label ? [] : [list]),
      { label: view.title },
    ],
  })
}
