import { languages } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { ListFilter } from '#ui/list-filter.tsx'
import { Pagination } from '#ui/pagination.tsx'
import {
  announcementEditing,
  articleCreation,
  articleList,
  articleOverview,
  pictureList,
  textEditing,
  translationDesk,
} from '../addresses.ts'
import { areas, articleKinds, textMarks } from '../article.ts'
import { MarksLegend, StateMarks } from '../state-marks.tsx'
import type { WorkCount } from '../translation-desk/desk.queries.ts'
import { type ArticleFilter, isNarrowed, queryOf } from './filter.ts'
import type { ArticleLine, listArticles, Waiting } from './list.queries.ts'

type ListPageProps = {
  readonly t: Translator
  readonly filter: ArticleFilter
  readonly list: Awaited<ReturnType<typeof listArticles>>
  readonly waiting: readonly Waiting[]
  readonly work: readonly WorkCount[]
  readonly done: string | undefined
}

/** First what is to do, then every article of the site. */
export function ListPage({ t, filter, list, waiting, work, done }: ListPageProps) {
  const next = list.next
  return (
    <>
      <PageHeading title={t('editing.list.title')} lead={t('editing.list.lead')} />
      <DoneNotice t={t} done={done} />
      <Row>
        <ButtonLink href={articleCreation.href(t.lang)}>{t('editing.list.create')}</ButtonLink>
        <ButtonLink look="secondary" href={translationDesk.href(t.lang)}>
          {t('editing.desk.title')}
        </ButtonLink>
        <ButtonLink look="secondary" href={pictureList.href(t.lang)}>
          {t('editing.picture.list.title')}
        </ButtonLink>
        <ButtonLink look="secondary" href={announcementEditing.href(t.lang)}>
          {t('editing.announcement.title')}
        </ButtonLink>
      </Row>
      <Todo t={t} waiting={waiting} work={work} />
      <FilterForm t={t} filter={filter} />
      {list.lines.length === 0 ? (
        <EmptyState
          title={t('editing.list.empty.title')}
          text={t('editing.list.empty.text')}
          action={<ButtonLink href={articleList.href(t.lang)}>{t('editing.list.showAll')}</ButtonLink>}
        />
      ) : (
        <>
          <DataTable
            id="articles"
            caption={t('editing.list.caption')}
            hideCaption
            columns={columns(t)}
            rows={list.lines}
            dense
          />
          <MarksLegend t={t} />
        </>
      )}
      <Pagination
        t={t}
        next={next === undefined ? undefined : articleList.href(t.lang, {}, { ...queryOf(filter), nach: next })}
      />
    </>
  )
}

function Todo({ t, waiting, work }: Pick<ListPageProps, 't' | 'waiting' | 'work'>) {
  const open = work.filter(({ missing, outdated, unchecked }) => missing + outdated + unchecked > 0)
  return (
    <Panel title={t('editing.todo.title')}>
      {waiting.length + open.length === 0 ? <p>{t('editing.todo.nothing')}</p> : null}
      <ul>
        {waiting.map(({ articleId, lang, title, since }) => (
          <li>
            <a href={textEditing.href(t.lang, { articleId, textLang: lang })}>
              {t('editing.todo.review', { title, language: t(`editing.language.${lang}`) })}
            </a>{' '}
            ({t.moment(since, 'short')})
          </li>
        ))}
        {open.map(({ lang, missing, outdated, unchecked }) => (
          <li>
            <a href={translationDesk.href(t.lang, {}, { sprache: lang })}>{t(`editing.language.${lang}`)}</a>:{' '}
            {[
              outdated > 0 ? t('editing.todo.outdated', { count: outdated }) : '',
              missing > 0 ? t('editing.todo.missing', { count: missing }) : '',
              unchecked > 0 ? t('editing.todo.unchecked', { count: unchecked }) : '',
            ]
              .filter((part) => part !== '')
              .join(', ')}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function columns(t: Translator): readonly Column<ArticleLine>[] {
  return [
    {
      label: t('editing.list.name'),
      rowHeader: true,
      cell: (line) => <a href={articleOverview.href(t.lang, { articleId: line.id })}>{line.title}</a>,
    },
    { label: t('editing.article.kind.label'), cell: (line) => t(`editing.kind.${line.kind}`) },
    {
      label: t('editing.article.area.label'),
      cell: (line) => t(line.area === null ? 'editing.area.both' : `editing.area.${line.area}`),
    },
    { label: t('editing.list.states'), cell: (line) => <StateMarks t={t} states={line.states} /> },
    { label: t('editing.list.changed'), cell: (line) => t.moment(line.changedAt, 'short') },
  ]
}

function FilterForm({ t, filter }: Pick<ListPageProps, 't' | 'filter'>) {
  return (
    <ListFilter
      action={articleList.href(t.lang)}
      label={t('editing.list.filter')}
      search={{ label: t('editing.list.search'), value: filter.text }}
      selects={[
        {
          name: 'art',
          label: t('editing.article.kind.label'),
          value: filter.kind,
          options: articleKinds.map((kind) => ({ value: kind, label: t(`editing.kind.${kind}`) })),
        },
        {
          name: 'bereich',
          label: t('editing.article.area.label'),
          value: filter.area,
          options: areas.map((area) => ({ value: area, label: t(`editing.area.${area}`) })),
        },
        {
          name: 'sprache',
          label: t('editing.list.language'),
          value: filter.lang,
          options: languages.map((lang) => ({ value: lang, label: t(`editing.language.${lang}`) })),
        },
        {
          name: 'stand',
          label: t('editing.list.state'),
          value: filter.mark,
          options: textMarks.map((mark) => ({ value: mark, label: t(`editing.mark.${mark}`) })),
        },
      ]}
      allLabel={t('editing.list.all')}
      submitLabel={t('editing.list.apply')}
      clear={isNarrowed(filter) ? { href: articleList.href(t.lang), label: t('editing.list.showAll') } : undefined}
    />
  )
}
