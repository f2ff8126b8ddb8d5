import { beforeEach, describe, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'
import { askOnPage } from './consultations.page.fixtures.ts'

const house = useHouse()

beforeEach(() => house.rows('delete from throttles'))

describe('a time to talk', () => {
  it('is booked, moved and called off under the link; the slot’s adviser advises', async () => {
    const { link, id, page } = await askOnPage(house, { email: 'dernek@post.example' })
    const own = link.split('?')[0] ?? ''
    const offered = await house.visit('nobody', `${own}/termin`)
    const slots = [...offered.html.matchAll(/name="slot" value="([^"]+)"/g)].map(([, value]) => value ?? '')
    expect(slots.length).toBeGreaterThan(1)
    const mute = await house.post('nobody', `${own}/termin`, { slot: slots[0] ?? '', channel: 'phone' })
    expect([mute.status, mute.text]).toEqual([422, expect.stringContaining('numaranıza ihtiyacımız var')])
    const wish = { slot: slots[0] ?? '', channel: 'phone', telephone: '069 1234567' }
    const booked = await house.submit('nobody', `${own}/termin`, wish)
    expect([booked.status, booked.text.slice(0, 200)]).toEqual([303, ''])
    const shown = await house.visit('nobody', booked.location ?? '')
    expect(shown.text).toContain('Randevunuz alındı')
    const file = await house.ask('nobody', `${own}/termin.ics`)
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    // The private link stands in it.
    expect([file.headers.get('cache-control'), file.headers.get('referrer-policy')]).toEqual([
      'no-store',
      'no-referrer',
    ])
    expect(await file.text()).toContain('BEGIN:VEVENT')
    const [row] = await house.rows<{ name: string }>(
      'select p.given_name as name from consultations c join people p on p.id = c.adviser_id where c.id = $1',
      [id],
    )
    expect(row).toEqual({ name: 'Daria' })
    expect((await house.visit('daria', page)).text).toContain('069 1234567')
    expect((await house.visit('daria', `${page}/abschliessen`)).text).toContain('Es ist noch ein Termin gebucht')
    expect((await house.post('nobody', `${own}/termin`, { ...wish, slot: slots[1] ?? '' })).status).toBe(303)
    expect((await house.post('nobody', `${own}/termin`, { ...wish, slot: 'x' })).status).toBe(422)
    const off = await house.post('nobody', `${own}/termin/absagen`, {})
    expect((await house.visit('nobody', off.location ?? '')).text).toContain('Randevunuz iptal edildi')
    for (const rest of ['termin', 'termin.ics'])
      expect((await house.visit('nobody', `/de/beratung/anfrage/${'A'.repeat(43)}/${rest}`)).status).toBe(404)
    const kinds = await house.rows<{ kind: string }>(
      "select kind from outbox_mails where kind like 'consultations.%booked' or kind like 'consultations.%released' order by created_at, ctid",
    )
    expect(kinds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['consultations.booked', 'consultations.staff-booked', 'consultations.staff-released']),
    )
  })
})

describe('RL-07: a time that is moved again and again', () => {
  it('mails a stranger a few times only, and is asked to wait', async () => {
    const { link } = await askOnPage(house, { email: 'dritte@post.example' })
    const own = link.split('?')[0] ?? ''
    const [slot = '', other = ''] = [
      ...(await house.visit('nobody', `${own}/termin`)).html.matchAll(/name="slot" value="([^"]+)"/g),
    ].map(([, value]) => value ?? '')
    const wish = { channel: 'phone', telephone: '069 1234567' }
    const move = (nr: number) => house.post('nobody', `${own}/termin`, { ...wish, slot: nr % 2 === 0 ? slot : other })
    for (let nr = 0; nr < 4; nr += 1) expect((await move(nr)).status).toBe(303)
    const paused = await move(4)
    expect([paused.status, paused.text]).toEqual([422, expect.stringContaining('yeniden deneyin')])
    expect(
      await house.rows(
        "select from outbox_mails where kind = 'consultations.booked' and recipient = 'dritte@post.example'",
      ),
    ).toHaveLength(4)
  })

  it('is not there for what is closed, and one that is arranged can still be called off', async () => {
    const { link, page } = await askOnPage(house)
    const own = link.split('?')[0] ?? ''
    const [slot = ''] = [
      ...(await house.visit('nobody', `${own}/termin`)).html.matchAll(/name="slot" value="([^"]+)"/g),
    ].map(([, value]) => value ?? '')
    await house.post('nobody', `${own}/termin`, { slot, channel: 'video' })
    await house.post('daria', `${page}/abschliessen`, { outcome: 'clarified' })
    expect((await house.visit('nobody', `${own}/termin`)).html).not.toContain('name="slot"')
    expect((await house.post('nobody', `${own}/termin`, { slot, channel: 'video' })).status).toBe(422)
    expect((await house.visit('nobody', own)).html).toContain('/termin/absagen"')
    await house.post('nobody', `${own}/termin/absagen`, {})
    expect((await house.visit('nobody', own)).html).not.toContain('/termin')
  })
})
