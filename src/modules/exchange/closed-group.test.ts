import { type RawBuilder, sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#kernel/actor.ts'
import { idFrom } from '#kernel/id.ts'
import { buildActor } from '#modules/organisations/actors.fixtures.ts'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { groupNamed, idOf, postSaying, sendPost, threadNamed } from './exchange.fixtures.ts'

const house = useHouse()
const base = '/de/mein/austausch'
let id: string
let group: string
let thread: string

beforeAll(async () => {
  house.clock.set(testDay)
  await house.submit('petra', `${base}/gruppen/neu`, { name: 'Runde hinter der Tür', open: [] })
  id = await groupNamed(house, 'Runde hinter der Tür')
  group = `${base}/gruppen/${id}`
  const begun = { kind: 'talk', title: 'Unter uns', text: 'Das bleibt in diesem Kreis.' }
  await sendPost(house, 'petra', `${group}/neu`, begun)
  thread = `${base}/gespraeche/${await threadNamed(house, 'Unter uns')}`
})

beforeEach(async () => {
  await house.rows('delete from throttles')
})

async function expectStillClosed(): Promise<void> {
  expect(await house.rows('select open from exchange_groups where id = $1', [id])).toEqual([{ open: false }])
  for (const persona of ['daria', 'ruth', 'timo'] as const)
    expect((await house.visit(persona, thread)).status, persona).toBe(404)
  expect((await house.visit('petra', thread)).status).toBe(200)
}

describe('a group by invitation and the centre', () => {
  it('is not opened by the centre, whatever it sends; its name is still looked after', async () => {
    const form = await house.visit('daria', `${group}/bearbeiten`)
    expect(form.text).toContain('entscheidet nur, wer sie betreut und selbst Mitglied ist')
    expect(form.html).not.toContain('name="open"')
    expect(form.html).not.toContain('value="all"')
    for (const fields of [{ open: 'on' }, { kind: 'all' }] as const) {
      const sent = { name: 'Runde hinter der Tür', kind: 'working', about: '', district: '', topic: '', seen: '1' }
      const refused = await house.post('daria', `${group}/bearbeiten`, { ...sent, ...fields })
      expect(refused.status).toBe(422)
      expect(refused.text).toContain('entscheidet nur, wer sie betreut')
    }
    await expectStillClosed()
    expect((await house.submit('daria', `${group}/bearbeiten`, { about: 'Worum es geht.' })).status).toBe(303)
    await expectStillClosed()
  })

  it('takes no invitation of the centre, for itself or for anybody', async () => {
    const page = await house.visit('daria', `${group}/mitglieder`)
    expect(page.text).toContain('lädt nur ein, wer sie betreut')
    expect(page.html).not.toContain('name="email"')
    expect((await house.visit('daria', `${group}/einladen`)).status).toBe(404)
    for (const name of ['Daria', 'Timo']) {
      const [account] = await house.rows<{ email: string }>(
        'select a.email from accounts a join people p on p.id = a.person_id where p.given_name = $1',
        [name],
      )
      expect((await house.post('daria', `${group}/einladen`, { email: account?.email ?? '' })).status).toBe(404)
    }
    expect((await house.post('daria', `${group}/beitreten`, {})).status).toBe(404)
    expect(await house.rows('select from exchange_invitations where group_id = $1', [id])).toEqual([])
    await expectStillClosed()
  })

  it('is closed to the centre in the database, too', async () => {
    const daria = await actorOf('Daria')
    const me = daria.kind === 'person' ? daria.personId : ''
    await expect(by(daria, sql`update exchange_groups set open = true where id = ${id}`)).rejects.toThrow(
      'only a keeper of the group decides',
    )
    await expect(
      by(daria, sql`insert into exchange_invitations (group_id, person_id, invited_at) values (${id}, ${me}, now())`),
    ).rejects.toThrow('row-level security')
    await expect(
      by(
        daria,
        sql`insert into exchange_members (group_id, person_id, rhythm, joined_at, read_at, told_at)
          values (${id}, ${me}, 'never', now(), now(), now())`,
      ),
    ).rejects.toThrow('row-level security')
    // Nor does a report of a post elsewhere let it in.
    const elsewhere = await postSaying(house, 'Der überarbeitete Leitfaden')
    await expect(
      by(
        daria,
        sql`insert into exchange_reports (group_id, post_id, reason, reported_by, reported_at)
          values (${id}, ${elsewhere}, 'Nur ein Vorwand', ${me}, now())`,
      ),
    ).rejects.toThrow('row-level security')
    await expectStillClosed()
  })

  it('keeps its conversations even while the centre reads them because of a report', async () => {
    await house.rows(
      `insert into exchange_reports (group_id, post_id, reason, reported_at)
       select group_id, id, 'Bitte ansehen.', now() from exchange_posts where group_id = $1`,
      [id],
    )
    const moderation = `${thread}/moderieren`
    const form = await house.visit('daria', moderation)
    expect(form.status).toBe(200)
    expect(form.html).not.toContain('value="move"')
    const sent = { kind: 'move', group: await groupNamed(house, 'Alle'), reason: 'Gehört zu allen.' }
    const refused = await house.post('daria', moderation, sent)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('wird kein Gespräch verschoben')
    await expect(
      by(await actorOf('Daria'), sql`update exchange_threads set group_id = ${sent.group} where group_id = ${id}`),
    ).rejects.toThrow('a conversation stays')
    for (const kind of ['close', 'reopen', 'hide', 'show'])
      expect((await house.submit('daria', moderation, { kind, reason: 'Weil es gemeldet ist.' })).status).toBe(303)
    await house.rows('update exchange_reports set settled_at = now() where group_id = $1', [id])
    await expectStillClosed()
  })

  it('is read by the centre no longer once it has hidden the post that was reported', async () => {
    await sendPost(house, 'petra', thread, { text: 'Das geht zu weit.' })
    const post = await postSaying(house, 'Das geht zu weit.')
    await house.rows(
      `insert into exchange_reports (group_id, post_id, reason, reported_at) values ($1, $2, 'Bitte ansehen.', now())`,
      [id, post],
    )
    const hidden = await house.submit('daria', `${base}/beitraege/${post}/moderieren`, { reason: 'Es ging zu weit.' })
    expect(hidden.status).toBe(303)
    expect((await house.visit('daria', hidden.location ?? '')).text).toContain('der Grund ist gespeichert')
    await expectStillClosed()
  })

  it('is not left open for a maker who went', async () => {
    await house.submit('timo', `${base}/gruppen/neu`, { name: 'Runde ohne Timo', open: [] })
    const other = await groupNamed(house, 'Runde ohne Timo')
    await house.post('timo', `${base}/gruppen/${other}/verlassen`, {})
    expect((await house.post('timo', `${base}/gruppen/${other}/beitreten`, {})).status).toBe(404)
    const timo = await actorOf('Timo')
    await expect(by(timo, sql`update exchange_members set left_at = null where group_id = ${other}`)).rejects.toThrow(
      'row-level security',
    )
  })
})

describe('a keeper', () => {
  it('opens her group only while nobody has written in it', async () => {
    const form = await house.visit('petra', `${group}/bearbeiten`)
    expect(form.text).toContain('hier wurde schon geschrieben')
    expect(form.html).not.toContain('name="open"')
    const refused = await house.submit('petra', `${group}/bearbeiten`, { open: 'on' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Sie bleibt deshalb geschlossen')
    await expect(
      by(await actorOf('Petra'), sql`update exchange_groups set open = true where id = ${id}`),
    ).rejects.toThrow('a group with conversations is not opened')
    await expectStillClosed()

    await house.submit('petra', `${base}/gruppen/neu`, { name: 'Runde noch ohne Worte', open: [] })
    const empty = `${base}/gruppen/${await groupNamed(house, 'Runde noch ohne Worte')}`
    expect((await house.submit('petra', `${empty}/bearbeiten`, { open: 'on' })).status).toBe(303)
    expect((await house.visit('timo', empty)).status).toBe(200)
    // From open to closed is always possible for her, and for the centre it never is.
    expect((await house.submit('daria', `${empty}/bearbeiten`, { about: 'Von Daria' })).status).toBe(303)
    expect((await house.visit('timo', empty)).status).toBe(200)
    expect((await house.submit('petra', `${empty}/bearbeiten`, { open: [] })).status).toBe(303)
    expect((await house.visit('timo', empty)).status).toBe(404)
  })
})

describe('a group by invitation', () => {
  it('keeps somebody who invites and moderates', async () => {
    const petra = await idOf(house, "select id from people where given_name = 'Petra'")
    const refused = await house.post('petra', `${group}/betreuung`, { person: petra, keeps: 'nein' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Machen Sie zuerst jemand anderen zur Betreuung')
    const [timo] = await house.rows<{ email: string; id: string }>(
      "select a.email, a.person_id as id from accounts a join people p on p.id = a.person_id where p.given_name = 'Timo'",
    )
    await house.post('petra', `${group}/einladen`, { email: timo?.email ?? '' })
    expect((await house.post('timo', `${group}/beitreten`, {})).status).toBe(303)
    const keep = (person: string, keeps: string) => house.post('petra', `${group}/betreuung`, { person, keeps })
    expect((await keep(timo?.id ?? '', 'ja')).status).toBe(303)
    expect((await keep(petra, 'nein')).status).toBe(303)
    expect((await house.visit('petra', `${group}/bearbeiten`)).status).toBe(404)
  })

  it('is declined by whoever was invited, and waits for her no more', async () => {
    const [leyla] = await house.rows<{ email: string }>(
      "select a.email from accounts a join people p on p.id = a.person_id where p.given_name = 'Leyla'",
    )
    await house.post('timo', `${group}/einladen`, { email: leyla?.email ?? '' })
    expect((await house.visit('leyla', base)).text).toContain('Ablehnen')
    const declined = await house.post('leyla', `${group}/verlassen`, {})
    expect((await house.visit('leyla', declined.location ?? '')).text).toContain('Sie haben die Einladung abgelehnt.')
    expect((await house.visit('leyla', base)).text).not.toContain('Runde hinter der Tür')
    expect((await house.post('leyla', `${group}/beitreten`, {})).status).toBe(404)
  })
})

async function actorOf(givenName: string): Promise<Actor> {
  const person = await idOf(house, 'select id from people where given_name = $1', [givenName])
  if (givenName === 'Daria')
    return buildActor(givenName, [{ kind: 'centre-staff', area: 'organisations' }], idFrom(person))
  const profile = await idOf(house, "select id from profiles where slug = 'wir-lotsinnen-bruecke'")
  return buildActor(givenName, [{ kind: 'project-coordinator', profileId: idFrom(profile) }], idFrom(person))
}

function by(actor: Actor, statement: RawBuilder<unknown>): Promise<void> {
  return house.db.inTransaction(actor, async (tx) => {
    await statement.execute(tx)
  })
}
