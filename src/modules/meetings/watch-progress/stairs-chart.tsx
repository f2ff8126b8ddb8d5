import type { Translator } from '#platform/i18n/index.ts'
import { type Standing, stairs } from './progress.ts'

const [width, height] = [600, 180]
const [left, top, bottom] = [44, 14, 26]

type StairsChartProps = {
  readonly t: Translator
  readonly label: string
  readonly standings: readonly Standing[]
  readonly until: string
}

/** How many there were in all, day after day. The same stands in a table beside it. */
export function StairsChart({ t, label, standings, until }: StairsChartProps) {
  const [first, last] = [standings[0], standings.at(-1)]
  if (first === undefined || last === undefined) return null
  const lastDay = last.day > until ? last.day : until
  const points = stairs(standings, lastDay, width, height).map(({ x, y }) => `${round(x + left)},${round(y + top)}`)
  const day = (iso: string) => t.day(iso, 'short')
  const floor = top + height
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${left + width + 8} ${floor + bottom}`}
      role="img"
      aria-label={chartText(t, label, last)}
    >
      <path class="chart__area" d={`M${points.join('L')}L${left + width},${floor}L${left},${floor}z`} />
      <polyline class="chart__line" points={points.join(' ')} />
      <path class="chart__axis" d={`M${left},${top}V${floor}H${left + width}`} />
      <text class="chart__text" x={left - 6} y={top + 6} text-anchor="end">
        {t.number(last.total)}
      </text>
      <text class="chart__text" x={left - 6} y={floor} text-anchor="end">
        {t.number(0)}
      </text>
      <text class="chart__text" x={left} y={floor + 20}>
        {day(first.day)}
      </text>
      <text class="chart__text" x={left + width} y={floor + 20} text-anchor="end">
        {day(lastDay)}
      </text>
    </svg>
  )
}

function chartText(t: Translator, label: string, last: Standing): string {
  return `${label}: ${t('meetings.progress.chart', { total: last.total })}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
