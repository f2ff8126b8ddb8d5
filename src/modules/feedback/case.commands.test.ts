import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, anonymous } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import { buildActor, coordinatorOf } from '#modules/organisations/actors.fixtures.ts'
import { useDatabase } from '#test/database.ts'
import { answerCase } from './answer-case/answer-case.ts'
import { approveEntry } from './approve-entry/approve-entry.ts'
import { findContact, listMessages } from './case.queries.ts'
import { clearCases } from './clear-cases/clear-cases.ts'
import { closeCase } from './close-case/close-case.ts'
import { baseUrl, feedbackParts, mailsOf, sendFeedback } from './feedback.fixtures.ts'
import { writeAgain } from './follow-case/write-again.ts'
import { listCases } from './list-cases/cases.queries.ts'
import { noteCase } from './note-case/note-case.ts'
import { remindStaff } from './remind-staff/remind-staff.ts'
import { listApprovals, listReports } from './show-entry-reports/reports.queries.ts'
import { takeUpCase } from './take-up-case/take-up-case.ts'

const database = useDatabase('demo')
const { db, clock, rows } = database
const parts = { ...feedbackParts(), baseUrl }
let ruth: Actor

beforeAll(async () => {
  const [row] = await rows<{ id: string }>("select id from people where given_name = 'Ruth'")
  ruth = buildActor('Ruth', [{ kind: 'centre-staff', area: 'volunteers' }], idFrom(row?.id ?? ''))
})

const day = 86_400_000
const caseOf = (id: string) => idFrom<'feedback-case'>(id)
const answer = (caseId: string, text = 'Danke, behoben.') =>
  answerCase(db, ruth, parts, { caseId: caseOf(caseId), text, baseUrl })
async function stateOf(caseId: string) {
  const [row] = await rows<{ state: string; due: string }>(
    `select state, to_char(due_on, 'YYYY-MM-DD') as due from feedback_cases where id = $1`,
    [caseId],
  )
  return row
}

describe('a case', () => {
  it('is taken up, answered by mail in the language of the person, opened again by her, and closed', async () => {
    const { caseId, token } = await sendFeedback(database, { email: 'amira@post.example', lang: 'ar' })
    expect(await takeUpCase(db, ruth, caseOf(caseId))).toMatchObject({ ok: true })
    expect(await takeUpCase(db, ruth, caseOf(caseId))).toMatchObject({ code: 'not-waiting' })
    expect(await answer(caseId, 'Wort für Wort <b>so</b>.')).toEqual({ ok: true, value: true })
    const [mail] = await mailsOf(database, 'feedback.answered')
    expect(mail).toMatchObject({ recipient: 'amira@post.example', lang: 'ar' })
    expect(mail?.paragraphs).toContain('Wort für Wort <b>so</b>.')
    clock.advance(3 * day)
    const again = await writeAgain(db, { token, text: 'Noch nicht.', clientAddress: '192.0.2.1' }, clock.now())
    expect(again).toMatchObject({ ok: true })
    expect(await stateOf(caseId)).toEqual({ state: 'reopened', due: '2027-01-06' })
    await answer(caseId)
    expect(await closeCase(db, ruth, caseOf(caseId), 'solved')).toMatchObject({ ok: true })
    expect(await answer(caseId)).toMatchObject({ code: 'case-closed' })
    expect(await writeAgain(db, { token, text: 'Und?', clientAddress: '192.0.2.1' }, clock.now())).toMatchObject({
      code: 'case-closed',
    })
    const facts = await rows<{ action: string }>('select action from facts where subject = $1 order by id', [caseId])
    expect(facts.map(({ action }) => action.slice('feedback.case.'.length))).toEqual([
      'received',
      'taken-up',
      'answered',
      'reopened',
      'answered',
      'closed',
    ])
  })

  it('HVBIT § 6: of a barrier is not closed before it is answered', async () => {
    const { caseId } = await sendFeedback(database)
    expect(await closeCase(db, ruth, caseOf(caseId), 'not-ours')).toMatchObject({ code: 'answer-first' })
    expect(await closeCase(db, ruth, caseOf(caseId), 'abuse')).toMatchObject({ ok: true })
  })

  it('answered and written to at the same moment ends in one order or the other, with both texts', async () => {
    const { caseId, token } = await sendFeedback(database)
    await Promise.all([
      answer(caseId),
      writeAgain(db, { token, text: 'Noch etwas.', clientAddress: '192.0.2.2' }, clock.now()),
      noteCase(db, ruth, caseOf(caseId), 'Angerufen.'),
    ])
    expect(['answered', 'reopened']).toContain((await stateOf(caseId))?.state)
    const texts = await rows('select kind from feedback_messages where case_id = $1 order by kind', [caseId])
    expect(texts).toEqual([{ kind: 'addition' }, { kind: 'answer' }, { kind: 'note' }, { kind: 'report' }])
  })

  it('is closed once by two at the same moment', async () => {
    const { caseId } = await sendFeedback(database, { kind: 'praise' })
    const both = await Promise.all([
      closeCase(db, ruth, caseOf(caseId), 'answered'),
      closeCase(db, ruth, caseOf(caseId), 'solved'),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('AZ-04: is not there for anybody but the centre; keepers read reports about their entry, never address, answer or note', async () => {
    const page = '/de/projekte/wir-lotsinnen-bruecke'
    const { caseId } = await sendFeedback(database, {
      kind: 'wrong',
      page,
      text: 'Telefon falsch',
      email: 'a@b.example',
    })
    await noteCase(db, ruth, caseOf(caseId), 'Nur für uns')
    await answer(caseId, 'Wird geändert')
    const [{ id } = { id: '' }] = await rows<{ id: string }>(
      "select id from profiles where slug = 'wir-lotsinnen-bruecke'",
    )
    const profileId: Id<'profile'> = idFrom(id)
    const read = (actor: Actor) =>
      db.read(actor, async (tx) => ({
        reports: (await listReports(tx, profileId)).map(({ texts }) => texts),
        messages: (await listMessages(tx, caseOf(caseId))).map(({ kind }) => kind),
        contact: await findContact(tx, caseOf(caseId)),
      }))
    const nothing = { reports: [], messages: [], contact: undefined }
    expect(await read(coordinatorOf(profileId))).toEqual({
      reports: [['Telefon falsch']],
      messages: ['report'],
      contact: undefined,
    })
    expect(await read(coordinatorOf(idFrom('00000000-0000-4000-8000-00000000dead')))).toEqual(nothing)
    expect(await read(anonymous)).toEqual(nothing)
    expect((await read(ruth)).contact).toBe('a@b.example')
    expect(
      await answerCase(db, coordinatorOf(profileId), parts, { caseId: caseOf(caseId), text: 'x', baseUrl }),
    ).toMatchObject({
      ok: false,
    })
  })
})

describe('the list', () => {
  it('has what is due first on top, and reads on by keyset', async () => {
    for (const kind of ['idea', 'barrier', 'other'] as const) await sendFeedback(database, { kind })
    const first = await db.read(ruth, (tx) => listCases(tx, { group: 'offen' }, undefined, 2))
    const rest = await db.read(ruth, (tx) => listCases(tx, { group: 'offen' }, first.next, 500))
    const days = [...first.lines, ...rest.lines].map(({ dueOn }) => dueOn)
    expect(days.length).toBeGreaterThan(2)
    expect(days).toEqual(days.toSorted())
    expect(new Set([...first.lines, ...rest.lines].map(({ id }) => id)).size).toBe(days.length)
    const [{ open } = { open: 0 }] = await rows<{ open: number }>(
      "select count(*)::int as open from feedback_cases where state in ('received', 'in-progress', 'reopened')",
    )
    expect(days).toHaveLength(open)
  })
})

describe('the clock', () => {
  it('AC-21: reminds the centre a week before the due day and on it, once each, whoever runs it and how often', async () => {
    await rows('delete from feedback_cases')
    await rows('delete from outbox_mails')
    clock.set(new Date('2027-02-01T06:30:00Z'))
    const { caseId } = await sendFeedback(database, { text: 'Kanarienvogel' })
    const due = Date.parse('2027-03-15T06:30:00Z')
    expect((await stateOf(caseId))?.due).toBe('2027-03-15')
    clock.set(new Date(due - 8 * day))
    expect(await remindStaff(db, parts)).toBe(0)
    clock.set(new Date(due - 7 * day))
    const runs = await Promise.all([remindStaff(db, parts), remindStaff(db, parts), remindStaff(db, parts)])
    expect(runs.reduce((sum, count) => sum + count, 0)).toBe(1)
    clock.set(new Date(due - 3 * day))
    expect(await remindStaff(db, parts)).toBe(0)
    clock.set(new Date(due))
    expect(await remindStaff(db, parts)).toBe(1)
    expect(await remindStaff(db, parts)).toBe(0)
    const mails = await mailsOf(database, 'feedback.due')
    expect(mails.map(({ recipient }) => recipient.split('@')[0])).toEqual(['daria', 'ruth', 'daria', 'ruth'])
    expect(JSON.stringify(mails)).not.toContain('Kanarienvogel')
    const steps = await rows(
      "select data from facts where action = 'feedback.case.reminded' and subject = $1 order by id",
      [caseId],
    )
    expect(steps).toEqual([{ data: { step: 'week-before' } }, { data: { step: 'due-day' } }])
  })

  it('does not remind of what is answered', async () => {
    const { caseId } = await sendFeedback(database, { kind: 'idea' })
    await answer(caseId)
    clock.advance(60 * day)
    expect(await remindStaff(db, parts)).toBe(0)
  })

  it('PR-15: closes what stayed quiet four weeks after the answer, and deletes text, address and links six months later', async () => {
    const { caseId } = await sendFeedback(database, { email: 'weg@post.example' })
    await answer(caseId)
    clock.advance(27 * day)
    await clearCases(db)
    expect((await stateOf(caseId))?.state).toBe('answered')
    clock.advance(2 * day)
    await clearCases(db)
    expect((await stateOf(caseId))?.state).toBe('closed')
    clock.advance(170 * day)
    await clearCases(db)
    expect(await leftOf(caseId)).toEqual({ messages: 2, contacts: 1, links: 3 })
    clock.advance(20 * day)
    await Promise.all([clearCases(db), clearCases(db)])
    expect(await leftOf(caseId)).toEqual({ messages: 0, contacts: 0, links: 0 })
    expect(
      await rows("select 1 from facts where action = 'feedback.case.cleared' and subject = $1", [caseId]),
    ).toHaveLength(1)
  })
})

describe('"was this right?"', () => {
  it('counts a month, once a day for one place, and keeps nothing else', async () => {
    const [{ id } = { id: '' }] = await rows<{ id: string }>("select id from profiles where slug = 'granatapfelgarten'")
    const profileId: Id<'profile'> = idFrom(id)
    clock.set(new Date('2027-10-30T10:00:00Z'))
    await Promise.all(
      ['192.0.2.1', '192.0.2.1', '192.0.2.2', '192.0.2.3'].map((from) => approveEntry(db, profileId, from)),
    )
    clock.set(new Date('2027-11-01T10:00:00Z'))
    await approveEntry(db, profileId, '192.0.2.1')
    expect(await db.read(ruth, (tx) => listApprovals(tx, profileId))).toEqual([
      { month: '2027-11-01', count: 1 },
      { month: '2027-10-01', count: 3 },
    ])
  })
})

async function leftOf(caseId: string) {
  const [row] = await rows(
    `select (select count(*)::int from feedback_messages where case_id = $1) as messages,
      (select count(*)::int from feedback_contacts where case_id = $1) as contacts,
      (select count(*)::int from feedback_links where case_id = $1) as links`,
    [caseId],
  )
  return row
}
