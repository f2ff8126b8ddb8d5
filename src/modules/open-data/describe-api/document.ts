import { z } from 'zod'
import {
  apiDocument,
  apiStart,
  entriesSheet,
  hsdsItem,
  hsdsList,
  hsdsStart,
  resourceItem,
  resourceList,
  sitesMap,
} from '../addresses.ts'
import { listOf } from '../answer-api/list-things.ts'
import { apiStartSchema } from '../answer-api/show-start.ts'
import { mapLayer } from '../export-map/map-layer.ts'
import { licence } from '../licence.ts'
import { allResources } from '../resources/all-resources.ts'
import { entryLink, officeHours, site } from '../resources/entry.ts'
import { exportQuery } from '../resources/filters.ts'
import { endpoints } from '../open-referral/endpoints.ts'
import { hsdsQuery } from '../open-referral/handler.ts'
import { meta, pageOf } from '../open-referral/hsds.ts'
import { queryOf, type Resource } from '../resources/resource.ts'
import { type Json, operation, parametersOf, problemResponses } from './operation.ts'

const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    parameters: z.array(z.strictObject({ name: z.string(), reason: z.string() })).optional(),
  })
  .meta({ description: 'What went wrong (RFC 9457).' })

const sheet = z.string().meta({ description: 'Lines of a table.' })

/** The OpenAPI 3.1 description, made from the schemas the answers are made by. */
export function openApi(baseUrl: string, operator: Readonly<Record<string, string>>): Json {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Vielfaltsnetz: open data',
      version: '1.0.0',
      summary: 'Projects, organisations, places and news of the Kompetenzzentrum Vielfalt Hessen.',
      description:
        'Read only and without a key. Lists come in parts: follow `next` until it is null. Send `If-None-Match` with the `ETag` you have. ' +
        'No person stands in these data; contacts are those of offices that made them public.',
      license: { name: licence.shortName, url: licence.url },
      contact: { name: operator['name'] || licence.attribution, url: `${baseUrl}/de/offene-daten` },
    },
    servers: [{ url: baseUrl }],
    security: [],
    tags: [
      ...allResources.map(({ name, summary }) => ({ name, description: summary })),
      { name: 'hsds', description: 'The directory by the Human Services Data Specification 3.2 (Open Referral).' },
    ],
    paths: {
      [apiStart.path]: {
        get: operation({ operationId: 'showStart', summary: 'What there is to read', schema: 'Start', codes: [400] }),
      },
      ...Object.fromEntries(allResources.flatMap(pathsOf)),
      ...hsdsPaths(),
      [sitesMap.path]: {
        get: operation({
          operationId: 'exportMap',
          summary: 'All places of entries as GeoJSON',
          schema: 'MapLayer',
          type: 'application/geo+json',
          codes: [400],
          parameters: parametersOf(exportQuery),
        }),
      },
      [entriesSheet.path]: {
        get: operation({
          operationId: 'exportSheet',
          summary: 'All entries as a table (CSV, RFC 4180), a line each; its columns are called as the fields here',
          schema: 'Sheet',
          type: 'text/csv',
          codes: [400],
          parameters: parametersOf(exportQuery),
        }),
      },
      [apiDocument.path]: {
        get: {
          operationId: 'showDescription',
          summary: 'This description',
          responses: {
            200: {
              description: 'An OpenAPI 3.1 document.',
              content: { 'application/json': { schema: { type: 'object' } } },
            },
            ...problemResponses([400]),
          },
        },
      },
    },
    components: {
      schemas: schemas(),
      responses: { Problem: problemAnswer, NotModified: { description: 'Nothing changed.' } },
    },
  }
}

const problemAnswer = {
  description: 'What went wrong.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

function schemas(): Json {
  const registry = z.registry<{ id: string }>()
  registry.add(problem, { id: 'Problem' })
  registry.add(apiStartSchema, { id: 'Start' })
  registry.add(entryLink, { id: 'EntryLink' })
  registry.add(officeHours, { id: 'OfficeHours' })
  registry.add(site, { id: 'Site' })
  registry.add(mapLayer, { id: 'MapLayer' })
  registry.add(sheet, { id: 'Sheet' })
  for (const { itemName, item } of allResources) {
    if (registry.has(item)) continue
    registry.add(item, { id: itemName })
    registry.add(listOf(item).meta({ description: 'A part of a list.' }), { id: `${itemName}List` })
  }
  registry.add(meta, { id: 'HsdsStart' })
  for (const { itemName, item } of endpoints) {
    registry.add(item, { id: itemName })
    registry.add(pageOf(item).meta({ description: 'A numbered page.' }), { id: `${itemName}Page` })
  }
  const made = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` })
  return Object.fromEntries(Object.entries(made.schemas).map(([id, schema]) => [id, tidied(schema)]))
}

/** Without what the document says once for all, and without patterns where a format says it. */
function tidied(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(tidied)
  if (typeof schema !== 'object' || schema === null) return schema
  const noise = new Set(['$schema', '$id', ...('format' in schema ? ['pattern'] : [])])
  const kept = Object.entries(schema).filter(([name]) => !noise.has(name))
  return Object.fromEntries(kept.map(([name, value]) => [name, tidied(value)]))
}

function hsdsPaths(): Json {
  const start = { operationId: 'showHsdsStart', summary: 'Open Referral: what this interface is', schema: 'HsdsStart' }
  const lists = endpoints.flatMap((endpoint) => {
    const { name, itemName, find } = endpoint
    const list = operation({
      operationId: `list${itemName}`,
      summary: `Open Referral: ${name}`,
      schema: `${itemName}Page`,
      codes: [400],
      tag: 'hsds',
      parameters: parametersOf(hsdsQuery(endpoint)),
    })
    const one = operation({
      operationId: `show${itemName}`,
      summary: `Open Referral: one of ${name}`,
      schema: itemName,
      codes: [400, 404],
      tag: 'hsds',
      parameters: [pathId],
    })
    const address = [hsdsList(name).path, { get: list }] as const
    return find === undefined
      ? [address]
      : [address, [hsdsItem(name).path.replace(':id', '{id}'), { get: one }] as const]
  })
  return { [hsdsStart.path]: { get: operation({ ...start, codes: [400], tag: 'hsds' }) }, ...Object.fromEntries(lists) }
}

const pathId: Json = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Its id, or slug.',
  schema: { type: 'string' },
}

function pathsOf(resource: Resource): readonly (readonly [string, Json])[] {
  const { name, itemName, summary, find } = resource
  const camel = name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const list = operation({
    operationId: `list${camel}`,
    summary,
    schema: `${itemName}List`,
    codes: [400],
    tag: name,
    parameters: parametersOf(queryOf(resource)),
    headers: { Link: { description: 'The next part (RFC 8288).', schema: { type: 'string' } } },
  })
  const address = [resourceList(name).path, { get: list }] as const
  if (find === undefined) return [address]
  const one = operation({
    operationId: `show${camel}`,
    summary: `One of: ${summary}`,
    schema: itemName,
    codes: [400, 404],
    tag: name,
    parameters: [pathId],
  })
  return [address, [resourceItem(name).path.replace(':id', '{id}'), { get: one }]]
}
