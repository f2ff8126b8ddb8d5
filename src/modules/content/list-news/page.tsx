import type { Translator } from '#platform/i18n/index.ts'
import type { Area } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { newsFeed, newsList } from '../addresses.ts'
import { areas } from '../article-kind.ts'
import { ChoiceLinks } from '../choice-links.tsx'
import type { NewsYear, Published } from '../published.queries.ts'
import { NewsCards } from './news-cards.tsx'

type NewsListPageProps = {
  readonly t: Translator
  readonly title: string
  readonly asked: { readonly area: Area | undefined; readonly year: number | undefined }
  readonly news: readonly Published[]
  readonly years: readonly NewsYear[]
  /** The last piece of news shown, where older ones follow. */
  readonly older: string | undefined
  /** True where this is not the beginning of the list. */
  readonly isLater: boolean
}

export function NewsListPage({ t, title, asked, news, years, older, isLater }: NewsListPageProps) {
  const href = (change: {
    readonly bereich?: Area | undefined
    readonly jahr?: number | undefined
    readonly vor?: string
  }) => newsList.href(t.lang, {}, { bereich: asked.area, jahr: asked.year, ...change })
  return (
    <>
      <PageHeading title={title} lead={t('content.news.lead')} />
      <ChoiceLinks
        label={t('content.areas')}
        choices={[undefined, ...areas].map((area) => ({
          text: area === undefined ? t('content.area.all') : t(`content.area.${area}`),
          href: href({ bereich: area }),
          current: area === asked.area,
        }))}
      />
      {news.length === 0 ? (
        <EmptyState
          title={t('content.news.nothing')}
          text={t('content.news.nothingText')}
          action={<a href={newsList.href(t.lang)}>{t('content.news.all')}</a>}
        />
      ) : (
        <NewsCards t={t} news={news} />
      )}
      <OtherNews
        t={t}
        older={older === undefined ? undefined : href({ vor: older })}
        newest={isLater ? href({}) : undefined}
      />
      <Heading level={2}>{t('content.news.archive')}</Heading>
      <ChoiceLinks
        label={t('content.news.archive')}
        choices={[
          { text: t('content.news.allYears'), href: href({ jahr: undefined }), current: asked.year === undefined },
          ...years.map(({ year, count }) => ({
            text: `${year} (${t.number(count)})`,
            href: href({ jahr: year }),
            current: year === asked.year,
          })),
        ]}
      />
      <p class="screen-only">
        <a href={newsFeed(t.lang)} type="application/atom+xml">
          {t('content.news.feed')}
        </a>
      </p>
    </>
  )
}

type OtherNewsProps = {
  readonly t: Translator
  readonly older: string | undefined
  readonly newest: string | undefined
}

function OtherNews({ t, older, newest }: OtherNewsProps) {
  if (older === undefined && newest === undefined) return null
  return (
    <nav class="row" aria-label={t('content.news.further')}>
      {newest === undefined ? null : <a href={newest}>{t('content.news.newest')}</a>}
      {older === undefined ? null : (
        <a href={older} rel="next">
          {t('content.news.older')}
        </a>
      )}
    </nav>
  )
}
