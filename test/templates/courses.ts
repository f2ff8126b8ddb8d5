import type { House } from '../house.ts'
import { as, at, type MemberTemplate, sendSpoiled, type Template } from './shape.ts'

const slugOf = async (house: House, title: string) => {
  const [row] = await house.rows<{ slug: string; id: string }>(
    `select e.slug, e.id from events e join event_texts t on t.event_id = e.id where t.lang = 'de' and t.title = $1`,
    [title],
  )
  return row ?? { slug: '', id: '' }
}
const running = 'Basisqualifizierung für WIR-Lots*innen'

export const publicTemplates: readonly Template[] = [
  at('qualifications', '/qualifizierung'),
  {
    ...at('event, course that runs', '/veranstaltungen/:slug'),
    path: async (house) => `/veranstaltungen/${(await slugOf(house, running)).slug}`,
  },
]

/** A page of Petra's course that runs. */
const petra = (name: string, rest: string, act?: Template['act']): MemberTemplate => ({
  name,
  route: `/mein/kurse/:eventId${rest}`,
  persona: 'petra',
  path: async (house) => {
    const { id } = await slugOf(house, running)
    const [date] = await house.rows<{ id: string }>(
      'select d.id from offer_dates d join events e on e.offer_id = d.offer_id where e.id = $1 order by d.position desc limit 1',
      [id],
    )
    return `/mein/kurse/${id}${rest.replace(':dateId', date?.id ?? '')}`
  },
  ...(act === undefined ? {} : { act }),
})

export const memberTemplates: readonly MemberTemplate[] = [
  as('petra', at('own courses', '/mein/kurse')),
  as('leyla', at('own courses, none', '/mein/kurse')),
  as('petra', at('new course, templates', '/mein/kurse/neu')),
  as('ruth', {
    ...at('new course, wrong', '/mein/kurse/neu', '/mein/kurse/neu?vorlage=basic-36'),
    act: sendSpoiled({ title_de: '', day: '2020-01-01' }),
  }),
  petra('course plan', ''),
  petra('course plan, edit', '/bearbeiten', sendSpoiled({ target_units: 'viele' })),
  petra('course modules', '/module'),
  petra('course series', '/termine/reihe', sendSpoiled({ skip: 'Ferien' })),
  petra('course date, new', '/termine/neu'),
  petra('course date', '/termine/:dateId'),
  petra('course date, remove', '/termine/:dateId/entfernen'),
  petra('course materials', '/materialien'),
  petra('course certificates', '/bescheinigungen'),
  as('anke', at('rules', '/mein/regeln')),
  as('ruth', {
    ...at('rule, new value, wrong', '/mein/regeln/:ruleKey/neu', '/mein/regeln/training.basis.ue_max/neu'),
    act: sendSpoiled({ value: 'x', source: '' }),
  }),
  as('ruth', {
    name: 'rule, withdraw value',
    route: '/mein/regeln/:ruleKey/:valueId/zurueckziehen',
    path: async (house) => {
      const [row] = await house.rows<{ id: string }>("select id from rule_values where key = 'training.basis.ue_max'")
      return `/mein/regeln/training.basis.ue_max/${row?.id}/zurueckziehen`
    },
  }),
]
