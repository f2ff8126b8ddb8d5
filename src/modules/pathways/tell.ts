import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { linkDesk } from './addresses.ts'
import type { MailParts } from './parts.ts'

type LinkMail = {
  readonly email: string
  readonly lang: Lang
  readonly token: string
  /** The first one, or one that was asked for because the other got lost. */
  readonly kind: 'confirm' | 'again'
}

/** The private link of a path; nothing of the path itself is in it (PR-25). */
export async function tellLink(tx: Tx, { translators, baseUrl }: MailParts, mail: LinkMail): Promise<void> {
  const t = translators(mail.lang)
  await queueMail(tx, {
    to: mail.email,
    lang: mail.lang,
    kind: `pathways.${mail.kind}`,
    subject: t(`pathways.mail.${mail.kind}.subject`),
    paragraphs: [t(`pathways.mail.${mail.kind}.text`), t('pathways.mail.private')],
    action: {
      label: t('pathways.mail.open'),
      href: new URL(linkDesk.href(mail.lang, { token: mail.token }), baseUrl).href,
    },
  })
}
