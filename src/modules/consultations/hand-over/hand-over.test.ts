import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#kernel/actor.ts'
import { useDatabase } from '#test/database.ts'
import { answerHandOver } from '../answer-hand-over/answer-hand-over.ts'
import { closeConsultation } from '../close-consultation/close-consultation.ts'
import { ask, mailsOf, openTeam, parts, see } from '../consultations.fixtures.ts'
import { takeConsultation } from '../take-consultation/take-consultation.ts'
import { handOverConsultation } from './hand-over.ts'

const database = useDatabase('demo')
const { db, rows } = database
let ruth: Actor
let daria: Actor

beforeAll(async () => {
  ;({ ruth, daria } = await openTeam(database))
})

describe('handing over', () => {
  it('asks the client where she has not agreed, and moves on with her yes', async () => {
    const { consultationId, token } = await ask(database, { email: 'acik@post.example' })
    await takeConsultation(db, daria, consultationId)
    const input = { consultationId, reason: 'Es geht um Lots*innen.', spoken: false }
    expect(await handOverConsultation(db, daria, parts, input)).toEqual({ ok: true, value: 'asked' })
    expect(await handOverConsultation(db, daria, parts, input)).toMatchObject({ code: 'asked-already' })
    expect(await see(database, ruth, consultationId)).toBeUndefined()
    expect(await answerHandOver(db, parts, token, true)).toMatchObject({ ok: true })
    expect(await see(database, ruth, consultationId)).toMatchObject({
      area: 'volunteers',
      adviserId: null,
      state: 'waiting',
    })
    expect(await see(database, daria, consultationId)).toBeUndefined()
    expect(await answerHandOver(db, parts, token, true)).toMatchObject({ code: 'nothing-asked' })
  })

  it('stays where it is when she says no', async () => {
    const { consultationId, token } = await ask(database)
    await takeConsultation(db, daria, consultationId)
    await handOverConsultation(db, daria, parts, { consultationId, reason: 'Anderes Team.', spoken: false })
    await answerHandOver(db, parts, token, false)
    expect(await see(database, daria, consultationId)).toMatchObject({ area: 'organisations' })
    expect((await mailsOf(database, 'staff-declined')).length).toBeGreaterThan(0)
  })

  it('asks no more once it is closed', async () => {
    const { consultationId, token } = await ask(database)
    await handOverConsultation(db, daria, parts, { consultationId, reason: 'Anderes Team.', spoken: false })
    const closing = { consultationId, outcome: 'clarified' as const, minutes: null, steps: [] }
    expect(await closeConsultation(db, daria, parts, closing)).toMatchObject({ ok: true })
    expect(await answerHandOver(db, parts, token, true)).toMatchObject({ code: 'nothing-asked' })
    expect(await see(database, daria, consultationId)).toMatchObject({ area: 'organisations', state: 'closed' })
  })

  it('goes at once where she agreed on the form or in a conversation, which is noted as spoken', async () => {
    const agreed = await ask(database, { consents: ['hand-over'] })
    const input = { consultationId: agreed.consultationId, reason: 'Passt besser.', spoken: false }
    expect(await handOverConsultation(db, daria, parts, input)).toEqual({ ok: true, value: 'passed-on' })
    const spoken = await ask(database)
    await handOverConsultation(db, daria, parts, {
      consultationId: spoken.consultationId,
      reason: 'Gefragt.',
      spoken: true,
    })
    expect(
      await rows('select way, purpose from consultation_consents where consultation_id = $1', [spoken.consultationId]),
    ).toEqual([{ way: 'spoken', purpose: 'hand-over' }])
  })
})
