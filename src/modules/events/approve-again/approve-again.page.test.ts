import { expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'
import { useSignUps } from '../sign-up.fixtures.ts'

const house = useHouse()
const guests = useSignUps(house)

it('F43: whom a team said yes to before day or place changed, it looks at again, and is asked once', async () => {
  await guests.hold({ sign_up: 'approval' })
  const list = `/de/mein/veranstaltungen/${guests.event.id}/anmeldungen`
  const approve = async (email: string) => {
    await guests.signUp(email)
    await guests.confirm(email)
    const person = (await guests.people()).find((one) => one.email === email)
    expect((await house.submit('ruth', `${list}/${person?.id}/annehmen`, {})).status).toBe(303)
  }
  const edit = (fields: Record<string, string>) =>
    house.submit('ruth', `/de/mein/veranstaltungen/${guests.event.id}/bearbeiten`, fields)
  await approve('ayla@mail.example')
  house.clock.advance(60_000)
  await edit({ text_de: 'Ein Abend mit Tee.' })
  expect((await house.visit('ruth', list)).text).not.toContain('Bitte noch einmal ansehen')

  house.clock.advance(60_000)
  expect((await edit({ venue: 'Haus am Fluss' })).status).toBe(303)
  house.clock.advance(60_000)
  await approve('bo@mail.example')
  const shown = await house.visit('ruth', list)
  expect(shown.text).toContain('seit Sie einer Person zugesagt haben')
  expect(shown.text.match(/Zusage vor der Änderung/g)).toHaveLength(1)
  expect((await house.visit('ruth', `/de/mein/veranstaltungen/${guests.event.id}`)).text).toContain(
    'Eine Zusage noch einmal ansehen',
  )
  expect((await house.post('timo', `${list}/zusagen-bleiben`, {})).status).toBe(404)
  const kept = await house.submit('ruth', list, {}, { action: `${list}/zusagen-bleiben` })
  expect((await house.visit('ruth', kept.location ?? '')).text).toContain('Ihre Zusagen bleiben.')
  expect((await house.visit('ruth', list)).text).not.toContain('Zusage vor der Änderung')
  expect((await guests.people()).map(({ state }) => state)).toEqual(['seated', 'seated'])
})
