import { beforeEach, describe, expect, it } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { buildNew, issue, testParts } from './certificate.fixtures.ts'
import { holderToken } from './holder-link.ts'

const house = useHouse()
let petras: Id<'profile'>
let made: Awaited<ReturnType<typeof issue>>

beforeEach(async () => {
  house.clock.set(testDay)
  await house.rows('delete from throttles')
  const world = await findDemoProfiles(house)
  petras = world.petras
  made = await issue(house.db, world.petra, buildNew(petras))
})
const own = (rest = '', lang = 'de') => `/${lang}/mein-nachweis/${holderToken(testParts.key, made.id, 1)}${rest}`
const check = (lang = 'de') => `/${lang}/nachweis/${made.code}`

describe('a stranger', () => {
  it('types the code and sees that it is genuine, of what kind, from whom and when; and nothing more', async () => {
    const sent = await house.submit('nobody', '/de/nachweis', { code: ' 24ba-se20-24av ' })
    expect(sent.location).toBe('/de/nachweis/24BASE2024AV')
    const page = await house.visit('nobody', sent.location ?? '')
    expect(page.text).toContain('Dieser Nachweis ist echt und gilt heute.')
    expect(page.text).toContain('WIR Lots*innen Brücke')
    expect(page.text).toContain('05.07.2024')
    for (const hidden of ['Selin', 'Dokumacı', 'Werte und Haltungen', 'Friedberg'])
      expect(page.text).not.toContain(hidden)
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.headers.get('x-robots-tag')).toBe('noindex')
    expect(page.html).toContain('<meta name="robots" content="noindex"')
    expect((await house.ask('nobody', '/de/pdf?seite=/de/nachweis/24BASE2024AV')).status).toBe(404)
  })

  it('is told of a revoked one that it is, in every language, and not why', async () => {
    expect((await house.visit('nobody', '/de/nachweis/24BASE2024CX')).text).toContain('widerrufen und gilt nicht mehr')
    for (const lang of ['leicht', 'en', 'tr', 'ar', 'uk']) {
      const page = await house.visit('nobody', `/${lang}/nachweis/24BASE2024CX`)
      expect(page.status).toBe(200)
      expect(page.text).not.toContain('falsche Person')
    }
  })

  it('learns at the field what is wrong with a code', async () => {
    const answer = async (code: string) => (await house.submit('nobody', '/de/nachweis', { code })).text
    expect(await answer('24BASE2024AW')).toContain('Dieser Code stimmt nicht ganz.')
    expect(await answer('0000000000000'.slice(0, 12))).toContain('Zu diesem Code gibt es keinen Nachweis.')
    for (const [code, words] of [
      ['000000000000', 'Zu diesem Code gibt es keinen Nachweis.'],
      ['x', 'Dieser Code stimmt nicht ganz.'],
      ['24BASE2024AW', 'Dieser Code stimmt nicht ganz.'],
    ] as const) {
      const page = await house.visit('nobody', `/de/nachweis/${code}`)
      expect(page.status, code).toBe(404)
      expect(page.text).toContain('Diesen Code kennen wir nicht')
      expect(page.text).toContain(words)
      // With the code in a field of its own, to try again.
      expect(page.document.querySelector('#code')?.getAttributeValue('value')).toBe(code)
    }
  })

  it('may not try for ever', async () => {
    let last = ''
    for (let nr = 0; nr < 9; nr += 1) last = (await house.post('nobody', check(), { name: `Versuch ${nr}` })).text
    expect(last).toContain('Das waren viele Versuche in kurzer Zeit.')
  })

  it('learns whether the name on the paper is right', async () => {
    const right = await house.submit('nobody', check(), { name: 'nour  SADEK' })
    expect(right.text).toContain('Der Name stimmt')
    const wrong = await house.submit('nobody', check(), { name: 'Nora Sadek' })
    expect(wrong.text).toContain('steht nicht auf diesem Nachweis')
    expect(wrong.text).not.toContain('Nour')
  })
})

describe('the holder', () => {
  it('opens her link in Arabic, without an account, and downloads the paper', async () => {
    const page = await house.visit('nobody', own('', 'ar'))
    expect(page.text).toContain('Nour Sadek')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page.headers.get('cache-control')).toBe('no-store')
    const paper = await house.ask('nobody', own('/nachweis.pdf', 'ar'))
    expect(paper.headers.get('content-type')).toBe('application/pdf')
    expect(paper.headers.get('content-disposition')).not.toContain('Nour')
    expect(Buffer.from(await paper.arrayBuffer()).toString('latin1')).toContain('/Lang (ar)')
    const tigrinya = await house.ask('nobody', own('/nachweis.pdf?sprache=ti'))
    expect(Buffer.from(await tigrinya.arrayBuffer()).toString('latin1')).toContain('/Lang (ti)')
  })

  it('chooses what others see', async () => {
    await house.submit('nobody', own('/zeigen'), { public_fields: ['name', 'content'] })
    const page = await house.visit('nobody', check())
    expect(page.text).toContain('Nour Sadek')
    expect(page.text).toContain('Werte und Haltungen')
    expect(page.text).not.toContain('Basisqualifizierung 2026')
    expect(page.text).not.toContain('Stimmt der Name?')
    await house.post('nobody', own('/zeigen'), {})
    expect((await house.visit('nobody', check())).text).not.toContain('Nour')
  })

  it('deletes it for good', async () => {
    const gone = await house.submit('nobody', own('/loeschen'), {})
    expect(gone.text).toContain('Der Nachweis ist gelöscht')
    for (const path of [
      own(),
      own('/nachweis.pdf'),
      own('/open-badge.json'),
      own('/zeigen'),
      own('/loeschen'),
      check(),
    ])
      expect((await house.ask('nobody', path)).status, path).toBe(404)
    expect((await house.visit('petra', '/de/mein/nachweise')).text).toContain('von der Person gelöscht')
  })

  it('a link that is none opens nothing', async () => {
    for (const token of ['x', 'A'.repeat(43)])
      for (const rest of ['', '/nachweis.pdf', '/open-badge.json', '/zeigen', '/loeschen', '/link-erneuern'])
        expect((await house.ask('nobody', `/de/mein-nachweis/${token}${rest}`)).status).toBe(404)
  })

  it('who is signed in finds it among her qualifications', async () => {
    const list = await house.visit('selin', '/de/mein/qualifikationen')
    expect(list.text).toContain('Basisqualifizierung 2024')
    const [row] = await house.rows<{ id: string }>("select id from certificates where code = '24BASE2024AV'")
    const path = `/de/mein/qualifikationen/${row?.id}`
    const opened = await house.visit('selin', path)
    expect((await house.visit('selin', opened.location ?? '')).text).toContain('Selin Dokumacı')
    for (const persona of ['petra', 'timo', 'ruth'] as const)
      expect((await house.visit(persona, path)).status, persona).toBe(404)
  })
})

describe('the issuer', () => {
  const at = (rest: string) => `/de/mein/nachweise/${made.id}${rest}`

  it('sees what her project issued; a stranger and the centre do not', async () => {
    expect((await house.visit('petra', '/de/mein/nachweise')).text).toContain('Nour Sadek')
    expect((await house.visit('timo', '/de/mein/nachweise')).text).toContain('Noch keine Nachweise')
    expect((await house.visit('ruth', `/de/mein/nachweise?stelle=${petras}`)).text).not.toContain('Nour')
    for (const persona of ['timo', 'ruth', 'leyla'] as const)
      for (const rest of ['/widerrufen', '/neu', '/nachweis.pdf'])
        expect((await house.visit(persona, at(rest))).status, `${persona} ${rest}`).toBe(404)
    expect((await house.visit('selin', '/de/mein/nachweise')).status).toBe(403)
  })

  it('revokes with a reason, which the holder reads and nobody else', async () => {
    expect((await house.submit('petra', at('/widerrufen'), { reason: '' })).status).toBe(422)
    const done = await house.submit('petra', at('/widerrufen'), { reason: 'An die falsche Person.' })
    expect((await house.visit('petra', done.location ?? '')).text).toContain('Der Nachweis ist widerrufen.')
    expect((await house.visit('nobody', check())).text).toContain('widerrufen')
    expect((await house.visit('nobody', check())).text).not.toContain('An die falsche Person.')
    expect((await house.visit('nobody', own())).text).toContain('An die falsche Person.')
    expect((await house.submit('petra', at('/widerrufen'), { reason: 'Noch einmal.' })).text).toContain(
      'gilt schon nicht mehr',
    )
  })

  it('issues anew, and the old code leads to the new one', async () => {
    const done = await house.submit('petra', at('/neu'), { name: 'Nour Sadek-Weber' })
    expect(done.status).toBe(303)
    const old = await house.visit('nobody', check())
    expect(old.text).toContain('durch eine neue Fassung ersetzt')
    const newer = old.document.querySelectorAll('main a').find((one) => one.textContent === 'Zur neuen Fassung')
    expect((await house.visit('nobody', newer?.getAttributeValue('href') ?? '')).text).toContain('echt und gilt heute')
    expect((await house.ask('nobody', own())).status).toBe(404)
  })

  it('sends the link again', async () => {
    await house.rows('delete from outbox_mails')
    const action = at('/senden')
    const done = await house.submit('petra', '/de/mein/nachweise', {}, { action })
    expect((await house.visit('petra', done.location ?? '')).text).toContain('noch einmal unterwegs')
    expect(await house.rows('select kind, lang from outbox_mails')).toEqual([
      { kind: 'certificates.again', lang: 'ar' },
    ])
    expect((await house.post('timo', action, {})).status).toBe(404)
  })

  it('fills nobody’s mailbox with it, whichever of her certificates it is about', async () => {
    const world = await findDemoProfiles(house)
    const second = await issue(house.db, world.petra, buildNew(petras, { holder: { email: 'NOUR@post.example' } }))
    const send = (id: string) =>
      house.submit('petra', '/de/mein/nachweise', {}, { action: `/de/mein/nachweise/${id}/senden` })
    await house.rows('delete from outbox_mails')
    for (const id of [made.id, second.id, made.id, second.id]) expect((await send(id)).status).toBe(303)
    for (const id of [made.id, second.id]) {
      const paused = await send(id)
      expect(paused.status).toBe(429)
      expect(paused.text).toContain('In 5 Minuten können Sie ihn noch einmal senden.')
      expect(paused.text).toContain('Nour Sadek')
    }
    expect(await house.rows('select from outbox_mails')).toHaveLength(4)
    house.clock.advance(301_000)
    expect((await send(made.id)).status).toBe(303)
    expect(await house.rows('select from outbox_mails')).toHaveLength(5)
  })
})
