import { at as importAt, bring, csv, work } from '#modules/imports/imports.fixtures.ts'
import type { House, Persona } from '../house.ts'
import { as, at, type MemberTemplate, sendSpoiled, type Template } from './shape.ts'

type Rows = readonly (readonly string[])[]

const head = ['Verein', 'Landkreis', 'Sprachen', 'Telefon', 'Webseite', 'Beschreibung']
const list: Rows = [
  head,
  [
    'Ahornhaus e. V.',
    'Wetteraukreis',
    'Türkisch, العربية',
    '06031 900-501',
    'ahornhaus.example',
    'Wir lesen und kochen zusammen.',
  ],
  ['Buchenkreis', 'Landkreis Gießen', 'Deutsch', '0641 900-2', '', ''],
  ['', 'Hanau', 'Deutsch', '', '', ''],
  ['Dornröschen', 'Nirgendwo', '', 'keine Nummer', '', ''],
  ['Granatapfel Garten e.V.', 'Offenbach am Main', '', '', '', ''],
  ['Granatapfelgarten e. V.', 'Offenbach am Main', 'Farsi, Dari', '069 90009-777', '', ''],
]
const people: Rows = [
  ['Vorname', 'Nachname', 'E-Mail', 'Aufgabe'],
  ['Nadja', 'Neumann', 'nadja@team.example', 'Vertretung'],
  ['Omar', 'Olsen', 'omar@team.example', ''],
]
const offers = `<angebotsliste><angebot angebotsId="1"><angebot_details><angebotsname>Vorlesen</angebotsname>
  <beschreibung>Sie lesen Kindern vor.</beschreibung><ort>Hanau</ort></angebot_details>
  <einrichtung_details><name>Ginsterhaus</name><plz>63450</plz><ort>Hanau</ort></einrichtung_details></angebot></angebotsliste>`

/** How far a list goes before its page is looked at. */
type Reach = 'sent' | 'read' | 'columns' | 'checked' | 'applied' | 'undone'

type Brought = {
  readonly persona?: Persona
  readonly target?: string
  readonly bytes: Uint8Array
  readonly reach: Reach
}

const known = new WeakMap<House, Map<string, Promise<string>>>()

/** The import in the state, made once for each house. */
function importIn(house: House, name: string, brought: Brought): Promise<string> {
  const there = known.get(house) ?? new Map<string, Promise<string>>()
  known.set(house, there)
  const made = there.get(name) ?? make(house, name, brought)
  there.set(name, made)
  return made
}

async function make(house: House, name: string, { persona = 'ruth', target = 'organisations', bytes, reach }: Brought) {
  const id = await bring(house, persona, { name: `${name}.csv`, bytes, target })
  if (reach === 'sent' || reach === 'read') return id
  await house.submit(persona, importAt(id, 'spalten'), {})
  if (reach === 'columns') return id
  await house.post(persona, importAt(id, 'werte'), {})
  await work(house)
  if (reach === 'checked') return id
  await house.post(persona, importAt(id, 'uebernehmen'), {})
  await work(house)
  if (reach === 'applied') return id
  await house.rows(
    `update profiles set accessibility = 'Rampe' where id in (select profile_id from import_rows where import_id = $1)`,
    [id],
  )
  await house.submit(persona, importAt(id, 'rueckgaengig'), {})
  await work(house)
  return id
}

type Page = {
  readonly part?: string
  readonly query?: string
  readonly act?: Template['act']
  readonly status?: number
}

function page(
  persona: Persona,
  name: string,
  state: string,
  brought: Brought,
  { part = '', query = '', act, status }: Page = {},
): MemberTemplate {
  return as(persona, {
    name: `list, ${name}`,
    route: `/mein/listen/:importId${part === '' ? '' : `/${part}`}`,
    path: async (house) => {
      const id = await importIn(house, state, brought)
      // Work done for another page takes this one up as well, so it is put back each time.
      if (brought.reach === 'sent')
        await house.rows(`update imports set stage = 'checking', done = 120, total = 400 where id = $1`, [id])
      return importAt(id, part).replace(/^\/de/, '') + query
    },
    ...(act === undefined ? {} : { act }),
    ...(status === undefined ? {} : { status }),
  })
}

const named = (rows: Rows, name: string): Rows =>
  rows.map((row, index) =>
    index === 0 ? row : row.map((cell, column) => (column === 0 && cell.startsWith('A') ? `${cell} ${name}` : cell)),
  )
const read: Brought = { bytes: csv(list), reach: 'read' }
const columns: Brought = { bytes: csv(named(list, 'zwei')), reach: 'columns' }
const checked: Brought = { bytes: csv(named(list, 'drei')), reach: 'checked' }
const applied: Brought = {
  bytes: csv([head, ['Cedernhaus', 'Hanau', '', '', '', ''], ['', 'Hanau', '', '', '', '']]),
  reach: 'applied',
}
const undone: Brought = { bytes: csv([head, ['Distelhaus', 'Hanau', '', '', '', '']]), reach: 'undone' }
const team: Brought = { persona: 'petra', target: 'team-people', bytes: csv(people), reach: 'applied' }
const freinet: Brought = { target: 'freinet-offers', bytes: Buffer.from(offers), reach: 'applied' }

export const memberTemplates: readonly MemberTemplate[] = [
  as('leyla', at('lists, none', '/mein/listen')),
  as('ruth', at('new list, centre', '/mein/listen/neu')),
  as('petra', at('new list, team', '/mein/listen/neu')),
  as('ruth', { ...at('new list, no file', '/mein/listen/neu'), act: sendSpoiled({}) }),
  page('ruth', 'at work', 'at work', { bytes: csv(named(list, 'eins')), reach: 'sent' }),
  page('ruth', 'unreadable', 'unreadable', { bytes: Buffer.from('%PDF-1.7 no list'), reach: 'read' }),
  page('ruth', 'file', 'file', read, { part: 'datei' }),
  page('ruth', 'columns', 'file', read, { part: 'spalten' }),
  page('ruth', 'columns, one missing', 'file', read, { part: 'spalten', act: sendSpoiled({ 'column-0': '' }) }),
  page('ruth', 'words', 'words', columns, { part: 'werte' }),
  page('ruth', 'check, faults', 'check', checked, { part: 'pruefung' }),
  ...['new', 'changed', 'unchanged', 'doubtful'].map((outcome) =>
    page('ruth', `check, ${outcome}`, 'check', checked, { part: 'pruefung', query: `?liste=${outcome}` }),
  ),
  page('ruth', 'doubts', 'check', checked, { part: 'zweifel' }),
  page('ruth', 'discard', 'check', checked, { part: 'verwerfen' }),
  page('ruth', 'taken over', 'applied', applied),
  page('ruth', 'undo', 'applied', applied, { part: 'rueckgaengig' }),
  page('ruth', 'taken back, one kept', 'undone', undone),
  page('petra', 'people, team', 'team', team, { part: 'personen' }),
  page('ruth', 'people, centre', 'team', team, { part: 'personen' }),
  page('ruth', 'people, nobody chosen', 'team', team, { part: 'personen', act: sendSpoiled({}) }),
  page('ruth', 'offers', 'freinet', freinet, { part: 'angebote' }),
  page('ruth', 'offers, none chosen', 'freinet', freinet, { part: 'angebote', act: sendSpoiled({}) }),
  as('ruth', at('lists', '/mein/listen')),
]
