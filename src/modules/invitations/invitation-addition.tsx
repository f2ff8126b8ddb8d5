import { ButtonLink } from '#ui/button.tsx'
import { Heading, Row } from '#ui/layout.tsx'
import { type EventAddition, standingOf } from '#modules/events/index.ts'
import { invitations } from './addresses.ts'
import { listInvitees } from './invitee.queries.ts'

/** On the team's page of an event: how many were invited and have not answered. */
export const invitationAddition: EventAddition = {
  forTeam: async (tx, { t, event, now }) => {
    if (event.state === 'draft') return null
    const invitees = await listInvitees(tx, event.id)
    if (invitees.length === 0 && standingOf(event, now) === 'over') return null
    const open = invitees.filter(({ state }) => state === 'open').length
    return (
      <>
        <Heading level={2}>{t('invitations.title')}</Heading>
        <p>
          {t('invitations.glance', { invited: invitees.length })}
          {invitees.length === 0 ? '' : ` ${t('invitations.glanceOpen', { open })}`}
        </p>
        <Row>
          <ButtonLink look="secondary" href={invitations.href(t.lang, { eventId: event.id })}>
            {t('invitations.invite')}
          </ButtonLink>
        </Row>
      </>
    )
  },
}
