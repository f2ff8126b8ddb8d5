import type { Translator } from '#platform/i18n/index.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import type { HistoryEntry } from './history.queries.ts'

/** What happened to the material, in words: when, what, who. */
export function History({ t, entries }: { readonly t: Translator; readonly entries: readonly HistoryEntry[] }) {
  const told = entries.filter((entry) => t.find(`materials.history.${entry.action}`, { number: 0 }) !== undefined)
  if (told.length === 0) return <p>{t('materials.history.none')}</p>
  return <DataTable id="history" caption={t('materials.history.title')} hideCaption columns={columns(t)} rows={told} />
}

function columns(t: Translator): readonly Column<HistoryEntry>[] {
  return [
    { label: t('materials.history.when'), rowHeader: true, cell: (entry) => t.date(entry.at, 'short') },
    { label: t('materials.history.what'), cell: (entry) => sentence(t, entry) },
    { label: t('materials.history.who'), cell: (entry) => entry.name ?? t('materials.history.program') },
  ]
}

function sentence(t: Translator, { action, fields, number }: HistoryEntry): string {
  const what = t.find(`materials.history.${action}`, { number: number ?? 0 }) ?? ''
  const names = fields.flatMap((field) => t.find(`materials.form.${field}.label`) ?? [])
  return names.length === 0 ? what : `${what}: ${names.join(', ')}`
}
