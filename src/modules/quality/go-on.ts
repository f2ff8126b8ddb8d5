import type { RequestContext } from '#platform/http/index.ts'
import { type answering, assessmentPage, type ownAnswering } from './addresses.ts'
import { nextOpen } from './assessment.ts'
import { slots } from './standard.ts'

type Step = {
  /** Where the next standard is answered. */
  readonly to: typeof answering | typeof ownAnswering
  readonly assessmentId: string
  readonly slot: number
  readonly answered: readonly { readonly slot: number }[]
}

/** On to the next standard without an answer; to the list when there is none. */
export function goOn(ctx: RequestContext, { to, assessmentId, slot, answered }: Step): Response {
  const next = nextOpen(slots, new Set(answered.map((one) => one.slot)), slot)
  const done = { meldung: 'gespeichert' }
  return ctx.seeOther(
    next === undefined
      ? assessmentPage.href(ctx.lang, { assessmentId }, done)
      : to.href(ctx.lang, { assessmentId, slot: String(next) }, done),
  )
}
