import type { Step } from './path.ts'

/** What one criterion says of the answers. `open` where nobody has answered yet, or does not know. */
export type Judged = {
  readonly key: string
  readonly outcome: 'fits' | 'misses' | 'open'
  readonly weight: 'must' | 'extra'
}

export type Verdict = {
  /** `no`: something that must be is missing. `unsure`: something is not answered. */
  readonly fit: 'yes' | 'no' | 'unsure'
  readonly criteria: readonly Judged[]
}

/** Judges the answers of a step by its criteria; undefined where it has none. */
export function judge(step: Step, answers: Readonly<Record<string, string>>): Verdict | undefined {
  const criteria = step.questions.flatMap(({ key, wants, weight = 'must' }): readonly Judged[] => {
    if (wants === undefined) return []
    const answer = answers[key]
    const outcome = answer === wants ? 'fits' : answer === 'yes' || answer === 'no' ? 'misses' : 'open'
    return [{ key, outcome, weight }]
  })
  if (criteria.length === 0) return undefined
  const must = criteria.filter(({ weight }) => weight === 'must').map(({ outcome }) => outcome)
  return { fit: must.includes('misses') ? 'no' : must.includes('open') ? 'unsure' : 'yes', criteria }
}
