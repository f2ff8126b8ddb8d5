import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { buildActor } from '#modules/organisations/actors.fixtures.ts'
import { useHouse } from '#test/house.ts'

const house = useHouse()

describe('the standards', () => {
  it('are 23 in five domains, marked as placeholders until the centre enters its text', async () => {
    const { text, html } = await house.visit('anke', '/de/mein/qualitaet/standards')
    expect(html.match(/class="quality-statement"/g)?.length).toBe(23)
    expect(text.match(/Platzhalter, bis das Zentrum den Text einträgt/g)?.length).toBe(23)
    for (const domain of ['Aufgaben', 'Arbeitsweise', 'Qualifizierung', 'Haltung', 'Rahmenbedingungen'])
      expect(text).toContain(domain)
  })

  it('are changed by the centre alone', async () => {
    for (const persona of ['petra', 'leyla', 'olaf', 'anke'] as const)
      expect((await house.ask(persona, '/de/mein/qualitaet/fassung')).status, persona).toBe(403)
  })

  it('a proposal is discussed, decided with reasons, and leads to a version as a whole with its difference', async () => {
    const proposed = await house.submit('petra', '/de/mein/qualitaet/vorschlaege/neu?standard=4', {
      statement: 'Lots*innen ersetzen keine Fachberatung und sagen das zu Beginn.',
      reason: 'Viele fragen danach erst am Ende.',
    })
    expect(proposed.status).toBe(303)
    const page = (proposed.location ?? '').replace(/\?.*$/, '')
    expect((await house.submit('timo', page, { text: 'Das sehen wir auch so.' })).status).toBe(303)
    const seen = await house.visit('leyla', page)
    for (const words of ['Viele fragen danach', 'Das sehen wir auch so.', 'WIR Lots*innen Laternenhof'])
      expect(seen.text).toContain(words)
    for (const persona of ['selin', 'anke', 'olaf', 'henrik'] as const)
      expect((await house.ask(persona, page)).status, persona).toBe(403)
    expect((await house.ask('petra', `${page}/entscheiden`)).status).toBe(403)
    const without = await house.submit('ruth', `${page}/entscheiden`, { decision: 'accepted', reason: '' })
    expect(without.status).toBe(422)
    const decide = { decision: 'accepted', reason: 'So haben es drei Projekte gewünscht.' }
    expect((await house.submit('ruth', `${page}/entscheiden`, decide)).status).toBe(303)
    expect((await house.submit('ruth', `${page}/entscheiden`, decide)).text).toContain(
      'inzwischen jemand anderes entschieden',
    )
    const decided = await house.visit('petra', page)
    expect(decided.text).toContain('So haben es drei Projekte gewünscht.')
    expect(decided.text).toContain('kommt in die nächste Fassung')
    // Not before it is published as a whole.
    expect((await house.visit('petra', '/de/mein/qualitaet/standards/4')).text).not.toContain('sagen das zu Beginn')
    expect((await house.visit('ruth', '/de/mein/qualitaet/fassung/4')).html).toContain('sagen das zu Beginn')
    const official = { official: 'on', title: 'Grenzen der Aufgabe' }
    const next = await house.submit('ruth', '/de/mein/qualitaet/fassung/5', official)
    expect([next.status, next.location]).toEqual([303, '/de/mein/qualitaet/fassung/6?meldung=gespeichert'])
    expect((await house.visit('ruth', '/de/mein/qualitaet/fassung')).text).toContain('1 von 23 Standards')
    const publish = { summary: 'Standard 4 nach dem Vorschlag eines Projekts' }
    expect((await house.submit('ruth', '/de/mein/qualitaet/fassung/veroeffentlichen', publish)).status).toBe(303)
    const standard = await house.visit('petra', '/de/mein/qualitaet/standards/4')
    expect(standard.html).toMatch(/<ins>/)
    expect(standard.text).toContain('Standard 4 nach dem Vorschlag eines Projekts')
    expect((await house.visit('petra', page)).text).toContain('in Fassung 2')
    // What began before stays with its version; what begins now has the new one.
    const versions = await house.rows('select distinct version from quality_assessments')
    expect(versions).toEqual([{ version: 1 }])
    await house.submit('leyla', '/de/mein/qualitaet/einschaetzung/neu', { way: 'alone' })
    expect(await house.rows('select max(version) as version from quality_assessments')).toEqual([{ version: 2 }])
    expect((await house.visit('anke', '/de/mein/qualitaet/standards?fassung=1')).text).not.toContain(
      'sagen das zu Beginn',
    )
  }, 90_000)

  it('have the figures beside them that the centre ticks', async () => {
    await house.post('ruth', '/de/mein/qualitaet/fassung/beginnen', {})
    // Another statement stands at this number now: what is counted goes with the words, not with the number.
    const other = { title: 'Räume', statement: 'Es gibt einen Raum für Gespräche.', evidence: 'team-languages' }
    expect((await house.submit('ruth', '/de/mein/qualitaet/fassung/13', other)).status).toBe(303)
    const [row] = await house.rows(
      'select evidence from quality_standards where slot = 13 order by version desc limit 1',
    )
    expect(row).toEqual({ evidence: ['team-languages'] })
    expect((await house.submit('ruth', '/de/mein/qualitaet/fassung/13', { evidence: 'alles' })).status).toBe(422)
  })

  it('CO-06: of two who write on the same standard, neither loses a word', async () => {
    await house.post('ruth', '/de/mein/qualitaet/fassung/beginnen', {})
    const path = '/de/mein/qualitaet/fassung/7'
    const form = await house.visit('ruth', path)
    const value = (name: string) =>
      (
        form.document.querySelector(`main input[name="${name}"]`)?.getAttributeValue('value') ??
        form.document.querySelector(`main textarea[name="${name}"]`)?.textContent ??
        ''
      ).trim()
    const names = ['seen', 'title', 'statement', 'level_1', 'level_2', 'level_3', 'level_4']
    const before = { ...Object.fromEntries(names.map((name) => [name, value(name)])), domain: 'working' }
    expect(
      (await house.post('ruth', path, { ...before, statement: 'Anfragen kommen an einer Stelle an.' })).status,
    ).toBe(303)
    const second = await house.post('daria', path, { ...before, statement: 'Jede Anfrage bekommt eine Antwort.' })
    expect(second.status).toBe(409)
    expect(second.html).toContain('Anfragen kommen an einer Stelle an.')
    expect(second.html).toContain('Jede Anfrage bekommt eine Antwort.')
    expect((await house.post('daria', path, { ...before, title: 'Anfragen gut annehmen' })).status).toBe(303)
    const [row] = await house.rows(
      'select title, statement from quality_standards where slot = 7 order by version desc limit 1',
    )
    expect(row).toEqual({ title: 'Anfragen gut annehmen', statement: 'Anfragen kommen an einer Stelle an.' })
  })

  it('a version that appeared cannot be changed, not even by the centre', async () => {
    await expect(
      house.db.inTransaction({ kind: 'system', task: 'test' }, async (tx) =>
        tx.updateTable('quality_standards').set({ title: 'Anders' }).where('version', '=', 1).executeTakeFirst(),
      ),
    ).resolves.toMatchObject({ numUpdatedRows: 0n })
  })
})

describe('a quality circle', () => {
  it('is read and written by its members and the centre; the others see that there is one', async () => {
    const [row] = await house.rows<{ id: string }>('select id from quality_circles')
    const path = `/de/mein/qualitaet/zirkel/${row?.id}`
    const outside = await house.visit('leyla', path)
    expect(outside.text).toContain('WIR Lots*innen Brücke')
    expect(outside.text).not.toContain('einen ruhigen Raum')
    for (const rest of ['/text', '/fassungen']) expect((await house.ask('leyla', path + rest)).status, rest).toBe(404)
    expect((await house.post('leyla', path, { text: 'Hallo' })).status).toBe(404)
    for (const persona of ['petra', 'timo', 'ruth'] as const)
      expect((await house.visit(persona, path)).text, persona).toContain('einen ruhigen Raum')
    expect((await house.visit('timo', `${path}/fassungen`)).html).toContain('<ins>')
    expect((await house.post('leyla', `${path}/mitmachen`, {})).status).toBe(303)
    expect((await house.visit('leyla', path)).text).toContain('einen ruhigen Raum')
    expect((await house.submit('leyla', path, { text: 'Wir machen das draußen.' }, { action: path })).status).toBe(303)
    expect((await house.visit('petra', path)).text).toContain('Wir machen das draußen.')
    expect((await house.post('leyla', `${path}/verlassen`, {})).status).toBe(303)
    expect((await house.visit('leyla', path)).text).not.toContain('einen ruhigen Raum')
  })

  it('CO-06: of two who write at once, neither loses a word', async () => {
    const [row] = await house.rows<{ id: string }>('select id from quality_circles')
    const path = `/de/mein/qualitaet/zirkel/${row?.id}/text`
    expect((await house.post('petra', path, { seen: '2', text: 'Ein neuer Anfang' })).status).toBe(303)
    const second = await house.post('timo', path, { seen: '2', text: 'Ein ganz anderer Anfang' })
    expect(second.status).toBe(409)
    expect(second.text).toContain('Ein neuer Anfang')
    expect(second.html).toContain('Ein ganz anderer Anfang')
    expect((await house.post('timo', path, { seen: '3', text: 'Beides zusammen' })).status).toBe(303)
    expect((await house.rows('select from quality_circle_versions')).length).toBe(4)
  })

  it('is ended by those in it with a reason, and from then on only read', async () => {
    const [row] = await house.rows<{ id: string }>('select id from quality_circles')
    const path = `/de/mein/qualitaet/zirkel/${row?.id}`
    const text = { seen: '4', text: 'Zu spät geschrieben' }
    for (const visit of [
      house.visit('leyla', `${path}/beenden`),
      house.post('leyla', `${path}/beenden`, { reason: 'Ich möchte es so.' }),
    ])
      expect((await visit).status).toBe(404)
    expect((await house.submit('timo', `${path}/beenden`, { reason: 'Nun' })).status).toBe(422)
    expect((await house.submit('timo', `${path}/beenden`, { reason: 'Der Text ist eingereicht.' })).status).toBe(303)
    expect((await house.post('ruth', `${path}/beenden`, { reason: 'Noch einmal beendet.' })).status).toBe(404)

    for (const persona of ['petra', 'timo', 'ruth'] as const) {
      const page = await house.visit(persona, path)
      expect(page.text, persona).toContain('Der Text ist eingereicht.')
      expect(page.text, persona).toContain('Beides zusammen')
      expect(page.text, persona).not.toContain('Notiz schreiben')
      expect((await house.visit(persona, `${path}/fassungen`)).status, persona).toBe(200)
      expect((await house.visit(persona, `${path}/text`)).status, persona).toBe(404)
    }
    // What was being written is not lost on the way back.
    const note = await house.post('petra', path, { text: 'Noch eine Notiz' })
    expect(note.status).toBe(422)
    expect(note.html).toContain('Noch eine Notiz')
    expect(note.text).toContain('inzwischen beendet')
    const late = await house.post('petra', `${path}/text`, text)
    expect(late.status).toBe(422)
    expect(late.html).toContain('Zu spät geschrieben')
    expect((await house.post('leyla', `${path}/mitmachen`, {})).status).toBe(404)
    expect((await house.visit('leyla', '/de/mein/qualitaet/zirkel')).text).toContain('beendet')
    expect((await house.visit('leyla', '/de/mein/qualitaet/standards/15')).text).toContain('(beendet)')
    const outside = await house.visit('leyla', path)
    expect(outside.text).toContain('Der Text ist eingereicht.')
    expect(outside.text).not.toContain('Beides zusammen')
    expect((await house.rows('select from quality_circle_versions')).length).toBe(4)
  })

  it('that has ended takes nothing any more, whatever the program asks', async () => {
    const [row] = await house.rows<{ id: string }>('select id from quality_circles where ended_at is not null')
    const ruth = buildActor('Ruth', [{ kind: 'centre-staff', area: 'volunteers' }])
    const by = (statement: ReturnType<typeof sql>) => house.db.inTransaction(ruth, async (tx) => statement.execute(tx))
    await expect(
      by(sql`insert into quality_circle_notes (circle_id, text, made_at) values (${row?.id}, 'Hallo', now())`),
    ).rejects.toThrow('row-level security')
    await expect(by(sql`update quality_circles set ended_at = null where id = ${row?.id}`)).resolves.toMatchObject({
      numAffectedRows: 0n,
    })
  })
})
