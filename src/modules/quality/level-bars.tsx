import type { Translator } from '#platform/i18n/index.ts'
import { type Answer, countLevels } from './assessment.ts'
import { levels } from './standard.ts'
import { levelWords } from './words.tsx'

const [width, barHeight, gap, top] = [600, 34, 30, 26]

type LevelBarsProps = {
  readonly t: Translator
  readonly label: string
  /** From the top to the bottom. */
  readonly bars: readonly { readonly label: string; readonly answers: readonly Answer[] }[]
  /** How many standards there are: a full bar. */
  readonly all: number
}

/** How many standards stand at each level, a bar an assessment. Told apart by colour, pattern and number; a table says the same. */
export function LevelBars({ t, label, bars, all }: LevelBarsProps) {
  const height = bars.length * (barHeight + gap) + top
  return (
    <figure class="quality-bars">
      <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={chartText(t, label, bars)}>
        {bars.map((bar, row) => (
          <Bar t={t} bar={bar} y={row * (barHeight + gap) + top} all={all} />
        ))}
      </svg>
      <figcaption>
        <ul class="quality-legend" role="list">
          {levels.map((level) => (
            <li>
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
                <rect class={classes[level]} width="16" height="16" />
              </svg>
              {levelWords(t, level)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

// Written out, because the style build looks for whole class names.
const classes = {
  1: 'quality-bar quality-bar--1',
  2: 'quality-bar quality-bar--2',
  3: 'quality-bar quality-bar--3',
  4: 'quality-bar quality-bar--4',
} as const

type BarProps = {
  readonly t: Translator
  readonly bar: LevelBarsProps['bars'][number]
  readonly y: number
  readonly all: number
}

function Bar({ t, bar, y, all }: BarProps) {
  const counts = countLevels(bar.answers)
  const share = width / Math.max(all, 1)
  return (
    <>
      <text class="chart__text" x={0} y={y - 8}>
        {bar.label}
      </text>
      <rect class="quality-bar quality-bar--rest" x={0} y={y} width={width} height={barHeight} />
      {levels.map((level, index) => {
        const count = counts[index] ?? 0
        const x = counts.slice(0, index).reduce((sum, one) => sum + one, 0) * share
        return count === 0 ? null : (
          <>
            <rect class={classes[level]} x={round(x)} y={y} width={round(count * share)} height={barHeight} />
            <text class={`chart__text quality-bar__number--${level}`} x={round(x + 8)} y={y + 23}>
              {t.number(count)}
            </text>
          </>
        )
      })}
    </>
  )
}

function chartText(t: Translator, label: string, bars: LevelBarsProps['bars']): string {
  const lines = bars.map(({ label: name, answers }) => {
    const counts = countLevels(answers)
    return `${name}: ${levels.map((level, index) => `${levelWords(t, level)} ${t.number(counts[index] ?? 0)}`).join(', ')}`
  })
  return `${label}. ${lines.join('. ')}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
