import { expect, it } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { systemActor } from '#kernel/actor.ts'
import { findAnswer, keepAnswer, keyUse, newFormKey } from './form-key.ts'

const { db, rows } = useDatabase()

it('SE-08: what stands in the database gives away neither the key nor the answer, which may be a capability link', async () => {
  const key = newFormKey()
  const answer = `/de/rueckmeldung/${'A'.repeat(43)}?meldung=angekommen`
  await db.inTransaction(systemActor('test'), keyUse(key).use)
  await keepAnswer(db, key, answer)
  const [row] = await rows<{ all: string }>('select k::text as all from form_keys k')
  expect(row?.all).not.toContain(key)
  expect(row?.all).not.toContain('rueckmeldung')
  expect(await findAnswer(db, key)).toBe(answer)
})
