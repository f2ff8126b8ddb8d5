import type { Child } from 'hono/jsx'
import type { Translator } from '#platform/i18n/index.ts'
import type { Answer, Assessment, Evidence, Measure, OwnAnswer } from '../assessment.ts'
import type { Standard } from '../standard.ts'
import type { Responsible } from '../team.queries.ts'

export type AssessmentPageProps = {
  readonly t: Translator
  readonly formKey: () => string
  readonly title: string
  readonly today: string
  readonly profileName: string
  readonly assessment: Assessment
  /** False for the centre, with which it is shared. */
  readonly keeps: boolean
  readonly standards: readonly Standard[]
  readonly answers: readonly Answer[]
  readonly own: readonly OwnAnswer[]
  readonly mine: readonly OwnAnswer[]
  readonly evidence: readonly Evidence[]
  readonly measures: readonly Measure[]
  /** Undefined for the centre, which learns no names. */
  readonly people: readonly Responsible[] | undefined
  readonly done: Child
}
