import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { anonymous } from '#kernel/actor.ts'
import { hasQualification } from '#modules/volunteers/index.ts'
import { ruth } from '#modules/organisations/actors.fixtures.ts'
import { type DemoProfiles, factsOf, findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { useDatabase } from '#test/database.ts'
import { testDay } from '#test/test-day.ts'
import { buildNew, getNow, issue, system, testParts } from './certificate.fixtures.ts'
import { isNameOf, standingOf } from './certificate.ts'
import { findByLink, findCertificate, findStatusList, listIssued } from './certificate.queries.ts'
import { deleteOwn } from './delete-own/delete-own.ts'
import { holderToken } from './holder-link.ts'
import { issueCertificate, listCertificatesOf, reissueCertificate, revokeCertificate } from './index.ts'

const database = useDatabase('demo')
const { db } = database
let world: DemoProfiles

beforeEach(async () => {
  database.clock.set(testDay)
  world = await findDemoProfiles(database)
  await database.rows('delete from outbox_mails')
  await database.rows('delete from certificates')
  await database.rows('delete from qualifications')
})

const basic = (email = 'nour@post.example', day = '2026-11-22') =>
  db.read(system, (tx) => hasQualification(tx, { email }, 'basic', day))
const mails = () =>
  database.rows<{
    recipient: string
    lang: string
    kind: string
    subject: string
    paragraphs: unknown
    action_href: string
  }>('select recipient, lang, kind, subject, paragraphs, action_href from outbox_mails order by ctid')
const revoke = (actor: typeof world.petra, id: Parameters<typeof getNow>[1]) =>
  db.inTransaction(actor, (tx) => revokeCertificate(tx, testParts, { id, reason: 'Falsche Person.' }))
const reissue = (actor: typeof world.petra, id: Parameters<typeof getNow>[1], name = 'Nour Sadek-Weber') =>
  db.inTransaction(actor, (tx) =>
    reissueCertificate(tx, testParts, {
      id,
      name,
      title: 'Basisqualifizierung',
      place: '',
      validUntil: null,
      paperLang: 'ti',
    }),
  )
const ended = async () => (await db.read(system, (tx) => findStatusList(tx, world.petras)))?.ended
const tokenOf = (id: Parameters<typeof getNow>[1]) => holderToken(testParts.key, id, 1)

describe('issuing', () => {
  it('makes a certificate, qualifies its holder from the end of the course, and tells her once in her language', async () => {
    const { id, code } = await issue(db, world.petra, buildNew(world.petras))
    const certificate = await getNow(db, id)
    expect(certificate).toMatchObject({
      code,
      issuerName: 'WIR Lots*innen Brücke',
      issuedOn: '2026-11-22',
      state: 'valid',
      version: 1,
    })
    expect(certificate.holder).toMatchObject({ name: 'Nour Sadek', paperLang: 'ar', publicFields: [] })
    expect(await basic()).toBe(true)
    expect(await basic('nour@post.example', '2026-07-14')).toBe(false)
    const [mail, ...more] = await mails()
    expect(more).toEqual([])
    expect(mail).toMatchObject({ recipient: 'nour@post.example', lang: 'ar', kind: 'certificates.issued' })
    expect(mail?.action_href).toBe(`http://localhost:3000/ar/mein-nachweis/${tokenOf(id)}`)
    for (const word of ['Nour', 'Basisqualifizierung 2026', code]) expect(JSON.stringify(mail)).not.toContain(word)
    expect((await db.read(system, (tx) => findByLink(tx, tokenOf(id))))?.id).toBe(id)
  })

  it('is for the issuer’s own people', async () => {
    const by = async (actor: typeof world.petra, issuer: typeof world.petras | null) =>
      db.inTransaction(actor, (tx) => issueCertificate(tx, testParts, buildNew(issuer)))
    expect(await by(world.timo, world.petras)).toMatchObject({ code: 'not-yours' })
    expect(await by(world.petra, null)).toMatchObject({ code: 'not-yours' })
    expect(await by(ruth, world.petras)).toMatchObject({ code: 'not-yours' })
    expect(await by(anonymous, null)).toMatchObject({ code: 'not-yours' })
    expect(await by(ruth, null)).toMatchObject({ ok: true })
  })

  it('a participant of a course gets one, however often and at once it is asked', async () => {
    const [courseRef, participantRef] = [randomUUID(), randomUUID()]
    const input = buildNew(world.petras, { courseRef, holder: { participantRef } })
    const [first, second] = await Promise.all([issue(db, world.petra, input), issue(db, world.petra, input)])
    expect(second).toEqual(first)
    expect(await issue(db, world.petra, input)).toEqual(first)
    expect(await mails()).toHaveLength(1)
    expect(await db.read(world.petra, (tx) => listCertificatesOf(tx, courseRef))).toHaveLength(1)
    expect(await db.read(world.timo, (tx) => listCertificatesOf(tx, courseRef))).toEqual([])
  })

  it('refuses more units attended than there were, and a time that is over', async () => {
    const by = (input: ReturnType<typeof buildNew>) =>
      db.inTransaction(world.petra, (tx) => issueCertificate(tx, testParts, input))
    expect(await by(buildNew(world.petras, { attendedUnits: 37 }))).toMatchObject({ code: 'units-unlike' })
    expect(await by(buildNew(world.petras, { validUntil: '2026-11-21' }))).toMatchObject({ code: 'days-unlike' })
    expect(await by(buildNew(world.petras, { until: '2026-04-30' }))).toMatchObject({ code: 'days-unlike' })
  })

  it('works for somebody without a mail address', async () => {
    await issue(db, world.petra, buildNew(world.petras, { holder: { email: '' } }))
    expect(await mails()).toEqual([])
  })

  it('lists by page what was issued, each once', async () => {
    for (let nr = 0; nr < 52; nr += 1)
      await issue(db, world.petra, buildNew(world.petras, { holder: { name: `Person ${nr}`, email: '' } }))
    const first = await db.read(world.petra, (tx) => listIssued(tx, world.petras, undefined))
    const second = await db.read(world.petra, (tx) => listIssued(tx, world.petras, first.next))
    expect([first.lines.length, second.lines.length, second.next]).toEqual([50, 2, undefined])
    expect(new Set([...first.lines, ...second.lines].map(({ id }) => id)).size).toBe(52)
    expect((await db.read(world.timo, (tx) => listIssued(tx, world.petras, undefined))).lines).toEqual([])
  })
})

describe('revoking', () => {
  it('says so from now on, takes the qualification with it, and tells the holder without the reason', async () => {
    const { id } = await issue(db, world.petra, buildNew(world.petras))
    const { statusIndex } = await getNow(db, id)
    expect(await ended()).toEqual([])
    expect(await revoke(world.timo, id)).toMatchObject({ code: 'certificate-unknown' })
    expect(await revoke(world.petra, id)).toMatchObject({ ok: true })
    expect(await getNow(db, id)).toMatchObject({ state: 'revoked', reason: 'Falsche Person.' })
    expect(await basic()).toBe(false)
    expect(await ended()).toEqual([statusIndex])
    const [, mail] = await mails()
    expect(mail?.kind).toBe('certificates.revoked')
    expect(JSON.stringify(mail)).not.toContain('Falsche Person')
    expect(await revoke(world.petra, id)).toMatchObject({ code: 'not-valid' })
  })

  it('two at once revoke once', async () => {
    const { id } = await issue(db, world.petra, buildNew(world.petras))
    const both = await Promise.all([revoke(world.petra, id), revoke(world.petra, id)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await mails()).toHaveLength(2)
  })
})

describe('issuing anew', () => {
  it('replaces the old one, which leads to the new and names nobody any more', async () => {
    const { id } = await issue(db, world.petra, buildNew(world.petras))
    await database.rows(`update certificate_holders set public_fields = '{name}'`)
    const result = await reissue(world.petra, id)
    if (!result.ok) throw new Error(result.code)
    const [old, now] = [await getNow(db, id), await getNow(db, result.value.id)]
    expect(old).toMatchObject({ state: 'replaced', replacedBy: now.code, holder: null })
    expect(now).toMatchObject({
      version: 2,
      holder: { name: 'Nour Sadek-Weber', paperLang: 'ti', publicFields: ['name'] },
    })
    expect(await basic()).toBe(true)
    expect(await db.read(system, (tx) => findByLink(tx, tokenOf(id)))).toBeUndefined()
    expect((await mails()).map(({ kind }) => kind)).toEqual(['certificates.issued', 'certificates.replaced'])
    expect(await reissue(world.petra, id)).toMatchObject({ code: 'not-valid' })
  })

  it('is not for a stranger', async () => {
    const { id } = await issue(db, world.petra, buildNew(world.petras))
    expect(await reissue(world.timo, id)).toMatchObject({ code: 'certificate-unknown' })
  })
})

describe('deleting', () => {
  it('forgets whose it was: no row knows the name or the address any more, and nothing counts', async () => {
    const { id } = await issue(db, world.petra, buildNew(world.petras, { holder: { participantRef: randomUUID() } }))
    await database.rows('delete from outbox_mails')
    expect(await deleteOwn(db, tokenOf(id))).toMatchObject({ ok: true })
    expect(await getNow(db, id)).toMatchObject({ state: 'deleted', holder: null, participantRef: null })
    expect(await basic()).toBe(false)
    const [left] = await database.rows<{ text: string }>(
      `select (select string_agg(c::text, '') from certificates c) || coalesce((select string_agg(q::text, '') from qualifications q), '') as text`,
    )
    expect(left?.text).not.toContain('Nour')
    expect(left?.text).not.toContain('nour')
    expect(await deleteOwn(db, tokenOf(id))).toMatchObject({ code: 'link-unknown' })
    expect(await ended()).toHaveLength(1)
  })

  it('forgets what it replaced with it: who took part, what was learned, and what the old code said', async () => {
    const made = await issue(db, world.petra, buildNew(world.petras, { holder: { participantRef: randomUUID() } }))
    const newer = await reissue(world.petra, made.id)
    if (!newer.ok) throw new Error(newer.code)
    expect(await deleteOwn(db, tokenOf(newer.value.id))).toMatchObject({ ok: true })
    expect(await getNow(db, made.id)).toMatchObject({ state: 'deleted', participantRef: null, qualificationId: null })
    expect(await database.rows('select from qualifications')).toEqual([])
    expect(await ended()).toHaveLength(2)
  })

  it('is for whoever has the link', async () => {
    expect(await deleteOwn(db, 'A'.repeat(43))).toMatchObject({ code: 'link-unknown' })
    expect(await deleteOwn(db, '')).toMatchObject({ code: 'link-unknown' })
  })
})

describe('what the tables themselves refuse', () => {
  it('strangers, the centre and nobody see no certificate of a project', async () => {
    const { id } = await issue(db, world.petra, buildNew(world.petras))
    for (const actor of [world.timo, ruth, anonymous])
      expect(await db.read(actor, (tx) => findCertificate(tx, id))).toBeUndefined()
    expect((await db.read(world.petra, (tx) => findCertificate(tx, id)))?.holder?.name).toBe('Nour Sadek')
  })
})

describe('rules', () => {
  it.each([
    ['without an end', { state: 'valid', validUntil: null }, 'valid'],
    ['on its last day', { state: 'valid', validUntil: '2026-11-22' }, 'valid'],
    ['a day later', { state: 'valid', validUntil: '2026-11-21' }, 'expired'],
    ['revoked', { state: 'revoked', validUntil: '2026-11-21' }, 'revoked'],
    ['deleted', { state: 'deleted', validUntil: null }, undefined],
  ] as const)('%s', (_, certificate, standing) => {
    expect(standingOf(certificate, '2026-11-22')).toBe(standing)
  })

  it.each([
    ['Selin Dokumacı', 'selin  dokumaci', true],
    ['Müller-Lüdenscheid', 'MÜLLER LÜDENSCHEID', true],
    ['نور صادق', 'نور صادق', true],
    ['Selin Dokumacı', 'Dokumacı Selin', false],
    ['Selin Dokumacı', '…', false],
  ])('%j and %j are one name: %s', (name, typed, same) => {
    expect(isNameOf({ name }, typed)).toBe(same)
  })

  it('every step is a fact without a name', async () => {
    const { id } = await issue(db, world.petra, buildNew(world.petras))
    await revoke(world.petra, id)
    const facts = await factsOf(database, id)
    expect(facts.map(({ action }) => action)).toEqual([
      'certificates.certificate.issued',
      'certificates.certificate.revoked',
    ])
    expect(JSON.stringify(facts)).not.toMatch(/Nour|nour|Falsche/)
  })
})
