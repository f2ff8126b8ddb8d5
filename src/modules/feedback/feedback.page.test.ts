import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '#kernel/language.ts'
import { useHouse } from '#test/house.ts'

const house = useHouse()
const entryPage = '/de/projekte/wir-lotsinnen-bruecke'
let profile = ''

beforeAll(async () => {
  const [row] = await house.rows<{ id: string }>("select id from profiles where slug = 'wir-lotsinnen-bruecke'")
  profile = row?.id ?? ''
})

/** Sends the form as somebody without an account and answers the link to the case. */
async function report(fields: Readonly<Record<string, string>>, path = '/de/rueckmeldung'): Promise<string> {
  await house.rows('delete from throttles')
  const sent = await house.submit('nobody', path, { kind: 'barrier', text: 'Der Knopf hat keinen Namen.', ...fields })
  expect(sent.status).toBe(303)
  return sent.location ?? ''
}

async function caseHref(): Promise<string> {
  const [row] = await house.rows<{ id: string }>(
    'select id from feedback_cases order by received_at desc, age(xmin) limit 1',
  )
  return `/de/mein/rueckmeldungen/${row?.id}`
}

describe('the way in', () => {
  it('AC-21: leads from every page to the form, with the page it is about', async () => {
    const page = await house.visit('nobody', entryPage)
    expect(page.html).toContain(`href="/de/rueckmeldung?seite=${encodeURIComponent(entryPage)}"`)
    const form = await house.visit('nobody', `/de/rueckmeldung?seite=${encodeURIComponent(entryPage)}`)
    expect(form.text).toContain('Es geht um diese Seite: WIR Lots*innen Brücke')
    expect(form.html).toContain('href="/de/barrierefreiheit"')
  })

  it('speaks all languages', async () => {
    for (const lang of languages) expect((await house.visit('nobody', `/${lang}/rueckmeldung`)).status).toBe(200)
  })

  it.each(['https://anders.example/', '//anders.example', '/\\anders.example', 'javascript:alert(1)'])(
    'IN-13: %s is no page of ours and is passed over',
    async (elsewhere) => {
      const form = await house.visit('nobody', `/de/rueckmeldung?seite=${encodeURIComponent(elsewhere)}`)
      expect(form.status).toBe(200)
      expect(form.text).not.toContain('Es geht um diese Seite')
      await report({ seite: elsewhere })
      expect(await house.rows('select page from feedback_cases order by received_at desc, age(xmin) limit 1')).toEqual([
        { page: null },
      ])
    },
  )

  it('keeps everything typed when something is missing', async () => {
    const sent = await house.submit('nobody', `/de/rueckmeldung?seite=${entryPage}`, {
      text: 'Viel getippt',
      email: 'krumm',
    })
    expect(sent.status).toBe(422)
    expect(sent.html).toContain('Viel getippt')
    expect(sent.html).toContain('value="krumm"')
    expect(sent.html).toContain(`value="${entryPage}"`)
  })
})

describe('the link to the case', () => {
  it('shows state and due day, takes one line more, and keeps its secret', async () => {
    const link = await report({ kind: 'barrier' })
    const own = await house.visit('nobody', link)
    expect(own.text).toContain('Ihre Nachricht ist angekommen')
    expect(own.text).toContain('Sonntag, 3. Januar 2027')
    expect(own.html).toContain('name="robots" content="noindex"')
    expect(own.headers.get('referrer-policy')).toBe('strict-origin')
    expect(own.headers.get('cache-control')).toBe('no-store')
    // The footer names every page it is on, but never one whose address is a key.
    expect(own.html).not.toContain('rueckmeldung?seite=')
    const added = await house.submit('nobody', link, { text: 'Auch auf dem Telefon.' })
    expect((await house.visit('nobody', added.location ?? '')).text).toContain('Auch auf dem Telefon.')
    expect(house.logged.join('\n')).not.toContain(link.split('/')[3]?.split('?')[0])
  })

  it('a double click opens one case, and both answers lead to it', async () => {
    await house.rows('delete from throttles')
    const fields = { _key: 'doppelt0000000000000ab', kind: 'idea', text: 'Einmal.' }
    const [first, second] = await Promise.all([
      house.post('nobody', '/de/rueckmeldung', fields),
      house.post('nobody', '/de/rueckmeldung', fields),
    ])
    expect(first.location).toMatch(/^\/de\/rueckmeldung\/[\w-]{43}/)
    expect(second.location).toBe(first.location)
    expect(await house.rows("select 1 from feedback_messages where text = 'Einmal.'")).toHaveLength(1)
  })

  it('leads nowhere when it is made up', async () => {
    for (const token of ['x', 'A'.repeat(43)]) {
      const gone = await house.visit('nobody', `/de/rueckmeldung/${token}`)
      expect([gone.status, gone.text]).toEqual([404, expect.stringContaining('führt zu keiner Rückmeldung')])
    }
  })

  it('never shows notes of the centre', async () => {
    const link = await report({})
    await house.submit('ruth', `${await caseHref()}/notiz`, { text: 'Interne Vermutung' })
    expect((await house.visit('ruth', await caseHref())).text).toContain('Interne Vermutung')
    expect((await house.visit('nobody', link)).text).not.toContain('Interne Vermutung')
  })
})

describe('the centre', () => {
  it('sees what waits on its start page and in the list, answers and closes', async () => {
    const link = await report(
      { kind: 'wrong', text: 'Telefon falsch' },
      `/de/rueckmeldung?art=falsch&seite=${entryPage}`,
    )
    expect((await house.visit('daria', '/de/mein')).text).toMatch(/Rückmeldungen? warte[nt] auf Antwort/)
    const list = await house.visit('daria', '/de/mein/rueckmeldungen?art=wrong')
    expect(list.text).toContain('WIR Lots*innen Brücke')
    const href = await caseHref()
    const empty = await house.submit('daria', href, { text: ' ' }, { action: href })
    expect([empty.status, empty.text]).toEqual([422, expect.stringContaining('Schreiben Sie die Antwort.')])
    const answered = await house.submit('daria', href, { text: 'Wir ändern es heute.' }, { action: href })
    expect((await house.visit('daria', answered.location ?? '')).text).toContain('unter dem Link der Person')
    expect((await house.visit('nobody', link)).text).toContain('Wir ändern es heute.')
    await house.submit('daria', `${href}/schliessen`, { reason: 'solved' })
    expect((await house.visit('nobody', link)).text).toContain('Das Problem ist behoben')
    expect((await house.visit('daria', '/de/mein/rueckmeldungen?stand=geschlossen')).text).toContain('Brücke')
  })

  it('is told to answer a barrier before closing it', async () => {
    await report({})
    const closed = await house.submit('ruth', `${await caseHref()}/schliessen`, { reason: 'unclear' })
    expect([closed.status, closed.text]).toEqual([422, expect.stringContaining('§ 6 HVBIT')])
  })

  it('reads the list on and on, whatever stands in the address', async () => {
    for (const after of ['2026-12-06_x', '2026-02-31_00000000-0000-4000-8000-000000000000', '_', '9999-99-99_1'])
      expect((await house.visit('ruth', `/de/mein/rueckmeldungen?nach=${after}`)).status).toBe(200)
  })

  it.each(['petra', 'leyla', 'olaf', 'anke', 'nobody'] as const)('%s sees none of it', async (persona) => {
    await report({})
    const href = await caseHref()
    for (const path of ['/de/mein/rueckmeldungen', href, `${href}/notiz`, `${href}/schliessen`])
      expect([303, 403, 404]).toContain((await house.visit(persona, path)).status)
  })
})

describe('those who keep an entry', () => {
  it('see open reports and how often it was found right; a stranger does not', async () => {
    await report({ kind: 'wrong', text: 'Die Zeiten stimmen nicht', seite: entryPage, email: 'amira@post.example' })
    const asked = await house.visit('nobody', '/de/eintrag/wir-lotsinnen-bruecke/stimmt-das')
    expect(asked.html).toContain('art=falsch&amp;seite=%2Fde%2Fprojekte%2Fwir-lotsinnen-bruecke')
    const thanked = await house.submit('nobody', '/de/eintrag/wir-lotsinnen-bruecke/stimmt-das', {})
    expect((await house.visit('nobody', thanked.location ?? '')).text).toContain('Danke für Ihre Antwort')
    const overview = await house.visit('petra', `/de/mein/profile/${profile}`)
    expect(overview.text).toMatch(/offene Meldung(?:en)? zu diesem Eintrag\. 1 Mal als richtig bestätigt/)
    const reports = await house.visit('petra', `/de/mein/profile/${profile}/rueckmeldungen`)
    expect(reports.text).toContain('Die Zeiten stimmen nicht')
    expect(reports.text).not.toContain('amira@post.example')
    expect((await house.visit('timo', `/de/mein/profile/${profile}/rueckmeldungen`)).status).toBe(404)
  })

  it('are asked about published entries only', async () => {
    expect((await house.visit('nobody', '/de/eintrag/gibt-es-nicht/stimmt-das')).status).toBe(404)
  })
})
