import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Published } from '../published.queries.ts'

type TermProps = { readonly t: Translator; readonly term: Pick<Published, 'lang' | 'title' | 'germanTitle'> }

/** The German word of a term, as it stands on letters and signs; nothing for those who read it in German anyway. */
export function GermanWord({ t, term }: TermProps) {
  return hasOwnTitle(t, term) ? (
    <p class="term-german">
      {t('content.glossary.german')} <bdi {...marksOf('de')}>{term.germanTitle}</bdi>
    </p>
  ) : null
}

/** The title beside `GermanWord`, which need not say the German word a second time in brackets. */
export function titleBesideGerman(t: Translator, term: TermProps['term']): string {
  return hasOwnTitle(t, term) ? term.title.replace(/\s*\([^)]*\)$/, '') : term.title
}

function hasOwnTitle(t: Translator, { lang, title, germanTitle }: TermProps['term']): boolean {
  return t.lang !== 'de' && t.lang !== 'leicht' && lang === t.lang && title !== germanTitle
}
