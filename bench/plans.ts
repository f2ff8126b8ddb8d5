import { Client, type ClientConfig } from 'pg'
import type { Statement } from './bare-server.ts'

export type PlanFinding = {
  readonly path: string
  readonly statements: number
  /** Sum of what PostgreSQL says it took, planning and execution, in milliseconds. */
  readonly milliseconds: number
  readonly planning: number
  readonly bytesRead: number
  /** Sequential scans over more rows than the rule allows, such as "search_documents: 50,000". */
  readonly longScans: readonly string[]
  /** Sequential scans of any size, for information. */
  readonly scans: readonly string[]
}

type PlanNode = {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Shared Hit Blocks'?: number
  readonly 'Shared Read Blocks'?: number
  readonly Plans?: readonly PlanNode[]
}
type Explained = { readonly Plan: PlanNode; readonly 'Planning Time': number; readonly 'Execution Time': number }

export const longestScan = 10_000

/** Explains every statement of the pages as the program's role (LD-08). */
export async function explainPages(
  connection: ClientConfig,
  pages: ReadonlyMap<string, readonly Statement[]>,
): Promise<readonly PlanFinding[]> {
  const client = new Client({ ...connection, options: '-c role=vielfaltsnetz_app -c timezone=UTC' })
  await client.connect()
  try {
    const findings: PlanFinding[] = []
    for (const [path, statements] of pages) {
      const explained: Explained[] = []
      for (const statement of statements) explained.push(await explain(client, statement))
      findings.push(findingOf(path, explained))
    }
    return findings
  } finally {
    await client.end()
  }
}

async function explain(client: Client, { text, values }: Statement): Promise<Explained> {
  const command = `explain (analyze, buffers, format json) ${text}`
  // Twice: the first one may read from the disk.
  await client.query(command, [...values])
  const { rows } = await client.query<{ 'QUERY PLAN': readonly Explained[] }>(command, [...values])
  const [plan] = rows[0]?.['QUERY PLAN'] ?? []
  if (plan === undefined) throw new Error('PostgreSQL explained nothing.')
  return plan
}

function findingOf(path: string, explained: readonly Explained[]): PlanFinding {
  const scans = explained
    .flatMap(({ Plan }) => nodesOf(Plan))
    .filter((node) => node['Node Type'] === 'Seq Scan')
    .map(scanOf)
  const sum = (part: (plan: Explained) => number) => explained.reduce((total, plan) => total + part(plan), 0)
  return {
    path,
    statements: explained.length,
    milliseconds: sum((plan) => plan['Planning Time'] + plan['Execution Time']),
    planning: sum((plan) => plan['Planning Time']),
    bytesRead: sum(({ Plan }) => (Plan['Shared Hit Blocks'] ?? 0) + (Plan['Shared Read Blocks'] ?? 0)) * 8192,
    longScans: scans.filter(({ rows }) => rows > longestScan).map(named),
    scans: scans.map(named),
  }
}

function nodesOf(node: PlanNode): readonly PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)]
}

type Scan = { readonly relation: string; readonly rows: number }

function scanOf(node: PlanNode): Scan {
  const rows = (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']
  return { relation: node['Relation Name'] ?? '', rows: Math.round(rows) }
}

function named({ relation, rows }: Scan): string {
  return `${relation}: ${rows.toLocaleString('en')}`
}
