import { expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'
import { buildEvent } from '../event.fixtures.ts'

const house = useHouse()

it('finds what is near a place, and says where it knows none', async () => {
  const { texts } = await buildEvent(house.db)
  const near = async (query: string) => house.visit('nobody', `/de/veranstaltungen?${query}`)
  // Friedberg is four kilometres from Bad Nauheim and more than a hundred from Kassel.
  const close = await near('ort=Bad+Nauheim&umkreis=10')
  expect(close.text).toContain(texts.de.title)
  expect(close.html).toMatch(/ort=Bad(?:\+|%20)Nauheim&amp;umkreis=10/)
  expect((await near('ort=Kassel')).text).not.toContain(texts.de.title)
  expect((await near('ort=61231')).text).not.toContain('Diesen Ort kennen wir nicht')
  const unknown = await near('ort=Atlantis')
  expect(unknown.text).toContain('Diesen Ort kennen wir nicht')
  expect(unknown.text).not.toContain(texts.de.title)
  const feed = await (await house.ask('nobody', '/de/veranstaltungen.ics?ort=Kassel')).text()
  expect(feed).not.toContain(texts.de.title)
})
