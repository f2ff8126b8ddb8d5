import { type Lang, tagOf } from '#kernel/language.ts'
import type { RequestContext } from '#platform/http/index.ts'

type Told = {
  readonly lang: Lang
  readonly title: string
  readonly summary: string
  readonly updatedOn: string
  readonly publishedAt?: Date | null
}

/** A text of the site in the words of schema.org; `href` is where it is read. */
export function structuredArticle(
  { t, baseUrl }: Pick<RequestContext, 't' | 'baseUrl'>,
  type: 'Article' | 'NewsArticle',
  { lang, title, summary, updatedOn, publishedAt }: Told,
  href: string,
) {
  return {
    '@type': type,
    headline: title,
    description: summary,
    inLanguage: tagOf(lang),
    ...(publishedAt === undefined || publishedAt === null ? {} : { datePublished: publishedAt.toISOString() }),
    dateModified: updatedOn,
    mainEntityOfPage: baseUrl + href,
    publisher: { '@type': 'Organization', name: t('ui.siteName'), url: `${baseUrl}/` },
  }
}
