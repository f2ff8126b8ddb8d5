import { expect, it } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { systemActor } from '#kernel/actor.ts'
import { AlreadySubmitted, findAnswer, keyUse, newFormKey } from './form-key.ts'

const { db, rows } = useDatabase()

it('SE-08: what stands in the database gives away neither the key nor the answer, which may be a capability link', async () => {
  const key = newFormKey()
  const answer = `/de/rueckmeldung/${'A'.repeat(43)}?meldung=angekommen`
  const keyed = keyUse(key)
  await db.inTransaction(systemActor('test'), (tx) => keyed.use(tx))
  await keyed.keepAnswer(db, answer)
  const [row] = await rows<{ all: string }>('select k::text as all from form_keys k')
  expect(row?.all).not.toContain(key)
  expect(row?.all).not.toContain('rueckmeldung')
  expect(await findAnswer(db, key)).toBe(answer)
})

it('CO-05: a try that was rolled back uses nothing up, and when it is tried again another request may have come first', async () => {
  const key = newFormKey()
  const [first, second] = [keyUse(key), keyUse(key)]
  const use = (keyed: typeof first, work = () => Promise.resolve()) =>
    db.inTransaction(systemActor('test'), async (tx) => {
      await keyed.use(tx)
      await work()
    })
  await expect(use(first, () => Promise.reject(new Error('lost')))).rejects.toThrow('lost')
  await use(second)
  await expect(use(first)).rejects.toThrow(AlreadySubmitted)
  await use(second)
})
