import { expect, test } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import { useHouse } from '#test/house.ts'
import { fixtureParts } from './account.fixtures.ts'
import { mailedPath } from './accounts-web.fixtures.ts'
import { createDemoSignIns } from './demo.ts'
import { createInvitation } from './invitations.ts'

const house = useHouse()

test.each([
  '/de/mein/anmelden',
  '/en/mein/anmelden',
  '/de/mein/anmelden/link',
  '/de/mein/passwort-vergessen',
  '/en/mein/passwort-vergessen',
])('nobody opens %s', async (path) => {
  expect((await house.visit('nobody', path)).status).toBe(200)
})

test.each(['', '/passwort', '/app', '/notfall-codes', '/e-mail'])('Olaf opens /mein/sicherheit%s', async (page) => {
  expect((await house.visit('olaf', `/de/mein/sicherheit${page}`)).status).toBe(200)
  expect((await house.visit('nobody', `/de/mein/sicherheit${page}`)).location).toContain('/de/mein/anmelden?next=')
})

test('operators keep accounts, centre staff invite to a profile, and both pages stand', async () => {
  const accounts = await house.visit('olaf', '/de/mein/konten')
  expect(accounts.status).toBe(200)
  expect(accounts.text).toContain('petra@bruecke.example')
  expect((await house.visit('olaf', '/en/mein/konten?suche=petra')).text).not.toContain('leyla@')
  const [profile] = await house.rows<{ id: string }>("select id from profiles where slug = 'wir-lotsinnen-bruecke'")
  const path = `/de/mein/profile/${profile?.id ?? ''}/einladung`
  const asked = await house.visit('ruth', path)
  expect(asked.text).toContain('Petra Garnweber')
  for (const persona of ['petra', 'timo', 'olaf'] as const)
    expect({ persona, status: (await house.visit(persona, path)).status }).toEqual({ persona, status: 404 })

  const refused = await house.submit('ruth', path, {
    givenName: 'Edda',
    familyName: '',
    email: 'keine Adresse',
    kind: 'project-coordinator',
  })
  expect(refused.status).toBe(422)
  expect(refused.html).toContain('value="keine Adresse"')
  const sent = await house.submit('ruth', path, {
    givenName: 'Edda',
    familyName: 'Kettfaden',
    email: 'edda@bruecke.example',
    kind: 'project-coordinator',
  })
  expect(sent.location).toBe(`${path}?hinweis=eingeladen`)
  expect((await house.visit('ruth', sent.location ?? '')).text).toContain('Edda Kettfaden')
  const invitation = await house.visit('nobody', await mailedPath(house, 'edda@bruecke.example'))
  expect(invitation.text).toContain('Koordination eines Projekts')
  expect((await house.visit('petra', await mailedPath(house, 'edda@bruecke.example'))).text).toContain(
    'mit einer anderen Adresse',
  )
})

test('pages of links stand, whether they hold or not', async () => {
  const token = 'A'.repeat(43)
  for (const path of ['anmelden/link', 'passwort-vergessen', 'wiederherstellung']) {
    expect((await house.visit('nobody', `/de/mein/${path}/${token}`)).status).toBe(422)
  }
  expect((await house.visit('nobody', `/de/mein/einladung/${token}`)).status).toBe(404)
  expect((await house.visit('nobody', '/de/mein/einladung/kurz')).status).toBe(404)
  await house.db.inTransaction(systemActor('test'), (tx) =>
    createInvitation(tx, fixtureParts(), house.settings.baseUrl, {
      givenName: 'Leyla',
      familyName: 'Nartan',
      email: 'leyla@granatapfelgarten.example',
      language: 'en',
      role: { kind: 'ministry' },
    }),
  )
  const path = await mailedPath(house, 'leyla@granatapfelgarten.example')
  expect(path).toMatch(/^\/en\//)
  expect((await house.visit('leyla', path)).text).toContain('Accept the role')
  expect((await house.visit('nobody', path)).text).toContain('There is an account for this address')
  const [line] = await createDemoSignIns(house.db, house.settings.baseUrl)
  expect((await house.visit('nobody', new URL(line?.href ?? '').pathname)).status).toBe(200)
})

test('LO-03: the log carries no token of a link', () => {
  expect(house.logged.join('\n')).not.toMatch(/[\w-]{43}/)
})
