import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { SearchForm } from '#ui/search.tsx'
import { glossary } from '../addresses.ts'
import { renderMarkdown } from '../markdown.ts'
import type { Published } from '../published.queries.ts'
import { letterOf, sortedBy } from './letters.ts'
import { GermanWord, titleBesideGerman } from './german-word.tsx'

type GlossaryPageProps = {
  readonly t: Translator
  readonly title: string
  readonly text: string
  readonly terms: readonly Published[]
}

export function GlossaryPage({ t, title, text, terms }: GlossaryPageProps) {
  const letters = Map.groupBy(
    terms.toSorted((a, b) => t.compare(sortedBy(a.title), sortedBy(b.title))),
    (term) => letterOf(term.title, t.lang),
  )
  return (
    <>
      <PageHeading title={title} lead={t('content.glossary.lead')} />
      <SearchForm
        id="wort-suche"
        action={glossary.href(t.lang)}
        label={t('content.glossary.search')}
        submitLabel={t('content.glossary.submit')}
        value={text}
      />
      {text === '' ? null : (
        <p>
          {t('content.glossary.found', { count: terms.length })}{' '}
          <a href={glossary.href(t.lang)}>{t('content.glossary.all')}</a>
        </p>
      )}
      {terms.length === 0 ? (
        <EmptyState title={t('content.glossary.nothing')} text={t('content.glossary.nothingText')} />
      ) : null}
      {letters.size < 2 ? null : (
        <nav class="letters" aria-label={t('content.glossary.letters')}>
          <ul role="list">
            {[...letters.keys()].map((letter) => (
              <li>
                <a href={`#buchstabe-${letter}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {[...letters].map(([letter, members]) => (
        <section class="terms">
          <Heading level={2} id={`buchstabe-${letter}`} class="terms__letter">
            {letter}
          </Heading>
          {members.map((term) => (
            <Term t={t} term={term} />
          ))}
        </section>
      ))}
    </>
  )
}

function Term({ t, term }: { readonly t: Translator; readonly term: Published }) {
  const { slug, lang, summary, body } = term
  const marks = lang === t.lang ? {} : marksOf(lang)
  return (
    <div class="terms__entry" id={slug}>
      <Heading level={3} class="terms__word">
        <span {...marks}>{titleBesideGerman(t, term)}</span>
      </Heading>
      <GermanWord t={t} term={term} />
      <p {...marks}>{summary}</p>
      <div {...marks}>{renderMarkdown(body)}</div>
    </div>
  )
}
