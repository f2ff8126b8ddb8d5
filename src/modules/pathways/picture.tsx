import type { StepState } from './pathway.ts'
import { isFinished } from './pathway.ts'

const gap = 56
const size = 16

/** The way as a picture: a ribbon with a stone for each step, filled where it is finished. What it says stands beside it in words. */
export function Picture({ count, states }: { readonly count: number; readonly states: readonly StepState[] }) {
  const width = (count - 1) * gap + size * 2 + 8
  const last = states.findLastIndex(isFinished)
  return (
    <svg class="trail" viewBox={`0 0 ${width} 44`} aria-hidden="true" focusable="false">
      <line class="trail__line" x1={x(0)} y1="22" x2={x(count - 1)} y2="22" />
      {last < 1 ? null : <line class="trail__line trail__line--done" x1={x(0)} y1="22" x2={x(last)} y2="22" />}
      {Array.from({ length: count }, (_, index) => (
        <circle class={stone(states[index] ?? 'open')} cx={x(index)} cy="22" r={size - 2} />
      ))}
    </svg>
  )
}

function x(index: number): number {
  return index * gap + size + 4
}

// Written out, because the style build looks for whole class names.
function stone(state: StepState): string {
  switch (state) {
    case 'open':
      return 'trail__stone'
    case 'in-work':
      return 'trail__stone trail__stone--in-work'
    case 'done':
      return 'trail__stone trail__stone--done'
    case 'not-needed':
      return 'trail__stone trail__stone--not-needed'
  }
}
