import { z } from 'zod'
import { parseId } from '#kernel/id.ts'
import { partOf, readCursor } from './cursor.ts'
import { entry } from './entry.ts'
import { entryItem } from './entry-item.ts'
import { type EntryFilter, findEntryRow, listEntryRows } from './entry.queries.ts'
import { filters, organisationKind } from './filters.ts'
import { type Paging, type Part, resource, type Resource, type Source } from './resource.ts'

export const projects: Resource = resource({
  name: 'projects',
  itemName: 'Entry',
  summary: 'Projects of volunteers (Lots*innen) who help people find their way',
  item: entry,
  filters,
  list: (source, asked) => list(source, { ...asked, of: 'projects' }, asked),
  find: (source, id) => find(source, 'projects', id),
})

export const organisations: Resource = resource({
  name: 'organisations',
  itemName: 'Entry',
  summary: 'Organisations of migrants, Vielfaltszentren, umbrella bodies and others',
  item: entry,
  filters: { kind: organisationKind, ...filters },
  list: (source, asked) => list(source, { ...asked, of: 'organisations' }, asked),
  find: (source, id) => find(source, 'organisations', id),
})

async function list({ tx, baseUrl }: Source, filter: EntryFilter, { after, limit }: Paging): Promise<Part> {
  const [id] = readCursor(after, z.tuple([z.uuid()])) ?? []
  const { rows, next } = partOf(await listEntryRows(tx, filter, id, limit + 1), limit, (row) => [row.id])
  return { items: rows.map((row) => entryItem(row, baseUrl)), next }
}

async function find({ tx, baseUrl }: Source, of: 'projects' | 'organisations', id: string): Promise<unknown> {
  if (parseId<'profile'>(id) === undefined) return undefined
  const row = await findEntryRow(tx, of, id)
  return row === undefined ? undefined : entryItem(row, baseUrl)
}
