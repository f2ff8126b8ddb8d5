import { describe, expect, it } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import { useDatabase } from '#test/database.ts'
import { rebuildDirectory } from './refresh-directory.ts'

const { db, clock, rows } = useDatabase('demo')

const times = async () =>
  new Map(
    (
      await rows<{ id: string; at: string }>('select profile_id as id, updated_at::text as at from directory_pages')
    ).map(({ id, at }) => [id, at]),
  )

describe('when an entry last changed', () => {
  it('survives a rebuild, except for those that changed', async () => {
    const before = await times()
    const [changed, renamed] = [...before.keys()]
    await rows(`update profile_texts set text = 'Anders' where profile_id = $1 and lang = 'de'`, [changed])
    await rows(`insert into profile_texts (profile_id, lang, text) values ($1, 'en', 'New') on conflict do nothing`, [
      changed,
    ])
    await rows(`update profiles set name = 'Umbenannt' where id = $1`, [renamed])
    clock.set(new Date('2026-12-24T12:00:00Z'))
    await db.inTransaction(systemActor('test'), rebuildDirectory)
    const after = await times()
    const different = [...after].filter(([id, at]) => before.get(id) !== at).map(([id]) => id)
    expect(after.size).toBe(before.size)
    expect(different.toSorted()).toEqual([changed, renamed].toSorted())
  })
})
