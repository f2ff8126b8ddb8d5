import type { FormState } from '#kernel/form-state.ts'
import { acceptOf } from '#platform/files/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { TextField } from '#ui/fields.tsx'
import { libraryFiles } from './sent-file.ts'

type FileFieldProps = { readonly t: Translator; readonly state: FormState; readonly prefix: string }

/** The field for a file. What was chosen cannot be kept when the form comes back; the error says to choose it again. */
export function FileField({ t, state, prefix }: FileFieldProps) {
  const wrong = state.errors.find(({ field }) => field === 'file')
  return (
    <TextField
      t={t}
      id="file"
      name="file"
      label={t('materials.version.file.label')}
      hint={t('materials.version.file.hint')}
      attributes={{ type: 'file', accept: acceptOf(libraryFiles) }}
      {...(wrong === undefined ? {} : { error: t.find(`${prefix}.file.errors.${wrong.code}`) })}
    />
  )
}
