import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Divider, PageHeading } from '#ui/layout.tsx'
import { ArticleArea } from './area-sign.tsx'
import { RunningText } from './running-text.tsx'
import type { Pictures } from './picture.ts'
import type { Published } from './published.queries.ts'

type DatedArticleProps = {
  readonly t: Translator
  readonly article: Published
  readonly pictures: Pictures
  readonly terms: readonly Published[]
  /** The list it comes from. */
  readonly back: { readonly label: string; readonly href: string }
}

/** A piece of news or a portrait: its day and area above the title, the way back below. */
export function DatedArticle({ t, article, pictures, terms, back }: DatedArticleProps) {
  const { title, summary, area, publishedAt } = article
  return (
    <article class="article">
      <PageHeading
        title={title}
        kicker={publishedAt === null ? undefined : t.date(publishedAt)}
        lead={summary}
        {...(article.lang === t.lang ? {} : marksOf(article.lang))}
      >
        {area === null ? null : (
          <p>
            <ArticleArea t={t} area={area} />
          </p>
        )}
      </PageHeading>
      <RunningText t={t} article={article} pictures={pictures} terms={terms} />
      <Divider />
      <p class="screen-only">
        <a href={back.href}>{back.label}</a>
      </p>
    </article>
  )
}
