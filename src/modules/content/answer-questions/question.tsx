import type { HtmlEscapedString } from 'hono/utils/html'
import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Heading } from '#ui/layout.tsx'
import { articleHref } from '../addresses.ts'
import { renderMarkdown } from '../markdown.ts'
import type { Published } from '../published.queries.ts'

type QuestionProps = {
  readonly t: Translator
  readonly question: Published
  /** With words marked; without, the answer as it is. */
  readonly answer: HtmlEscapedString | Promise<HtmlEscapedString> | undefined
  readonly open: boolean
}

/**
 * A question whose answer opens in place. The anchor is inside: browsers unfold what holds the target of a link. Where one does
 * not, the address of the question opens it.
 */
export function Question({ t, question, answer, open }: QuestionProps) {
  const { slug, lang, title, body } = question
  const marks = lang === t.lang ? {} : marksOf(lang)
  return (
    <details class="question" open={open}>
      <summary class="question__summary">
        <Heading level={3} class="question__title">
          <span {...marks}>{title}</span>
        </Heading>
      </summary>
      <div class="question__answer" id={slug}>
        {lang === t.lang ? null : <p class="article__hint">{t('content.onlyGerman')}</p>}
        <div {...marks}>{answer ?? renderMarkdown(body)}</div>
        <p class="question__link screen-only">
          <a href={articleHref(t.lang, 'question', slug)}>{t('content.questions.link')}</a>
        </p>
      </div>
    </details>
  )
}
