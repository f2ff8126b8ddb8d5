import { sql } from 'kysely'
import { beforeEach, expect, it } from 'vitest'
import type { Lang } from '#kernel/language.ts'
import { buildEvent, system, testParts } from '#modules/events/event.fixtures.ts'
import { findDemoProfiles } from '#modules/organisations/demo.fixtures.ts'
import { signUp } from '#modules/registrations/index.ts'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { clearSurveyLinks } from './answer-survey/answer-survey.ts'

const house = useHouse()
let event: Awaited<ReturnType<typeof buildEvent>>

beforeEach(async () => {
  house.clock.set(testDay)
  await house.rows('delete from outbox_mails')
  const { petras } = await findDemoProfiles(house)
  event = await buildEvent(house.db, { seats_in_person: '20' }, petras)
})

const kept = (rest = '') => `/de/mein/veranstaltungen/${event.id}/umfrage${rest}`

async function askAll(people: readonly Lang[]): Promise<readonly string[]> {
  await house.db.inTransaction(system, async (tx) => {
    for (const [place, lang] of people.entries())
      await signUp(
        tx,
        event.offerId,
        {
          kind: 'in-person',
          quantity: 1,
          name: `Gast ${place}`,
          email: `gast${place}@mail.example`,
          lang,
          care: null,
          byTeam: true,
        },
        testParts.key,
        () => Promise.resolve(),
      )
  })
  await house.rows(`update events set local_start = '2026-11-20T18:00', local_end = '2026-11-20T20:00' where id = $1`, [
    event.id,
  ])
  expect((await house.submit('petra', kept(), {}, { action: kept() })).status).toBe(303)
  const mails = await house.rows<{ href: string }>(
    `select action_href as href from outbox_mails where kind = 'surveys.asked' order by recipient`,
  )
  return mails.map(({ href }) => new URL(href).pathname)
}

it('F58: asks once after the end, each in her language, and keeps nothing that leads back', async () => {
  const early = await house.visit('petra', kept())
  expect(early.text).toContain('Noch nicht vorbei')
  const links = await askAll(['de', 'ar', 'de', 'uk', 'tr', 'leicht'])
  expect(links[1]).toMatch(/^\/ar\/umfrage\//)
  expect((await house.visit('nobody', links[1] ?? '')).text).toContain('كيف كانت')
  const again = await house.post('petra', kept(), {})
  expect(again.status).toBe(422)

  const empty = await house.submit('nobody', links[0] ?? '', {})
  expect(empty.status).toBe(422)
  const marks = {
    overall: '5',
    content: '4',
    organisation: '5',
    understanding: '4',
    useful: '5',
    good: 'Die Gespräche',
  }
  for (const link of links.slice(0, 4))
    expect((await house.submit('nobody', link, marks)).location).toMatch(/umfrage\/danke$/)
  expect((await house.visit('nobody', links[0] ?? '')).status).toBe(404)
  expect((await house.visit('petra', kept())).text).toContain('Ergebnisse sehen Sie ab 5 Antworten')
  expect((await house.visit('petra', kept())).text).not.toContain('Die Gespräche')

  const [fifth = ''] = links.slice(4)
  const asked = await house.visit('nobody', fifth)
  const key = /name="_key" value="([^"]+)"/.exec(asked.html)?.[1] ?? ''
  const both = await Promise.all(
    [1, 2].map((time) => house.post('nobody', fifth, { ...marks, _key: `${key.slice(0, -1)}${time}` })),
  )
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 404])
  const [row] = await house.rows<{ answers: number; links: number }>(
    `select (select count(*)::int from survey_responses where event_id = $1) as answers,
       (select count(*)::int from survey_links where event_id = $1) as links`,
    [event.id],
  )
  expect(row).toEqual({ answers: 5, links: 1 })
  const columns = await house.rows<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'survey_responses'`,
  )
  expect(columns.map(({ name }) => name).filter((name) => /regist|_at$|lang|email/.test(name))).toEqual([])
})

it('shows results to everybody only when the team says so, and texts to nobody else', async () => {
  const links = await askAll(['de', 'de', 'de', 'de', 'de'])
  for (const link of links) await house.submit('nobody', link, { overall: '4', better: 'Mehr Pausen' })
  const page = `/ar/veranstaltungen/${event.slug}`
  expect((await house.visit('nobody', page)).text).not.toContain('ماذا يقول المشاركون')
  await house.submit('petra', kept(), {}, { action: kept('/zeigen') })
  const shown = await house.visit('nobody', page)
  expect(shown.text).toContain('ماذا يقول المشاركون')
  expect(shown.text).not.toContain('Mehr Pausen')
  expect((await house.visit('petra', kept())).text).toContain('Mehr Pausen')
  expect((await house.visit('timo', kept())).status).toBe(404)
  expect((await house.visit('ruth', kept())).status).toBe(404)
})

it('moves what everybody sees by five answers at once, so that nobody reads one from what has changed', async () => {
  const links = await askAll(Array.from({ length: 10 }, () => 'de' as const))
  const answer = async (some: readonly string[]) => {
    for (const link of some) await house.submit('nobody', link, { overall: '4' })
  }
  const answers = async () =>
    (
      await house.rows<{ answers: number }>(
        `select (public_counts->>'answers')::int as answers from surveys where event_id = $1`,
        [event.id],
      )
    )[0]?.answers
  await answer(links.slice(0, 5))
  await house.submit('petra', kept(), {}, { action: kept('/zeigen') })
  await answer(links.slice(5, 9))
  expect(await answers()).toBe(5)
  await answer(links.slice(9))
  expect(await answers()).toBe(10)
})

it('moves what the team sees by five answers at once, too, also of those who answer at once', async () => {
  const links = await askAll(Array.from({ length: 12 }, () => 'de' as const))
  const answer = (link: string, place: number) =>
    house.submit('nobody', link, { overall: '4', good: `Satz ${place + 1} von allen` })
  const shown = async () => (await house.visit('petra', kept())).text.match(/Satz \d+ von allen/g)?.length ?? 0
  for (const [place, link] of links.slice(0, 4).entries()) await answer(link, place)
  expect(await shown()).toBe(0)
  await Promise.all(links.slice(4, 6).map((link, place) => answer(link, place + 4)))
  // The fifth showed five; the sixth waits for four more.
  expect(await shown()).toBe(5)
  for (const [place, link] of links.slice(6, 9).entries()) {
    await answer(link, place + 6)
    expect(await shown()).toBe(5)
  }
  expect((await house.visit('petra', kept())).text).toContain('Gezeigt sind 5 Antworten. 4 weitere kommen dazu')
  await Promise.all(links.slice(9).map((link, place) => answer(link, place + 9)))
  expect(await shown()).toBe(10)
  const team = (await findDemoProfiles(house)).petra
  const read = await house.db.read(team, (tx) =>
    sql`select from survey_responses where event_id = ${event.id}`.execute(tx),
  )
  expect(read.rows).toHaveLength(10)
})

it('ends links after thirty days', async () => {
  const links = await askAll(['de'])
  house.clock.set(new Date(testDay.getTime() + 31 * 86_400_000))
  expect((await house.visit('nobody', links[0] ?? '')).status).toBe(404)
  await clearSurveyLinks(house.db)
  expect(await house.rows('select from survey_links where event_id = $1', [event.id])).toEqual([])
})
