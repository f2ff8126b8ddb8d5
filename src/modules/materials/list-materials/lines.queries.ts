import { sql } from 'kysely'
import { type Id, parseId } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { type MaterialKind, materialKinds, type MaterialState, materialStates, type TextState } from '../material.ts'

export type LineFilter = {
  readonly text: string
  readonly kind: MaterialKind | undefined
  readonly state: MaterialState | undefined
  /** The last line of the page before. */
  readonly after: Id<'material'> | undefined
}

export type Line = {
  readonly id: Id<'material'>
  readonly title: string
  readonly kind: MaterialKind
  readonly state: MaterialState
  readonly number: number | null
  readonly validYear: number | null
  readonly textState: TextState | null
  readonly updatedAt: Date
}

export const linesPerPage = 50

/** What the address of the list says; anything unknown is passed over. */
export function readFilter(search: URLSearchParams): LineFilter {
  return {
    text: (search.get('q') ?? '')
      .normalize('NFC')
      .replaceAll(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, 100),
    kind: materialKinds.find((kind) => kind === search.get('art')),
    state: materialStates.find((state) => state === search.get('status')),
    after: parseId<'material'>(search.get('nach') ?? ''),
  }
}

/** One page of all materials, the last changed first, and whether there are more. */
export async function listLines(
  tx: Tx,
  { text, kind, state, after }: LineFilter,
): Promise<{ readonly lines: readonly Line[]; readonly next: Id<'material'> | undefined }> {
  const beyond =
    after === undefined
      ? sql`true`
      : sql`(m.updated_at, m.id) < (select b.updated_at, b.id from materials b where b.id = ${after})`
  const { rows } = await sql<Line>`
    select m.id, t.title, m.kind, m.state, v.number, v.valid_year as "validYear", v.text_state as "textState",
      m.updated_at as "updatedAt"
    from materials m join material_texts t on t.material_id = m.id and t.lang = 'de'
    left join lateral (
      select number, valid_year, text_state from material_versions where material_id = m.id order by number desc limit 1) v on true
    where ${beyond} and ${kind === undefined ? sql`true` : sql`m.kind = ${kind}`}
      and ${state === undefined ? sql`true` : sql`m.state = ${state}`}
      and ${
        text === ''
          ? sql`true`
          : sql`m.id in (select material_id from material_texts
              where access.fold(title) like '%' || access.fold(${text.replaceAll(/[\\%_]/g, '\\$&')}) || '%')`
      }
    order by m.updated_at desc, m.id desc limit ${linesPerPage + 1}`.execute(tx)
  const lines = rows.slice(0, linesPerPage)
  return { lines, next: rows.length > linesPerPage ? lines.at(-1)?.id : undefined }
}
