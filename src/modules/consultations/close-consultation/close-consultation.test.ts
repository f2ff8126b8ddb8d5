import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#kernel/actor.ts'
import { idFrom } from '#kernel/id.ts'
import { useDatabase } from '#test/database.ts'
import { changeConsents } from '../change-consents/change-consents.ts'
import { clearConsultations } from '../clear-consultations/clear-consultations.ts'
import { ask, mailsOf, openTeam, parts, see } from '../consultations.fixtures.ts'
import { finishStep } from '../finish-step/finish-step.ts'
import { writeAgain } from '../follow-thread/write-again.ts'
import { answerLookBack } from '../look-back/answer-look-back.ts'
import { remindOfConsultations } from '../remind/remind.ts'
import { closeConsultation } from './close-consultation.ts'

const database = useDatabase('demo')
const { db, clock, rows } = database
let daria: Actor

beforeAll(async () => {
  ;({ daria } = await openTeam(database))
})

describe('closing', () => {
  const closing = { outcome: 'steps' as const, minutes: 25 }

  it('ends with steps that become reminders, a question after three months, and figures that stay', async () => {
    const { consultationId, token } = await ask(database, {
      email: 'adim@post.example',
      consents: ['look-back'],
      speaks: 'ku',
    })
    const steps = [
      { text: 'Tüzüğü yazın', remindOn: '2026-12-10' },
      { text: 'Notere gidin', remindOn: '' },
    ]
    expect(
      await closeConsultation(db, daria, parts, {
        consultationId,
        ...closing,
        steps: [{ text: 'x', remindOn: '2026-11-22' }],
      }),
    ).toMatchObject({ code: 'day-past', field: 'day_1' })
    expect(
      await closeConsultation(db, daria, parts, {
        consultationId,
        ...closing,
        steps: [{ text: 'x', remindOn: '2027-11-22' }],
      }),
    ).toMatchObject({ code: 'day-too-late' })
    expect(await closeConsultation(db, daria, parts, { consultationId, ...closing, steps })).toMatchObject({ ok: true })
    expect(await closeConsultation(db, daria, parts, { consultationId, ...closing, steps })).toMatchObject({
      code: 'consultation-closed',
    })
    await remindOfConsultations(db, parts)
    expect(await mailsTo('step', 'adim@post.example')).toHaveLength(0)
    clock.set(new Date('2026-12-10T06:10:00Z'))
    await Promise.all([remindOfConsultations(db, parts), remindOfConsultations(db, parts)])
    const [mail, ...more] = await mailsTo('step', 'adim@post.example')
    expect([mail?.lang, more]).toEqual(['tr', []])
    expect(JSON.stringify(mail)).not.toContain('Tüzüğü')
    const [step] = await rows<{ id: string }>(
      'select id from consultation_steps where consultation_id = $1 order by position',
      [consultationId],
    )
    expect(await finishStep(db, token, idFrom(step?.id ?? ''))).toMatchObject({ ok: true })
    expect(await finishStep(db, token, idFrom(crypto.randomUUID()))).toMatchObject({ code: 'step-unknown' })

    clock.set(new Date('2027-02-23T06:10:00Z'))
    await remindOfConsultations(db, parts)
    await remindOfConsultations(db, parts)
    const asked = await mailsTo('look-back', 'adim@post.example')
    expect(asked).toHaveLength(1)
    const link = asked[0]?.action_href.split('/').at(-1) ?? ''
    expect(await answerLookBack(db, link, { result: 'achieved', text: 'Kurduk!' })).toMatchObject({ ok: true })

    clock.set(new Date('2027-07-01T02:20:00Z'))
    await clearConsultations(db)
    await clearConsultations(db)
    for (const table of [
      'consultation_messages',
      'contacts.consultation_contacts',
      'consultation_links',
      'consultation_consents',
      'consultation_steps',
    ])
      expect(await rows(`select from ${table} where consultation_id = $1`, [consultationId]), table).toEqual([])
    expect(
      await rows(
        `select c.outcome, c.topics, c.asker_kind, c.speaks, t.minutes, t.channel, b.result, b.text from consultations c
         join consultation_talks t on t.consultation_id = c.id join consultation_look_backs b on b.consultation_id = c.id where c.id = $1`,
        [consultationId],
      ),
    ).toEqual([
      {
        outcome: 'steps',
        topics: ['founding', 'statutes'],
        asker_kind: 'association',
        speaks: '',
        minutes: 25,
        channel: 'written',
        result: 'achieved',
        text: '',
      },
    ])
    expect(await answerLookBack(db, link, { result: 'partly', text: '' })).toMatchObject({ code: 'look-back-unknown' })
    clock.set(new Date('2026-11-22T11:00:00Z'))
  })

  it('PR-07: a consent that was withdrawn asks nothing, and stays written down', async () => {
    const { consultationId, token } = await ask(database, {
      email: 'geri@post.example',
      consents: ['look-back', 'hand-over'],
    })
    await closeConsultation(db, daria, parts, { consultationId, ...closing, steps: [] })
    await changeConsents(db, token, ['hand-over'])
    clock.set(new Date('2027-02-23T06:10:00Z'))
    await remindOfConsultations(db, parts)
    expect(await mailsTo('look-back', 'geri@post.example')).toEqual([])
    expect(
      await rows(
        'select purpose, text_version, withdrawn_at is null as holds from consultation_consents where consultation_id = $1 order by purpose',
        [consultationId],
      ),
    ).toEqual([
      { purpose: 'hand-over', text_version: '2026-11', holds: true },
      { purpose: 'look-back', text_version: '2026-11', holds: false },
    ])
    clock.set(new Date('2026-11-22T11:00:00Z'))
  })

  it('is open again when the client writes', async () => {
    const { consultationId, token } = await ask(database)
    await closeConsultation(db, daria, parts, { consultationId, ...closing, steps: [] })
    await writeAgain(db, parts, { token, text: 'Bir şey daha.', clientAddress: '192.0.2.77' }, clock.now())
    expect(await see(database, daria, consultationId)).toMatchObject({
      state: 'waiting',
      closedAt: null,
      outcome: null,
    })
  })

  async function mailsTo(kind: string, recipient: string) {
    return (await mailsOf(database, kind)).filter((mail) => mail.recipient === recipient)
  }
})
