import { type Lang, languages } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { Heading, Ltr, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { articleList, articleSettings } from '../addresses.ts'
import type { ArticleHead, TextState } from '../article.ts'
import { LanguageCard } from './language-card.tsx'

type OverviewPageProps = {
  readonly t: Translator
  readonly formKey: () => string
  readonly article: ArticleHead
  readonly states: ReadonlyMap<Lang, TextState>
  readonly oldSlugs: readonly string[]
  readonly done: string | undefined
}

/** An article with all its languages: how far each is, and what can be done there next. */
export function OverviewPage({ t, formKey, article, states, oldSlugs, done }: OverviewPageProps) {
  const params = { articleId: article.id }
  return (
    <>
      <PageHeading title={article.title} kicker={t(`editing.kind.${article.kind}`)} />
      <DoneNotice t={t} done={done} />
      <Heading level={2}>{t('editing.overview.languages')}</Heading>
      <ul class="cards" role="list">
        {languages.map((lang) => (
          <LanguageCard t={t} formKey={formKey} article={article} lang={lang} state={states.get(lang)} />
        ))}
      </ul>
      <Heading level={2}>{t('editing.settings.title')}</Heading>
      <DescriptionList
        items={[
          { term: t('editing.article.kind.label'), details: t(`editing.kind.${article.kind}`) },
          {
            term: t('editing.article.area.label'),
            details: t(article.area === null ? 'editing.area.both' : `editing.area.${article.area}`),
          },
          { term: t('editing.article.slug.label'), details: <Ltr>{article.slug}</Ltr> },
          ...(oldSlugs.length === 0
            ? []
            : [{ term: t('editing.overview.oldSlugs'), details: <Ltr>{oldSlugs.join(', ')}</Ltr> }]),
          {
            term: t('editing.overview.publicSince'),
            details:
              article.publishedAt === null ? t('editing.overview.notDated') : t.moment(article.publishedAt, 'short'),
          },
        ]}
      />
      <Row>
        <ButtonLink look="secondary" href={articleSettings.href(t.lang, params)}>
          {t('editing.overview.settings')}
        </ButtonLink>
        <a href={articleList.href(t.lang)}>{t('editing.overview.toList')}</a>
      </Row>
    </>
  )
}
