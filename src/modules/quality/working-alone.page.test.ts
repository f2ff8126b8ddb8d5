import { extractText } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { useHouse } from '#test/house.ts'

const house = useHouse()

describe('one who works alone', () => {
  it('begins once at a time', async () => {
    const begun = await house.submit('timo', '/de/mein/qualitaet/einschaetzung/neu', { way: 'alone' })
    expect(begun.status).toBe(303)
    const again = await house.submit('timo', '/de/mein/qualitaet/einschaetzung/neu', { way: 'team' })
    expect(again.status).toBe(422)
    expect(again.text).toContain('läuft schon eine Einschätzung')
    const nothing = (begun.location ?? '').replace(/\?.*$/, '')
    expect((await house.submit('timo', `${nothing}/abschliessen`, {})).text).toContain(
      'Noch ist kein Standard beantwortet',
    )
    expect((await house.ask('timo', `${nothing}/eigene/1`)).status).toBe(404)
  })
})

describe('IN-01: markup typed into texts', () => {
  const payload = (word: string) =>
    `${word}--></title></textarea>"'><img src=x onerror=alert(1)><script>alert(1)</script>`

  it('is inert on every page that shows it', async () => {
    const [mine] = await house.rows<{ id: string }>(
      `select a.id from quality_assessments a join profiles p on p.id = a.profile_id
       where p.slug = 'wir-lotsinnen-laternenhof' and a.settled_at is null`,
    )
    const own = `/de/mein/qualitaet/einschaetzung/${mine?.id}`
    const note = { level: '3', note: payload('hostilenote'), own_evidence: payload('hostileevidence') }
    expect((await house.submit('timo', `${own}/standard/1`, note)).status).toBe(303)
    const measure = { text: payload('hostilemeasure'), due_on: '2027-01-01', duty: payload('hostileduty') }
    expect((await house.submit('timo', `${own}/standard/1/massnahme`, measure)).status).toBe(303)
    const proposal = { slot: '2', statement: payload('hostilestatement'), reason: payload('hostilereason') }
    const proposed = await house.submit('timo', '/de/mein/qualitaet/vorschlaege/neu', proposal)
    const proposalPath = (proposed.location ?? '').replace(/\?.*$/, '')
    expect((await house.submit('timo', proposalPath, { text: payload('hostileremark') })).status).toBe(303)
    const made = await house.submit('timo', '/de/mein/qualitaet/zirkel/neu', {
      slot: '2',
      title: payload('hostilecircle'),
    })
    const circle = (made.location ?? '').replace(/\?.*$/, '')
    expect((await house.submit('timo', `${circle}/text`, { text: payload('hostiletext') })).status).toBe(303)
    expect(
      (await house.submit('timo', circle, { text: payload('hostilecirclenote') }, { action: circle })).status,
    ).toBe(303)
    expect((await house.submit('timo', `${own}/abschliessen`, {})).status).toBe(303)
    const pages = [
      '/de/mein/qualitaet',
      own,
      '/de/mein/qualitaet/standards/2',
      '/de/mein/qualitaet/vorschlaege',
      proposalPath,
      '/de/mein/qualitaet/zirkel',
      circle,
      `${circle}/fassungen`,
      `${circle}/text`,
    ]
    const seen: string[] = []
    for (const path of pages) {
      const { html, document } = await house.visit('timo', path)
      expect(
        document.querySelectorAll('img').filter((image) => image.getAttributeValue('src') === 'x'),
        path,
      ).toEqual([])
      expect(html, path).not.toContain('<script>alert')
      seen.push(html)
    }
    for (const word of ['note', 'evidence', 'measure', 'duty', 'reason', 'remark', 'circle', 'text', 'circlenote'])
      expect(seen.join('\n'), word).toContain(`hostile${word}`)
    const report = await house.ask('timo', `${own}/bericht.pdf`)
    const { text } = await extractText(new Uint8Array(await report.arrayBuffer()), { mergePages: true })
    expect(text).toContain('hostilenote')
  }, 90_000)
})
