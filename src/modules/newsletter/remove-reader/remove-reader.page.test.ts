import { beforeEach, describe, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'
import { testDay } from '#test/test-day.ts'
import { addReader, newsletterParts } from '../newsletter.fixtures.ts'
import { keyedHash } from '../reader-link.ts'

const house = useHouse()

beforeEach(async () => {
  house.clock.set(testDay)
  await house.rows('delete from newsletter_consents')
  await house.rows('delete from newsletter_readers')
})

const readers = () => house.rows('select email from newsletter_readers')

describe('asking the centre by telephone or letter', () => {
  const page = '/de/mein/newsletter/abmelden'

  it('ends the newsletter; who did it is kept, the address is not', async () => {
    const { id, email } = await addReader(house, 'eine@post.example')
    const unasked = await house.submit('ruth', page, { email })
    expect(unasked.status).toBe(422)
    expect(unasked.html).toContain(email)
    expect(await readers()).toEqual([{ email }])
    const gone = await house.submit('ruth', page, { email: 'EINE@post.example', asked: 'on' })
    expect(gone.location).toBe('/de/mein/newsletter?meldung=abgemeldet')
    expect(await readers()).toEqual([])
    expect(
      await house.rows('select email_hash, ended_at, ended_by from newsletter_consents where ended_at is not null'),
    ).toEqual([{ email_hash: keyedHash(newsletterParts.key, email), ended_at: testDay, ended_by: 'centre' }])
    const [fact] = await house.rows<{ fact: string; subject: string; by: boolean }>(
      `select f::text as fact, subject, actor_id is not null as by from facts f where action = 'newsletter.reader.removed'`,
    )
    expect(fact).toMatchObject({ subject: id, by: true })
    expect(fact?.fact).not.toContain('eine@post')
    const unknown = await house.submit('ruth', page, { email, asked: 'on' })
    expect(unknown.status).toBe(422)
    expect(unknown.text).toContain('Unter dieser Adresse liest niemand.')
  })

  it('forgets who has not confirmed yet as well; nobody outside the centre may', async () => {
    await addReader(house, 'neu@post.example')
    await house.rows('update newsletter_readers set confirmed_at = null, confirm_hash = link_hash')
    expect((await house.submit('daria', page, { email: 'neu@post.example', asked: 'on' })).status).toBe(303)
    expect(await readers()).toEqual([])
    for (const persona of ['petra', 'leyla', 'henrik'] as const)
      expect((await house.visit(persona, page)).status).toBe(403)
  })
})
