import type { Child } from 'hono/jsx'
import type { FormState } from '#kernel/form-state.ts'
import { languages, marksOf } from '#kernel/language.ts'
import { control } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { CheckboxField } from '#ui/choices.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { Fieldset } from '#ui/form.tsx'
import { hintWith, SavedMeanwhile, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { pictureForm, picturePrefix } from './picture-form.ts'

type PictureFieldsProps = { readonly t: Translator; readonly state: FormState; readonly saved?: SavedTexts }

/** What is said about a picture: its words in each language, who made it, under which licence. */
export function PictureFields({ t, state, saved = {} }: PictureFieldsProps) {
  const field = (name: keyof typeof pictureForm.fields) => {
    const made = control(pictureForm, state, t, picturePrefix, name)
    const other = saved[name]
    const beside: Child = other === undefined ? undefined : <SavedMeanwhile t={t} text={other} />
    return { ...made, t, hint: hintWith(made.hint, beside) }
  }
  const decorative = field('decorative')
  return (
    <>
      <Fieldset legend={t('editing.picture.alts')} level={2} hint={t('editing.picture.alts.hint')}>
        {languages.map((lang) => {
          const alt = field(`alt_${lang}`)
          return <TextArea {...alt} attributes={{ ...alt.attributes, ...marksOf(lang), rows: 2 }} />
        })}
        <CheckboxField {...decorative} checked={decorative.value === 'on'} />
      </Fieldset>
      <Fieldset legend={t('editing.picture.origin')} level={2}>
        <TextField {...field('credit')} />
        <TextField {...field('licence')} />
      </Fieldset>
    </>
  )
}
