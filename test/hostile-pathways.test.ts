import { expect, it } from 'vitest'
import { beginByLink, lastLink, pdfText } from '#modules/pathways/pathways.fixtures.ts'
import { type Persona, useHouse } from './house.ts'
import { expectInert, payload } from './inert.ts'

const house = useHouse()

it('IN-01: markup typed into a path, a letter or a note is inert on every page, in every document and in every mail', async () => {
  const desk = `/de${await beginByLink(house, 'mikroprojekt', { founder: payload('hostilegroup'), email: 'boese@post.example' })}`
  await house.submit('nobody', `${desk}/schritt/idea`, {
    title: payload('hostiletitle'),
    need: payload('hostileneed'),
    note: payload('hostilenote'),
  })
  await house.submit('nobody', `${desk}/brief`, {
    office: payload('hostileoffice'),
    person: payload('hostileperson').slice(0, 120),
    email: 'amt@boese.example',
    project: payload('hostileproject'),
    about: payload('hostileabout'),
  })
  const letter = await lastLink(house, 'pathways.letter')
  await house.submit('nobody', desk, {}, { action: `${desk}/begleitung` })
  const [row] = await house.rows<{ id: string }>("select id from pathways where founder like 'hostile%'")
  const own = `/de/mein/wege/${row?.id}`
  await house.post('ruth', `${own}/begleiten`, {})
  await house.post('ruth', `${own}/notiz`, { text: payload('hostilecontact') })
  const open = ['', '/schritt/idea', '/schritt/letter', '/angaben', '/loeschen', '/brief'].map((part) => desk + part)
  const pages: readonly (readonly [Persona, string])[] = [
    ...[...open, letter, ...open.map((path) => path.replace('/de/', '/ar/'))].map((path) => ['nobody', path] as const),
    ...[own, `${own}/schritt/idea`, '/de/mein/wege/uebersicht', '/de/mein'].map((path) => ['ruth', path] as const),
    ['nobody', `/de/wege/mikroprojekt?beginn=${encodeURIComponent(payload('hostileday'))}`],
  ]
  const all: string[] = []
  for (const [persona, path] of pages) {
    const page = await house.visit(persona, path)
    expectInert(page)
    all.push(page.html)
  }
  expect(await pdfText(house, 'nobody', `${desk}/entwurf`)).toContain('<img src=x onerror=alert(1)>')
  expect(await pdfText(house, 'nobody', `${letter}/blatt`)).toContain('hostileoffice')

  const refused = await house.post('nobody', `${letter}/ablehnen`, { reason: payload('hostilereason') })
  expect(refused.status).toBe(303)
  for (const path of [letter, `${desk}/schritt/letter`]) {
    const page = await house.visit('nobody', path)
    expectInert(page)
    all.push(page.html)
  }
  const words = 'group title need note office person project about contact day reason'.split(' ')
  for (const word of words) expect(all.join('\n').includes(`hostile${word}`), word).toBe(true)
  // PR-25: what was typed stands behind the links alone.
  expect(await house.rows("select from outbox_mails where kind like 'pathways.%'")).not.toEqual([])
  expect(
    await house.rows("select from outbox_mails where kind like 'pathways.%' and outbox_mails::text like '%hostile%'"),
  ).toEqual([])
}, 60_000)

it('AZ-03: the id of a foreign path is worth nothing, whichever door it is tried at', async () => {
  const [leyla] = await house.rows<{ id: string }>("select id from pathways where founder = 'Granatapfelgarten e. V.'")
  const [letter] = await house.rows<{ id: string }>('select id from pathway_letters limit 1')
  for (const token of [leyla?.id, letter?.id, `${leyla?.id}0000000`, 'A'.repeat(43)])
    for (const path of [`/de/weg/${token}`, `/de/weg/${token}/entwurf`, `/de/wege-bestaetigung/${token}`])
      expect((await house.ask('nobody', path)).status, path).toBe(404)
  const before = await house.rows("select * from pathways where founder = 'Granatapfelgarten e. V.'")
  for (const part of ['begleitung', 'begleiten', 'notiz', 'angaben', 'loeschen'])
    for (const persona of ['petra', 'ruth', 'olaf'] as const) {
      const fields = { company: 'no', text: 'Fremd.', founder: 'Fremd', district: 'fulda', profile_id: leyla?.id ?? '' }
      if (persona === 'ruth' && part === 'begleiten') continue
      expect((await house.post(persona, `/de/mein/wege/${leyla?.id}/${part}`, fields)).status, part).toBe(404)
    }
  expect(await house.rows("select * from pathways where founder = 'Granatapfelgarten e. V.'")).toEqual(before)
}, 60_000)

it('AZ-05: fields that were not offered change nothing of a path', async () => {
  const desk = `/de${await beginByLink(house, 'verein-gruenden', { email: 'felder@post.example' })}`
  const row = () =>
    house.rows(
      `select person_id, profile_id, companion_id, company_since, confirmed_at, kind, consent_version from pathways p
       join pathway_links l on l.pathway_id = p.id where l.email = 'felder@post.example'`,
    )
  const before = await row()
  const [profile] = await house.rows<{ id: string }>("select id from profiles where slug = 'granatapfelgarten'")
  const more = {
    profile: profile?.id ?? '',
    profile_id: profile?.id ?? '',
    kind: 'project',
    company_since: '2020-01-01',
  }
  expect((await house.submit('nobody', `${desk}/angaben`, { ...more, companion_id: profile?.id ?? '' })).status).toBe(
    303,
  )
  expect((await house.submit('nobody', `${desk}/schritt/idea`, { ...more, purpose: 'Anders.' })).status).toBe(303)
  expect(await row()).toEqual(before)
})
