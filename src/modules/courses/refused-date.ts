import type { FormState, TypedValues } from '#kernel/form-state.ts'
import type { Refused } from '#kernel/refusal.ts'
import type { Translator } from '#platform/i18n/index.ts'

/** The form of dates on its way back, with the day the refusal is about where there is one. */
export function refusedDate(
  t: Translator,
  typed: TypedValues,
  refusal: Refused<string> & { readonly day?: string },
): FormState {
  const { code, field = 'day', day } = refusal
  return {
    values: typed,
    errors: [{ field, code, ...(day === undefined ? {} : { values: { day: t.day(day) } }) }],
  }
}
