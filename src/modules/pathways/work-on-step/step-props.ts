import type { FormState } from '#kernel/form-state.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Answered } from '#modules/directory/index.ts'
import type { Material } from '#modules/materials/index.ts'
import type { Desk } from '../desk.ts'
import type { Step } from '../path.ts'
import type { Letter, StepStanding } from '../pathway.ts'
import type { ReadPlan, RulesOfDay } from '../read-plan.ts'
import type { StepContent } from './form.ts'

export type StepPageProps = {
  readonly ctx: RequestContext
  readonly desk: Desk
  readonly step: Step
  readonly standings: readonly StepStanding[]
  readonly plan: ReadPlan
  readonly letter: Letter | undefined
  readonly budgetRules: RulesOfDay | undefined
  readonly materials: readonly Material[]
  readonly near: Answered | undefined
  readonly saved: StepContent
  readonly state: FormState
  readonly seen: string
  /** Fields somebody else has saved meanwhile. */
  readonly contested: readonly string[]
}
