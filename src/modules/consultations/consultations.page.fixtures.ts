import { expect } from 'vitest'
import type { House } from '#test/house.ts'

/** A question of an initiative, as the form sends it. */
export const question = {
  topics: ['founding', 'money'],
  question: 'Derneğimizi nasıl kurarız?',
  area: 'unsure',
  asker_kind: 'initiative',
  channel: 'written',
  // Past what might fit already.
  schritt: 'senden',
}

/** Asks on the page in Turkish, in a world where nobody has asked too often; what is sent can be changed. */
export async function askOnPage(house: House, fields: Readonly<Record<string, string | readonly string[]>> = {}) {
  const sent = await house.submit('nobody', '/tr/beratung/anfragen', { ...question, ...fields })
  expect(sent.status).toBe(303)
  const [row] = await house.rows<{ id: string; sign: string }>(
    'select id, sign from consultations order by received_at desc, age(xmin) limit 1',
  )
  return { link: sent.location ?? '', id: row?.id ?? '', sign: row?.sign ?? '', page: `/de/mein/beratung/${row?.id}` }
}
