import type { House } from '../house.ts'
import { as, at, type MemberTemplate, sendSpoiled, type Template } from './shape.ts'

type State = 'asked' | 'walking'

/** A path without an account in a state, with a link only this test knows. */
async function linked(house: House, state: State, kind: string): Promise<string> {
  const token = `path${state}${kind}`.slice(0, 40).padEnd(43, '0')
  await house.rows(
    `with p as (insert into pathways (kind, founder, district_id, wished_start, lang, consent_version, created_at, confirmed_at, expires_at, changed_at)
       select $2, 'Stadt Eichenau', 'vogelsbergkreis', '2027-10-04', 'de', '2026-11', '2026-11-20',
         case when $3 then timestamptz '2026-11-20' end, case when not $3 then timestamptz '2027-11-20' end, '2026-11-20'
       where not exists (select from pathway_links where token_hash = sha256(convert_to($1, 'UTF8'))) returning id),
     s as (insert into pathway_steps (pathway_id, step, state, state_at) select id, 'idea', 'done', '2026-11-20' from p),
     x as (insert into pathway_texts (pathway_id, step, answers, written_at)
       select id, case kind when 'microproject' then 'eligibility' else 'idea' end,
         '{"need": "Im Rathaus fehlen Menschen, die begleiten.", "association": "yes", "nonprofit": "no"}', '2026-11-20'
       from pathways where id in (select id from p)),
     l as (insert into pathway_letters (pathway_id, office, person, email, founder, project, about, token_hash, sent_at, expires_at)
       select id, 'Stadt Hanau, WIR-Vielfaltszentrum', 'Ngozi Okafor', 'okafor@vielfaltszentrum.example', 'Granatapfelgarten e. V.',
         'Reden im Stadtteil', 'Acht Abende, ein Besuch im Rathaus und ein Heft in drei Sprachen.', sha256(convert_to($1 || 'letter', 'UTF8')),
         '2026-11-20', '2027-11-20' from p where $2 = 'microproject')
     insert into pathway_links select sha256(convert_to($1, 'UTF8')), id, 'rathaus@eichenau.example', '2026-11-20' from p`,
    [token, kind, state === 'walking'],
  )
  return token
}

const link = (
  name: string,
  part = '',
  kind = 'project',
  state: State = 'walking',
  act?: Template['act'],
): Template => ({
  name,
  route: `/weg/:token${part.replace(/schritt\/.+/, 'schritt/:step')}`,
  path: async (house) => `/weg/${await linked(house, state, kind)}${part}`,
  ...(act === undefined ? {} : { act }),
})

/** A path nobody has worked on for long, whose founders were told that it goes. */
const ending: Template = {
  name: 'path by link, soon deleted',
  route: '/weg/:token',
  path: async (house) => {
    const token = await linked(house, 'walking', 'association')
    await house.rows(
      `update pathways set changed_at = '2024-12-20', end_told_at = '2026-11-20'
       where id = (select pathway_id from pathway_links where token_hash = sha256(convert_to($1, 'UTF8')))`,
      [token],
    )
    return `/weg/${token}`
  },
}

/** The letter behind its own link. */
const letter = (name: string, answered: boolean): Template => ({
  name,
  route: '/wege-bestaetigung/:token',
  path: async (house) => {
    await linked(house, 'walking', 'microproject')
    const token = `letter${answered ? 'yes' : 'no'}`.padEnd(43, '0')
    await house.rows(
      `update pathway_letters set token_hash = sha256(convert_to($1, 'UTF8')), answer = case when $2 then 'confirmed' end,
         answered_at = case when $2 then timestamptz '2026-11-21' end, proof = case when $2 then repeat('a', 64) else '' end
       where person = 'Ngozi Okafor'`,
      [token, answered],
    )
    return `/wege-bestaetigung/${token}`
  },
})

export const pathwayPublicTemplates: readonly Template[] = [
  at('paths', '/wege'),
  at('path with dates', '/wege/:path', '/wege/lotsinnen-projekt?beginn=2027-10-04'),
  at('path with dates, wrong', '/wege/:path', '/wege/lotsinnen-projekt?beginn=gestern'),
  {
    ...at('path, beginning, wrong', '/wege/:path/beginnen', '/wege/mikroprojekt/beginnen'),
    act: sendSpoiled({ email: 'krumm' }),
  },
  at('path, link again', '/wege/link'),
  link('path, link to confirm', '', 'association', 'asked'),
  link('path, desk by link'),
  link('path, step with map', '/schritt/nearby'),
  link('path, step with reasons', '/schritt/eligibility', 'microproject'),
  link('path, step with budget', '/schritt/budget', 'microproject'),
  link('path, step with dates', '/schritt/plan'),
  link('path, step with course', '/schritt/course'),
  { name: 'path, link of nobody', route: '/weg/:token', path: () => `/weg/${'n'.repeat(43)}`, status: 404 },
  link('path, details', '/angaben'),
  link('path, removal', '/loeschen'),
  link('path, letter, wrong', '/brief', 'microproject', 'walking', sendSpoiled({ email: 'krumm' })),
  letter('letter to confirm', false),
  letter('letter, confirmed', true),
  ending,
]

async function demo(house: House): Promise<string> {
  const [row] = await house.rows<{ id: string }>("select id from pathways where founder = 'Granatapfelgarten e. V.'")
  return row?.id ?? ''
}

const own = (persona: 'leyla' | 'daria', name: string, part = ''): MemberTemplate =>
  as(persona, {
    name,
    route: `/mein/wege/:pathwayId${part.replace(/schritt\/.+/, 'schritt/:step')}`,
    path: async (house) => `/mein/wege/${await demo(house)}${part}`,
  })

export const pathwayMemberTemplates: readonly MemberTemplate[] = [
  as('petra', at('own paths, none', '/mein/wege')),
  as('leyla', at('own paths', '/mein/wege')),
  as('leyla', at('own path, beginning', '/mein/wege/neu')),
  own('leyla', 'own path'),
  own('leyla', 'own path, step', '/schritt/budget'),
  own('leyla', 'own path, details', '/angaben'),
  own('leyla', 'own path, removal', '/loeschen'),
  own('leyla', 'own path, letter', '/brief'),
  own('daria', 'accompanied path'),
  own('daria', 'accompanied path, step', '/schritt/idea'),
  as('ruth', at('founders', '/mein/wege/uebersicht')),
]
