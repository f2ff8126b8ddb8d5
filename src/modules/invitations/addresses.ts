import { address } from '#platform/http/index.ts'

export const invitations = address('/mein/veranstaltungen/:eventId/einladungen')
export const invitationReminder = address('/mein/veranstaltungen/:eventId/einladungen/erinnern')

// What the link in an invitation opens.
export const invitationPage = address('/zusage/:token')
export const invitationRefusal = address('/zusage/:token/absagen')
