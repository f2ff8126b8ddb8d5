import { load, type LoadJob, type LoadResult, median, quantile } from './load.ts'

export type Side = { readonly perSecond: number; readonly p50: number; readonly p95: number }
export type Comparison = { readonly program: Side; readonly bare: Side; readonly ratio: number }

/** Seconds of warming up, then rounds of so many seconds, program and bare in turn, so that a drifting machine favours neither. */
export type Pace = { readonly warm: number; readonly rounds: number; readonly seconds: number }

/** Measures the same addresses on two ports, the program first. */
export async function compare(
  job: Omit<LoadJob, 'port' | 'seconds'>,
  ports: readonly [number, number],
  pace: Pace,
): Promise<Comparison> {
  for (const port of ports) await load({ ...job, port, seconds: pace.warm })
  const program: LoadResult[] = []
  const bare: LoadResult[] = []
  for (let round = 0; round < pace.rounds; round += 1) {
    program.push(await load({ ...job, port: ports[0], seconds: pace.seconds }))
    bare.push(await load({ ...job, port: ports[1], seconds: pace.seconds }))
  }
  const ratios = program.map((result, round) => result.perSecond / (bare[round]?.perSecond ?? Number.NaN))
  return { program: sideOf(program), bare: sideOf(bare), ratio: median(ratios) }
}

function sideOf(results: readonly LoadResult[]): Side {
  const all = results.flatMap(({ milliseconds }) => [...milliseconds.values()].flat())
  return {
    perSecond: median(results.map(({ perSecond }) => perSecond)),
    p50: quantile(all, 0.5),
    p95: quantile(all, 0.95),
  }
}
