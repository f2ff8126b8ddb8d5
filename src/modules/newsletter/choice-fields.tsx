import type { FormState } from '#kernel/form-state.ts'
import { autonymOf, languages, marksOf } from '#kernel/language.ts'
import { control } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Checkboxes, Radios } from '#ui/choices.tsx'
import type { District } from '#modules/places/index.ts'
import { DistrictBoxes } from './district-boxes.tsx'
import { lists } from './lists.ts'
import { choiceForm, choicePrefix } from './subscribe/form.ts'

type Props = { readonly t: Translator; readonly state: FormState; readonly districts: readonly District[] }

/** What to read about, from where, and in which language: the same fields when one signs up and when one changes it. */
export function ChoiceFields({ t, state, districts }: Props) {
  const field = (name: keyof typeof choiceForm.fields) => ({ t, ...control(choiceForm, state, t, choicePrefix, name) })
  return (
    <>
      <Checkboxes
        {...field('lists')}
        options={lists.map((list) => ({ value: list, label: t(`newsletter.list.${list}`) }))}
      />
      <DistrictBoxes
        t={t}
        state={state}
        districts={districts}
        label={t('newsletter.choice.districts.label')}
        hint={t('newsletter.choice.districts.hint')}
      />
      <Radios
        {...field('lang')}
        options={languages.map((lang) => ({ value: lang, label: autonymOf(lang), ...marksOf(lang) }))}
      />
    </>
  )
}
