import type { Translator } from '#platform/i18n/index.ts'
import { type Answer, countLevels } from './assessment.ts'
import { levels } from './standard.ts'
import { levelWords } from './words.tsx'

type LevelBarsProps = {
  readonly t: Translator
  readonly label: string
  /** From the top to the bottom. */
  readonly bars: readonly { readonly label: string; readonly answers: readonly Answer[] }[]
  /** How many standards there are: a full bar. */
  readonly all: number
}

/** How many standards stand at each level, a bar an assessment. The numbers stand below it as words, so the bar itself says nothing to a screen reader. */
export function LevelBars({ t, label, bars, all }: LevelBarsProps) {
  return (
    <ul class="quality-bars" role="list" aria-label={label}>
      {bars.map((bar) => (
        <li>
          <p class="quality-bars__label">{bar.label}</p>
          <Bar answers={bar.answers} all={all} />
          <Counts t={t} answers={bar.answers} />
        </li>
      ))}
    </ul>
  )
}

// Written out, because the style build looks for whole class names.
const classes = {
  1: 'quality-bar--1',
  2: 'quality-bar--2',
  3: 'quality-bar--3',
  4: 'quality-bar--4',
} as const

/** Stretched to the width there is: one unit is one standard. */
function Bar({ answers, all }: Pick<LevelBarsProps['bars'][number], 'answers'> & { readonly all: number }) {
  const counts = countLevels(answers)
  const before = (index: number) => counts.slice(0, index).reduce((sum, one) => sum + one, 0)
  return (
    <svg
      class="quality-bar"
      viewBox={`0 0 ${Math.max(all, 1)} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {levels.map((level, index) => (
        <rect class={classes[level]} x={before(index)} y={0} width={counts[index] ?? 0} height={1} />
      ))}
    </svg>
  )
}

function Counts({ t, answers }: { readonly t: Translator; readonly answers: readonly Answer[] }) {
  const counts = countLevels(answers)
  return (
    <ul class="quality-legend" role="list">
      {levels.map((level, index) => (
        <li>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <rect class={classes[level]} width="16" height="16" />
          </svg>
          {levelWords(t, level)} <strong>{t.number(counts[index] ?? 0)}</strong>
        </li>
      ))}
    </ul>
  )
}
