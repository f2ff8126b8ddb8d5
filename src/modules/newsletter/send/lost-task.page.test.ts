import { expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'
import { addIssue, newsletterParts } from '../newsletter.fixtures.ts'
import { sendIssues } from './send-issues.ts'

const house = useHouse()

it('AZ-11: an issue whose planner has left the centre is a draft again and says so; nothing has left', async () => {
  const due = new Date(house.clock.now().getTime() - 1000)
  const id = await addIssue(house, { de: { subject: 'Winter im Netz', body: 'Guten Tag.' } }, { sendsAt: due })
  await house.rows(
    `update newsletter_issues set scheduled_by = (select id from people where given_name = 'Ruth') where id = $1`,
    [id],
  )
  await house.rows(
    `update role_grants set starts_on = '2026-01-01', ends_on = '2026-11-01' where person_id = (select id from people where given_name = 'Ruth')`,
  )
  await sendIssues(house.db, newsletterParts)
  expect(await house.rows("select from outbox_mails where kind = 'newsletter.issue'")).toEqual([])
  expect((await house.visit('nobody', '/de/newsletter')).text).not.toContain('Winter im Netz')
  const page = await house.visit('daria', `/de/mein/newsletter/${id}`)
  expect(page.text).toContain('Die Ausgabe ist nicht hinausgegangen')
  // Whoever plans it anew answers for it.
  await house.rows(
    `update newsletter_issues set sends_at = $2, scheduled_by = (select id from people where given_name = 'Daria') where id = $1`,
    [id, due],
  )
  await sendIssues(house.db, newsletterParts)
  expect((await house.visit('nobody', '/de/newsletter')).text).toContain('Winter im Netz')
})
