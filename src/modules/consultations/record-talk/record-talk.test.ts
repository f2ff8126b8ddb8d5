import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#kernel/actor.ts'
import { useDatabase } from '#test/database.ts'
import { mailsOf, openTeam, parts, see } from '../consultations.fixtures.ts'
import { remindOfConsultations } from '../remind/remind.ts'
import { type NewRecord, recordConversation } from './record-talk.ts'

const database = useDatabase('demo')
const { db, clock, rows } = database
let ruth: Actor
let daria: Actor

beforeAll(async () => {
  ;({ ruth, daria } = await openTeam(database))
})

describe('a recorded conversation', () => {
  const record: NewRecord = {
    heldOn: '2026-11-20',
    minutes: 20,
    channel: 'phone',
    question: 'Wie wird abgerechnet?',
    advice: 'Belege sammeln.',
    material: '',
    followUp: '',
    followUpText: 'Noch einmal melden',
    askerKind: 'municipality',
    organisation: '',
    districtId: 'wetteraukreis',
    stage: 'running',
    topics: ['allowance'],
    outcome: 'clarified',
  }

  it('is closed at once with nothing left to do, and its adviser alone sees it', async () => {
    const result = await recordConversation(db, ruth, parts, record)
    if (!result.ok) throw new Error(result.code)
    expect(await see(database, ruth, result.value)).toMatchObject({
      state: 'closed',
      area: 'volunteers',
      source: 'record',
    })
    expect(await see(database, daria, result.value)).toBeUndefined()
    expect(await rows('select from contacts.consultation_contacts where consultation_id = $1', [result.value])).toEqual(
      [],
    )
  })

  it('stays open with a task where something is left, knows the organisation, and reminds once', async () => {
    const result = await recordConversation(db, ruth, parts, {
      ...record,
      organisation: 'Granatapfelgarten e. V.',
      followUp: '2026-11-24',
    })
    if (!result.ok) throw new Error(result.code)
    expect(await see(database, ruth, result.value)).toMatchObject({ state: 'answered', outcome: null })
    expect(
      await rows(
        'select p.slug from contacts.consultation_contacts k join profiles p on p.id = k.profile_id where k.consultation_id = $1',
        [result.value],
      ),
    ).toEqual([{ slug: 'granatapfelgarten' }])
    clock.set(new Date('2026-11-24T06:10:00Z'))
    await remindOfConsultations(db, parts)
    await remindOfConsultations(db, parts)
    const told = (await mailsOf(database, 'staff-due')).filter(
      ({ recipient, paragraphs }) =>
        recipient === 'ruth@zentrum.example' && paragraphs[0]?.endsWith('Fällige Aufgaben: 1.'),
    )
    expect(told).toHaveLength(1)
    clock.set(new Date('2026-11-22T11:00:00Z'))
  })

  it('refuses a day to come and a follow-up that is past', async () => {
    expect(await recordConversation(db, ruth, parts, { ...record, heldOn: '2026-11-23' })).toMatchObject({
      code: 'day-ahead',
    })
    expect(await recordConversation(db, ruth, parts, { ...record, followUp: '2026-11-01' })).toMatchObject({
      code: 'follow-up-past',
    })
  })
})
