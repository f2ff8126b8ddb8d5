import type { Id } from '#kernel/id.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { ListFilter } from '#ui/list-filter.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { materialCreation, materialList, materialOverview } from '../addresses.ts'
import { materialKinds, materialStates } from '../material.ts'
import { StateTag } from '../material-parts.tsx'
import type { Line, LineFilter } from './lines.queries.ts'

type ListPageProps = {
  readonly t: Translator
  readonly filter: LineFilter
  readonly lines: readonly Line[]
  readonly next: Id<'material'> | undefined
}

export function ListPage({ t, filter, lines, next }: ListPageProps) {
  const query = { q: filter.text, art: filter.kind, status: filter.state }
  const narrowed = filter.text !== '' || filter.kind !== undefined || filter.state !== undefined
  return (
    <>
      <PageHeading title={t('materials.list.title')} lead={t('materials.list.lead')} />
      <Row>
        <ButtonLink href={materialCreation.href(t.lang)}>{t('materials.list.create')}</ButtonLink>
      </Row>
      <FilterForm t={t} filter={filter} narrowed={narrowed} />
      {lines.length === 0 ? (
        <EmptyState
          title={t('materials.list.empty.title')}
          text={t(narrowed ? 'materials.list.empty.narrowed' : 'materials.list.empty.text')}
          action={
            narrowed ? (
              <ButtonLink look="secondary" href={materialList.href(t.lang)}>
                {t('materials.list.showAll')}
              </ButtonLink>
            ) : (
              <ButtonLink href={materialCreation.href(t.lang)}>{t('materials.list.create')}</ButtonLink>
            )
          }
        />
      ) : (
        <DataTable
          id="materials"
          caption={t('materials.list.caption')}
          hideCaption
          columns={columns(t)}
          rows={lines}
          dense
        />
      )}
      <Pagination
        t={t}
        previous={filter.after === undefined ? undefined : materialList.href(t.lang, {}, query)}
        next={next === undefined ? undefined : materialList.href(t.lang, {}, { ...query, nach: next })}
      />
    </>
  )
}

function columns(t: Translator): readonly Column<Line>[] {
  return [
    {
      label: t('materials.list.name'),
      rowHeader: true,
      cell: (line) => <a href={materialOverview.href(t.lang, { materialId: line.id })}>{line.title}</a>,
    },
    { label: t('materials.filter.kind'), cell: (line) => t(`materials.kind.${line.kind}`) },
    { label: t('materials.list.state'), cell: (line) => <StateTag t={t} state={line.state} /> },
    { label: t('materials.show.version'), cell: (line) => line.number ?? '–' },
    { label: t('materials.filter.year'), cell: (line) => line.validYear ?? '–' },
    {
      label: t('materials.list.text'),
      cell: (line) => (line.textState === null ? '–' : t(`materials.reading.${line.textState}`)),
    },
    { label: t('materials.list.changed'), cell: (line) => t.date(line.updatedAt, 'short') },
  ]
}

type FilterFormProps = Pick<ListPageProps, 't' | 'filter'> & { readonly narrowed: boolean }

function FilterForm({ t, filter, narrowed }: FilterFormProps) {
  return (
    <ListFilter
      action={materialList.href(t.lang)}
      label={t('materials.list.filter')}
      search={{ label: t('materials.list.search'), value: filter.text }}
      selects={[
        {
          name: 'art',
          label: t('materials.filter.kind'),
          value: filter.kind,
          options: materialKinds.map((kind) => ({ value: kind, label: t(`materials.kind.${kind}`) })),
        },
        {
          name: 'status',
          label: t('materials.list.state'),
          value: filter.state,
          options: materialStates.map((state) => ({ value: state, label: t(`materials.state.${state}`) })),
        },
      ]}
      allLabel={t('materials.list.all')}
      submitLabel={t('materials.list.apply')}
      clear={narrowed ? { href: materialList.href(t.lang), label: t('materials.list.showAll') } : undefined}
    />
  )
}
