import { z } from 'zod'

export type Json = Readonly<Record<string, unknown>>

/** The fields of a query as parameters. */
export function parametersOf(query: z.ZodType): readonly Json[] {
  const { properties = {} } = z.toJSONSchema(query, { io: 'input' })
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
  /** The media type; JSON where nothing is said. */
  readonly type?: string
  readonly parameters?: readonly Json[]
  readonly headers?: Json
}

/** One way to ask, with its answers. */
export function operation(made: Operation): Json {
  const { operationId, summary, schema, codes, tag, type = 'application/json', parameters = [], headers = {} } = made
  return {
    operationId,
    summary,
    ...(tag === undefined ? {} : { tags: [tag] }),
    ...(parameters.length === 0 ? {} : { parameters }),
    responses: {
      200: {
        description: summary,
        headers: { ETag: { description: 'Changes with the answer.', schema: { type: 'string' } }, ...headers },
        content: { [type]: { schema: { $ref: `#/components/schemas/${schema}` } } },
      },
      304: { $ref: '#/components/responses/NotModified' },
      ...problemResponses(codes),
    },
  }
}

export function problemResponses(codes: readonly number[]): Json {
  return Object.fromEntries(codes.map((code) => [code, { $ref: '#/components/responses/Problem' }]))
}
