import { z } from 'zod'
import { type Lang, languages } from '#kernel/language.ts'
import { newsPage } from '#modules/content/addresses.ts'
import { instant, partOf, readCursor } from './cursor.ts'
import { findNewsRow, listNewsRows, type NewsRow } from './news.queries.ts'
import { resource, type Resource } from './resource.ts'
import { siteLanguage } from './texts.ts'

const newsText = z
  .strictObject({
    title: z.string(),
    summary: z.string(),
    body: z.string().meta({ description: 'CommonMark without HTML.' }),
    url: z.url(),
    updatedOn: z.iso.date(),
    checkedByNativeReader: z.boolean(),
  })
  .meta({ description: 'The text in one language.' })

const newsItem = z
  .strictObject({
    slug: z.string(),
    area: z
      .enum(['volunteers', 'organisations'])
      .nullable()
      .meta({ description: 'The area of the centre it belongs to; null for both.' }),
    publishedAt: z.iso.datetime(),
    texts: z.strictObject(
      Object.fromEntries(languages.map((lang) => [lang, newsText.optional()])) as Record<
        Lang,
        z.ZodOptional<typeof newsText>
      >,
    ),
  })
  .meta({ description: 'A piece of news of the centre.' })

export const news: Resource = resource({
  name: 'news',
  itemName: 'News',
  summary: 'News of the centre, the youngest first',
  item: newsItem,
  filters: {
    area: z.enum(['volunteers', 'organisations']).optional().meta({ description: 'News of this area and of both.' }),
    language: siteLanguage.optional().meta({ description: 'Only news that have a text in this language of the site.' }),
  },
  list: async ({ tx, baseUrl }, { limit, after, ...filter }) => {
    const [at, slug] = readCursor(after, z.tuple([instant, z.string().max(80)])) ?? []
    const from = at === undefined || slug === undefined ? undefined : { at, slug }
    const read = await listNewsRows(tx, { ...filter, after: from }, limit + 1)
    const { rows, next } = partOf(read, limit, (row) => [row.at, row.slug])
    return { items: rows.map((row) => itemOf(row, baseUrl)), next }
  },
  find: async ({ tx, baseUrl }, slug) => {
    const row = await findNewsRow(tx, slug)
    return row === undefined ? undefined : itemOf(row, baseUrl)
  },
})

function itemOf({ slug, area, publishedAt, texts }: NewsRow, baseUrl: string): z.output<typeof newsItem> {
  return {
    slug,
    area,
    publishedAt: publishedAt.toISOString(),
    texts: Object.fromEntries(
      texts.map(({ lang, title, summary, body, updatedOn, nativeChecked }) => [
        lang,
        {
          title,
          summary,
          body,
          url: baseUrl + newsPage.href(lang, { slug }),
          updatedOn,
          checkedByNativeReader: nativeChecked,
        },
      ]),
    ),
  }
}
