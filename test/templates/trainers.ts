import type { House } from '../house.ts'
import { as, at, type MemberTemplate, type Template } from './shape.ts'

async function idOf(house: House, what: 'trainer' | 'enquiry'): Promise<string> {
  const [row] = await house.rows<{ trainer: string; enquiry: string }>(
    'select t.id as trainer, e.id as enquiry from trainers t join trainer_enquiries e on e.trainer_id = t.id limit 1',
  )
  return row?.[what] ?? ''
}

const of = (name: string, part: string, query = ''): Template => ({
  name,
  route: `/mein/referent-innen/:trainerId${part}`,
  path: async (house) => `/mein/referent-innen/${await idOf(house, 'trainer')}${part}${query}`,
})

const asked: Template = {
  name: 'question to a trainer',
  route: '/mein/referent-innen/anfragen/:enquiryId',
  path: async (house) => `/mein/referent-innen/anfragen/${await idOf(house, 'enquiry')}`,
}

/** A question that was forwarded, with a link only this test knows. */
async function forwarded(house: House): Promise<string> {
  const token = 'trainer'.padEnd(43, '0')
  await house.rows(
    `update trainer_enquiries set state = 'forwarded', forwarded_at = '2026-11-22', token_hash = sha256(convert_to($1, 'UTF8'))`,
    [token],
  )
  return `/mein/referent-anfrage/${token}`
}

export const trainerPublicTemplates: readonly Template[] = [at('trainers', '/referent-innen')]

export const trainerMemberTemplates: readonly MemberTemplate[] = [
  as('petra', at('trainer pool', '/mein/referent-innen', '/mein/referent-innen?tag=2026-12-04&sprache=de')),
  as('ruth', of('trainer, centre', '')),
  as('petra', of('trainer, asking', '/anfrage', '?tag=2026-12-07')),
  as('ruth', asked),
  as('ruth', at('questions to trainers', '/mein/referent-innen/anfragen')),
  as('ruth', at('new trainer', '/mein/referent-innen/neu')),
  as('henrik', at('own trainer profile', '/mein/referent-in')),
  as('henrik', of('own trainer profile, form', '/bearbeiten')),
  as('henrik', of('own free days', '/tage', '?monat=2027-01')),
  as('petra', { name: 'question to a trainer, by link', route: '/mein/referent-anfrage/:token', path: forwarded }),
]
