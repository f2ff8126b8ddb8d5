import type { Translator } from '#platform/i18n/index.ts'
import { CardList } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Filters } from '#ui/filters.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { SearchForm } from '#ui/search.tsx'
import { materialFinder } from '../addresses.ts'
import type { Material } from '../material.ts'
import { MaterialCard } from '../material-card.tsx'
import { Chips } from './chips.tsx'
import { type Asked, finderHref, hasFilters, lastPage, pageSize } from './criteria.ts'
import { filterGroups } from './filter-groups.ts'
import type { Found } from './find.ts'
import type { Passage } from './passages.ts'

type FinderPageProps = {
  readonly t: Translator
  readonly today: string
  readonly asked: Asked
  readonly found: Found
  readonly materials: readonly Material[]
  readonly passages: ReadonlyMap<string, Passage>
  readonly alternatives: readonly Material[]
  readonly marks: readonly string[]
  readonly correction: string | undefined
}

export function FinderPage(props: FinderPageProps) {
  const { t, today, asked, found, materials, passages, alternatives, marks, correction } = props
  const asking = asked.text !== '' || hasFilters(asked)
  const pageHref = (page: number) => finderHref(t.lang, { ...asked, page })
  const groups = filterGroups(t, asked, found)
  const more = asked.page * pageSize < found.total && asked.page < lastPage
  return (
    <>
      <PageHeading title={t('materials.finder.title')} lead={asking ? undefined : t('materials.finder.lead')} />
      <SearchForm
        id="materialien"
        action={materialFinder.href(t.lang)}
        label={t('materials.finder.search')}
        hint={t('materials.finder.hint')}
        submitLabel={t('materials.finder.submit')}
        value={asked.text}
      />
      <Chips t={t} asked={asked} />
      {correction === undefined ? null : (
        <p>
          {t('materials.finder.meant')}{' '}
          <a href={finderHref(t.lang, { ...asked, text: correction, page: 1 })}>{correction}</a>
        </p>
      )}
      {groups.length === 0 ? null : (
        <Filters
          t={t}
          action={materialFinder.href(t.lang)}
          label={t('materials.filter.title')}
          open={false}
          groups={groups}
          keep={asked.text === '' ? [] : [{ name: 'q', value: asked.text }]}
          clearHref={hasFilters(asked) ? finderHref(t.lang, { ...asked, ...noFilters }) : undefined}
        />
      )}
      <Heading level={2}>
        {found.isMore
          ? t('materials.finder.foundMany', { count: found.total })
          : t('materials.finder.found', { count: found.total })}
      </Heading>
      {found.total === 0 ? (
        <Nothing t={t} today={today} alternatives={alternatives} />
      ) : (
        <CardList label={t('materials.finder.list')}>
          {materials.map((material) => (
            <MaterialCard
              t={t}
              material={material}
              today={today}
              marks={marks}
              passage={passages.get(material.id)}
              firstLanguages={asked.languages}
            />
          ))}
        </CardList>
      )}
      <Pagination
        t={t}
        previous={asked.page > 1 ? pageHref(asked.page - 1) : undefined}
        next={more ? pageHref(asked.page + 1) : undefined}
      />
    </>
  )
}

const noFilters = { areas: [], kinds: [], modules: [], audiences: [], languages: [], years: [], page: 1 } as const

type NothingProps = Pick<FinderPageProps, 't' | 'today' | 'alternatives'>

/** No result is never the end: the nearest materials from here. */
function Nothing({ t, today, alternatives }: NothingProps) {
  return (
    <>
      <EmptyState
        level={3}
        title={t('materials.nothing.title')}
        text={t('materials.nothing.text')}
        action={<a href={materialFinder.href(t.lang)}>{t('materials.nothing.all')}</a>}
      />
      {alternatives.length === 0 ? null : (
        <>
          <Heading level={3}>{t('materials.nothing.near')}</Heading>
          <CardList label={t('materials.nothing.near')}>
            {alternatives.map((material) => (
              <MaterialCard t={t} material={material} today={today} level={4} />
            ))}
          </CardList>
        </>
      )}
    </>
  )
}
