import { beforeAll, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'

const house = useHouse()
let history = ''
let overview = ''

beforeAll(async () => {
  const [row] = await house.rows<{ id: string }>("select id from profiles where slug = 'wir-lotsinnen-bruecke'")
  overview = `/de/mein/profile/${row?.id}`
  history = `${overview}/verlauf`
  await house.submit('petra', `${overview}/bearbeiten`, { telephone: '069 90009-999' })
  await house.submit('ruth', `${overview}/bearbeiten`, { website: 'https://anders.bruecke.example' })
  await house.submit('petra', `${overview}/bestaetigen`, {})
})

it('tells keepers what changed and who as what; names only their own', async () => {
  const page = await house.visit('petra', history)
  expect(page.text).toContain('Bestätigt, dass alles stimmt')
  expect(page.text).toMatch(/Profil geändert: Website\S* .*Kompetenzzentrum/)
  expect(page.text).toMatch(/Petra \S+ \(Projektkoordination\)/)
  expect(page.text).not.toMatch(/Ruth/)
  expect(page.html).not.toContain('90009-999')
})

it('tells the centre names with their functions', async () => {
  const page = await house.visit('ruth', history)
  expect(page.text).toMatch(/Petra \S+ \(Projektkoordination\)/)
  expect(page.text).toMatch(/Ruth \S+ \(Kompetenzzentrum\)/)
})

it('reads on by keyset, and passes over what is no place in it', async () => {
  for (let times = 0; times < 31; times += 1)
    await house.submit('petra', `${overview}/bearbeiten`, { accessibility: `Stand ${times}` })
  const first = await house.visit('petra', history)
  const next = /href="([^"]*verlauf\?vor=\d+)"/.exec(first.html)?.[1]
  expect((await house.visit('petra', next ?? '')).text).toContain('Bestätigt, dass alles stimmt')
  for (const place of ['x', '-1', '99999999999999999999', "1' or 1=1"])
    expect((await house.visit('petra', `${history}?vor=${encodeURIComponent(place)}`)).status).toBe(200)
  expect((await house.visit('petra', overview)).text).toContain('Den ganzen Verlauf ansehen')
}, 60_000)

it('is not there for a stranger', async () => {
  expect((await house.visit('timo', history)).status).toBe(404)
})
