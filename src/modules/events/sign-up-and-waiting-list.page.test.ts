import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { freeOverdueSeats, tellDue } from './come-due.ts'
import { testParts } from './event.fixtures.ts'
import { useSignUps } from './sign-up.fixtures.ts'

const house = useHouse()
const ours = useSignUps(house)
const day = 86_400_000

describe('signing up without an account', () => {
  it('asks to confirm by mail in the reader’s language, and names neither her nor what she needs', async () => {
    const sent = await ours.signUp(
      'amina@mail.example',
      { needs: ['childcare', 'interpreting'], care_language: 'ar', care_consent: 'on' },
      'ar',
    )
    expect(sent).toMatchObject({ status: 303, location: `/ar/veranstaltungen/${ours.event.slug}/anmeldung/gesendet` })
    expect((await house.visit('nobody', sent.location ?? '')).status).toBe(200)
    const [mail] = await ours.mails()
    expect(mail).toMatchObject({ recipient: 'amina@mail.example', kind: 'events.received', lang: 'ar', calendar: null })
    expect(JSON.stringify(mail)).not.toMatch(/Amina|Rahal|childcare|رعاية|الترجمة/)
    expect((await ours.people())[0]).toMatchObject({
      state: 'held',
      deadline: new Date(testDay.getTime() + 2 * day),
      care: { needs: ['childcare', 'interpreting'], languageCode: 'ar' },
    })
  })

  it('SE-08: opening the link changes nothing, keeps to itself, and confirms by a button', async () => {
    await ours.signUp('amina@mail.example')
    const token = await ours.linkOf('amina@mail.example')
    const before = await house.rows('select * from registrations order by id')
    const opened = await house.visit('nobody', `/de/anmeldung/${token}`)
    expect(opened.status).toBe(200)
    expect(opened.headers.get('referrer-policy')).toBe('no-referrer')
    expect(opened.headers.get('cache-control')).toBe('no-store')
    expect(opened.html).toContain('content="noindex"')
    expect(await house.rows('select * from registrations order by id')).toEqual(before)
    const confirmed = await ours.confirm('amina@mail.example')
    expect((await house.visit('nobody', confirmed.location ?? '')).text).toContain('Sie haben einen Platz.')
    expect(await ours.kindsFor('amina@mail.example')).toEqual(['events.received', 'events.seated'])
    expect((await ours.mails())[1]?.calendar).toContain(`UID:${ours.event.id}@`)
    expect(house.logged.join('\n')).not.toContain(token)
  })

  it('looks the same for an address that has signed up already, and changes nothing', async () => {
    const first = await ours.signUp('amina@mail.example')
    const again = await ours.signUp('Amina@mail.example', { name: 'Jemand anderes', quantity: '2' })
    expect({ status: again.status, location: again.location }).toEqual({
      status: first.status,
      location: first.location,
    })
    expect(await ours.people()).toMatchObject([{ name: 'Amina Rahal', quantity: 1 }])
    expect(await ours.kindsFor('amina@mail.example')).toEqual(['events.received', 'events.again'])
  })

  it.each([
    [
      'when it is full',
      async () => house.rows('update offers set waiting_list = false where id = $1', [ours.event.offerId]),
      '2',
    ],
    ['when it is over', async () => Promise.resolve(house.clock.set(new Date(ours.event.endsAt.getTime() + day))), '1'],
  ])(
    'looks the same for an address that has signed up already %s; her link comes by mail',
    async (_, becomes, quantity) => {
      await ours.signUp('amina@mail.example', { quantity })
      await becomes()
      // Whoever had the form open before, or needs none.
      const send = (email: string) =>
        house.post('nobody', ours.path(), {
          _key: randomBytes(16).toString('base64url'),
          name: 'Gast',
          email,
          quantity: '1',
          kind: 'in-person',
        })
      const [known, unknown] = [await send('amina@mail.example'), await send('fremd@mail.example')]
      expect([known.status, unknown.status]).toEqual([422, 422])
      expect(known.text.replaceAll('amina', 'fremd')).toBe(unknown.text)
      expect(await ours.kindsFor('amina@mail.example')).toEqual(['events.received', 'events.again'])
      expect(await ours.kindsFor('fremd@mail.example')).toEqual([])
    },
  )

  it('RL-07: fills nobody’s mailbox, and says nothing of it', async () => {
    for (let time = 0; time < 10; time += 1) expect((await ours.signUp('opfer@mail.example')).status).toBe(303)
    expect((await ours.mails()).length).toBeLessThanOrEqual(6)
  })

  it('CO-05: twenty times the same form are one registration and one mail', async () => {
    const fields = {
      _key: 'A'.repeat(22),
      name: 'Amina',
      email: 'amina@mail.example',
      quantity: '1',
      kind: 'in-person',
    }
    const answers = await Promise.all(Array.from({ length: 20 }, () => house.post('nobody', ours.path(), fields)))
    expect(new Set(answers.map(({ status, location }) => `${status} ${location}`)).size).toBe(1)
    expect(await ours.people()).toHaveLength(1)
    expect(await ours.mails()).toHaveLength(1)
  }, 30_000)

  it.each([
    ['needs without consent', { needs: ['vegan'] }, 'Ohne Ihr Einverständnis'],
    ['interpreting without a language', { needs: ['interpreting'], care_consent: 'on' }, 'Wählen Sie die Sprache'],
    ['too many people', { quantity: '4' }, 'kleinere Zahl'],
    ['no address', { email: 'keine' }, 'E-Mail'],
    ['IN-09: two addresses', { email: 'a@mail.example,b@mail.example' }, 'E-Mail'],
  ])('keeps everything typed and says what is missing: %s', async (_, fields, sentence) => {
    const answer = await ours.signUp('amina@mail.example', { ...fields })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(sentence)
    expect(answer.html).toContain('value="Amina Rahal"')
    expect(await ours.people()).toEqual([])
  })

  it('writes mails that nobody can break out of (IN-04, IN-09)', async () => {
    await ours.hold({ title_de: '${7*7} %s <b>fett</b> Bcc: x@y.example' })
    await ours.signUp('amina@mail.example', { name: "{{a.__proto__}} ' {title}" })
    const [mail] = await ours.mails()
    expect(mail?.subject).toContain('${7*7} %s <b>fett</b> Bcc: x@y.example')
    expect(JSON.stringify(mail)).not.toContain('__proto__')
  })
})

describe('the waiting list', () => {
  it('moves up in order, with time to accept, by link, and tells each once', async () => {
    await ours.signUp('erste@mail.example', { quantity: '2' })
    await ours.confirm('erste@mail.example')
    for (const email of ['zweite@mail.example', 'dritte@mail.example']) {
      await ours.signUp(email)
      await ours.confirm(email)
    }
    expect(await ours.kindsFor('zweite@mail.example')).toEqual(['events.received', 'events.waiting'])
    const third = await house.visit('nobody', `/de/anmeldung/${await ours.linkOf('dritte@mail.example')}`)
    expect(third.text).toContain('Platz 2 auf der Warteliste')
    const first = await ours.linkOf('erste@mail.example')
    await house.submit('nobody', `/de/anmeldung/${first}/aendern`, { quantity: '1' })
    expect(await ours.kindsFor('zweite@mail.example')).toEqual(['events.received', 'events.waiting', 'events.offered'])
    expect(await ours.kindsFor('dritte@mail.example')).toEqual(['events.received', 'events.waiting'])
    const second = await ours.linkOf('zweite@mail.example')
    await house.submit('nobody', `/de/anmeldung/${second}`, {}, { action: `/de/anmeldung/${second}/annehmen` })
    expect((await ours.kindsFor('zweite@mail.example')).at(-1)).toBe('events.seated')
    await house.submit('nobody', `/de/anmeldung/${first}/zuruecktreten`, {})
    expect((await ours.kindsFor('dritte@mail.example')).at(-1)).toBe('events.offered')
    house.clock.advance(2 * day + 1000)
    await freeOverdueSeats(house.db, testParts)
    await freeOverdueSeats(house.db, testParts)
    expect((await ours.kindsFor('dritte@mail.example')).slice(2)).toEqual(['events.offered', 'events.offer-expired'])
    expect((await ours.people()).map(({ state }) => state)).toEqual(['seated', 'withdrawn', 'expired'])
  })

  it('CO-02: frees what nobody confirmed; the page says so, and who was late is told why', async () => {
    await ours.signUp('spaet@mail.example', { quantity: '2' })
    await ours.signUp('wartet@mail.example')
    await ours.confirm('wartet@mail.example')
    house.clock.advance(2 * day)
    await freeOverdueSeats(house.db, testParts)
    expect((await ours.kindsFor('wartet@mail.example')).at(-1)).toBe('events.offered')
    expect((await house.visit('nobody', `/de/anmeldung/${await ours.linkOf('spaet@mail.example')}`)).text).toContain(
      'Die Zeit ist abgelaufen.',
    )
    expect(await ours.kindsFor('spaet@mail.example')).toEqual(['events.received'])
  })

  it('D11: reminds those who come with the calendar entry, two days ahead', async () => {
    await ours.signUp('kommt@mail.example')
    await ours.confirm('kommt@mail.example')
    await ours.signUp('unbestaetigt@mail.example')
    house.clock.set(new Date('2026-12-12T18:00:00Z'))
    await tellDue(house.db, testParts)
    await tellDue(house.db, testParts)
    const both = ['kommt@mail.example', 'unbestaetigt@mail.example']
    const reminders = (await ours.mails()).filter(
      (mail) => mail.kind === 'events.reminder' && both.includes(mail.recipient),
    )
    expect(reminders).toMatchObject([{ recipient: 'kommt@mail.example' }])
    expect(reminders[0]?.calendar).toContain('BEGIN:VEVENT')
  })
})
