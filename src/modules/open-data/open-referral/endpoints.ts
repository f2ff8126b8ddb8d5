import { z } from 'zod'
import { parseId } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import type { Entry } from '../resources/entry.ts'
import { entryItem } from '../resources/entry-item.ts'
import { listEntryRowsById } from '../resources/entry.queries.ts'
import type { Source } from '../resources/resource.ts'
import { organization, service, serviceAtLocation, taxonomy, taxonomyTerm } from './hsds.ts'
import { type HsdsFilter, listNumbered, listNumberedSites, listStandingAlone } from './hsds.queries.ts'
import { organizationOf, ownOrganizationId, serviceAtLocationOf, serviceOf } from './services.ts'
import { topicTaxonomy, topicTerms } from './topics.ts'

export type Window = { readonly limit: number; readonly offset: number }
export type Contents = { readonly total: number; readonly contents: readonly unknown[] }

/** One of the lists HSDS knows. */
export type Endpoint = {
  readonly name: string
  readonly itemName: string
  readonly item: z.ZodType
  readonly filters: z.ZodRawShape
  readonly list: (source: Source, asked: Readonly<Record<string, unknown>>, window: Window) => Promise<Contents>
  readonly find?: (source: Source, id: string) => Promise<unknown>
}

const full = z
  .enum(['true', 'false'])
  .optional()
  .meta({ description: 'With everything nested, as one thing is shown by itself.' })
const termId = z.uuid().optional().meta({ description: 'Only what has this topic.' })
const modifiedAfter = z.iso.datetime().optional().meta({ description: 'Only what changed since.' })

function endpoint<Filters extends z.ZodRawShape>(
  made: Omit<Endpoint, 'filters' | 'list'> & {
    readonly filters: Filters
    readonly list: (source: Source, asked: z.output<z.ZodObject<Filters>>, window: Window) => Promise<Contents>
  },
): Endpoint {
  return made as unknown as Endpoint
}

export const endpoints: readonly Endpoint[] = [
  endpoint({
    name: 'services',
    itemName: 'HsdsService',
    item: service,
    filters: { full, taxonomy_term_id: termId, organization_id: z.uuid().optional(), modified_after: modifiedAfter },
    list: async (source, asked, window) => {
      const topic = topicOf(asked.taxonomy_term_id)
      if (topic === null) return { total: 0, contents: [] }
      const filter = {
        of: 'services' as const,
        topic,
        ...(await ownedBy(source, asked.organization_id)),
        modifiedAfter: asked.modified_after,
      }
      const { total, ids } = await listNumbered(source.tx, filter, window)
      const names = await districtNames(source)
      const entries = await readEntries(source, ids)
      return {
        total,
        contents: entries.map((entry) =>
          serviceOf(entry, names.get(entry.districtId) ?? entry.districtId, asked.full === 'true'),
        ),
      }
    },
    find: async (source, id) => {
      const [entry] = await readEntries(source, [id])
      if (entry?.kind !== 'project') return undefined
      return serviceOf(entry, (await districtNames(source)).get(entry.districtId) ?? entry.districtId, true)
    },
  }),
  endpoint({
    name: 'organizations',
    itemName: 'HsdsOrganization',
    item: organization,
    filters: { full, taxonomy_term_id: termId },
    list: async (source, asked, window) => {
      const topic = topicOf(asked.taxonomy_term_id)
      if (topic === null) return { total: 0, contents: [] }
      const { total, ids } = await listNumbered(source.tx, { of: 'organizations', topic }, window)
      const entries = await readEntries(source, ids)
      return { total, contents: entries.map((entry) => organizationOf(entry, asked.full === 'true')) }
    },
    find: async (source, id) => {
      const [entry] = await readEntries(source, [id])
      if (entry !== undefined) return entry.kind === 'project' ? undefined : organizationOf(entry, true)
      const [own] = await readEntries(source, [(await projectBehind(source, id)) ?? ''])
      return own === undefined ? undefined : organizationOf(own, true)
    },
  }),
  endpoint({
    name: 'service_at_locations',
    itemName: 'HsdsServiceAtLocation',
    item: serviceAtLocation,
    filters: {},
    list: async (source, _, window) => {
      const { total, sites } = await listNumberedSites(source.tx, window)
      const entries = new Map(
        (
          await readEntries(
            source,
            sites.map(({ id }) => id),
          )
        ).map((entry) => [entry.id, entry]),
      )
      const contents = sites.flatMap(({ id, position }) => {
        const [entry, site] = [entries.get(id), entries.get(id)?.sites[position]]
        return entry === undefined || site === undefined ? [] : [serviceAtLocationOf(entry, site, position)]
      })
      return { total, contents }
    },
  }),
  endpoint({
    name: 'taxonomies',
    itemName: 'HsdsTaxonomy',
    item: taxonomy,
    filters: {},
    list: async ({ baseUrl }, _, { offset }) => ({ total: 1, contents: [topicTaxonomy(baseUrl)].slice(offset) }),
    find: async ({ baseUrl }, id) => (topicTaxonomy(baseUrl).id === id ? topicTaxonomy(baseUrl) : undefined),
  }),
  endpoint({
    name: 'taxonomy_terms',
    itemName: 'HsdsTaxonomyTerm',
    item: taxonomyTerm,
    filters: { taxonomy_id: z.uuid().optional() },
    list: async ({ baseUrl }, asked, { limit, offset }) => {
      const known = asked.taxonomy_id === undefined || asked.taxonomy_id === topicTaxonomy(baseUrl).id
      const terms = known ? topicTerms : []
      return { total: terms.length, contents: terms.slice(offset, offset + limit) }
    },
    find: async (_, id) => topicTerms.find((term) => term.id === id),
  }),
]

/** The code behind a term's id; null where there is none, so that nothing is found. */
function topicOf(id: string | undefined): string | null | undefined {
  return id === undefined ? undefined : (topicTerms.find((term) => term.id === id)?.code ?? null)
}

async function ownedBy(
  source: Source,
  id: string | undefined,
): Promise<Pick<HsdsFilter, 'organizationId' | 'projectId'>> {
  if (id === undefined) return {}
  const projectId = await projectBehind(source, id)
  return projectId === undefined ? { organizationId: id } : { projectId }
}

async function readEntries({ tx, baseUrl }: Source, ids: readonly string[]): Promise<readonly Entry[]> {
  const known = ids.filter((id) => parseId<'profile'>(id) !== undefined)
  return known.length === 0 ? [] : (await listEntryRowsById(tx, known)).map((row) => entryItem(row, baseUrl))
}

async function districtNames({ tx }: Source): Promise<ReadonlyMap<string, string>> {
  return new Map((await listDistricts(tx, dayInBerlin(tx.now))).map(({ id, name }) => [id, name]))
}

/** Ids of projects that stand as their own organisation are made from their own: whose it is can only be tried. */
async function projectBehind({ tx }: Source, organizationId: string): Promise<string | undefined> {
  if (parseId<'profile'>(organizationId) === undefined) return undefined
  return (await listStandingAlone(tx)).find((projectId) => ownOrganizationId(projectId) === organizationId)
}
