import type { FormState } from '#kernel/form-state.ts'
import { acceptOf } from '#platform/files/index.ts'
import { control, errorLines, type FormSchema } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { FormActions } from '#ui/form.tsx'
import type { replyForm, threadForm } from './form.ts'
import { exchangeFiles } from './sent-files.ts'

type Props = {
  readonly t: Translator
  readonly form: typeof threadForm | typeof replyForm
  readonly prefix: string
  readonly state: FormState
  readonly submit: string
}

/** The text of a post, its files, and the two ways out of the form: post it, or keep it as a draft. */
export function PostFields({ t, form, prefix, state, submit }: Props) {
  // Both forms have the field; their types only differ in what else they have.
  const schema: FormSchema<Pick<(typeof threadForm)['fields'], 'text'>> = form
  const text = control(schema, state, t, prefix, 'text')
  const error = errorLines(state, t, prefix).find(({ id }) => id === 'file')?.text
  return (
    <>
      <TextArea t={t} {...text} attributes={{ ...text.attributes, rows: 8, dir: 'auto' }} />
      <TextField
        t={t}
        id="file"
        name="file"
        label={t('exchange.file.label')}
        hint={t('exchange.file.hint')}
        attributes={{ type: 'file', accept: acceptOf(exchangeFiles), multiple: true }}
        {...(error === undefined ? {} : { error })}
      />
      <FormActions>
        <Button name="do" value="post">
          {submit}
        </Button>
        <Button look="secondary" name="do" value="draft" formnovalidate>
          {t('exchange.draft.save')}
        </Button>
      </FormActions>
    </>
  )
}
