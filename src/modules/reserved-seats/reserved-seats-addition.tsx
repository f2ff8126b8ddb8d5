import { ButtonLink } from '#ui/button.tsx'
import { Heading, Row } from '#ui/layout.tsx'
import { type EventAddition, standingOf } from '#modules/events/index.ts'
import { listParts } from '#modules/registrations/index.ts'
import { reservedSeats } from './addresses.ts'

/** On the team's page of an event: how many seats are set aside. */
export const reservedSeatsAddition: EventAddition = {
  forTeam: async (tx, { t, event, now }) => {
    if (standingOf(event, now) !== 'published' || event.signUp === 'none') return null
    const parts = (await listParts(tx, event.offerId)).filter(({ releasedAt }) => releasedAt === null)
    const sum = (what: 'capacity' | 'taken') => parts.reduce((all, part) => all + part[what], 0)
    return (
      <>
        <Heading level={2}>{t('reserved-seats.title')}</Heading>
        <p>
          {t('reserved-seats.glance', { seats: sum('capacity') })}
          {parts.length === 0 ? '' : ` ${t('reserved-seats.glanceTaken', { taken: sum('taken') })}`}
        </p>
        <Row>
          <ButtonLink look="secondary" href={reservedSeats.href(t.lang, { eventId: event.id })}>
            {t('reserved-seats.open')}
          </ButtonLink>
        </Row>
      </>
    )
  },
}
