import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#kernel/actor.ts'
import { idFrom } from '#kernel/id.ts'
import { buildActor } from '#modules/organisations/actors.fixtures.ts'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { groupNamed, idOf, postSaying, sendPost, threadNamed } from './exchange.fixtures.ts'

const house = useHouse()
const base = '/de/mein/austausch'

beforeAll(() => {
  house.clock.set(testDay)
})

/** Somebody who keeps a profile, as the database knows her. */
async function actorOf(givenName: string): Promise<Actor> {
  const profile = await idOf(house, "select id from profiles where slug = 'wir-lotsinnen-bruecke'")
  const person = await idOf(house, 'select id from people where given_name = $1', [givenName])
  return buildActor(givenName, [{ kind: 'project-coordinator', profileId: idFrom(profile) }], idFrom(person))
}

describe('a group by invitation', () => {
  it('D3: is read by the centre only while something in it is reported', async () => {
    await house.submit('timo', `${base}/gruppen/neu`, { name: 'Runde der Kleiderkammer', open: [] })
    const group = `${base}/gruppen/${await groupNamed(house, 'Runde der Kleiderkammer')}`
    const begun = { kind: 'talk', title: 'Schlüssel der Kammer', text: 'Der Schlüssel liegt beim Papageien.' }
    expect((await sendPost(house, 'timo', `${group}/neu`, begun)).status).toBe(303)
    const thread = `${base}/gespraeche/${await threadNamed(house, 'Schlüssel der Kammer')}`
    const post = `${base}/beitraege/${await postSaying(house, 'Papageien')}`
    const closed = async () => {
      const page = await house.visit('ruth', group)
      expect(page.text).toContain('liest hier nur, wenn etwas gemeldet ist')
      expect(page.text).not.toContain('Schlüssel der Kammer')
      for (const path of [thread, `${thread}/moderieren`, `${post}/verlauf`, `${post}/moderieren`, `${group}/neu`])
        expect((await house.visit('ruth', path)).status, path).toBe(404)
      expect((await sendPost(house, 'ruth', thread, { text: 'Hallo' })).status).toBe(404)
      expect((await house.visit('ruth', `${base}/suche?q=Papageien`)).text).toContain('Nichts gefunden')
    }
    await closed()
    // Who looks after a group without keepers must see who is in it.
    expect((await house.visit('ruth', `${group}/mitglieder`)).text).toContain('Timo')
    expect((await house.visit('timo', thread)).status).toBe(200)

    const person = await idOf(house, "select id from people where given_name = 'Leyla'")
    const card = 'select id from exchange_groups where name like $1'
    await house.rows(
      `insert into exchange_members (group_id, person_id, rhythm, joined_at, read_at, told_at)
       values ((${card}), $2, 'never', now(), now(), now())`,
      ['Runde der Kleiderkammer%', person],
    )
    expect((await house.submit('leyla', `${post}/melden`, { reason: 'Das gehört nicht hierher.' })).status).toBe(303)
    expect((await house.visit('ruth', thread)).text).toContain('Papageien')
    expect((await house.visit('ruth', `${base}/suche?q=Papageien`)).text).toContain('Schlüssel der Kammer')
    const report = await idOf(house, 'select id from exchange_reports where settled_at is null')
    expect((await house.post('ruth', `${base}/meldungen/${report}/erledigt`, {})).status).toBe(303)
    await closed()
  })
})

describe('a thread', () => {
  it('is counted by a reply, and changed by nobody who only is in its group', async () => {
    const thread = await threadNamed(house, 'Neue Leitfäden')
    const [before] = await house.rows<{ posts: number }>('select posts from exchange_threads where id = $1', [thread])
    expect((await sendPost(house, 'leyla', `${base}/gespraeche/${thread}`, { text: 'Danke!' })).status).toBe(303)
    expect(await house.rows('select posts from exchange_threads where id = $1', [thread])).toEqual([
      { posts: (before?.posts ?? 0) + 1 },
    ])
    const leyla = await actorOf('Leyla')
    const by = (statement: ReturnType<typeof sql>) =>
      house.db.inTransaction(leyla, async (tx) => {
        await statement.execute(tx)
      })
    await by(sql`select from exchange_threads where id = ${thread} for update`)
    await expect(by(sql`update exchange_threads set closed_at = now() where id = ${thread}`)).rejects.toThrow(
      'row-level security',
    )
    await expect(by(sql`update exchange_threads set title = 'Anders' where id = ${thread}`)).rejects.toThrow(
      'permission denied',
    )
    await expect(by(sql`update exchange_posts set author_name = 'Anders'`)).rejects.toThrow('permission denied')
  })

  it('takes drafts, measures and reports along when it is moved', async () => {
    const thread = await threadNamed(house, 'Neue Leitfäden')
    const page = `${base}/gespraeche/${thread}`
    const post = await postSaying(house, 'Der überarbeitete Leitfaden')
    expect((await sendPost(house, 'leyla', page, { text: 'Angefangene Antwort', do: 'draft' })).status).toBe(303)
    await house.submit('leyla', `${base}/beitraege/${post}/melden`, { reason: 'Link fehlt hier.' })
    await house.submit('ruth', `${page}/moderieren`, { kind: 'close', reason: 'Ist längst beantwortet.' })
    await house.submit('ruth', `${page}/moderieren`, { kind: 'reopen', reason: 'Doch noch nicht.' })
    const group = await groupNamed(house, 'Wetterau')
    const moved = await house.submit('ruth', `${page}/moderieren`, {
      kind: 'move',
      group,
      reason: 'Passt dort besser.',
    })
    expect(moved.status).toBe(303)
    expect((await house.visit('leyla', page)).html).toContain('Angefangene Antwort')
    const places = await house.rows(
      `select group_id as id from exchange_measures where thread_id = $1
       union select group_id from exchange_drafts where thread_id = $1
       union select group_id from exchange_reports where post_id = $2`,
      [thread, post],
    )
    expect(places).toEqual([{ id: group }])
    // Its keeper, who had no say where it was, has it now.
    expect((await house.visit('petra', `${base}/meldungen`)).text).toContain('Link fehlt hier.')
  })
})
