import type { Child } from 'hono/jsx'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'

type Props = {
  readonly t: Translator
  /** `get` shows a passkey, `create` makes one. */
  readonly ceremony: 'get' | 'create'
  readonly label: string
  /** Where the script asks for the question, and where it takes the answer. */
  readonly options: string
  readonly verify: string
  readonly look?: 'primary' | 'secondary'
  readonly children?: Child
}

/** To be spread into the view of every page with passkey buttons: the script that makes them work. */
export const passkeyScripts = { scripts: ['accounts-passkeys.js'] } as const

/** The button for a passkey. It needs the script `client/passkeys.ts`, which uncovers it; without, a sentence says why it is not there. */
export function PasskeyButton({ t, ceremony, label, options, verify, look = 'secondary', children }: Props) {
  return (
    <div data-passkey={ceremony} data-options={options} data-verify={verify}>
      <p data-passkey-absent>{t('accounts.passkey.needsScript')}</p>
      <form data-passkey-form method="post" action={verify} aria-label={label} hidden>
        {children}
        <p data-passkey-problem="failed" role="alert" hidden>
          {t('accounts.passkey.failed')}
        </p>
        <p data-passkey-problem="paused" role="alert" hidden>
          {t('accounts.passkey.paused')}
        </p>
        <Button look={look}>{label}</Button>
      </form>
    </div>
  )
}
