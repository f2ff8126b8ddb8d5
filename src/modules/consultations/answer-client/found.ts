import type { FormState } from '#kernel/form-state.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Booking } from '#modules/appointments/index.ts'
import type { District } from '#modules/places/index.ts'
import type { ConsentPurpose, Consultation, Message, Step } from '../consultation.ts'
import type { HandOver, PlannedTask, Talk } from '../consultation.queries.ts'
import type { Contact } from '../contact.ts'
import type { Draft } from '../draft.queries.ts'
import type { LookBack } from '../look-back/look-back.queries.ts'
import type { Read } from '../reads.queries.ts'
import type { AnswerTemplate } from '../template.queries.ts'

export type Found = {
  readonly messages: readonly Message[]
  readonly talks: readonly Talk[]
  readonly reads: readonly Read[]
  readonly draft: Draft
  readonly contact: Contact | undefined
  readonly consents: readonly ConsentPurpose[]
  readonly steps: readonly Step[]
  readonly tasks: readonly PlannedTask[]
  readonly handOver: HandOver | undefined
  readonly lookBack: LookBack | undefined
  readonly booking: Booking | undefined
  readonly district: District | undefined
  readonly templates: readonly AnswerTemplate[]
  readonly names: ReadonlyMap<string, string>
}

export type PageProps = {
  readonly ctx: RequestContext
  readonly own: Consultation
  readonly found: Found
  readonly state: FormState
  readonly conflict: boolean
  /** The answer to look at again before it is sent (PR-04). */
  readonly looked: string | undefined
  readonly today: string
}
