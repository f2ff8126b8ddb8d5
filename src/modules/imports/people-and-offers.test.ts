import { beforeAll, describe, expect, it } from 'vitest'
import { type Persona, useHouse } from '#test/house.ts'
import { at, bring, csv, sendFile, work } from './imports.fixtures.ts'

const house = useHouse()

type Row = Record<string, unknown>

async function importRow(id: string) {
  const [row] = await house.rows<Row>('select stage, counts, stopped, profile_id from imports where id = $1', [id])
  return row
}

async function takeOver(persona: Persona, id: string) {
  await house.submit(persona, at(id, 'spalten'), {})
  await work(house)
  await house.post(persona, at(id, 'uebernehmen'), {})
  await work(house)
}

describe('people of a team', () => {
  let id = ''
  beforeAll(async () => {
    id = await bring(house, 'petra', {
      name: 'Team.csv',
      target: 'team-people',
      bytes: csv([
        ['Vorname', 'Nachname', 'E-Mail', 'Aufgabe', 'Geburtsdatum'],
        ['Nadja', 'Neumann', 'nadja@team.example', 'Vertretung', '1990-01-01'],
        ['Omar', 'Olsen', 'omar@team.example', '', ''],
        ['Paul', 'Platz', 'keine Adresse', '', ''],
        ['Omar', 'Olsen', 'OMAR@team.example', '', ''],
      ]),
    })
    await takeOver('petra', id)
  })

  it('wait for an invitation, and no mail went out', async () => {
    expect(await importRow(id)).toMatchObject({ stage: 'applied', counts: { new: 2, failed: 2 } })
    expect(await house.rows(`select from outbox_mails where recipient like '%@team.example'`)).toEqual([])
    const page = await house.visit('petra', at(id, 'personen'))
    expect(page.text).toContain('Das Kompetenzzentrum sieht diese Liste')
    expect(page.html).not.toContain('name="people"')
  })

  it('keep only what an invitation needs', async () => {
    const [row] = await house.rows<Row>('select fields from import_rows where import_id = $1 and number = 2', [id])
    expect(row?.['fields']).toEqual({
      givenName: 'Nadja',
      familyName: 'Neumann',
      email: 'nadja@team.example',
      task: 'Vertretung',
    })
  })

  it('are there for the team and the centre, and for nobody else', async () => {
    for (const persona of ['timo', 'leyla'] as const)
      for (const part of ['', 'personen', 'pruefung', 'fehler/csv', 'rueckgaengig'])
        expect((await house.visit(persona, at(id, part))).status, `${persona} ${part}`).toBe(404)
    for (const persona of ['olaf', 'anke'] as const) expect((await house.visit(persona, at(id))).status).toBe(403)
    expect((await house.visit('timo', '/de/mein/listen')).text).not.toContain('Team.csv')
    expect((await house.visit('ruth', '/de/mein/listen')).text).toContain('Team.csv')
    expect((await house.post('petra', at(id, 'personen'), { people: '2' })).status).toBe(404)
    // The access table sends no key, so that only the policy answers there; here the whole way is gone.
    for (const part of [
      'datei',
      'spalten',
      'werte',
      'zweifel',
      'uebernehmen',
      'rueckgaengig',
      'verwerfen',
      'personen',
      'angebote',
    ])
      expect((await house.post('timo', at(id, part), { people: '2' })).status, part).toBe(404)
    expect(await importRow(id)).toMatchObject({ stage: 'applied' })
  })

  it('are invited by the centre, each once, once the factor is fresh', async () => {
    await house.cookie('ruth')
    await house.rows(`update sessions set factor_shown_at = $1`, [new Date(house.clock.now().getTime() - 3_600_000)])
    const stale = await house.post('ruth', at(id, 'personen'), { people: ['2'] })
    expect(stale.location).toContain('/de/mein/')
    expect(await house.rows(`select from invitations where email like '%@team.example'`)).toEqual([])
    await house.rows(`update sessions set factor_shown_at = $1`, [house.clock.now()])
    const both = await Promise.all([
      house.post('ruth', at(id, 'personen'), { people: ['2'] }),
      house.post('daria', at(id, 'personen'), { people: ['2', '99'] }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422])
    expect(await house.rows(`select email, kind from invitations where email like '%@team.example'`)).toEqual([
      { email: 'nadja@team.example', kind: 'project-coordinator' },
    ])
    expect(await house.rows(`select recipient from outbox_mails where recipient like '%@team.example'`)).toHaveLength(1)
  })

  it('go when the list is undone, but for those who were invited', async () => {
    await house.submit('petra', at(id, 'rueckgaengig'), {})
    await work(house)
    const page = await house.visit('petra', at(id))
    expect(page.text).toContain('bis auf 1 Zeile.')
    expect(page.text).toContain('Nadja Neumann')
  })

  it('cannot be brought for a profile of somebody else', async () => {
    const body = new FormData()
    const [timos] = await house.rows<{ id: string }>(
      `select g.profile_id as id from role_grants g join people p on p.id = g.person_id where p.given_name = 'Timo'`,
    )
    body.set('_key', 'elsewhere0000000000001')
    body.set('target', 'team-people')
    body.set('profile', timos?.id ?? '')
    body.set('file', new File(['Vorname;Nachname;E-Mail\nA;B;a@b.example\n'], 'x.csv'))
    const sent = await house.visit('petra', '/de/mein/listen/neu', {
      method: 'POST',
      headers: { origin: 'http://localhost:3000' },
      body,
    })
    expect(sent.status).toBe(422)
    expect(sent.text).toContain('Diese Liste können Sie für dieses Profil nicht mitbringen.')
    const organisations = await sendFile(house, 'petra', {
      name: 'x.csv',
      target: 'organisations',
      bytes: Buffer.from('a;b\n'),
    })
    expect(organisations.status).toBe(422)
  })
})

describe('offers from Freinet-Online', () => {
  const offers = `<?xml version="1.0" encoding="UTF-8"?>
<angebotsliste>
  <angebot angebotsId="4711"><angebot_details><angebotsname>Vorlesen im Ginsterhaus</angebotsname>
    <beschreibung>&lt;p&gt;Sie lesen Kindern vor.&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</beschreibung><ort>Hanau</ort>
    <vorname>Gerda</vorname><nachname>Geheim</nachname><email>gerda@ginster.example</email></angebot_details>
    <einrichtung_details><name>Ginsterhaus Hanau</name><strasse>Am Markt 1</strasse><plz>63450</plz><ort>Hanau</ort>
    <telefon>06181 900-4</telefon><homepage>ginster.example</homepage></einrichtung_details></angebot>
  <angebot angebotsId="4712"><angebot_details><angebotsname>Gärtnern</angebotsname><beschreibung>Beete pflegen</beschreibung></angebot_details>
    <einrichtung_details><name>Ginsterhaus Hanau</name><plz>63450</plz><ort>Hanau</ort></einrichtung_details></angebot>
  <angebot angebotsId="4713"><angebot_details><angebotsname>Rechnen</angebotsname></angebot_details>
    <einrichtung_details><name>Haus am Meer</name><plz>20095</plz><ort>Hamburg</ort></einrichtung_details></angebot>
</angebotsliste>`
  let id = ''

  beforeAll(async () => {
    id = await bring(house, 'ruth', { name: 'freinet.xml', target: 'freinet-offers', bytes: Buffer.from(offers) })
    await takeOver('ruth', id)
  })

  it('become one draft of an organisation, and rows', async () => {
    expect(await importRow(id)).toMatchObject({ stage: 'applied', counts: { new: 2, failed: 1 } })
    const made = await house.rows(
      `select p.name, p.kind, p.state, p.district_id, p.telephone, p.website, s.address from profiles p
       left join sites s on s.profile_id = p.id where p.name like 'Ginsterhaus%'`,
    )
    expect(made).toEqual([
      {
        name: 'Ginsterhaus Hanau',
        kind: 'association',
        state: 'draft',
        district_id: 'hanau',
        telephone: '06181 900-4',
        website: 'https://ginster.example',
        address: 'Am Markt 1, 63450 Hanau',
      },
    ])
    const [faults] = [await house.visit('ruth', at(id, 'fehler/csv'))]
    expect(faults?.text).toContain('Zu „20095 Hamburg“ finden wir keinen Kreis in Hessen.')
  })

  it('take no names of contact persons along', async () => {
    const rows = await house.rows<{ fields: object }>(
      `select fields from import_rows where import_id = $1 and outcome = 'new'`,
      [id],
    )
    expect(JSON.stringify(rows)).not.toMatch(/Gerda|Geheim|script/)
  })

  it('turn into drafts of projects one by one', async () => {
    expect((await house.visit('petra', at(id, 'angebote'))).status).toBe(404)
    expect((await house.visit('ruth', at(id, 'angebote'))).text).toContain('Vorlesen im Ginsterhaus')
    expect((await house.submit('ruth', at(id, 'angebote'), {})).status).toBe(422)
    const drafted = await house.submit('ruth', at(id, 'angebote'), { offers: ['2'] })
    expect(drafted.status).toBe(303)
    const [draft] = await house.rows<Row>(
      `select p.state, p.district_id, t.text, o.name as responsible from profiles p join projects j on j.profile_id = p.id
       join profiles o on o.id = j.responsible_organisation_id join profile_texts t on t.profile_id = p.id
       where p.name = 'Vorlesen im Ginsterhaus'`,
    )
    expect(draft).toEqual({
      state: 'draft',
      district_id: 'hanau',
      text: 'Sie lesen Kindern vor.',
      responsible: 'Ginsterhaus Hanau',
    })
  })

  it('are kept where a draft stands on them, when undone', async () => {
    await house.submit('ruth', at(id, 'rueckgaengig'), {})
    await work(house)
    expect(await importRow(id)).toMatchObject({ stage: 'undone' })
    expect(await house.rows(`select from profiles where name = 'Ginsterhaus Hanau'`)).toHaveLength(1)
  })
})

describe('files that are no lists', () => {
  it.each<[string, string, Uint8Array]>([
    ['a picture', 'Das ist keine Tabelle.', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1])],
    ['old Excel', 'alte Excel-Format', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['a list cut off', 'Anführungszeichen', Buffer.from('Name;Ort\nA;"B')],
    ['a head alone', 'nur eine Zeile', Buffer.from('Name;Ort\n')],
    ['too many rows', 'mehr als 20.000 Zeilen', Buffer.from('Name;Ort\n' + 'a;b\n'.repeat(20_000))],
  ])('%s is refused with what to do, and leaves no rows', async (_, sentence, bytes) => {
    const id = await bring(house, 'ruth', { name: 'x.csv', target: 'organisations', bytes })
    const page = await house.visit('ruth', at(id))
    expect(page.text).toContain(sentence)
    expect(await house.rows('select from import_rows where import_id = $1', [id])).toEqual([])
    expect((await house.submit('ruth', at(id, 'verwerfen'), {})).location).toContain('verworfen')
  })

  it('nothing chosen and far too much are said at the form', async () => {
    const none = await sendFile(house, 'ruth', { name: '', target: 'organisations', bytes: new Uint8Array() })
    expect(none.status).toBe(422)
    expect(none.text).toContain('Bitte wählen Sie eine Datei aus.')
    const much = await sendFile(house, 'ruth', {
      name: 'x.csv',
      target: 'organisations',
      bytes: Buffer.alloc(17 * 1024 * 1024, 'a'),
    })
    expect(much.status).toBe(422)
    expect(much.text).toContain('Die Datei ist größer als 16 MB.')
  })
})
