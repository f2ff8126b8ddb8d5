import type { House } from '../house.ts'
import { as, at, type MemberTemplate, sendSpoiled, type Template } from './shape.ts'

/** A page about somebody of Petra's team: Selin, with her health qualification. */
const ofSelin = (name: string, rest: string, act?: Template['act']): MemberTemplate => ({
  name,
  route: `/mein/team/:volunteerId${rest}`,
  persona: 'petra',
  path: async (house: House) => {
    const [row] = await house.rows<{ volunteer: string; qualification: string }>(
      `select v.id as volunteer, q.id as qualification from volunteers v join qualifications q on q.volunteer_id = v.id and q.source = 'team'
       where v.email = 'selin@mail.example'`,
    )
    return `/mein/team/${row?.volunteer}${rest.replace(':qualificationId', row?.qualification ?? '')}`
  },
  ...(act === undefined ? {} : { act }),
})

export const memberTemplates: readonly MemberTemplate[] = [
  as('petra', at('team', '/mein/team')),
  as('leyla', at('team, nobody yet', '/mein/team')),
  as('petra', {
    ...at('new volunteer, wrong', '/mein/team/neu'),
    act: sendSpoiled({ name: '', email: 'keine Adresse' }),
  }),
  ofSelin('volunteer', ''),
  ofSelin('volunteer, edit', '/bearbeiten'),
  ofSelin('volunteer, leaves', '/verlassen'),
  ofSelin('qualification, wrong', '/qualifikation', sendSpoiled({ title: '', units: 'viele' })),
  ofSelin('qualification, remove', '/qualifikation/:qualificationId/entfernen'),
  as('selin', at('own qualifications', '/mein/qualifikationen')),
  as('timo', at('own qualifications, none', '/mein/qualifikationen')),
]
