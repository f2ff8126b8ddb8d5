import { dayInBerlin } from '#platform/clock/index.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import { listMailboxes } from '#modules/accounts/index.ts'
import { reservedSignUp } from '#modules/events/addresses.ts'
import {
  addressOf,
  type CommunityEvent,
  type EventParts,
  organiserOf,
  placeOf,
  textOfEvent,
  whenOf,
} from '#modules/events/index.ts'
import { listGroupMembers } from '#modules/organisations/index.ts'
import { type ReservedPart, reservedToken } from '#modules/registrations/index.ts'
import { offeredSeats } from './addresses.ts'

type Told = Pick<ReservedPart, 'id' | 'kind' | 'capacity' | 'untilDay' | 'profileIds'>

/** Writes to the people of each project, with the project's own link where there are seats to have. */
export async function tellProjects(
  tx: Tx,
  { key, translators, baseUrl }: Pick<EventParts, 'key' | 'translators' | 'baseUrl'>,
  event: CommunityEvent,
  part: Told,
  kind: 'offered' | 'ended' | 'renewed',
  generation = 0,
): Promise<void> {
  for (const profileId of part.profileIds) {
    // A team may not read the addresses of another.
    const mailboxes = await asSystem(tx, 'reserved-seats.tell', async () => {
      const team = await listGroupMembers(tx, [{ kind: 'team', profileId }], dayInBerlin(tx.now))
      return listMailboxes(
        tx,
        team.map(({ personId }) => personId),
      )
    })
    for (const { email, language } of mailboxes) {
      const t = translators(language)
      const token = reservedToken(key, part.id, profileId, generation)
      const link = new URL(reservedSignUp.href('de', { token }), baseUrl).href
      const values = {
        title: textOfEvent(event, language).title,
        organiser: organiserOf(t, event),
        when: whenOf(t, event),
        place: addressOf(event) || placeOf(t, event),
        seats: part.capacity,
        date: t.day(part.untilDay),
      }
      const offered = kind !== 'ended'
      await queueMail(tx, {
        to: email,
        lang: language,
        kind: `reserved-seats.${kind}`,
        subject: t(`reserved-seats.mail.${kind}.subject`, values),
        paragraphs: [
          t(`reserved-seats.mail.${kind}.text`, values),
          t('reserved-seats.mail.what', values),
          ...(offered ? [t('reserved-seats.mail.link', { link })] : []),
          t('reserved-seats.mail.why'),
        ],
        ...(offered
          ? {
              action: {
                label: t('reserved-seats.mail.action'),
                href: new URL(offeredSeats.href(language), baseUrl).href,
              },
            }
          : {}),
      })
    }
  }
}
