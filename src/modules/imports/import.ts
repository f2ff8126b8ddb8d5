import type { Id } from '#kernel/id.ts'
import type { ReadingFault, ReadingWishes, Understood } from '#platform/sheets/index.ts'

export const targetNames = ['projects', 'organisations', 'freinet-offers', 'team-people', 'materials', 'team'] as const
export type TargetName = (typeof targetNames)[number]

/** Where an import stands. Those that end in -ing wait for the background work or are being worked on. */
export const stages = [
  'reading',
  'unreadable',
  'understood',
  'checking',
  'checked',
  'applying',
  'applied',
  'undoing',
  'undone',
] as const
export type Stage = (typeof stages)[number]

export const workStages = ['reading', 'checking', 'applying', 'undoing'] as const
export type WorkStage = (typeof workStages)[number]

export type FileWishes = ReadingWishes & {
  /** The row that names the columns, as a spreadsheet counts. */
  readonly head?: number | undefined
}

export type UnderstoodFile = Understood & { readonly head: number; readonly titles: readonly string[] }

export const outcomes = ['new', 'changed', 'unchanged', 'doubtful', 'failed'] as const
export type Outcome = (typeof outcomes)[number]
export type Counts = Readonly<Record<Outcome, number>>

/** Why the last step went back to the person: something changed since it was shown, or she may no longer. */
export const stopReasons = ['moved-on', 'not-allowed', 'failed'] as const
export type StopReason = (typeof stopReasons)[number]

export type ImportHead = {
  readonly id: Id<'import'>
  readonly target: TargetName
  readonly profileId: Id<'profile'> | null
  readonly personId: Id<'person'> | null
  readonly fileName: string
  readonly fileBytes: number
  readonly stage: Stage
  readonly wishes: FileWishes
  readonly understood: UnderstoodFile | null
  readonly fault: ReadingFault | null
  readonly rowCount: number
  /** The column of the target for each column of the file, `''` for those left out. */
  readonly columns: readonly string[] | null
  readonly counts: Counts | null
  readonly stopped: StopReason | null
  readonly done: number
  readonly total: number
  readonly createdAt: Date
  readonly appliedAt: Date | null
  readonly undoneAt: Date | null
}

/** How long files, rows and the way back are kept. */
export const keptDays = 30
const day = 86_400_000

export function undoEndsAt(appliedAt: Date): Date {
  return new Date(appliedAt.getTime() + keptDays * day)
}

/** An import can be taken back for 30 days. */
export function mayBeUndone({ stage, appliedAt }: Pick<ImportHead, 'stage' | 'appliedAt'>, now: Date): boolean {
  return stage === 'applied' && appliedAt !== null && now < undoEndsAt(appliedAt)
}

export function isWorking(stage: Stage): stage is WorkStage {
  return workStages.some((one) => one === stage)
}
