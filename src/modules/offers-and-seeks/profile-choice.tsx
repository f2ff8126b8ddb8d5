import type { Translator } from '#platform/i18n/index.ts'
import type { ProfileHead } from '#modules/organisations/index.ts'
import { SelectField } from '#ui/fields.tsx'

type Props = {
  readonly t: Translator
  readonly name: 'profile' | 'from'
  readonly label: string
  readonly error: string | undefined
  readonly value: string
  readonly profiles: readonly ProfileHead[]
}

/** For which of one's own profiles; whoever keeps only one is not asked. */
export function ProfileChoice({ t, name, label, error, value, profiles }: Props) {
  const [only] = profiles
  if (only !== undefined && profiles.length === 1 && error === undefined)
    return <input type="hidden" name={name} value={only.id} />
  return (
    <SelectField
      t={t}
      id={name}
      name={name}
      label={label}
      error={error}
      value={value}
      options={profiles.map(({ id, name: title }) => ({ value: id, label: title }))}
      attributes={{ required: true }}
    />
  )
}
