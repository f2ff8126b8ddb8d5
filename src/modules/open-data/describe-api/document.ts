import { z } from 'zod'
import { apiDocument, apiStart, resourceItem, resourceList } from '../addresses.ts'
import { listOf } from '../answer-api/list-things.ts'
import { apiStartSchema } from '../answer-api/show-start.ts'
import { licence } from '../licence.ts'
import { allResources } from '../resources/all-resources.ts'
import { entryLink, officeHours, site } from '../resources/entry.ts'
import { queryOf, type Resource } from '../resources/resource.ts'

type Json = Readonly<Record<string, unknown>>

const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    parameters: z.array(z.strictObject({ name: z.string(), reason: z.string() })).optional(),
  })
  .meta({ description: 'What went wrong (RFC 9457).' })

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
    tags: allResources.map(({ name, summary }) => ({ name, description: summary })),
    paths: {
      [apiStart.path]: {
        get: operation({ operationId: 'showStart', summary: 'What there is to read', schema: 'Start', codes: [400] }),
      },
      ...Object.fromEntries(allResources.flatMap(pathsOf)),
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
  for (const { itemName, item } of allResources) {
    if (registry.has(item)) continue
    registry.add(item, { id: itemName })
    registry.add(listOf(item).meta({ description: 'A part of a list.' }), { id: `${itemName}List` })
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

function pathsOf(resource: Resource): readonly (readonly [string, Json])[] {
  const { name, itemName, summary, find } = resource
  const camel = name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const list = operation({
    operationId: `list${camel}`,
    summary,
    schema: `${itemName}List`,
    codes: [400],
    tag: name,
    parameters: parametersOf(resource),
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
    parameters: [
      { name: 'id', in: 'path', required: true, description: 'Its id, or slug.', schema: { type: 'string' } },
    ],
  })
  return [address, [resourceItem(name).path.replace(':id', '{id}'), { get: one }]]
}

function parametersOf(resource: Resource): readonly Json[] {
  const { properties = {} } = z.toJSONSchema(queryOf(resource), { io: 'input' })
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = typeof property === 'boolean' ? {} : property
    return { name, in: 'query', required: false, description, schema }
  })
}

type Operation = {
  readonly operationId: string
  readonly summary: string
  readonly schema: string
  readonly codes: readonly number[]
  readonly tag?: string
  readonly parameters?: readonly Json[]
  readonly headers?: Json
}

function operation({ operationId, summary, schema, codes, tag, parameters = [], headers = {} }: Operation): Json {
  return {
    operationId,
    summary,
    ...(tag === undefined ? {} : { tags: [tag] }),
    ...(parameters.length === 0 ? {} : { parameters }),
    responses: {
      200: {
        description: summary,
        headers: { ETag: { description: 'Changes with the answer.', schema: { type: 'string' } }, ...headers },
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
      },
      304: { $ref: '#/components/responses/NotModified' },
      ...problemResponses(codes),
    },
  }
}

function problemResponses(codes: readonly number[]): Json {
  return Object.fromEntries(codes.map((code) => [code, { $ref: '#/components/responses/Problem' }]))
}
