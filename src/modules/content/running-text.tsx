import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Notice } from '#ui/notice.tsx'
import type { Article } from './article.ts'
import { explainTerms, TermTexts } from './explain-terms/terms-of-page.tsx'
import type { Pictures } from './picture.ts'
import type { Published } from './published.queries.ts'

type RunningTextProps = {
  readonly t: Translator
  readonly article: Article
  readonly pictures: Pictures
  readonly terms: readonly Published[]
}

/** The running text of an article. One that is missing in the reader's language is shown in German, and says so. */
export function RunningText({ t, article, pictures, terms }: RunningTextProps) {
  const foreign = article.lang !== t.lang
  const { bodies, explained } = explainTerms(article.lang, [article.body], { pictures, terms })
  return (
    <>
      {foreign ? (
        <Notice t={t} kind="info">
          <p>{t('content.onlyGerman')}</p>
        </Notice>
      ) : null}
      {!foreign && !article.nativeChecked ? <p class="article__hint">{t('content.notChecked')}</p> : null}
      <div class="article__body" {...(foreign ? marksOf(article.lang) : {})}>
        {bodies}
      </div>
      <TermTexts t={t} terms={explained} />
    </>
  )
}
