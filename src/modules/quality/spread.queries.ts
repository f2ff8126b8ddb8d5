import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import type { Answer } from './assessment.ts'
import { listAnswers } from './assessment.queries.ts'
import { type SpreadLine, shownTo } from './spread.ts'
import { getCurrentVersion } from './standard.queries.ts'

export type Spread = {
  readonly version: number
  readonly madeAt: Date
  readonly lines: readonly SpreadLine[]
  readonly least: number
}

/** How projects stand in all, as far as this reader may see it; no lines where what she knows herself would give others away. */
export async function readSpread(tx: Tx): Promise<Spread | undefined> {
  const { number, leastProjects } = await getCurrentVersion(tx)
  const found = await asSystem(tx, 'quality.spread', () => findLatest(tx, number))
  if (found === undefined) return undefined
  // Counted with her own rights: exactly the answers she can open one by one, by which she could subtract.
  const { rows } = await sql<{ id: Id<'assessment'> }>`
    select id from quality_assessments where id = any (${[...found.members]}::uuid[])`.execute(tx)
  const known: Answer[] = []
  for (const { id } of rows) known.push(...(await listAnswers(tx, id)))
  return {
    version: number,
    madeAt: found.madeAt,
    lines: shownTo(found.lines, { known, gone: found.projects - found.members.length, least: leastProjects }),
    least: leastProjects,
  }
}

type Latest = {
  readonly projects: number
  readonly madeAt: Date
  readonly lines: readonly SpreadLine[]
  readonly members: readonly string[]
}

async function findLatest(tx: Tx, version: number): Promise<Latest | undefined> {
  const { rows } = await sql<{
    madeAt: Date
    projects: number
    levels: readonly LevelCount[]
    members: readonly string[]
  }>`
    select s.made_at as "madeAt", s.projects,
      coalesce((select jsonb_agg(jsonb_build_object('slot', l.slot, 'level', l.level, 'projects', l.projects))
        from quality_spread_levels l where l.spread_id = s.id), '[]') as levels,
      coalesce((select jsonb_agg(m.assessment_id) from quality_spread_members m where m.spread_id = s.id), '[]') as members
    from quality_spreads s where s.version = ${version} order by s.made_at desc limit 1`.execute(tx)
  const [row] = rows
  return row === undefined
    ? undefined
    : { madeAt: row.madeAt, projects: row.projects, members: row.members, lines: linesOf(row.levels) }
}

type LevelCount = { readonly slot: number; readonly level: number; readonly projects: number }

function linesOf(counts: readonly LevelCount[]): readonly SpreadLine[] {
  const slots = [...new Set(counts.map(({ slot }) => slot))].toSorted((a, b) => a - b)
  return slots.map((slot) => ({
    slot,
    counts: counts
      .filter((one) => one.slot === slot)
      .toSorted((a, b) => a.level - b.level)
      .map(({ projects }) => projects),
  }))
}
