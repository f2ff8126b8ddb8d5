import type { FormState } from '#kernel/form-state.ts'
import { choices, control, defineForm } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Checkboxes } from '#ui/choices.tsx'
import type { District } from '#modules/places/index.ts'
import { DistrictBoxes } from './district-boxes.tsx'
import { lists } from './lists.ts'

export const aimPrefix = 'newsletter.aim'

/** Whom an issue is for. Districts are judged by the database, which knows them. */
export const aimForm = defineForm({ lists: choices(lists) })

type Props = { readonly t: Translator; readonly state: FormState; readonly districts: readonly District[] }

export function AimFields({ t, state, districts }: Props) {
  const field = control(aimForm, state, t, aimPrefix, 'lists')
  return (
    <>
      <Checkboxes
        t={t}
        {...field}
        attributes={{ required: true }}
        options={lists.map((list) => ({ value: list, label: t(`newsletter.list.${list}`) }))}
      />
      <DistrictBoxes
        t={t}
        state={state}
        districts={districts}
        label={t('newsletter.aim.districts.label')}
        hint={t('newsletter.aim.districts.hint')}
      />
    </>
  )
}
