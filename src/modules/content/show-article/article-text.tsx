import { directionOf, marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { type Article, withOperator } from '../article.ts'
import { renderMarkdown } from '../markdown.ts'

type Props = {
  readonly t: Translator
  readonly article: Article
  readonly operator: Readonly<Record<string, string>>
}

/** The text of an article alone, for a page of another module; `operator` fills its placeholders. */
export function ArticleText({ t, article, operator }: Props) {
  const body = withOperator(
    article.body,
    operator,
    (name) => t.find(`content.operator.${name}`) ?? t('content.operator.other'),
    directionOf(article.lang),
  )
  return (
    <div class="article__body" {...(article.lang === t.lang ? {} : marksOf(article.lang))}>
      {renderMarkdown(body)}
    </div>
  )
}
