import type { Child } from 'hono/jsx'
import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Divider, PageHeading } from '#ui/layout.tsx'
import type { Article } from '../article.ts'
import { outlineOf } from '../outline.ts'
import { RunningText } from '../running-text.tsx'
import type { Pictures } from '../picture.ts'
import type { Published } from '../published.queries.ts'

type ArticlePageProps = {
  readonly t: Translator
  readonly article: Article
  readonly pictures: Pictures
  readonly terms: readonly Published[]
  readonly children?: Child
}

/** One article, and below it what else the site has to offer there. */
export function ArticlePage({ t, article, pictures, terms, children }: ArticlePageProps) {
  return (
    <article class="article">
      <PageHeading
        title={article.title}
        lead={article.summary}
        {...(article.lang === t.lang ? {} : marksOf(article.lang))}
      />
      <OnThisPage t={t} article={article} />
      <RunningText t={t} article={article} pictures={pictures} terms={terms} />
      {children}
      <Divider />
      <p class="article__updated">{t('content.updated', { day: t.day(article.updatedOn) })}</p>
    </article>
  )
}

/** Where the parts of a long text begin: those whose headings name a place. */
function OnThisPage({ t, article }: Pick<ArticlePageProps, 't' | 'article'>) {
  const parts = outlineOf(article.body).headings.filter(({ place }) => place !== undefined)
  if (parts.length < 2) return null
  return (
    <details class="filters">
      <summary class="filters__summary">{t('content.onThisPage')}</summary>
      <ul class="contents" {...(article.lang === t.lang ? {} : marksOf(article.lang))}>
        {parts.map(({ place, text }) => (
          <li>
            <a href={`#${place}`}>{text}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}
