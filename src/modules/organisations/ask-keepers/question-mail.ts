import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { confirmationLink } from '../addresses.ts'
import { confirmationRules } from '../confirmation.ts'
import { makeConfirmationLink } from '../confirmation.queries.ts'
import { languageNames, weekdayName } from '../profile-parts.tsx'
import { findProfile } from '../profile.queries.ts'
import { publicProfile, type PublicProfile } from '../public-profile.ts'
import type { AskingParts } from './parts.ts'

type Question = {
  readonly email: string
  readonly language: 'de' | 'en'
  readonly profileId: Id<'profile'>
  readonly requestId: string
  readonly again: boolean
}

/** One mail to one keeper with what the public sees of the entry, and a link of its own. */
export async function sendQuestion(tx: Tx, parts: AskingParts, question: Question): Promise<void> {
  const { email, language, profileId, requestId, again } = question
  const profile = await findProfile(tx, profileId)
  if (profile === undefined) throw new Error('The profile to ask about is gone.')
  const t = parts.translators(language)
  const token = await makeConfirmationLink(tx, requestId)
  await queueMail(tx, {
    to: email,
    lang: language,
    kind: again ? 'organisations.confirmation-again' : 'organisations.confirmation',
    subject: t('organisations.mail.confirmation.subject', { name: profile.name }),
    paragraphs: [
      t(again ? 'organisations.mail.confirmation.again' : 'organisations.mail.confirmation.text', {
        name: profile.name,
      }),
      linesOf(t, publicProfile(profile)).join('\n'),
      t('organisations.mail.confirmation.next', { days: confirmationRules.linkDays }),
      t(again ? 'organisations.mail.confirmation.last' : 'organisations.mail.confirmation.why'),
    ],
    action: {
      label: t('organisations.mail.confirmation.action'),
      href: new URL(confirmationLink.href(language, { token }), parts.baseUrl).href,
    },
  })
}

/** The entry in lines, and only what everybody sees. */
function linesOf(t: Translator, shown: PublicProfile): readonly string[] {
  const line = (term: string, value: string | null) => (value === null || value === '' ? [] : [`${term}: ${value}`])
  return [
    ...line(t('organisations.profile.text_de.label'), shown.texts.de ?? null),
    ...line(t('organisations.part.languages'), languageNames(t, shown.languages)),
    ...line(t('organisations.field.contact_role'), shown.contactRole),
    ...line(t('organisations.field.telephone'), shown.telephone),
    ...line(t('organisations.field.email'), shown.email),
    ...line(t('organisations.field.website'), shown.website),
    ...shown.sites.flatMap((site) => [
      `${t('organisations.part.sites')}: ${site.name}${site.address === null ? '' : `, ${site.address}`}`,
      ...site.officeHours.map(
        ({ weekday, opensAt, closesAt, channel }) =>
          `${weekdayName(t, weekday)}, ${opensAt}–${closesAt}, ${t(`organisations.channel.${channel}`)}`,
      ),
    ]),
  ]
}
