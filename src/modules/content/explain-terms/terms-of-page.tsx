import type { HtmlEscapedString } from 'hono/utils/html'
import type { Lang } from '#kernel/language.ts'
import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { articleHref } from '../addresses.ts'
import { renderMarkdown, termTextId } from '../markdown.ts'
import type { Pictures } from '../picture.ts'
import type { Published } from '../published.queries.ts'
import { GermanWord, titleBesideGerman } from './german-word.tsx'
import { termMarker } from './mark-terms.ts'

/** The texts of one page as markup with words of the glossary marked, and what opens at these words. */
export type ExplainedTexts = {
  readonly bodies: readonly (HtmlEscapedString | Promise<HtmlEscapedString>)[]
  readonly explained: readonly Published[]
}

/** Texts of one language, in the order of the page: a word is marked where it stands first. */
export function explainTerms(
  lang: Lang,
  texts: readonly string[],
  { pictures, terms }: { readonly pictures: Pictures; readonly terms: readonly Published[] },
): ExplainedTexts {
  const marker = termMarker(lang, terms)
  const bodies = texts.map((text) => renderMarkdown(text, pictures, marker))
  return { bodies, explained: terms.filter(({ slug }) => marker.found.includes(slug)) }
}

/**
 * What opens at the marked words. It stands behind the texts, so that their sentences stay whole for everything that reads
 * them without our style, and takes the focus when it opens (docs/decisions/0011).
 */
export function TermTexts({ t, terms }: { readonly t: Translator; readonly terms: readonly Published[] }) {
  return (
    <>
      {terms.map((term) => {
        const { slug, lang, summary } = term
        const id = termTextId(slug)
        return (
          <div class="term-text" popover="auto" id={id} role="dialog" aria-labelledby={`${id}-wort`}>
            <div class="term-text__inside" tabindex={-1} autofocus>
              <p class="term-text__word" id={`${id}-wort`} {...(lang === t.lang ? {} : marksOf(lang))}>
                {titleBesideGerman(t, term)}
              </p>
              <GermanWord t={t} term={term} />
              <p {...(lang === t.lang ? {} : marksOf(lang))}>{summary}</p>
              <p>
                <a href={articleHref(t.lang, 'term', slug)}>{t('content.terms.more')}</a>
              </p>
            </div>
          </div>
        )
      })}
    </>
  )
}
