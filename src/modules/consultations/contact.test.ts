import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, systemActor } from '#kernel/actor.ts'
import { asRole, type NarrowRole } from '#platform/db/index.ts'
import { openSeal } from '#platform/seal/index.ts'
import { useDatabase } from '#test/database.ts'
import { changeContact, findContact, sealContacts } from './contact.ts'
import { ask, openTeam, parts } from './consultations.fixtures.ts'
import { takeConsultation } from './take-consultation/take-consultation.ts'
import { findFigureRule, listCounted, listFigureYears } from './year-figures/figures.queries.ts'

const database = useDatabase('demo')
const { db, rows } = database
const { seal } = parts
const nar = { name: 'Nar Sommer', organisation: 'Verein Süd', email: 'nar@post.example', telephone: '069 1234567' }
const system = systemActor('test.contacts')
const everything = 'select c::text as row from contacts.consultation_contacts c'
let daria: Actor, ruth: Actor

beforeAll(async () => {
  ;({ daria, ruth } = await openTeam(database))
})

/** A statement of the program, as itself or as a narrow role. */
function run(statement: string, role?: NarrowRole) {
  return db.inTransaction(system, (tx) => {
    const work = () => sql.raw(statement).execute(tx)
    return role === undefined ? work() : asRole(tx, role, work)
  })
}

describe('PR-05: how a client is reached lies apart', () => {
  it('for whom the consultation is, and sealed in what is dumped', async () => {
    const { consultationId } = await ask(database, nar)
    await takeConsultation(db, daria, consultationId)
    expect(await db.read(daria, (tx) => findContact(tx, seal, consultationId))).toEqual(nar)
    expect(await db.read(ruth, (tx) => findContact(tx, seal, consultationId))).toBeUndefined()
    const dump = JSON.stringify(await rows(everything))
    expect(dump).toContain(consultationId)
    for (const word of ['Sommer', 'Süd', 'nar@', '1234567']) expect(dump).not.toContain(word)
  })

  it('the program as itself, and whoever counts, is refused by the database', async () => {
    await ask(database, nar)
    for (const statement of [
      everything,
      'delete from contacts.consultation_contacts',
      "update contacts.consultation_contacts set sealed = ''",
    ]) {
      await expect(run(statement)).rejects.toThrow('permission denied')
      await expect(run(statement, 'vielfaltsnetz_figures')).rejects.toThrow('permission denied')
    }
    expect((await run(everything, 'vielfaltsnetz_contacts')).rows.length).toBeGreaterThan(0)
    for (const table of ['consultations', 'consultation_messages', 'people', 'profiles'])
      for (const role of ['vielfaltsnetz_contacts', 'vielfaltsnetz_figures'] as const)
        await expect(run(`select * from ${table}`, role), `${table} as ${role}`).rejects.toThrow('permission denied')
  })

  it('the right ends with the one question it was taken on for', async () => {
    const { consultationId } = await ask(database, nar)
    const attempt = db.inTransaction(system, async (tx) => {
      await findContact(tx, seal, consultationId)
      await sql.raw(everything).execute(tx)
    })
    await expect(attempt).rejects.toThrow('permission denied')
    await expect(run('select nonsense', 'vielfaltsnetz_contacts')).rejects.toThrow('nonsense')
    await expect(run(everything)).rejects.toThrow('permission denied')
  })

  it('the figures of a year are read by a role that reads nothing else', async () => {
    const read = () =>
      db.read(ruth, async (tx) => [
        await listFigureYears(tx),
        await findFigureRule(tx),
        (await listCounted(tx, 2026)).length,
      ])
    expect(await read()).toEqual([
      expect.arrayContaining([2026]),
      expect.objectContaining({ fewest: 5 }),
      expect.any(Number),
    ])
    await rows('revoke select on consultation_figures from vielfaltsnetz_figures')
    await expect(read()).rejects.toThrow('permission denied')
    await rows('grant select on consultation_figures to vielfaltsnetz_figures')
  })

  it('what an earlier version has kept in clear is sealed at the start', async () => {
    const { consultationId } = await ask(database)
    await rows(
      "insert into contacts.consultation_contacts (consultation_id, name, organisation, email, telephone) values ($1, '', '', 'frueher@post.example', '')",
      [consultationId],
    )
    await sealContacts(db, seal)
    expect(JSON.stringify(await rows(everything))).not.toContain('frueher')
    expect(await db.read(system, (tx) => findContact(tx, seal, consultationId))).toEqual({
      name: '',
      organisation: '',
      email: 'frueher@post.example',
      telephone: '',
    })
  })

  it('opens with its own key and for its own consultation only, and is not lost where it does not', async () => {
    const [one, other] = [await ask(database, nar), await ask(database, { email: 'andere@post.example' })]
    const foreign = openSeal(Buffer.alloc(32, 'another key'), 'contacts')
    const find = (id: typeof one.consultationId, by = seal) => db.read(system, (tx) => findContact(tx, by, id))
    await expect(find(one.consultationId, foreign)).rejects.toThrow('another key')
    await expect(
      find(one.consultationId, openSeal(Buffer.alloc(32, 'test key of the house, only here'), 'accounts')),
    ).rejects.toThrow()
    await rows(
      `update contacts.consultation_contacts set sealed = (select sealed from contacts.consultation_contacts where consultation_id = $1)
       where consultation_id = $2`,
      [one.consultationId, other.consultationId],
    )
    await expect(find(other.consultationId)).rejects.toThrow('another key')
    await db.inTransaction(system, (tx) => changeContact(tx, seal, one.consultationId, { ...nar, telephone: '069 99' }))
    expect(await find(one.consultationId)).toEqual({ ...nar, telephone: '069 99' })
  })
})
