import type { RequestContext } from '#platform/http/index.ts'
import { newsList } from '../addresses.ts'
import { areas } from '../article-kind.ts'
import { countNewsByYear, listNews } from '../published.queries.ts'
import { NewsListPage } from './page.tsx'

const pageSize = 10

export async function showNewsList(ctx: RequestContext<'/aktuelles'>): Promise<Response> {
  const { t, lang, url } = ctx
  const area = areas.find((one) => one === url.searchParams.get('bereich'))
  const year = /^20\d\d$/.test(url.searchParams.get('jahr') ?? '') ? Number(url.searchParams.get('jahr')) : undefined
  const before = url.searchParams.get('vor')?.slice(0, 80)
  const { read, years } = await ctx.db.read(ctx.actor, async (tx) => ({
    read: await listNews(tx, { lang, area, year, before, limit: pageSize + 1 }),
    years: await countNewsByYear(tx, lang, area),
  }))
  const news = read.slice(0, pageSize)
  const title = year === undefined ? t('content.news.title') : t('content.news.titleOfYear', { year: String(year) })
  return ctx.page({
    title,
    description: t('content.news.lead'),
    section: 'aktuelles',
    breadcrumb: [
      { label: t('content.home'), href: `/${lang}/` },
      ...(year === undefined ? [] : [{ label: t('content.news.title'), href: newsList.href(lang) }]),
      { label: year === undefined ? title : String(year) },
    ],
    content: (
      <NewsListPage
        t={t}
        title={title}
        asked={{ area, year }}
        news={news}
        years={years}
        older={read.length > pageSize ? news.at(-1)?.slug : undefined}
        isLater={before !== undefined}
      />
    ),
  })
}
