import type { House } from '../house.ts'
import { as, at, type MemberTemplate, sendSpoiled, type Template } from './shape.ts'

const ofPetra = (rest: string) => async (house: House) => {
  const [row] = await house.rows<{ profile: string; site: string; hour: string }>(
    `select p.id as profile, s.id as site, h.id as hour from profiles p join sites s on s.profile_id = p.id join office_hours h on h.site_id = s.id
     where p.slug = 'wir-lotsinnen-bruecke' order by s.position, h.weekday limit 1`,
  )
  return rest
    .replace(':profile', row?.profile ?? '')
    .replace(':site', row?.site ?? '')
    .replace(':hour', row?.hour ?? '')
}
const petra = (name: string, route: string, act?: Template['act']): MemberTemplate => ({
  name,
  route,
  persona: 'petra',
  path: ofPetra(route.replace(':profileId', ':profile').replace(':siteId', ':site').replace(':hourId', ':hour')),
  ...(act === undefined ? {} : { act }),
})

/** An invitation that is open, with a link only this test knows. */
async function invitation(house: House): Promise<string> {
  const token = 'crawl'.padEnd(43, '0')
  await house.rows(
    `insert into invitations (email, given_name, family_name, kind, profile_id, token_hash, created_at, expires_at)
     select 'neu@bruecke.example', 'Nele', 'Neuland', 'project-coordinator', id, sha256(convert_to($1, 'UTF8')), '2026-11-22', '2026-12-22'
     from profiles where slug = 'wir-lotsinnen-bruecke' on conflict do nothing`,
    [token],
  )
  return `/mein/einladung/${token}`
}

export const memberTemplates: readonly MemberTemplate[] = [
  as('nobody', { ...at('sign in', '/mein/anmelden'), stores: true }),
  as('nobody', {
    ...at('sign in, wrong', '/mein/anmelden'),
    stores: true,
    act: sendSpoiled({ email: 'niemand@nirgends.example', password: 'falsches Passwort' }),
  }),
  as('nobody', { ...at('link by mail', '/mein/anmelden/link'), stores: true }),
  as('nobody', { ...at('password forgotten', '/mein/passwort-vergessen'), stores: true }),
  as('nobody', { ...at('invitation', '/mein/einladung/:token'), stores: true, path: invitation }),
  ...[
    '/mein/einladung',
    '/mein/anmelden/link',
    '/mein/passwort-vergessen',
    '/mein/wiederherstellung',
    '/mein/demo',
  ].map((path) =>
    as('nobody', {
      ...at(`link that no longer works, ${path}`, `${path}/:token`, `${path}/${'A'.repeat(43)}`),
      stores: true,
      status: path === '/mein/einladung' ? 404 : 422,
    }),
  ),
  as('petra', {
    ...at('mail link, too late', '/mein/sicherheit/e-mail/:token', `/mein/sicherheit/e-mail/${'A'.repeat(43)}`),
    status: 422,
  }),
  as('petra', at('recovery codes', '/mein/sicherheit/notfall-codes')),
  // Her factor is shown already, so she is sent on; the page itself is looked at in the accounts module.
  as('petra', { ...at('factor, shown already', '/mein/anmelden/code'), status: 303 }),
  as('nobody', {
    ...at(
      'demo mailbox, no such mail',
      '/mein/postfach/:mailId',
      '/mein/postfach/00000000-0000-4000-8000-000000000000',
    ),
    stores: true,
    status: 404,
  }),
  as('ruth', at('member start, centre', '/mein')),
  as('petra', at('member start, coordinator', '/mein')),
  as('anke', at('member start, without a profile', '/mein')),
  as('ruth', at('profiles', '/mein/profile')),
  as('ruth', at('profiles, none', '/mein/profile', '/mein/profile?q=qzxqzx')),
  as('ruth', at('new profile', '/mein/profile/neu')),
  as('ruth', { ...at('new profile, wrong', '/mein/profile/neu'), act: sendSpoiled({ name: '' }) }),
  petra('profile', '/mein/profile/:profileId'),
  petra('edit profile', '/mein/profile/:profileId/bearbeiten'),
  petra(
    'edit profile, wrong',
    '/mein/profile/:profileId/bearbeiten',
    sendSpoiled({ name: '', email: 'keine Adresse' }),
  ),
  petra('sites', '/mein/profile/:profileId/standorte'),
  petra('new site', '/mein/profile/:profileId/standorte/neu'),
  petra('new site, wrong', '/mein/profile/:profileId/standorte/neu', sendSpoiled({ name: '' })),
  petra('edit site', '/mein/profile/:profileId/standorte/:siteId'),
  petra('remove site', '/mein/profile/:profileId/standorte/:siteId/entfernen'),
  petra('new office hour', '/mein/profile/:profileId/standorte/:siteId/zeiten/neu'),
  petra('edit office hour', '/mein/profile/:profileId/standorte/:siteId/zeiten/:hourId'),
  petra('remove office hour', '/mein/profile/:profileId/standorte/:siteId/zeiten/:hourId/entfernen'),
  { ...petra('publish', '/mein/profile/:profileId/veroeffentlichen'), persona: 'ruth' },
  { ...petra('withdraw', '/mein/profile/:profileId/zurueckziehen'), persona: 'ruth' },
  { ...petra('invite', '/mein/profile/:profileId/einladung'), persona: 'ruth' },
  {
    ...petra('invite, wrong', '/mein/profile/:profileId/einladung', sendSpoiled({ email: 'keine Adresse' })),
    persona: 'ruth',
  },
  as('petra', at('security', '/mein/sicherheit')),
  as('petra', at('password', '/mein/sicherheit/passwort')),
  as('petra', at('app', '/mein/sicherheit/app')),
  as('petra', at('e-mail', '/mein/sicherheit/e-mail')),
  as('olaf', at('accounts', '/mein/konten')),
  as('nobody', { ...at('demo mailbox, empty', '/mein/postfach'), stores: true }),
  as('petra', {
    ...at('not yours', '/mein/profile/:profileId', '/mein/profile/00000000-0000-4000-8000-000000000000'),
    status: 404,
  }),
  as('petra', { ...at('forbidden', '/mein/konten'), status: 403 }),
]
