import { describe, expect, it } from 'vitest'
import { useEvening } from './evening.fixtures.ts'

const { house, event, overview, registrationOf, tap } = useEvening()

describe('the participation list', () => {
  it('F64: says what it was and who was there when, as page and files', async () => {
    await tap('Ayla', 'present')
    await tap('Bo', 'late', '19:00')
    await house.submit('petra', overview(`/namen/${registrationOf('Ayla')}`), {
      name_2: '=SUMME(A1)',
      municipality_2: 'Friedberg',
    })
    const page = await house.visit('petra', overview('/teilnahmeliste'))
    for (const words of ['4 UE', '3 UE (ab 19:00)', 'Haus am Webstuhl', 'WIR Lots*innen Brücke', 'Friedberg'])
      expect(page.text).toContain(words)
    const csv = await (await house.ask('petra', overview('/teilnahmeliste/csv'))).text()
    expect(csv).toContain(`Maßnahme;${event().texts.de.title}`)
    expect(csv).toContain(`1b;'=SUMME(A1);Friedberg;–;0;`)
    for (const [format, head] of [
      ['pdf', '%PDF'],
      ['xlsx', 'PK'],
      ['ods', 'PK'],
    ] as const) {
      const answer = await house.ask('petra', overview(`/teilnahmeliste/${format}`))
      expect(answer.headers.get('content-disposition')).toContain(`.${format}"`)
      expect(
        Buffer.from(await answer.arrayBuffer())
          .toString('latin1')
          .startsWith(head),
        format,
      ).toBe(true)
    }
    expect((await house.ask('petra', overview('/teilnahmeliste/exe'))).status).toBe(404)
  })
})
