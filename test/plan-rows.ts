import type { Client } from 'pg'

export type Statement = { readonly text: string; readonly values: readonly unknown[] }

type Touched = Omit<Plan, 'statement'>
/** The node that read most, with the beginning of its statement. */
export type Plan = { readonly statement: string; readonly node: string; readonly rows: number }

type Node = {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly Node[]
}
type Explained = { readonly Plan: Node }

const setsActor = /^select set_config\('actor/
const explained = /^\s*(?:select|with)\s/

/** What PostgreSQL says about each statement, on behalf of the actor it was made for. Nothing stays written. */
export async function readPlans(client: Client, statements: readonly Statement[]): Promise<readonly Plan[]> {
  const plans: Plan[] = []
  await client.query('begin')
  for (const { text, values } of statements) {
    if (setsActor.test(text)) await client.query(text, [...values])
    if (setsActor.test(text) || !explained.test(text)) continue
    const { rows } = await client.query<{ 'QUERY PLAN': readonly Explained[] }>(
      `explain (analyze, format json) ${text}`,
      [...values],
    )
    const [found] = rows[0]?.['QUERY PLAN'] ?? []
    if (found === undefined) throw new Error('PostgreSQL explained nothing.')
    const most = nodesOf(found.Plan)
      .map(touchedBy)
      .reduce((most, one) => (one.rows > most.rows ? one : most))
    plans.push({ statement: text.trim().slice(0, 200), ...most })
  }
  await client.query('rollback')
  return plans
}

function nodesOf(node: Node): readonly Node[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)]
}

function touchedBy(node: Node): Touched {
  const each =
    node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)
  const of = node['Relation Name'] ?? node['Index Name'] ?? ''
  return { node: `${node['Node Type']} ${of}`.trim(), rows: Math.round(each * node['Actual Loops']) }
}
