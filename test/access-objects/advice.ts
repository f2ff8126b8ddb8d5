import type { House } from '../house.ts'
import type { Objects } from './objects.ts'

/** A consultation Daria has taken, one that waits for her team, the links to it, and a template. */
export async function openConsultations({ rows }: House): Promise<Objects> {
  const token = 'advice'.padEnd(43, '0')
  const back = 'lookback'.padEnd(43, '0')
  const one = async (sign: string, adviser: string) => {
    const [row] = await rows<{ id: string }>(
      `insert into consultations (sign, source, area, state, asker_kind, channel, lang, topics, adviser_id, received_at, due_on, state_since)
       values ($1, 'request', 'organisations', 'waiting', 'association', 'written', 'de', '{founding}',
         (select id from people where given_name = $2), '2026-11-20', '2026-11-27', '2026-11-20') returning id`,
      [sign, adviser],
    )
    return row?.id ?? ''
  }
  const [own, open] = [await one('Eibe 1001', 'Daria'), await one('Eibe 1002', '')]
  await rows(
    "insert into consultation_links (token_hash, consultation_id, created_at) values (sha256(convert_to($1, 'UTF8')), $2, '2026-11-20')",
    [token, open],
  )
  await rows(
    `insert into consultation_look_backs (consultation_id, due_on, asked_at, token_hash)
     values ($2, '2026-11-20', '2026-11-20', sha256(convert_to($1, 'UTF8')))`,
    [back, open],
  )
  const [step] = await rows<{ id: string }>(
    "insert into consultation_steps (consultation_id, position, text) values ($1, 1, 'Schreiben') returning id",
    [open],
  )
  const task = async (id: string) => {
    const [row] = await rows<{ id: string }>(
      "insert into consultation_tasks (consultation_id, text, due_on, created_at) values ($1, 'Suchen', '2026-12-01', now()) returning id",
      [id],
    )
    return row?.id ?? ''
  }
  const [known] = await rows<{ id: string }>('select id from consultation_templates order by title limit 1')
  return {
    'advice-daria': { consultationId: own, taskId: await task(own) },
    'advice-team': {
      consultationId: open,
      taskId: await task(open),
      token,
      stepId: step?.id ?? '',
      templateId: known?.id ?? '',
    },
    'look-back': { token: back },
  }
}

/** An appointment and an absence of Ruth, and hours of hers. */
export async function findAppointment(rows: House['rows']): Promise<Record<string, string>> {
  const [row] = await rows<Record<string, string>>(
    `with ruth as (select id from people where given_name = 'Ruth'),
       b as (insert into appointment_bookings (person_id, area, reference, starts_at, ends_at, busy_until, channel, lang, booked_at, changed_at)
         select id, 'volunteers', 'matrix', '2026-12-01T08:00Z', '2026-12-01T08:30Z', '2026-12-01T08:40Z', 'phone', 'de', now(), now() from ruth returning id),
       a as (insert into appointment_absences (person_id, from_day, until_day, created_at)
         select id, '2026-12-07', '2026-12-08', now() from ruth returning id)
     select b.id as "bookingId", a.id as "absenceId", h.id as "hoursId"
     from b, a, appointment_hours h where h.person_id = (select id from ruth) limit 1`,
  )
  return row ?? {}
}
