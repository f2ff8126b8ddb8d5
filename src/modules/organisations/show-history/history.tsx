import type { Translator } from '#platform/i18n/index.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import type { Doer, HistoryEntry } from '../history.queries.ts'
import type { Profile } from '../profile.ts'

type HistoryProps = {
  readonly t: Translator
  readonly entries: readonly HistoryEntry[]
  readonly source: Profile['source']
}

/** What happened to the profile, in words: when, what, who. */
export function History({ t, entries, source }: HistoryProps) {
  const told = entries.filter((entry) => t.find(`organisations.history.${entry.action}`) !== undefined)
  if (told.length === 0)
    return (
      <EmptyState
        level={3}
        title={t('organisations.history.empty.title')}
        text={t('organisations.history.empty.text')}
      />
    )
  return (
    <>
      <DataTable id="history" caption={t('organisations.history.title')} hideCaption columns={columns(t)} rows={told} />
      <Source t={t} source={source} />
    </>
  )
}

/** Where an entry came from before anybody kept it. */
function Source({ t, source }: Pick<HistoryProps, 't' | 'source'>) {
  if (source === null) return null
  const { name, year } = source
  return <p>{t('organisations.history.source', { name, year: year ?? t('organisations.history.noYear') })}</p>
}

function columns(t: Translator): readonly Column<HistoryEntry>[] {
  return [
    { label: t('organisations.history.when'), rowHeader: true, cell: (entry) => t.date(entry.at, 'short') },
    { label: t('organisations.history.what'), cell: (entry) => sentence(t, entry) },
    { label: t('organisations.history.who'), cell: (entry) => doerName(t, entry.by) },
  ]
}

function sentence(t: Translator, { action, fields, role }: HistoryEntry): string {
  const what = t.find(`organisations.history.${action}`) ?? ''
  const names = [
    ...fields.flatMap((field) => fieldLabel(t, action, field) ?? []),
    ...(role === null ? [] : [t(`organisations.role.${role}`)]),
  ]
  return names.length === 0 ? what : `${what}: ${names.join(', ')}`
}

function fieldLabel(t: Translator, action: string, field: string): string | undefined {
  return t.find(`organisations.${action.split('.')[0] ?? ''}.${field}.label`)
}

/** The function, and the name in front of it for those who may know it. */
function doerName(t: Translator, { kind, name, role }: Doer): string {
  const as =
    kind === 'keeper' && role !== null ? t(`organisations.role.${role}`) : t(`organisations.history.by.${kind}`)
  return name === null ? as : t('organisations.history.by.name', { name, as })
}
