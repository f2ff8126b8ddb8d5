import { beforeAll, expect, it } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { listMailboxes } from '#modules/accounts/index.ts'
import { sourceFolder } from '#app/project-files.ts'
import { useDatabase } from '#test/database.ts'
import { ruth } from '../actors.fixtures.ts'
import { confirmByLink, confirmProfile } from '../confirm-profile/confirm-profile.ts'
import { countDoubtful } from '../confirmation.queries.ts'
import { factsOf, findDemoProfiles } from '../demo.fixtures.ts'
import { listProfiles } from '../profile-list.queries.ts'
import { askKeepers } from './ask-keepers.ts'
import type { AskingParts } from './parts.ts'

const database = useDatabase('demo')
const { db, clock, rows } = database
const parts: AskingParts = {
  translators: openTranslators(readCatalogue(sourceFolder)),
  baseUrl: 'https://vielfalt.example',
  mailboxes: listMailboxes,
}
const day = 86_400_000
let petras: Id<'profile'>
let timos: Id<'profile'>

beforeAll(async () => {
  ;({ petras, timos } = await findDemoProfiles(database))
  await rows('delete from outbox_mails')
})

type Mail = { recipient: string; kind: string; paragraphs: readonly string[]; token: string }
function mailsAbout(slug: string): Promise<readonly Mail[]> {
  return rows<Mail>(
    `select recipient, m.kind, paragraphs, split_part(action_href, '/', 7) as token from outbox_mails m, profiles p
     where p.slug = $1 and m.subject like '%' || p.name order by m.created_at, recipient`,
    [slug],
  )
}

it('asks nobody before a year is over, then each keeper once, however many ask at once', async () => {
  clock.set(new Date('2027-11-22T10:00:00Z'))
  expect(await askKeepers(db, parts)).toEqual({ asked: 0, reminded: 0 })
  clock.set(new Date('2027-11-22T12:00:00Z'))
  const runs = await Promise.all([askKeepers(db, parts), askKeepers(db, parts), askKeepers(db, parts)])
  const asked = runs.reduce((sum, run) => sum + run.asked, 0)
  const [{ kept } = { kept: 0 }] = await rows<{ kept: number }>(
    `select count(distinct profile_id)::int as kept from role_grants g join profiles p on p.id = g.profile_id
     join accounts a on a.person_id = g.person_id where p.state = 'published' and g.ends_on is null`,
  )
  expect(asked).toBe(kept)
  expect(kept).toBeGreaterThan(2)
  const mails = await mailsAbout('wir-lotsinnen-bruecke')
  expect(mails.map(({ recipient }) => recipient.split('@')[0])).toEqual(['petra'])
  expect(mails[0]?.paragraphs.join('\n')).toContain('Unsere Lots*innen begleiten Sie')
  expect(await askKeepers(db, parts)).toEqual({ asked: 0, reminded: 0 })
})

it('says in the mail nothing the public does not see', async () => {
  const [row] = await rows<{ hidden: string }>(
    `select email as hidden from profiles where id = $1 and not 'email' = any (public_fields) and email <> ''`,
    [timos],
  )
  const said = (await mailsAbout('wir-lotsinnen-laternenhof')).flatMap(({ paragraphs }) => paragraphs).join('\n')
  expect(said).toContain('Laternenhof')
  if (row !== undefined) expect(said).not.toContain(row.hidden)
})

it('SE-08: of two keepers who press at once one confirms, and the link is spent', async () => {
  const [mail] = await mailsAbout('wir-lotsinnen-bruecke')
  const token = mail?.token ?? ''
  const both = await Promise.all([confirmByLink(db, token), confirmByLink(db, token)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await confirmByLink(db, token)).toMatchObject({ code: 'link-spent' })
  const facts = await factsOf(database, petras)
  expect(facts.filter(({ action }) => action.includes('confirm')).map(({ action, data }) => [action, data])).toEqual([
    ['organisations.confirmation.asked', {}],
    ['organisations.profile.confirmed', { by: 'link' }],
  ])
})

it('reminds once after four weeks, then shows the entry as doubtful, and never writes again', async () => {
  clock.set(new Date(Date.parse('2027-11-22T12:00:00Z') + 28 * day))
  const runs = await Promise.all([askKeepers(db, parts), askKeepers(db, parts)])
  expect(runs.reduce((sum, { reminded }) => sum + reminded, 0)).toBeGreaterThan(0)
  const slug = 'wir-lotsinnen-laternenhof'
  expect((await mailsAbout(slug)).map(({ kind }) => kind)).toEqual([
    'organisations.confirmation',
    'organisations.confirmation-again',
  ])
  expect(await mailsAbout('wir-lotsinnen-bruecke')).toHaveLength(1)
  expect(await db.read(ruth, countDoubtful)).toBe(0)
  clock.advance(29 * day)
  await askKeepers(db, parts)
  const doubtful = await db.read(ruth, (tx) => listProfiles(tx, { doubtful: true }))
  expect(doubtful.lines.some(({ id, doubtful: marked }) => id === timos && marked)).toBe(true)
  expect(doubtful.lines.some(({ id }) => id === petras)).toBe(false)
  expect(await db.read(ruth, countDoubtful)).toBe(doubtful.lines.length)
  clock.advance(400 * day)
  await askKeepers(db, parts)
  expect(await mailsAbout(slug)).toHaveLength(2)
  // Whoever confirmed is asked again after the next year.
  expect(await mailsAbout('wir-lotsinnen-bruecke')).toHaveLength(2)
})

it('is confirmed by the centre, too, and then is not doubtful any more', async () => {
  expect(await confirmProfile(db, ruth, timos)).toMatchObject({ ok: true })
  expect((await db.read(ruth, (tx) => listProfiles(tx, { doubtful: true }))).lines.some(({ id }) => id === timos)).toBe(
    false,
  )
})

it('leaves no link behind that no longer holds', async () => {
  clock.advance(121 * day)
  await askKeepers(db, parts)
  clock.advance(121 * day)
  await askKeepers(db, parts)
  const [row] = await rows<{ dead: number }>(
    'select count(*)::int as dead from confirmation_links where expires_at < $1',
    [clock.now()],
  )
  expect(row).toEqual({ dead: 0 })
})
