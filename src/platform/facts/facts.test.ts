import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { anonymous, systemActor } from '#kernel/actor.ts'
import { findBrokenFact, recordFact, recordFacts } from './index.ts'

const { db, rows } = useDatabase()

describe('LO-02: facts', () => {
  it('form one unbroken chain, however many write at once', async () => {
    await Promise.all(
      Array.from({ length: 60 }, (_, number) =>
        db.inTransaction(systemActor('test'), (tx) =>
          recordFact(tx, { action: 'test.done', subject: String(number), data: { number } }),
        ),
      ),
    )
    expect(await db.read(systemActor('test'), findBrokenFact)).toBeUndefined()
    expect(await rows('select count(*) = max(id) as gapless from facts')).toEqual([{ gapless: true }])
  })

  it('recorded together stand in their order, and in the chain', async () => {
    const subjects = Array.from({ length: 500 }, (_, number) => `together-${number}`)
    await db.inTransaction(systemActor('test'), (tx) =>
      recordFacts(
        tx,
        subjects.map((subject) => ({ action: 'test.done', subject })),
      ),
    )
    const kept = await rows<{ subject: string }>(
      `select subject from facts where subject like 'together-%' order by id`,
    )
    expect(kept.map(({ subject }) => subject)).toEqual(subjects)
    expect(await db.read(systemActor('test'), findBrokenFact)).toBeUndefined()
  })

  it('cannot be changed or removed by the program', async () => {
    for (const change of [sql`update facts set subject = 'x'`, sql`delete from facts`, sql`truncate facts`]) {
      await expect(db.inTransaction(systemActor('test'), (tx) => change.execute(tx))).rejects.toThrow(
        /permission denied|only appended/,
      )
    }
  })

  it('tell of a byte flipped past the program', async () => {
    await rows('alter table facts disable trigger facts_stay')
    await rows(`update facts set subject = subject || '!' where id = 7`)
    await rows('alter table facts enable trigger facts_stay')
    expect(await db.read(systemActor('test'), findBrokenFact)).toBe(7)
  })

  it('are seen by nobody without a reason', async () => {
    expect((await db.read(anonymous, (tx) => sql`select * from facts`.execute(tx))).rows).toEqual([])
  })

  it('are gone with a transaction that does not commit', async () => {
    const before = await rows('select count(*)::int as count from facts')
    await db
      .inTransaction(systemActor('test'), async (tx) => {
        await recordFact(tx, { action: 'test.lost', subject: 'x' })
        throw new Error('on purpose')
      })
      .catch(() => undefined)
    expect(await rows('select count(*)::int as count from facts')).toEqual(before)
  })
})
