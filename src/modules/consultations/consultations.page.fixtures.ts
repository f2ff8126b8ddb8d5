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
  const link = sent.location ?? ''
  // By its link: the clock of tests stands, and of two consultations of one instant neither is the newest.
  const [row] = await house.rows<{ id: string; sign: string }>(
    `select c.id, c.sign from consultations c join consultation_links l on l.consultation_id = c.id
     where l.token_hash = sha256(convert_to($1, 'UTF8'))`,
    [link.split('?')[0]?.split('/').at(-1)],
  )
  return { link, id: row?.id ?? '', sign: row?.sign ?? '', page: `/de/mein/beratung/${row?.id}` }
}
