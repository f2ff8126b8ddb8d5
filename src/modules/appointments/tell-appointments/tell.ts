import { asSystem, type Tx } from '#platform/db/index.ts'
import { queueMail } from '#platform/mail/index.ts'
import type { Booking } from '../booking.queries.ts'
import type { AppointmentParts } from '../parts.ts'
import { appointmentFile, wayOf, whenOf } from '../words.ts'

/**
 * A mail about the appointment to whoever booked it, in her language: when and how, and nothing of what it is about (PR-25). Answers whether
 * she could be told.
 */
export async function tellOf(
  tx: Tx,
  { translators, reach }: AppointmentParts,
  booking: Booking,
  kind: 'reminder' | 'cancelled',
): Promise<boolean> {
  const reached = await asSystem(tx, 'appointments.reach', () => reach(tx, booking.reference))
  if (reached === undefined) return false
  const t = translators(booking.language)
  const values = { when: whenOf(t, booking), way: wayOf(t, booking) }
  await queueMail(tx, {
    to: reached.email,
    lang: booking.language,
    kind: `appointments.${kind}`,
    apart: true,
    subject: t(`appointments.mail.${kind}.subject`, { day: t.date(booking.startsAt) }),
    paragraphs: [t(`appointments.mail.${kind}.text`, values), t(`appointments.mail.${kind}.change`)],
    action: { label: t('appointments.mail.action'), href: reached.href },
    calendar: appointmentFile(t, booking, reached.href),
  })
  return true
}
