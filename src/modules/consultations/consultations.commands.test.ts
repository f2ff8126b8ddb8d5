import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, anonymous } from '#kernel/actor.ts'
import { buildActor, coordinatorOf } from '#modules/organisations/actors.fixtures.ts'
import { idFrom } from '#kernel/id.ts'
import { useDatabase } from '#test/database.ts'
import { answerClient, saveDraft } from './answer-client/answer-client.ts'
import { answerHandOver } from './answer-hand-over/answer-hand-over.ts'
import { arrangeDeputy } from './arrange-deputy/arrange-deputy.ts'
import { askForAdvice } from './ask-for-advice/ask-for-advice.ts'
import { assignConsultation } from './assign-consultation/assign-consultation.ts'
import { changeConsents } from './change-consents/change-consents.ts'
import { chooseDistricts } from './choose-districts/choose-districts.ts'
import { clearConsultations } from './clear-consultations/clear-consultations.ts'
import { closeConsultation } from './close-consultation/close-consultation.ts'
import { addStaff, ask, mailsOf, parts, personIdOf, staffOf, system } from './consultations.fixtures.ts'
import { findConsultation, listMessages } from './consultation.queries.ts'
import { finishStep } from './finish-step/finish-step.ts'
import { writeAgain } from './follow-thread/write-again.ts'
import { handOverConsultation } from './hand-over/hand-over.ts'
import { listInbox } from './list-consultations/inbox.queries.ts'
import { answerLookBack } from './look-back/answer-look-back.ts'
import { noteConsultation } from './note-consultation/note-consultation.ts'
import { openAnyway } from './open-anyway/open-anyway.ts'
import { listReads, noteRead } from './reads.queries.ts'
import { recordConversation, type NewRecord } from './record-talk/record-talk.ts'
import { remindOfConsultations } from './remind/remind.ts'
import { handOverMails, receiveMail } from '#platform/mail/index.ts'
import { openLog } from '#platform/log/index.ts'
import { consultationReceiver } from './take-replies/take-replies.ts'
import { takeConsultation } from './take-consultation/take-consultation.ts'

const database = useDatabase('demo')
const { db, clock, rows } = database
let ruth: Actor
let daria: Actor
let dilan: Actor

beforeAll(async () => {
  ruth = await staffOf(database, 'Ruth', 'volunteers')
  daria = await staffOf(database, 'Daria', 'organisations')
  dilan = await addStaff(database, 'Dilan', 'organisations')
  await rows('delete from consultations')
})

const see = (actor: Actor, id: Parameters<typeof findConsultation>[1]) =>
  db.read(actor, (tx) => findConsultation(tx, id))
const said = (actor: Actor, id: Parameters<typeof findConsultation>[1]) => db.read(actor, (tx) => listMessages(tx, id))

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
    for (const actor of [daria, dilan]) expect(await see(actor, consultationId)).toMatchObject({ id: consultationId })
    for (const actor of others) expect(await see(actor, consultationId)).toBeUndefined()
    expect(await takeConsultation(db, daria, consultationId)).toMatchObject({ ok: true })
    expect(await see(dilan, consultationId)).toBeUndefined()
    expect(await said(dilan, consultationId)).toEqual([])
    expect(await said(daria, consultationId)).toMatchObject([{ kind: 'question' }])
    await assignConsultation(db, daria, parts, {
      consultationId,
      adviser: personIdOf(daria),
      deputy: personIdOf(dilan),
    })
    expect(await see(dilan, consultationId)).toMatchObject({ id: consultationId })
    expect(await see(ruth, consultationId)).toBeUndefined()
    // Who no longer works for the centre sees nothing, whatever the row says.
    expect(await see({ ...daria, roles: [] } as Actor, consultationId)).toBeUndefined()
  })

  it('of two who take it at once one does', async () => {
    const { consultationId } = await ask(database)
    const results = await Promise.all([daria, dilan].map((actor) => takeConsultation(db, actor, consultationId)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('LO-01: each view is a row that cannot be changed or taken back', async () => {
    const { consultationId } = await ask(database)
    const found = await see(daria, consultationId)
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
    const sign = (await see(daria, consultationId))?.sign ?? ''
    expect(await openAnyway(db, ruth, parts, { sign: 'Ahorn 0000', reason: 'Daria ist krank.' })).toMatchObject({
      code: 'sign-unknown',
    })
    expect(await openAnyway(db, ruth, parts, { sign, reason: 'Daria ist krank.' })).toEqual({
      ok: true,
      value: consultationId,
    })
    expect(await said(ruth, consultationId)).toHaveLength(1)
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
    clock.advance(25 * 3_600_000)
    await clearConsultations(db)
    expect(await see(ruth, consultationId)).toBeUndefined()
  })
})

describe('answering', () => {
  it('takes it, tells the client by a link of its own, and is owed again when she writes', async () => {
    const { consultationId, token } = await ask(database, { email: 'yazan@post.example' })
    expect(await answerClient(db, daria, parts, { consultationId, text: 'Merhaba, kanarya.', seen: 0 })).toEqual({
      ok: true,
      value: { mailed: true },
    })
    expect(await see(daria, consultationId)).toMatchObject({
      state: 'answered',
      dueOn: null,
      adviserId: personIdOf(daria),
    })
    const [mail] = (await mailsOf(database, 'answered')).slice(-1)
    expect(mail).toMatchObject({ recipient: 'yazan@post.example', lang: 'tr', subject: 'Danışmanlık size cevap verdi' })
    expect(JSON.stringify(mail)).not.toContain('kanarya')
    const again = { token, text: 'Teşekkürler, bir soru daha.', clientAddress: '192.0.2.1' }
    expect(await writeAgain(db, parts, again, clock.now())).toMatchObject({ ok: true })
    expect(await see(daria, consultationId)).toMatchObject({ state: 'waiting' })
    const [told] = (await mailsOf(database, 'staff-written')).slice(-1)
    expect(told).toMatchObject({ recipient: 'daria@zentrum.example' })
  })

  it('IN-20: an answer by mail comes into the thread once, and only with the secret of its address', async () => {
    const { consultationId } = await ask(database, { email: 'posta@post.example' })
    await answerClient(db, daria, parts, { consultationId, text: 'Merhaba.', seen: 0 })
    const [sent] = await rows<{ replyTo: string }>(
      `select reply_to as "replyTo" from outbox_mails where recipient = 'posta@post.example' and kind = 'consultations.answered'`,
    )
    const write = (to: string, id: string) =>
      receiveMail(
        db,
        Buffer.from(
          `From: posta@post.example\r\nTo: ${to}\r\nSubject: Re\r\nMessage-ID: <${id}@post.example>\r\n\r\nBir soru daha.\r\n`,
        ),
        { domain: 'antwort.vielfalt.example', recipient: to },
      )
    expect(await write(sent?.replyTo ?? '', 'one')).toBe('taken')
    expect(await write(sent?.replyTo ?? '', 'one')).toBe('twice')
    await handOverMails(db, { receivers: [consultationReceiver(parts)], log: openLog({ write: () => undefined }) })
    expect((await said(daria, consultationId)).filter(({ text }) => text === 'Bir soru daha.')).toHaveLength(1)
    expect(await see(daria, consultationId)).toMatchObject({ state: 'waiting' })
  })

  it('CO-06: of two who write at once nobody loses a word', async () => {
    const { consultationId } = await ask(database)
    expect(await saveDraft(db, daria, { consultationId, text: 'Entwurf von Daria', seen: 0 })).toMatchObject({
      ok: true,
    })
    expect(await saveDraft(db, dilan, { consultationId, text: 'Entwurf von Dilan', seen: 0 })).toMatchObject({
      code: 'moved-on',
    })
    expect(await answerClient(db, dilan, parts, { consultationId, text: 'Dilan', seen: 0 })).toMatchObject({
      code: 'moved-on',
    })
    const both = await Promise.all([
      answerClient(db, daria, parts, { consultationId, text: 'A', seen: 1 }),
      answerClient(db, daria, parts, { consultationId, text: 'B', seen: 1 }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('handing over', () => {
  it('asks the client where she has not agreed, and moves on with her yes', async () => {
    const { consultationId, token } = await ask(database, { email: 'acik@post.example' })
    await takeConsultation(db, daria, consultationId)
    const input = { consultationId, reason: 'Es geht um Lots*innen.', spoken: false }
    expect(await handOverConsultation(db, daria, parts, input)).toEqual({ ok: true, value: 'asked' })
    expect(await handOverConsultation(db, daria, parts, input)).toMatchObject({ code: 'asked-already' })
    expect(await see(ruth, consultationId)).toBeUndefined()
    expect(await answerHandOver(db, parts, token, true)).toMatchObject({ ok: true })
    expect(await see(ruth, consultationId)).toMatchObject({ area: 'volunteers', adviserId: null, state: 'waiting' })
    expect(await see(daria, consultationId)).toBeUndefined()
    expect(await answerHandOver(db, parts, token, true)).toMatchObject({ code: 'nothing-asked' })
  })

  it('stays where it is when she says no', async () => {
    const { consultationId, token } = await ask(database)
    await takeConsultation(db, daria, consultationId)
    await handOverConsultation(db, daria, parts, { consultationId, reason: 'Anderes Team.', spoken: false })
    await answerHandOver(db, parts, token, false)
    expect(await see(daria, consultationId)).toMatchObject({ area: 'organisations' })
    expect((await mailsOf(database, 'staff-declined')).length).toBeGreaterThan(0)
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

describe('closing', () => {
  const closing = { outcome: 'steps' as const, minutes: 25 }

  it('ends with steps that become reminders, a question after three months, and figures that stay', async () => {
    const { consultationId, token } = await ask(database, { email: 'adim@post.example', consents: ['look-back'] })
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
    for (const table of ['messages', 'contacts', 'links', 'consents', 'steps'])
      expect(
        await rows(`select from consultation_${table} where consultation_id = $1`, [consultationId]),
        table,
      ).toEqual([])
    expect(
      await rows(
        `select c.outcome, c.topics, c.asker_kind, t.minutes, t.channel, b.result, b.text from consultations c
         join consultation_talks t on t.consultation_id = c.id join consultation_look_backs b on b.consultation_id = c.id where c.id = $1`,
        [consultationId],
      ),
    ).toEqual([
      {
        outcome: 'steps',
        topics: ['founding', 'statutes'],
        asker_kind: 'association',
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
    expect(await see(daria, consultationId)).toMatchObject({ state: 'waiting', closedAt: null, outcome: null })
  })

  async function mailsTo(kind: string, recipient: string) {
    return (await mailsOf(database, kind)).filter((mail) => mail.recipient === recipient)
  }
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
    const result = await recordConversation(db, ruth, record)
    if (!result.ok) throw new Error(result.code)
    expect(await see(ruth, result.value)).toMatchObject({ state: 'closed', area: 'volunteers', source: 'record' })
    expect(await see(daria, result.value)).toBeUndefined()
    expect(await rows('select from consultation_contacts where consultation_id = $1', [result.value])).toEqual([])
  })

  it('stays open with a task where something is left, knows the organisation, and reminds once', async () => {
    const result = await recordConversation(db, ruth, {
      ...record,
      organisation: 'Granatapfelgarten e. V.',
      followUp: '2026-11-24',
    })
    if (!result.ok) throw new Error(result.code)
    expect(await see(ruth, result.value)).toMatchObject({ state: 'answered', outcome: null })
    expect(
      await rows(
        'select p.slug from consultation_contacts k join profiles p on p.id = k.profile_id where k.consultation_id = $1',
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
    expect(await recordConversation(db, ruth, { ...record, heldOn: '2026-11-23' })).toMatchObject({ code: 'day-ahead' })
    expect(await recordConversation(db, ruth, { ...record, followUp: '2026-11-01' })).toMatchObject({
      code: 'follow-up-past',
    })
  })
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

  it('a deputy stands in for everything that is open', async () => {
    const { consultationId } = await ask(database)
    await takeConsultation(db, daria, consultationId)
    expect(await arrangeDeputy(db, daria, personIdOf(ruth))).toMatchObject({ ok: true })
    expect(await see(ruth, consultationId)).toMatchObject({ id: consultationId })
    await arrangeDeputy(db, daria, '')
    expect(await see(ruth, consultationId)).toBeUndefined()
    expect(await arrangeDeputy(db, daria, personIdOf(daria))).toMatchObject({ code: 'deputy-unknown' })
  })

  it('what belonged to somebody who has left goes back to the team', async () => {
    const { consultationId } = await ask(database)
    await takeConsultation(db, dilan, consultationId)
    expect(await see(daria, consultationId)).toBeUndefined()
    await rows("update role_grants set ends_on = '2026-11-01' where person_id = $1", [personIdOf(dilan)])
    await remindOfConsultations(db, parts)
    expect(await see(daria, consultationId)).toMatchObject({ adviserId: null })
  })

  it('signs are drawn, and none twice', async () => {
    const signs = await db.read(system, (tx) => sql<{ sign: string }>`select sign from consultations`.execute(tx))
    expect(new Set(signs.rows.map(({ sign }) => sign)).size).toBe(signs.rows.length)
  })
})
