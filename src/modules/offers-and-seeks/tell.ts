import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { listRoleHolders } from '#modules/organisations/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { ListingParts } from './parts.ts'

type Told = {
  readonly kind: 'message' | 'ending' | 'removed'
  /** What was written, word for word; the mail never shows an address. */
  readonly paragraphs: (t: Translator) => readonly string[]
  readonly path: (lang: Lang) => string
}

/** Where mails to everybody who keeps a profile go; empty where nobody does, or nobody has an account. */
export async function mailboxesOf(tx: Tx, { mailboxes }: ListingParts, profileId: Id<'profile'>) {
  // The other side's people and addresses are read to write to them, and shown to nobody.
  return asSystem(tx, 'offers-and-seeks.mailboxes', async () => {
    const keepers = await listRoleHolders(tx, profileId, dayInBerlin(tx.now))
    return mailboxes(
      tx,
      keepers.map(({ personId }) => personId),
    )
  })
}

/** One mail to everybody who keeps the profile, each in her language. Nothing of what was typed stands in the subject (PR-25). */
export async function tellKeepers(
  tx: Tx,
  parts: ListingParts,
  profileId: Id<'profile'>,
  { kind, paragraphs, path }: Told,
): Promise<void> {
  for (const { email, language } of await mailboxesOf(tx, parts, profileId)) {
    const t = parts.translators(language)
    await queueMail(tx, {
      to: email,
      lang: language,
      kind: `offers-and-seeks.${kind}`,
      subject: t(`offers-and-seeks.mail.${kind}.subject`),
      paragraphs: [...paragraphs(t), t('offers-and-seeks.mail.why')],
      action: { label: t(`offers-and-seeks.mail.${kind}.action`), href: new URL(path(language), parts.baseUrl).href },
    })
  }
}
