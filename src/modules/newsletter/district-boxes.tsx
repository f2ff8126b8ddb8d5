import { type FormState, listOf } from '#kernel/form-state.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Checkboxes } from '#ui/choices.tsx'
import { type District, nameIn } from '#modules/places/index.ts'

type Props = {
  readonly t: Translator
  readonly state: FormState
  readonly districts: readonly District[]
  readonly label: string
  readonly hint: string
}

/** All Kreise to tick, folded away until one is chosen. */
export function DistrictBoxes({ t, state, districts, label, hint }: Props) {
  const values = listOf(state.values, 'districts')
  return (
    <details class="filters" open={values.length > 0}>
      <summary class="filters__summary">{label}</summary>
      <Checkboxes
        t={t}
        id="districts"
        name="districts"
        label={label}
        hint={hint}
        values={values}
        options={districts.map((one) => ({ value: one.id, label: nameIn(one, t.lang) }))}
      />
    </details>
  )
}
