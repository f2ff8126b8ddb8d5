import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, anonymous } from '#kernel/actor.ts'
import { buildActor, coordinatorOf } from '#modules/organisations/actors.fixtures.ts'
import { idFrom } from '#kernel/id.ts'
import { useDatabase } from '#test/database.ts'
import { arrangeDeputy } from './arrange-deputy/arrange-deputy.ts'
import { findDeputy } from './arrange-deputy/substitution.ts'
import { listWorkload } from './arrange-deputy/workload.queries.ts'
import { assignConsultation } from './assign-consultation/assign-consultation.ts'
import { clearConsultations } from './clear-consultations/clear-consultations.ts'
import { closeConsultation } from './close-consultation/close-consultation.ts'
import { ask, mailsOf, openTeam, parts, personIdOf, said, see } from './consultations.fixtures.ts'
import { writeAgain } from './follow-thread/write-again.ts'
import { noteConsultation } from './note-consultation/note-consultation.ts'
import { openAnyway } from './open-anyway/open-anyway.ts'
import { listOpenings } from './open-anyway/openings.queries.ts'
import { listReads, noteRead } from './reads.queries.ts'
import { remindOfConsultations } from './remind/remind.ts'
import { takeConsultation } from './take-consultation/take-consultation.ts'

const database = useDatabase('demo')
const { db, clock, rows } = database
let ruth: Actor
let daria: Actor
let dilan: Actor

beforeAll(async () => {
  ;({ ruth, daria, dilan } = await openTeam(database))
})

describe('AZ-15: who sees it', () => {
  it('the team of its area until somebody has taken it, then its adviser and deputy, and nobody else', async () => {
    const { consultationId } = await ask(database)
    const others = [
      ruth,
      anonymous,
      coordinatorOf(idFrom(crypto.randomUUID())),
      buildActor('Olaf', [{ kind: 'operator' }]),
    ]
    for (const actor of [daria, dilan])
      expect(await see(database, actor, consultationId)).toMatchObject({ id: consultationId })
    for (const actor of others) expect(await see(database, actor, consultationId)).toBeUndefined()
    expect(await takeConsultation(db, daria, consultationId)).toMatchObject({ ok: true })
    expect(await see(database, dilan, consultationId)).toBeUndefined()
    expect(await said(database, dilan, consultationId)).toEqual([])
    expect(await said(database, daria, consultationId)).toMatchObject([{ kind: 'question' }])
    await assignConsultation(db, daria, parts, {
      consultationId,
      adviser: personIdOf(daria),
      deputy: personIdOf(dilan),
    })
    expect(await see(database, dilan, consultationId)).toMatchObject({ id: consultationId })
    expect(await see(database, ruth, consultationId)).toBeUndefined()
    // Who no longer works for the centre sees nothing, whatever the row says.
    expect(await see(database, { ...daria, roles: [] } as Actor, consultationId)).toBeUndefined()
  })

  it('of two who take it at once one does', async () => {
    const { consultationId } = await ask(database)
    const results = await Promise.all([daria, dilan].map((actor) => takeConsultation(db, actor, consultationId)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('LO-01: each view is a row that cannot be changed or taken back', async () => {
    const { consultationId } = await ask(database)
    const found = await see(database, daria, consultationId)
    if (found === undefined) throw new Error('Daria sees it.')
    await noteRead(db, daria, found)
    await noteRead(db, daria, found)
    expect(await db.read(daria, (tx) => listReads(tx, consultationId))).toMatchObject([{ as: 'team' }, { as: 'team' }])
    for (const change of [
      sql`update consultation_reads set at = now()`,
      sql`delete from consultation_reads`,
      sql`insert into consultation_reads (consultation_id, person_id, at, as_what) values (${consultationId}, ${personIdOf(ruth)}, now(), 'team')`,
    ])
      await expect(db.inTransaction(daria, (tx) => change.execute(tx))).rejects.toThrow(/permission denied|row-level/)
  })

  it('can be opened by others for a reason: to read, for a day, and its adviser is told', async () => {
    const { consultationId } = await ask(database)
    await takeConsultation(db, daria, consultationId)
    const sign = (await see(database, daria, consultationId))?.sign ?? ''
    expect(await openAnyway(db, ruth, parts, { sign: 'Ahorn 0000', reason: 'Daria ist krank.' })).toMatchObject({
      code: 'sign-unknown',
    })
    const typed = ` ${sign.toLowerCase().replace(' ', '  ')} `
    expect(await openAnyway(db, ruth, parts, { sign: typed, reason: 'Daria ist krank.' })).toEqual({
      ok: true,
      value: consultationId,
    })
    expect(await said(database, ruth, consultationId)).toHaveLength(1)
    expect(await noteConsultation(db, ruth, consultationId, 'Darf nicht')).toMatchObject({
      code: 'consultation-unknown',
    })
    await expect(
      db.inTransaction(ruth, (tx) =>
        sql`insert into consultation_tasks (consultation_id, text, due_on, created_at) values (${consultationId}, 'x', now(), now())`.execute(
          tx,
        ),
      ),
    ).rejects.toThrow(/row-level/)
    expect(await db.read(daria, (tx) => listReads(tx, consultationId))).toMatchObject([
      { as: 'opened', personId: personIdOf(ruth), reason: 'Daria ist krank.' },
    ])
    const [mail] = (await mailsOf(database, 'staff-opened')).slice(-1)
    expect(mail).toMatchObject({ recipient: 'daria@zentrum.example' })
    expect(JSON.stringify(mail)).not.toContain('krank')
    const [latest] = await db.read(dilan, listOpenings)
    expect(latest).toEqual({ openedAt: clock.now(), personId: personIdOf(ruth), sign })
    clock.advance(25 * 3_600_000)
    await clearConsultations(db)
    expect(await see(database, ruth, consultationId)).toBeUndefined()
  })

  it('LO-01: whoever of the other area opens what nobody has taken reads it as such', async () => {
    const { consultationId } = await ask(database)
    const sign = (await see(database, daria, consultationId))?.sign ?? ''
    await openAnyway(db, ruth, parts, { sign, reason: 'Frage zu meinem Projekt.' })
    const found = await see(database, ruth, consultationId)
    if (found === undefined) throw new Error('Ruth has opened it.')
    await noteRead(db, ruth, found)
    const reads = await db.read(daria, (tx) => listReads(tx, consultationId))
    expect(reads.map(({ as }) => as)).toEqual(['opened', 'opened'])
  })

  it('PR-15: who has read stays written down as long as the area says', async () => {
    const { consultationId } = await ask(database)
    const sign = (await see(database, daria, consultationId))?.sign ?? ''
    await openAnyway(db, ruth, parts, { sign, reason: 'Frage zu meinem Projekt.' })
    const kept = () =>
      rows(
        `select id::text from consultation_reads where consultation_id = $1
         union all select id::text from consultation_openings where consultation_id = $1`,
        [consultationId],
      )
    const since = clock.now()
    clock.advance(25 * 3_600_000)
    await clearConsultations(db)
    clock.set(new Date('2029-11-01T11:00:00Z'))
    await clearConsultations(db)
    expect(await kept()).toHaveLength(2)
    await rows("update consultation_promises set reads_months = 24 where area = 'volunteers'")
    await clearConsultations(db)
    expect(await kept()).toHaveLength(2)
    clock.set(new Date('2029-12-01T11:00:00Z'))
    await clearConsultations(db)
    expect(await kept()).toEqual([])
    clock.set(since)
  })

  it('everybody of the centre sees how much is open with whom, in numbers alone', async () => {
    const { consultationId } = await ask(database)
    const before = await db.read(ruth, (tx) => listWorkload(tx, '2026-11-22'))
    await takeConsultation(db, daria, consultationId)
    await rows("update consultations set due_on = '2026-11-20' where id = $1", [consultationId])
    const after = await db.read(ruth, (tx) => listWorkload(tx, '2026-11-22'))
    const of = (list: typeof after, who: string | null) => list.find(({ adviserId }) => adviserId === who)
    expect(of(after, personIdOf(daria))?.open).toBe((of(before, personIdOf(daria))?.open ?? 0) + 1)
    expect(of(after, personIdOf(daria))?.overdue).toBe((of(before, personIdOf(daria))?.overdue ?? 0) + 1)
    expect(of(after, null)?.open ?? 0).toBe((of(before, null)?.open ?? 0) - 1)
  })

  it('a deputy stands in for everything that is open', async () => {
    const { consultationId } = await ask(database)
    await takeConsultation(db, daria, consultationId)
    expect(await arrangeDeputy(db, daria, parts, personIdOf(ruth))).toMatchObject({ ok: true })
    expect(await see(database, ruth, consultationId)).toMatchObject({ id: consultationId })
    await arrangeDeputy(db, daria, parts, '')
    expect(await see(database, ruth, consultationId)).toBeUndefined()
    expect(await arrangeDeputy(db, daria, parts, personIdOf(daria))).toMatchObject({ code: 'deputy-unknown' })
  })

  it('a deputy stands in for what comes meanwhile, too, and hears of it; a choice for one consultation stays', async () => {
    const closed = await ask(database)
    await takeConsultation(db, daria, closed.consultationId)
    const closing = { outcome: 'clarified' as const, minutes: null, steps: [] }
    await closeConsultation(db, daria, parts, { consultationId: closed.consultationId, ...closing })
    await arrangeDeputy(db, daria, parts, personIdOf(dilan))
    await arrangeDeputy(db, daria, parts, personIdOf(dilan))
    const told = (await mailsOf(database, 'staff-deputy')).filter(
      ({ recipient }) => recipient === 'dilan@centre.example',
    )
    expect(told).toHaveLength(1)
    expect(await see(database, dilan, closed.consultationId)).toBeUndefined()
    const again = { token: closed.token, text: 'Bir soru daha.', clientAddress: '198.51.100.250' }
    expect(await writeAgain(db, parts, again, clock.now())).toMatchObject({ ok: true })
    expect(await see(database, dilan, closed.consultationId)).toMatchObject({ deputyId: personIdOf(dilan) })
    const [written] = (await mailsOf(database, 'staff-written')).slice(-1)
    expect(written?.recipient).toBe('dilan@centre.example')
    const taken = await ask(database)
    await takeConsultation(db, daria, taken.consultationId)
    expect(await see(database, daria, taken.consultationId)).toMatchObject({ deputyId: personIdOf(dilan) })
    await assignConsultation(db, daria, parts, {
      consultationId: taken.consultationId,
      adviser: personIdOf(daria),
      deputy: personIdOf(ruth),
    })
    await writeAgain(db, parts, { ...again, token: taken.token }, clock.now())
    expect(await see(database, daria, taken.consultationId)).toMatchObject({ deputyId: personIdOf(ruth) })
    expect(await db.read(daria, findDeputy)).toBe(personIdOf(dilan))
    expect(await db.read(ruth, (tx) => sql`select from consultation_substitutions`.execute(tx))).toMatchObject({
      rows: [],
    })
    await arrangeDeputy(db, daria, parts, '')
    const after = await ask(database)
    await takeConsultation(db, daria, after.consultationId)
    expect(await see(database, daria, after.consultationId)).toMatchObject({ deputyId: null })
  })

  it('whoever has left stands in for nobody', async () => {
    const { consultationId } = await ask(database)
    await takeConsultation(db, daria, consultationId)
    await arrangeDeputy(db, daria, parts, personIdOf(dilan))
    await rows("update role_grants set ends_on = '2026-11-01' where person_id = $1", [personIdOf(dilan)])
    await remindOfConsultations(db, parts)
    expect(await see(database, daria, consultationId)).toMatchObject({ adviserId: personIdOf(daria), deputyId: null })
    await rows('update role_grants set ends_on = null where person_id = $1', [personIdOf(dilan)])
  })

  it('what belonged to somebody who has left goes back to the team', async () => {
    const { consultationId } = await ask(database)
    await takeConsultation(db, dilan, consultationId)
    expect(await see(database, daria, consultationId)).toBeUndefined()
    await rows("update role_grants set ends_on = '2026-11-01' where person_id = $1", [personIdOf(dilan)])
    await remindOfConsultations(db, parts)
    expect(await see(database, daria, consultationId)).toMatchObject({ adviserId: null })
  })
})
