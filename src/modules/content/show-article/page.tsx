import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Divider, PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import type { Article } from '../article.ts'
import { renderMarkdown } from '../markdown.ts'
import type { Pictures } from '../picture.ts'

type ArticlePageProps = { readonly t: Translator; readonly article: Article; readonly pictures: Pictures }

/** One article. A text that is missing in the reader's language is shown in German, and says so. */
export function ArticlePage({ t, article, pictures }: ArticlePageProps) {
  const foreign = article.lang !== t.lang
  const marks = foreign ? marksOf(article.lang) : {}
  return (
    <article class="article">
      <PageHeading title={article.title} lead={article.summary} {...marks} />
      {foreign ? (
        <Notice t={t} kind="info">
          <p>{t('content.onlyGerman')}</p>
        </Notice>
      ) : null}
      {!foreign && !article.nativeChecked ? <p class="article__hint">{t('content.notChecked')}</p> : null}
      <div class="article__body" {...marks}>
        {renderMarkdown(article.body, pictures)}
      </div>
      <Divider />
      <p class="article__updated">
        {t('content.updated', { day: t.date(new Date(`${article.updatedOn}T12:00:00Z`)) })}
      </p>
    </article>
  )
}
