import type { FormState } from '#kernel/form-state.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { ProfileHead } from '#modules/organisations/index.ts'
import type { Desk } from '../desk.ts'
import type { Letter, Note, StepStanding } from '../pathway.ts'
import type { ReadPlan } from '../read-plan.ts'

export type DeskPageProps = {
  readonly ctx: RequestContext
  readonly desk: Desk
  readonly standings: readonly StepStanding[]
  readonly plan: ReadPlan
  readonly notes: readonly Note[]
  readonly letter: Letter | undefined
  readonly place: string
  /** Profiles the person at the link keeps and may bind it to. */
  readonly profiles: readonly ProfileHead[]
  /** The form of the accompanying person. */
  readonly note: FormState
}
