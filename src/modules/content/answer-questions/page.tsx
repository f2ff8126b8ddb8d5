import type { Translator } from '#platform/i18n/index.ts'
import type { Area } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { SearchForm } from '#ui/search.tsx'
import { everythingSearch, questionList } from '../addresses.ts'
import { areas, questionTopics } from '../article-kind.ts'
import { ChoiceLinks } from '../choice-links.tsx'
import { explainTerms, TermTexts } from '../explain-terms/terms-of-page.tsx'
import type { Pictures } from '../picture.ts'
import type { Published } from '../published.queries.ts'
import { Question } from './question.tsx'

type QuestionsPageProps = {
  readonly t: Translator
  readonly title: string
  readonly asked: { readonly text: string; readonly area: Area | undefined; readonly open: string | undefined }
  readonly questions: readonly Published[]
  readonly pictures: Pictures
  readonly terms: readonly Published[]
}

export function QuestionsPage({ t, title, asked, questions, pictures, terms }: QuestionsPageProps) {
  const groups = [...questionTopics, null]
    .map((topic) => ({ topic, members: questions.filter((question) => question.topic === topic) }))
    .filter(({ members }) => members.length > 0)
  const shown = groups.flatMap(({ members }) => members)
  // A German answer among others would be read with the words of the wrong language: its words stay unmarked.
  const own = shown.filter(({ lang }) => lang === t.lang)
  const { bodies, explained } = explainTerms(
    t.lang,
    own.map(({ body }) => body),
    { pictures, terms },
  )
  const markup = new Map(own.map(({ slug }, place) => [slug, bodies[place]]))
  return (
    <>
      <PageHeading title={title} lead={t('content.questions.lead')} />
      <SearchForm
        id="fragen-suche"
        action={questionList.href(t.lang)}
        label={t('content.questions.search')}
        hint={t('content.questions.searchHint')}
        submitLabel={t('content.questions.submit')}
        value={asked.text}
      />
      <ChoiceLinks
        label={t('content.areas')}
        choices={[undefined, ...areas].map((area) => ({
          text: area === undefined ? t('content.area.all') : t(`content.area.${area}`),
          href: questionList.href(t.lang, {}, { q: asked.text, bereich: area }),
          current: area === asked.area,
        }))}
      />
      {asked.text === '' ? null : <p>{t('content.questions.found', { count: shown.length })}</p>}
      {shown.length === 0 ? <NothingFound t={t} text={asked.text} /> : null}
      {groups.map(({ topic, members }) => (
        <section class="questions">
          <Heading level={2}>{t(`content.topic.${topic ?? 'other'}`)}</Heading>
          {members.map((question) => (
            <Question
              t={t}
              question={question}
              answer={markup.get(question.slug)}
              open={question.slug === asked.open || (asked.text !== '' && shown.length === 1)}
            />
          ))}
        </section>
      ))}
      <TermTexts t={t} terms={explained} />
    </>
  )
}

function NothingFound({ t, text }: { readonly t: Translator; readonly text: string }) {
  return (
    <EmptyState
      title={t('content.questions.nothing')}
      text={t('content.questions.nothingText')}
      action={
        <>
          <a href={questionList.href(t.lang)}>{t('content.questions.all')}</a>
          <a href={everythingSearch(t.lang, text)}>{t('content.questions.everywhere')}</a>
        </>
      }
    />
  )
}
