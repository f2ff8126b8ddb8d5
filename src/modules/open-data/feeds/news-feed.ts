import type { DataAnswer, RequestContext } from '#platform/http/index.ts'
import { newsList, newsPage } from '#modules/content/addresses.ts'
import { newsFeed } from '../addresses.ts'
import { licence } from '../licence.ts'
import { listNewsRows } from '../resources/news.queries.ts'
import { atomText } from './atom-feed.ts'

const most = 50

/** What is new, in the language of the address: news without a text in it are left out. */
export async function showNewsFeed({ lang, t, db, actor, baseUrl }: RequestContext): Promise<DataAnswer> {
  const news = await db.read(actor, (tx) => listNewsRows(tx, { language: lang }, most))
  const entries = news.flatMap(({ slug, publishedAt, texts }) => {
    const text = texts.find((one) => one.lang === lang)
    if (text === undefined) return []
    const changed = new Date(`${text.updatedOn}T00:00:00Z`)
    return {
      id: `${baseUrl}${newsPage.href('de', { slug })}#${lang}`,
      title: text.title,
      summary: text.summary,
      url: baseUrl + newsPage.href(lang, { slug }),
      publishedAt,
      updatedAt: changed > publishedAt ? changed : publishedAt,
    }
  })
  const body = atomText({
    lang,
    title: t('open-data.newsFeed.title'),
    subtitle: t('open-data.newsFeed.subtitle'),
    self: baseUrl + newsFeed.href(lang),
    page: baseUrl + newsList.href(lang),
    author: licence.attribution,
    entries,
  })
  return { type: 'application/atom+xml; charset=utf-8', body }
}
