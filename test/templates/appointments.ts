import { as, at, type MemberTemplate, sendSpoiled, type Template } from './shape.ts'

const office: Template = at('office hours', '/mein/sprechzeiten')

/** An appointment of Ruth, on a day on which she is away. */
const cancelling: Template = {
  name: 'calling an appointment off',
  route: '/mein/sprechzeiten/termine/:bookingId/absagen',
  path: async ({ rows }) => {
    const [row] = await rows<{ id: string }>(
      `insert into appointment_bookings (person_id, area, reference, starts_at, ends_at, busy_until, channel, link, lang, booked_at, changed_at)
       select id, 'volunteers', 'template', '2026-12-01T08:00Z', '2026-12-01T08:30Z', '2026-12-01T08:40Z', 'video', 'https://raum.example/x', 'ar', now(), now()
       from people where given_name = 'Ruth' on conflict (reference) do update set channel = excluded.channel returning id`,
    )
    await rows(
      `insert into appointment_absences (person_id, from_day, until_day, created_at)
       select id, '2026-11-30', '2026-12-02', now() from people where given_name = 'Ruth'`,
    )
    return `/mein/sprechzeiten/termine/${row?.id}/absagen`
  },
}

export const appointmentTemplates: readonly MemberTemplate[] = [
  as('ruth', cancelling),
  as('ruth', office),
  as('ruth', {
    ...at('weekly hours, wrong', '/mein/sprechzeiten/woechentlich'),
    act: sendSpoiled({ starts: '', place: '' }),
  }),
  as('daria', at('hours of one day', '/mein/sprechzeiten/einzeln')),
  as('ruth', at('figures of a year', '/mein/beratung/zahlen')),
  as('ruth', at('rule of figures', '/mein/beratung/zahlen/regel')),
  as('daria', at('absence', '/mein/sprechzeiten/abwesend')),
]
