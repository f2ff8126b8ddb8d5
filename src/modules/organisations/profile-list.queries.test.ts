import { expect, it } from 'vitest'
import { idFrom } from '#kernel/id.ts'
import { useDatabase } from '#test/database.ts'
import { coordinatorOf, daria } from './actors.fixtures.ts'
import { findDemoProfiles } from './demo.fixtures.ts'
import { countProfiles, listLeastComplete, listProfiles, type ProfileFilter } from './profile-list.queries.ts'

const database = useDatabase('demo')

it('pages forwards and backwards through every profile exactly once', async () => {
  const all = await database.db.read(daria, (tx) => listProfiles(tx, {}, {}, 1000))
  const ids = all.lines.map(({ id }) => id)
  expect([all.next, all.previous]).toEqual([undefined, undefined])
  const pages = await database.db.read(daria, async (tx) => {
    const read = [await listProfiles(tx, {}, {}, 20)]
    for (let after = read[0]?.next; after !== undefined; after = read.at(-1)?.next)
      read.push(await listProfiles(tx, {}, { after }, 20))
    return read
  })
  expect(pages.flatMap(({ lines }) => lines.map(({ id }) => id))).toEqual(ids)
  const [first, second, third] = pages
  const back = await database.db.read(daria, (tx) => listProfiles(tx, {}, { before: third?.previous }, 20))
  expect(back.lines).toEqual(second?.lines)
  const start = await database.db.read(daria, (tx) => listProfiles(tx, {}, { before: back.previous }, 20))
  expect(start.lines).toEqual(first?.lines)
  expect(start.previous).toBeUndefined()
})

it.each<[string, ProfileFilter, number]>([
  ['kind', { kind: 'vielfaltszentrum' }, 33],
  ['district and kind', { kind: 'project', districtId: 'kassel-stadt' }, 2],
  ['part of a name, without its accents', { text: 'BRUCKE' }, 2],
  ['a percent sign as itself', { text: '%' }, 0],
])('narrows by %s', async (_, filter, count) => {
  const { lines } = await database.db.read(daria, (tx) => listProfiles(tx, filter, {}, 1000))
  expect(lines).toHaveLength(count)
})

it('counts by state, and knows who has nobody to keep it', async () => {
  const counts = await database.db.read(daria, countProfiles)
  const { lines } = await database.db.read(daria, (tx) => listProfiles(tx, {}, {}, 1000))
  expect(counts.draft + counts.published + counts.withdrawn).toBe(lines.length)
  expect(lines.filter(({ hasKeeper }) => hasKeeper)).toHaveLength(6)
})

it('names the published profiles that say least, worst first', async () => {
  const least = await database.db.read(daria, (tx) => listLeastComplete(tx, 5))
  const shares = least.map(({ completeness }) => completeness.share)
  expect(least).toHaveLength(5)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(least.every(({ state }) => state === 'published')).toBe(true)
})

it('shows a coordinator her own profile and no count of others', async () => {
  const { petras, petra } = await findDemoProfiles(database)
  const { lines } = await database.db.read(petra, (tx) => listProfiles(tx, {}, {}, 1000))
  expect(lines.map(({ id }) => id)).toEqual([petras])
  const stranger = coordinatorOf(idFrom('00000000-0000-4000-8000-00000000ffff'))
  expect(await database.db.read(stranger, countProfiles)).toEqual({ draft: 0, published: 0, withdrawn: 0 })
})
