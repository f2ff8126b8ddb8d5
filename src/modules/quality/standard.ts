export const domains = ['tasks', 'working', 'qualification', 'attitude', 'framework'] as const
export type Domain = (typeof domains)[number]

/** How many statements the core profile has (KVH, Kernprofil); what they say the centre enters. */
export const slots = Array.from({ length: 23 }, (_, index) => index + 1)

/** How far somebody is with a standard; `0` is "does not fit us". */
export const levels = [1, 2, 3, 4] as const
export type Level = 0 | 1 | 2 | 3 | 4

/** What the system can count for a standard. */
export const evidenceKinds = [
  'team-basic',
  'new-basic',
  'team-further',
  'team-reflection',
  'team-languages',
  'team-coordinating',
  'courses-held',
  'reflection-groups',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** One statement as a version of the standards has it. */
export type Standard = {
  readonly version: number
  readonly slot: number
  readonly domain: Domain
  readonly title: string
  readonly statement: string
  /** What each level means here, the lowest first. */
  readonly levels: readonly string[]
  readonly evidence: readonly EvidenceKind[]
  /** True while the words are ours and not the centre's. */
  readonly placeholder: boolean
}

export type StandardsVersion = {
  readonly number: number
  /** How many projects whose answers the reader does not see there must be before a comparison is shown. */
  readonly leastProjects: number
  readonly summary: string
  /** Null: the draft. */
  readonly publishedAt: Date | null
}

/** The slot an address names, or undefined. */
export function parseSlot(text: string): number | undefined {
  return slots.find((slot) => String(slot) === text)
}

export function isLevel(value: number): value is Level {
  return value === 0 || levels.some((level) => level === value)
}

/** Whether a standard is the same in both versions, with the figures that stand beside it. */
export function isSame(one: Standard, other: Standard): boolean {
  return (
    saysTheSame(one, other) &&
    one.placeholder === other.placeholder &&
    evidenceKinds.every((kind) => one.evidence.includes(kind) === other.evidence.includes(kind))
  )
}

/** Whether the words of a standard are the same in both versions. */
export function saysTheSame(one: Standard, other: Standard): boolean {
  return (
    one.title === other.title &&
    one.statement === other.statement &&
    one.levels.join('\n') === other.levels.join('\n') &&
    one.domain === other.domain
  )
}
