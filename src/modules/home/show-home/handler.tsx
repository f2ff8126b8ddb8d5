import { tagOf } from '#kernel/language.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { home } from '../addresses.ts'
import { figures, listNews } from '#modules/content/index.ts'
import { everythingSearch } from '#modules/directory/addresses.ts'
import { readOverview } from '#modules/directory/index.ts'
import { readUpcoming } from '#modules/events/index.ts'
import { HomePage } from './page.tsx'

export async function showHome(ctx: RequestContext<'/'>): Promise<Response> {
  const { overview, news, upcoming } = await ctx.db.read(ctx.actor, async (tx) => ({
    overview: await readOverview(tx),
    news: await listNews(tx, { lang: ctx.lang, limit: 3 }),
    upcoming: await readUpcoming(tx, ctx.lang, 3),
  }))
  return ctx.page({
    title: ctx.t('home.title'),
    description: ctx.t('home.description'),
    section: 'home',
    layout: 'bands',
    structured: [
      {
        '@type': 'WebSite',
        name: ctx.t('ui.siteName'),
        url: ctx.baseUrl + home.href(ctx.lang),
        inLanguage: tagOf(ctx.lang),
        potentialAction: {
          '@type': 'SearchAction',
          target: {
            '@type': 'EntryPoint',
            urlTemplate: `${ctx.baseUrl}${everythingSearch.href(ctx.lang)}?q={search_term_string}`,
          },
          'query-input': 'required name=search_term_string',
        },
      },
    ],
    content: (
      <HomePage t={ctx.t} now={ctx.now} overview={overview} upcoming={upcoming} news={news} figures={figures()} />
    ),
  })
}
