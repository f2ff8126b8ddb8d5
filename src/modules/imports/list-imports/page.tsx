import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import { importPage, importStart } from '../addresses.ts'
import type { ImportHead, Stage } from '../import.ts'
import { targetLabel } from '../member-page.tsx'

type ImportListProps = {
  readonly t: Translator
  readonly imports: readonly ImportHead[]
  readonly discarded: boolean
}

export function ImportListPage({ t, imports, discarded }: ImportListProps) {
  const begin = <ButtonLink href={importStart.href(t.lang)}>{t('imports.list.begin')}</ButtonLink>
  return (
    <>
      <PageHeading title={t('imports.list.title')} lead={t('imports.list.lead')} />
      {discarded ? (
        <Notice t={t} kind="success" role="status">
          <p>{t('imports.discard.done')}</p>
        </Notice>
      ) : null}
      {imports.length === 0 ? (
        <EmptyState title={t('imports.list.empty.title')} text={t('imports.list.empty.text')} action={begin} />
      ) : (
        <>
          <Row>{begin}</Row>
          <DataTable id="imports" caption={t('imports.list.caption')} columns={columns(t)} rows={imports} />
        </>
      )}
    </>
  )
}

function columns(t: Translator): readonly Column<ImportHead>[] {
  return [
    {
      label: t('imports.list.file'),
      rowHeader: true,
      cell: ({ id, fileName }) => <a href={importPage.href(t.lang, { importId: id })}>{fileName}</a>,
    },
    { label: t('imports.list.target'), cell: ({ target }) => targetLabel(t, target) },
    { label: t('imports.list.begun'), cell: ({ createdAt }) => t.date(createdAt, 'short') },
    { label: t('imports.list.rows'), kind: 'number', cell: ({ rowCount }) => t.number(rowCount) },
    { label: t('imports.list.stage'), cell: ({ stage }) => <StageTag t={t} stage={stage} /> },
  ]
}

const tones: Readonly<Record<Stage, Tone>> = {
  reading: 'info',
  unreadable: 'danger',
  understood: 'warning',
  checking: 'info',
  checked: 'warning',
  applying: 'info',
  applied: 'success',
  undoing: 'info',
  undone: 'neutral',
}

export function StageTag({ t, stage }: { readonly t: Translator; readonly stage: Stage }) {
  return <StatusTag tone={tones[stage]}>{t(`imports.stage.${stage}`)}</StatusTag>
}
