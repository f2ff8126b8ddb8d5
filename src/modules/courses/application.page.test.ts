import { beforeEach, describe, expect, it } from 'vitest'
import { listMailboxes } from '#modules/accounts/index.ts'
import { testParts } from '#modules/events/event.fixtures.ts'
import { useCourse } from './courses.fixtures.ts'
import { remindOfApplications } from './index.ts'

const planned = useCourse()
const { house, plan, mails } = planned

describe('the application', () => {
  const remind = () =>
    remindOfApplications(house.db, {
      translators: testParts.translators,
      baseUrl: testParts.baseUrl,
      mailboxes: listMailboxes,
    })
  const ours = async () => (await mails()).filter(({ paragraphs }) => String(paragraphs).includes('Kurs am Dienstag'))

  beforeEach(async () => {
    await house.rows('update course_fundings set reminded_at = now() where event_id <> $1', [planned.eventId])
  })

  it('is called to mind once, two weeks before its last day, however many run', async () => {
    house.clock.set(new Date('2026-11-23T22:59:00Z'))
    expect(await remind()).toBe(0)
    house.clock.set(new Date('2026-11-23T23:01:00Z'))
    const counts = await Promise.all([remind(), remind()])
    expect(counts.toSorted((a, b) => a - b)).toEqual([0, 1])
    expect(await remind()).toBe(0)
    const sent = await ours()
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ recipient: 'petra@bruecke.example', kind: 'courses.application' })
    expect(String(sent[0]?.paragraphs)).toContain('Noch 14 Tage')
  })

  it('is not called to mind once it is sent, nor for a course that is cancelled', async () => {
    await house.submit('petra', plan('/bearbeiten'), { applied_on: '2026-11-20' })
    house.clock.set(new Date('2026-12-01T10:00:00Z'))
    expect(await remind()).toBe(0)
    await house.rows('update course_fundings set applied_on = null where event_id = $1', [planned.eventId])
    await house.rows("update events set state = 'cancelled', cancelled_at = now() where id = $1", [planned.eventId])
    expect(await remind()).toBe(0)
  })

  it('cannot have been sent on a day that is still to come', async () => {
    await house.submit('petra', plan('/bearbeiten'), { applied_on: '2026-11-20' })
    const wrong = await house.submit('petra', plan('/bearbeiten'), { applied_on: '2026-11-23' })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Dieser Tag liegt noch vor uns.')
    expect((await house.visit('petra', plan())).text).toContain('Der Antrag ist am Freitag, 20. November 2026 gestellt')
  })
})
