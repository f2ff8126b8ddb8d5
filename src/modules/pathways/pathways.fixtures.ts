import { extractText } from 'unpdf'
import { expect } from 'vitest'
import type { House, Persona } from '#test/house.ts'

/** Begins a path without an account as somebody would: form, mail, button. Answers the address of its desk, without the language. */
export async function beginByLink(
  house: House,
  slug: string,
  { email = 'rathaus@eichenau.example', start = '2027-10-04', founder = 'Stadt Eichenau' } = {},
): Promise<string> {
  await house.rows('delete from throttles')
  const fields = { founder, district: 'vogelsbergkreis', start, email, consent: 'on' }
  await house.submit('nobody', `/de/wege/${slug}/beginnen`, fields)
  const desk = (await lastLink(house, 'pathways.confirm')).replace(/^\/[a-z]+/, '')
  await house.submit('nobody', `/de${desk}`, {})
  return desk
}

/** The path of the link in the last mail of the kind. */
export async function lastLink(house: House, kind: string): Promise<string> {
  const [mail] = await house.rows<{ href: string }>(
    'select action_href as href from outbox_mails where kind = $1 order by created_at desc, age(xmin) limit 1',
    [kind],
  )
  return new URL(mail?.href ?? '').pathname
}

/** The demo world's path of the kind. */
export async function demoPath(house: House, kind: string): Promise<string> {
  const [row] = await house.rows<{ id: string }>(
    'select id from pathways where kind = $1 order by created_at limit 1',
    [kind],
  )
  return row?.id ?? ''
}

/** The words of a document this person may load. */
export async function pdfText(house: House, persona: Persona, path: string): Promise<string> {
  const answer = await house.ask(persona, path)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect(Buffer.from(bytes).toString('latin1')).toContain('pdfuaid')
  return (await extractText(bytes, { mergePages: true })).text
}
