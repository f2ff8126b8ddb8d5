import { z } from 'zod'
import type { Tx } from '#platform/db/index.ts'
import { type WrongParameter, wrongQuery } from '#platform/http/index.ts'

/** What a resource reads from: the database on behalf of nobody, and the origin of absolute addresses. */
export type Source = { readonly tx: Tx; readonly baseUrl: string }

export type Part = { readonly items: readonly unknown[]; readonly next: string | undefined }

export type Paging = { readonly after?: string | undefined; readonly limit: number }

/** One kind of thing programs can read. The schemas here are the only description: answers, tests and OpenAPI are made from them. */
export type Resource = {
  /** As in the address, in the plural. */
  readonly name: string
  /** The name of one thing, as the schema is called in OpenAPI. */
  readonly itemName: string
  readonly summary: string
  readonly item: z.ZodType
  readonly filters: z.ZodRawShape
  /** Whom to name beside the licence. */
  readonly attribution?: string
  readonly list: (source: Source, asked: Readonly<Record<string, unknown>> & Paging) => Promise<Part>
  readonly find?: (source: Source, id: string) => Promise<unknown>
}

const paging = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(50)
    .meta({ description: 'How many things at most, 1 to 200.' }),
  after: z
    .string()
    .regex(/^[\w-]{1,300}$/)
    .optional()
    .meta({ description: 'Where to go on: the cursor from `next` of the part before.' }),
}

/** Declares a resource; `list` gets its filters as the schema says. */
export function resource<Filters extends z.ZodRawShape>(
  made: Omit<Resource, 'filters' | 'list'> & {
    readonly filters: Filters
    readonly list: (source: Source, asked: z.output<z.ZodObject<Filters>> & Paging) => Promise<Part>
  },
): Resource {
  return made as unknown as Resource
}

/** Everything a list may be asked for. */
export function queryOf({ filters }: Resource) {
  return z.strictObject({ ...filters, ...paging })
}

/** Reads a query by its schema; what is unknown, repeated or out of bounds is refused in words. */
export function readQuery<Query extends z.ZodType>(search: URLSearchParams, query: Query): z.output<Query> {
  const names = [...new Set(search.keys())]
  const repeated = names.filter((name) => search.getAll(name).length > 1)
  if (repeated.length > 0) return wrongQuery(repeated.map((name) => ({ name, reason: 'given more than once' })))
  const read = query.safeParse(Object.fromEntries(names.map((name) => [name, search.get(name) ?? ''])))
  return read.success ? read.data : wrongQuery(read.error.issues.flatMap(wrongParametersOf))
}

function wrongParametersOf(issue: z.core.$ZodIssue): readonly WrongParameter[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => ({ name, reason: 'unknown parameter' }))
  return [{ name: issue.path.join('.'), reason: issue.message }]
}
