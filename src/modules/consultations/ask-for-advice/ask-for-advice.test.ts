import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#kernel/actor.ts'
import { useDatabase } from '#test/database.ts'
import { chooseDistricts } from '../choose-districts/choose-districts.ts'
import { ask, mailsOf, openTeam, parts, system } from '../consultations.fixtures.ts'
import { askForAdvice } from './ask-for-advice.ts'

const database = useDatabase('demo')
const { db, clock, rows } = database
let dilan: Actor

beforeAll(async () => {
  ;({ dilan } = await openTeam(database))
})

describe('asking', () => {
  it('promises a working day, routes to the team, keeps the address apart and mails nothing of what was written', async () => {
    const before = (await mailsOf(database, 'staff-new')).length
    const { consultationId, token } = await ask(database, {
      question: 'Kanarienvogel',
      email: 'dernek@post.example',
      consents: ['look-back'],
    })
    expect(
      await rows(
        "select area, state, source, adviser_id, to_char(due_on, 'YYYY-MM-DD') as due, lang from consultations where id = $1",
        [consultationId],
      ),
    ).toEqual([
      { area: 'organisations', state: 'waiting', source: 'request', adviser_id: null, due: '2026-11-27', lang: 'tr' },
    ])
    const [mail] = await mailsOf(database, 'received')
    expect(mail).toMatchObject({ recipient: 'dernek@post.example', lang: 'tr' })
    expect(mail?.action_href).toMatch(/^https:\/\/vielfalt\.example\/tr\/beratung\/anfrage\/[\w-]{43}$/)
    const told = (await mailsOf(database, 'staff-new')).slice(before)
    expect(told.map(({ recipient }) => recipient).toSorted()).toEqual(['daria@zentrum.example', 'dilan@centre.example'])
    expect(JSON.stringify([mail, told])).not.toContain('Kanarienvogel')
    expect(JSON.stringify(told)).not.toContain('dernek@post.example')
    const links = await rows<{ all: string }>('select l::text as all from consultation_links l')
    expect(links.some(({ all }) => all.includes(token))).toBe(false)
    expect(await rows('select action, actor_kind, data from facts where subject = $1', [consultationId])).toEqual([
      { action: 'consultations.consultation.asked', actor_kind: 'system', data: { area: 'organisations', mail: true } },
    ])
  })

  it('tells those of the team who look after the Kreis, and the whole team where nobody does', async () => {
    await chooseDistricts(db, dilan, ['hanau', 'wetteraukreis'])
    const before = (await mailsOf(database, 'staff-new')).length
    await ask(database, { districtId: 'hanau' })
    await ask(database, { districtId: 'fulda' })
    const told = (await mailsOf(database, 'staff-new')).slice(before).map(({ recipient }) => recipient)
    expect(told[0]).toBe('dilan@centre.example')
    expect(told).toHaveLength(3)
    await chooseDistricts(db, dilan, [])
  })

  it('RL-07: one place is asked to wait after five, a stranger’s mailbox gets three', async () => {
    const question = {
      question: 'x',
      tried: '',
      topics: ['other' as const],
      area: 'unsure' as const,
      askerKind: 'other' as const,
    }
    const rest = {
      districtId: '',
      channel: 'written' as const,
      lang: 'de' as const,
      speaks: '',
      name: '',
      organisation: '',
      telephone: '',
    }
    const from = () =>
      askForAdvice(
        db,
        parts,
        { ...question, ...rest, email: 'dritte@post.example', consents: [] },
        { clientAddress: '203.0.113.9', now: clock.now() },
      )
    const answers = []
    for (let count = 0; count < 6; count += 1) answers.push(await from())
    expect(answers.filter(({ ok }) => ok)).toHaveLength(5)
    expect(answers.at(-1)).toMatchObject({ code: 'paused', minutes: 1 })
    const mails = (await mailsOf(database, 'received')).filter(({ recipient }) => recipient === 'dritte@post.example')
    expect(mails).toHaveLength(3)
  })

  it('refuses without a topic, with an unknown Kreis, and a telephone without a number', async () => {
    await expect(ask(database, { topics: [] })).rejects.toThrow('topic-missing')
    await expect(ask(database, { districtId: 'atlantis' })).rejects.toThrow('district-unknown')
    await expect(ask(database, { channel: 'phone' })).rejects.toThrow('telephone-missing')
  })

  it('signs are drawn, and none twice', async () => {
    const signs = await db.read(system, (tx) => sql<{ sign: string }>`select sign from consultations`.execute(tx))
    expect(new Set(signs.rows.map(({ sign }) => sign)).size).toBe(signs.rows.length)
  })
})
