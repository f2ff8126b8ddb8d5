import { beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '#kernel/actor.ts'
import { buildEvent } from '#modules/events/event.fixtures.ts'
import { findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { clearInvitees } from './clear-invitees.ts'
import { mostADay } from './invitation.ts'

const house = useHouse()
let event: Awaited<ReturnType<typeof buildEvent>>

beforeEach(async () => {
  house.clock.set(testDay)
  await house.rows('delete from outbox_mails')
  await house.rows('delete from invitation_rounds')
  event = await buildEvent(house.db, { seats_in_person: '60' })
})

type Mail = { recipient: string; kind: string; lang: string; action_href: string; paragraphs: string[] }
const mails = () =>
  house.rows<Mail>('select recipient, kind, lang, action_href, paragraphs from outbox_mails order by ctid')
const page = (rest = '') => `/de/mein/veranstaltungen/${event.id}/einladungen${rest}`
const linkOf = (mail: Mail | undefined) => new URL(mail?.action_href ?? 'http://nowhere.example/').pathname

async function invite(query = '?gruppe=projekte', message = '') {
  return house.submit('ruth', page(query), { message }, { action: page() })
}

describe('inviting groups', () => {
  it('shows the number first and writes nothing, then writes to each once in her language', async () => {
    const shown = await house.visit('ruth', page('?gruppe=projekte'))
    const count = Number(/(\d+) Einladungen verschicken/.exec(shown.text)?.[1] ?? '1')
    expect(await mails()).toEqual([])
    expect((await invite('?gruppe=projekte', 'Wir freuen uns auf Sie.')).status).toBe(303)
    const sent = await mails()
    expect(sent).toHaveLength(count)
    expect(new Set(sent.map(({ recipient }) => recipient)).size).toBe(count)
    expect(sent.every(({ paragraphs }) => paragraphs.includes('Wir freuen uns auf Sie.'))).toBe(true)
    // Again there is nobody new.
    expect((await house.visit('ruth', page('?gruppe=projekte'))).text).toContain('Niemand Neues')
  })

  it('RL-07: refuses another number than was shown, and lets a project reach its neighbours only', async () => {
    const shown = await house.visit('ruth', page('?gruppe=projekte'))
    const key = /name="_key" value="([^"]+)"/.exec(shown.html)?.[1] ?? ''
    const refused = await house.post('ruth', page(), { _key: key, wahl: 'projekte', anzahl: '1000', message: '' })
    expect(refused.status).toBe(422)
    expect(await mails()).toEqual([])

    const { petras } = await findDemoProfiles(house)
    event = await buildEvent(house.db, {}, petras)
    const own = await house.visit('petra', page('?gruppe=projekte&gruppe=team'))
    expect(own.html).not.toContain('value="projekte"')
    expect(own.text).toContain('Eine Person')
    expect((await house.visit('timo', page())).status).toBe(404)
  })

  it('RL-07: lets one organiser invite so many a day, whatever the event and however many press at once', async () => {
    const other = await buildEvent(house.db, { seats_in_person: '60' })
    const shown = await house.visit('ruth', page('?gruppe=projekte'))
    const count = Number(/(\d+) Einladungen verschicken/.exec(shown.text)?.[1])
    const earlier = await buildEvent(house.db)
    await house.rows(
      `insert into invitation_rounds (event_id, groups, people, sent_at) values ($1, '{projekte}', $2, $3)`,
      [earlier.id, mostADay(null) - count, testDay],
    )
    const send = ({ id }: typeof event) => {
      const path = `/de/mein/veranstaltungen/${id}/einladungen`
      return house.submit('ruth', `${path}?gruppe=projekte`, { message: '' }, { action: path })
    }
    const sent = await Promise.all([send(event), send(other)])
    expect(sent.map(({ status }) => status).toSorted()).toEqual([303, 422])
    expect(sent.find(({ status }) => status === 422)?.text).toContain('schon sehr viele Menschen eingeladen')
    expect(await mails()).toHaveLength(count)

    // Other organisers are not held up, and a day later nobody is.
    const { petras } = await findDemoProfiles(house)
    const hers = await buildEvent(house.db, {}, petras)
    const own = `/de/mein/veranstaltungen/${hers.id}/einladungen`
    expect((await house.submit('petra', `${own}?gruppe=team`, { message: '' }, { action: own })).status).toBe(303)
    await house.rows(`update invitation_rounds set sent_at = sent_at - interval '1 day'`)
    expect((await send(sent[0]?.status === 422 ? event : other)).status).toBe(303)
  })

  it('takes answers by link, and reminds only those who have not answered, once, and not at once', async () => {
    await invite('?gruppe=projekte&gruppe=vereine')
    const [first, second] = await mails()
    const refusal = linkOf(first)
    expect((await house.visit('nobody', refusal)).text).toContain('Können Sie kommen?')
    await house.submit('nobody', refusal, {}, { action: `${refusal}/absagen` })
    expect((await house.visit('nobody', refusal)).text).toContain('Sie haben abgesagt')

    const accepted = await house.submit('nobody', linkOf(second), {}, { action: linkOf(second) })
    expect(accepted.location).toMatch(/^\/(de|en)\/anmeldung\//)
    expect((await house.visit('nobody', linkOf(second))).text).toMatch(/zugesagt|coming/)
    expect((await mails()).at(-1)).toMatchObject({ kind: 'events.seated', recipient: second?.recipient })

    await house.rows('delete from outbox_mails')
    await house.post('ruth', page('/erinnern'), {})
    expect(await mails()).toEqual([])
    await house.rows(`update invitation_rounds set sent_at = sent_at - interval '3 days' where event_id = $1`, [
      event.id,
    ])
    await house.post('ruth', page('/erinnern'), {})
    const reminded = (await mails()).map(({ recipient }) => recipient)
    expect(reminded.length).toBeGreaterThan(0)
    expect(reminded).not.toContain(first?.recipient)
    expect(reminded).not.toContain(second?.recipient)
    await house.post('ruth', page('/erinnern'), {})
    expect(await mails()).toHaveLength(reminded.length)
    expect((await house.visit('ruth', page())).text).toContain('Eine Person kommt')
  })

  it('knows who signed up by herself under the same address', async () => {
    await invite()
    const [mail] = await mails()
    await house.rows('delete from throttles')
    await house.submit('nobody', `/de/veranstaltungen/${event.slug}/anmeldung`, {
      name: 'Selbst',
      email: mail?.recipient ?? '',
      quantity: '1',
    })
    const states = await house.rows<{ count: number }>(
      `select count(*)::int as count from invitees i join events e on e.id = i.event_id
         join registrations r on r.offer_id = e.offer_id and r.email_hash = i.email_hash where i.event_id = $1`,
      [event.id],
    )
    expect(states).toEqual([{ count: 1 }])
    expect((await house.visit('ruth', page())).text).toContain('Eine Person kommt')
  })

  it('forgets who was invited three months after the event', async () => {
    await invite()
    house.clock.set(new Date(event.endsAt.getTime() + 100 * 86_400_000))
    await clearInvitees(house.db)
    const left = await house.db.read(systemActor('test'), () =>
      house.rows('select from invitees where event_id = $1', [event.id]),
    )
    expect(left).toEqual([])
  })
})
