import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#kernel/actor.ts'
import { useDatabase } from '#test/database.ts'
import { closeConsultation } from '../close-consultation/close-consultation.ts'
import { ask, openTeam, parts } from '../consultations.fixtures.ts'
import { listInbox } from './inbox.queries.ts'

const database = useDatabase('demo')
const { db, rows } = database
let ruth: Actor
let daria: Actor
let dilan: Actor

beforeAll(async () => {
  ;({ ruth, daria, dilan } = await openTeam(database))
  const closing = { outcome: 'clarified' as const, minutes: null, steps: [] }
  for (let count = 0; count < 7; count += 1) {
    const { consultationId } = await ask(database)
    if (count < 2) await closeConsultation(db, daria, parts, { consultationId, ...closing })
  }
})

describe('the inbox', () => {
  it('reads page by page what is due first, each once, and finds what is overdue', async () => {
    const list = (
      actor: Actor,
      view: Parameters<typeof listInbox>[1],
      size?: number,
      after?: Parameters<typeof listInbox>[2],
    ) => db.read(actor, (tx) => listInbox(tx, view, after, '2026-11-22', size))
    const all = await list(dilan, 'offen', 200)
    expect(all.lines.length).toBeGreaterThan(4)
    const paged: string[] = []
    let after: Parameters<typeof listInbox>[2]
    do {
      const page = await list(dilan, 'offen', 2, after)
      paged.push(...page.lines.map(({ id }) => id))
      after = page.next
    } while (after !== undefined)
    expect(paged).toEqual(all.lines.map(({ id }) => id))
    expect((await list(dilan, 'ueberfaellig')).lines).toEqual([])
    await rows("update consultations set due_on = '2026-11-19' where id = $1", [paged[0]])
    expect((await list(dilan, 'ueberfaellig')).lines.map(({ id }) => id)).toEqual([paged[0]])
    expect((await list(ruth, 'ueberfaellig')).lines).toEqual([])
    const closed = await list(daria, 'geschlossen', 1)
    expect(closed.lines).toHaveLength(1)
    expect(closed.next).toBeDefined()
    expect((await list(daria, 'geschlossen', 1, closed.next)).lines[0]?.id).not.toBe(closed.lines[0]?.id)
  })
})
