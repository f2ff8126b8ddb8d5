import { wrongQuery } from '#platform/http/index.ts'
import { z } from 'zod'

/** An instant as PostgreSQL writes it, to the microsecond: a rounded one would skip what lies between. */
export const instant = z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?\+00$/)

/** Where a list goes on. Programs hand it back as it is: what stands in it may change. */
export function cursorOf(position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url')
}

/** The position behind a cursor, or undefined at the beginning; an invented one is refused. */
export function readCursor<Position extends z.ZodType>(
  after: string | undefined,
  position: Position,
): z.output<Position> | undefined {
  if (after === undefined) return undefined
  const read = position.safeParse(parsed(Buffer.from(after, 'base64url').toString()))
  return read.success ? read.data : wrongQuery([{ name: 'after', reason: 'not a cursor of this list' }])
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Cuts what was read one row too far, and says where the list goes on. */
export function partOf<Row>(
  rows: readonly Row[],
  limit: number,
  positionOf: (row: Row) => readonly (string | number)[],
): { readonly rows: readonly Row[]; readonly next: string | undefined } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > limit && last !== undefined ? cursorOf(positionOf(last)) : undefined }
}
