import type { Translator } from '#platform/i18n/index.ts'
import type { District } from '#modules/places/index.ts'
import { nameIn } from '#modules/places/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { ListFilter } from '#ui/list-filter.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { StatusTag } from '#ui/tags.tsx'
import { profileCreation, profileList, profileOverview } from '../addresses.ts'
import { ShareInLine } from '../completeness-parts.tsx'
import type { ProfileFilter, ProfileLine, ProfilePage } from '../profile-list.queries.ts'
import { StateTag } from '../profile-parts.tsx'
import { profileKinds, profileStates } from '../profile.ts'
import { isNarrowed, queryOf } from './filter.ts'

type ListPageProps = {
  readonly t: Translator
  readonly filter: ProfileFilter
  readonly page: ProfilePage
  readonly districts: readonly District[]
}

export function ListPage({ t, filter, page, districts }: ListPageProps) {
  const pageHref = (name: 'nach' | 'vor', id: string | undefined) =>
    id === undefined ? undefined : profileList.href(t.lang, {}, { ...queryOf(filter), [name]: id })
  return (
    <>
      <PageHeading title={t('organisations.list.title')} lead={t('organisations.list.lead')} />
      <Row>
        <ButtonLink href={profileCreation.href(t.lang)}>{t('organisations.list.create')}</ButtonLink>
      </Row>
      <FilterForm t={t} filter={filter} districts={districts} />
      {page.lines.length === 0 ? (
        <EmptyState
          title={t('organisations.list.empty.title')}
          text={t(isNarrowed(filter) ? 'organisations.list.empty.narrowed' : 'organisations.list.empty.text')}
          action={
            <ButtonLink href={profileList.href(t.lang, {}, queryOf({}))}>{t('organisations.list.showAll')}</ButtonLink>
          }
        />
      ) : (
        <DataTable
          id="profiles"
          caption={t('organisations.list.caption')}
          hideCaption
          columns={columns(t)}
          rows={page.lines}
          dense
        />
      )}
      <Pagination t={t} previous={pageHref('vor', page.previous)} next={pageHref('nach', page.next)} />
    </>
  )
}

function columns(t: Translator): readonly Column<ProfileLine>[] {
  return [
    {
      label: t('organisations.list.name'),
      rowHeader: true,
      cell: (line) => <a href={profileOverview.href(t.lang, { profileId: line.id })}>{line.name}</a>,
    },
    { label: t('organisations.list.kind'), cell: (line) => t(`organisations.kind.${line.kind}`) },
    { label: t('organisations.list.district'), cell: (line) => line.districtName },
    { label: t('organisations.list.state'), cell: (line) => <LineState t={t} line={line} /> },
    {
      label: t('organisations.list.completeness'),
      cell: (line) => <ShareInLine t={t} completeness={line.completeness} />,
    },
    {
      label: t('organisations.list.keeper'),
      cell: (line) => t(line.hasKeeper ? 'organisations.list.keeper.yes' : 'organisations.list.keeper.no'),
    },
    { label: t('organisations.list.changed'), cell: (line) => t.date(line.updatedAt, 'short') },
  ]
}

function LineState({ t, line }: { readonly t: Translator; readonly line: ProfileLine }) {
  return (
    <>
      <StateTag t={t} state={line.state} />
      {line.doubtful ? <StatusTag tone="warning">{t('organisations.list.doubtful')}</StatusTag> : null}
    </>
  )
}

type FilterFormProps = Pick<ListPageProps, 't' | 'filter' | 'districts'>

function FilterForm({ t, filter, districts }: FilterFormProps) {
  return (
    <ListFilter
      action={profileList.href(t.lang)}
      label={t('organisations.list.filter')}
      search={{ label: t('organisations.list.search'), value: filter.text }}
      selects={[
        {
          name: 'art',
          label: t('organisations.list.kind'),
          value: filter.kind,
          options: profileKinds.map((kind) => ({ value: kind, label: t(`organisations.kind.${kind}`) })),
        },
        {
          name: 'status',
          label: t('organisations.list.state'),
          value: filter.state,
          options: profileStates.map((state) => ({ value: state, label: t(`organisations.state.${state}`) })),
        },
        {
          name: 'kreis',
          label: t('organisations.list.district'),
          value: filter.districtId,
          options: districts.map((district) => ({ value: district.id, label: nameIn(district, t.lang) })),
        },
        {
          name: 'bestaetigt',
          label: t('organisations.list.confirmation'),
          value: filter.doubtful === true ? 'nein' : undefined,
          options: [{ value: 'nein', label: t('organisations.list.doubtful') }],
        },
      ]}
      allLabel={t('organisations.list.all')}
      submitLabel={t('organisations.list.apply')}
      clear={
        isNarrowed(filter)
          ? { href: profileList.href(t.lang, {}, queryOf({})), label: t('organisations.list.showAll') }
          : undefined
      }
    />
  )
}
