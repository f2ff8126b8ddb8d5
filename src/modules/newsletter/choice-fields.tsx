import type { FormState } from '#kernel/form-state.ts'
import { autonymOf, languages, marksOf } from '#kernel/language.ts'
import { control } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Checkboxes, Radios } from '#ui/choices.tsx'
import { SelectField } from '#ui/fields.tsx'
import { type District, nameIn } from '#modules/places/index.ts'
import { lists } from './lists.ts'
import { choiceForm, choicePrefix } from './subscribe/form.ts'

type Props = { readonly t: Translator; readonly state: FormState; readonly districts: readonly District[] }

/** What to read about, in which language, and from where: the same fields when one signs up and when one changes it. */
export function ChoiceFields({ t, state, districts }: Props) {
  const field = (name: keyof typeof choiceForm.fields) => ({ t, ...control(choiceForm, state, t, choicePrefix, name) })
  const chosenLists = field('lists')
  return (
    <>
      <Checkboxes
        {...chosenLists}
        attributes={{ required: true }}
        options={lists.map((list) => ({ value: list, label: t(`newsletter.list.${list}`) }))}
      />
      <Radios
        {...field('lang')}
        options={languages.map((lang) => ({ value: lang, label: autonymOf(lang), ...marksOf(lang) }))}
      />
      <SelectField
        {...field('district')}
        attributes={{}}
        emptyLabel={t('newsletter.choice.district.all')}
        options={districts.map((one) => ({ value: one.id, label: nameIn(one, t.lang) }))}
      />
    </>
  )
}
