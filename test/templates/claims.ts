import type { House } from '../house.ts'
import { as, at, type MemberTemplate, sendSpoiled, type Template } from './shape.ts'

type State = 'asked' | 'waiting' | 'accepted' | 'declined'

/** A claim in a state, with a link only this test knows. */
async function claim(house: House, state: State): Promise<{ readonly id: string; readonly token: string }> {
  const token = `claim${state}`.padEnd(43, '0')
  const decision = state === 'accepted' || state === 'declined' ? state : null
  await house.rows(
    `insert into profile_claims (profile_id, given_name, family_name, duty, email, reason, lang, consent_version, token_hash,
       created_at, expires_at, confirmed_at, decision, decided_at)
     select id, 'Nele', 'Neuland', 'Koordination', 'nele.neuland@stadt-ruesselsheim.example',
       'Ich leite das Projekt seit 2024. Sie erreichen mich über die Zentrale der Stadt.', 'uk', '2026-11',
       sha256(convert_to($1, 'UTF8')), '2026-11-20', '2026-11-27', $2::timestamptz, $3::text, case when $3::text is null then null else $2::timestamptz end
     from profiles where slug = 'wir-lotsinnen-ruesselsheim' on conflict do nothing`,
    [token, state === 'asked' ? null : '2026-11-21', decision],
  )
  const [row] = await house.rows<{ id: string }>(
    "select id from profile_claims where token_hash = sha256(convert_to($1, 'UTF8'))",
    [token],
  )
  return { id: row?.id ?? '', token }
}

const followed = (name: string, state: State): Template => ({
  name,
  route: '/uebernahme/:token',
  path: async (house) => `/uebernahme/${(await claim(house, state)).token}`,
})

const decided = (name: string, state: State, rest = '', act?: Template['act']): MemberTemplate =>
  as('ruth', {
    name,
    route: `/mein/uebernahmen/:claimId${rest}`,
    path: async (house) => `/mein/uebernahmen/${(await claim(house, state)).id}${rest}`,
    ...(act === undefined ? {} : { act }),
  })

const route = '/eintrag/:slug/uebernehmen'

export const claimPublicTemplates: readonly Template[] = [
  at('claim an entry', route, '/eintrag/wir-lotsinnen-ruesselsheim/uebernehmen'),
  {
    ...at('claim an entry, wrong', route, '/eintrag/wir-lotsinnen-ruesselsheim/uebernehmen'),
    act: sendSpoiled({ email: 'krumm' }),
  },
  at('claim an entry somebody keeps', route, '/eintrag/wir-lotsinnen-bruecke/uebernehmen'),
  followed('claim, to be confirmed', 'asked'),
  followed('claim, confirmed', 'waiting'),
  { ...at('claim, link too old', '/uebernahme/:token', `/uebernahme/${'A'.repeat(43)}`), status: 404 },
]

export const claimMemberTemplates: readonly MemberTemplate[] = [
  as('daria', {
    ...at('claims, none', '/mein/uebernahmen'),
    path: async (house) => {
      await house.rows('delete from profile_claims')
      return '/mein/uebernahmen'
    },
  }),
  decided('claim, to be decided', 'waiting'),
  decided('claim, accepted', 'accepted'),
  decided('claim, declining, wrong', 'waiting', '/ablehnen', sendSpoiled({ reason: '' })),
  as('ruth', {
    name: 'claims, list',
    route: '/mein/uebernahmen',
    path: async (house) => {
      await claim(house, 'waiting')
      return '/mein/uebernahmen'
    },
  }),
]
