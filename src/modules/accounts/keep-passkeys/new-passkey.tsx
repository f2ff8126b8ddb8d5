import type { Translator } from '#platform/i18n/index.ts'
import { TextField } from '#ui/fields.tsx'
import { PasskeyButton } from './passkey-button.tsx'

type Props = { readonly t: Translator; readonly options: string; readonly verify: string }

/** Makes a passkey for the person signed in, under a name of her choice. */
export function NewPasskey({ t, options, verify }: Props) {
  return (
    <PasskeyButton t={t} ceremony="create" label={t('accounts.passkey.add')} options={options} verify={verify}>
      <TextField
        t={t}
        id="passkey-name"
        name="name"
        label={t('accounts.passkey.name.label')}
        hint={t('accounts.passkey.name.hint')}
        attributes={{ maxLength: 60, autocomplete: 'off' }}
      />
    </PasskeyButton>
  )
}
