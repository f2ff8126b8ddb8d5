import type { FormState } from '#kernel/form-state.ts'
import { autonymOf, languages, marksOf } from '#kernel/language.ts'
import { control } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Radios } from '#ui/choices.tsx'
import { SelectField, TextArea, TextField } from '#ui/fields.tsx'
import { hintWith, SavedMeanwhile, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { directions, listingKinds } from '../listing.ts'
import { listingForm, type ListingFieldName } from './form.ts'

export const listingPrefix = 'offers-and-seeks.form'

type Props = { readonly t: Translator; readonly state: FormState; readonly saved?: SavedTexts }

/** What is offered or sought, in words of one's own. */
export function ListingFields({ t, state, saved = {} }: Props) {
  const field = (name: ListingFieldName) => {
    const props = control(listingForm, state, t, listingPrefix, name)
    const other = saved[name]
    const choice = name === 'direction' || name === 'kind' || name === 'lang'
    return {
      t,
      ...props,
      hint: hintWith(
        props.hint,
        other === undefined ? undefined : <SavedMeanwhile t={t} text={other} choice={choice} />,
      ),
    }
  }
  return (
    <>
      <Radios
        {...field('direction')}
        options={directions.map((one) => ({ value: one, label: t(`offers-and-seeks.own.${one}`) }))}
      />
      <Radios
        {...field('kind')}
        options={listingKinds.map((one) => ({ value: one, label: t(`offers-and-seeks.kind.${one}`) }))}
      />
      <TextField {...field('title')} />
      <TextArea {...field('text')} />
      <SelectField
        {...field('lang')}
        options={languages.map((one) => ({ value: one, label: autonymOf(one), ...marksOf(one) }))}
        width="medium"
      />
      <TextField {...field('place')} width="medium" />
    </>
  )
}
