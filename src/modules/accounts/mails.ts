import type { Tx } from '#platform/db/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import type { Account, MemberLang } from './account.ts'
import type { AccountParts } from './parts.ts'

export type AccountMail =
  | 'invitation'
  | 'sign-in'
  | 'reset'
  | 'password-changed'
  | 'factor-changed'
  | 'recovery-code-used'
  | 'e-mail'
  | 'e-mail-asked'
  | 'e-mail-changed'
  | 'new-device'
  | 'recovery'
  | 'recovered'

type Sending = {
  readonly to: string
  readonly lang: MemberLang
  readonly kind: AccountMail
  readonly values?: Readonly<Record<string, string>>
  readonly href?: string
}

/** Queues one mail with the texts `accounts.mail.<kind>.*`, in the transaction of what it tells of. */
export async function sendAccountMail(
  tx: Tx,
  parts: Pick<AccountParts, 'translators'>,
  { to, lang, kind, values, href }: Sending,
): Promise<void> {
  const t = parts.translators(lang)
  const say = (part: string) => t.find(`accounts.mail.${kind}.${part}`, values)
  const paragraphs = ['text1', 'text2', 'text3'].flatMap((part) => say(part) ?? [])
  const label = say('action')
  await queueMail(tx, {
    to,
    lang,
    kind: `accounts.${kind}`,
    subject: say('subject') ?? '',
    paragraphs: [...paragraphs, t('accounts.mail.why')],
    ...(href === undefined || label === undefined ? {} : { action: { label, href } }),
  })
}

/** Tells the person that something about the account changed (AU-10). */
export function tellPerson(
  tx: Tx,
  parts: AccountParts,
  account: Account,
  kind: AccountMail,
  values: Readonly<Record<string, string>> = {},
): Promise<void> {
  return sendAccountMail(tx, parts, {
    to: account.email,
    lang: account.language,
    kind,
    values: { name: nameOf(account), ...values },
  })
}

function nameOf(account: Account): string {
  return `${account.givenName} ${account.familyName}`
}
