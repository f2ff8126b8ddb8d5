import type { DataAnswer, RequestContext } from '#platform/http/index.ts'
import { licence } from '../licence.ts'
import type { Entry } from '../resources/entry.ts'
import { entryItem } from '../resources/entry-item.ts'
import { type EntryRow, listEntryRows } from '../resources/entry.queries.ts'
import { exportQuery } from '../resources/filters.ts'
import { readQuery } from '../resources/resource.ts'
import { type Cell, csvText } from './csv-text.ts'

const batch = 1000

type Column = { readonly name: string; readonly cell: (entry: Entry) => Cell }

const listed = (values: readonly (string | null)[]) =>
  values.filter((value) => value !== null && value !== '').join('; ')

// The names of the columns are those of the API: programs read them, and one description serves both.
const columns: readonly Column[] = [
  { name: 'id', cell: ({ id }) => id },
  { name: 'kind', cell: ({ kind }) => kind },
  { name: 'name', cell: ({ name }) => name },
  { name: 'url', cell: ({ url }) => url },
  { name: 'districtId', cell: ({ districtId }) => districtId },
  { name: 'municipalities', cell: ({ sites }) => listed([...new Set(sites.map(({ municipality }) => municipality))]) },
  { name: 'municipalityIds', cell: ({ sites }) => listed([...new Set(sites.map((site) => site.municipalityId))]) },
  { name: 'addresses', cell: ({ sites }) => listed(sites.map(({ address }) => address)) },
  { name: 'languages', cell: ({ languages }) => listed(languages) },
  { name: 'topics', cell: ({ topics }) => listed(topics) },
  { name: 'contactRole', cell: ({ contact }) => contact.role },
  { name: 'telephone', cell: ({ contact }) => contact.telephone },
  { name: 'email', cell: ({ contact }) => contact.email },
  { name: 'website', cell: ({ contact }) => contact.website },
  { name: 'officeHours', cell: ({ sites }) => listed(sites.flatMap(({ officeHours }) => officeHours.map(hoursText))) },
  { name: 'accessibility', cell: ({ accessibility }) => accessibility },
  { name: 'leadDays', cell: ({ leadDays }) => leadDays },
  { name: 'responsible', cell: ({ responsible }) => responsible?.name ?? null },
  { name: 'textDe', cell: ({ texts }) => texts.de ?? null },
  { name: 'source', cell: ({ source }) => source?.name ?? null },
  { name: 'sourceYear', cell: ({ source }) => source?.year ?? null },
  { name: 'updatedAt', cell: ({ updatedAt }) => updatedAt },
]

/** All projects and organisations as one table, a line each. */
export async function exportSheet({ url, db, actor, baseUrl }: RequestContext): Promise<DataAnswer> {
  const filter = readQuery(url.searchParams, exportQuery)
  const rows = await db.read(actor, async (tx) => {
    const all: EntryRow[] = []
    let after: string | undefined
    do {
      const part = await listEntryRows(tx, filter, after, batch)
      all.push(...part)
      after = part.length < batch ? undefined : part.at(-1)?.id
    } while (after !== undefined)
    return all
  })
  const cells = rows.map((row) => entryItem(row, baseUrl)).map((entry) => columns.map(({ cell }) => cell(entry)))
  return {
    type: 'text/csv; charset=utf-8; header=present',
    body: csvText(
      columns.map(({ name }) => name),
      cells,
    ),
    fileName: 'vielfaltsnetz.csv',
    links: { license: licence.url },
  }
}

/** `2 14:00-17:00 open (de ar)`: weekday as in ISO 8601. */
function hoursText({ weekday, opensAt, closesAt, channel, languages }: Entry['sites'][number]['officeHours'][number]) {
  return `${weekday} ${opensAt}-${closesAt} ${channel}${languages.length === 0 ? '' : ` (${languages.join(' ')})`}`
}
