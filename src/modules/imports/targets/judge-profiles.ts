import type { Tx } from '#platform/db/index.ts'
import {
  findOrganisationNamed,
  foldNames,
  hashProfiles,
  importChanges,
  importFieldNames,
  type ImportFields,
  type ProfileContent,
  readProfileContents,
} from '#modules/organisations/index.ts'
import type { Change, CheckContext, CheckedRow, Checker, Problem, RowFields, RowToCheck } from '../target.ts'
import { identityOf, type KnownProfiles, openKnownProfiles, type Recognised } from './known-profiles.ts'
import { openPlaceFinder, type PlaceFinder } from './place-finder.ts'
import { understandCells } from './profile-cells.ts'

type Which = 'projects' | 'organisations'

type Understood = {
  readonly row: RowToCheck
  readonly fields: RowFields
  readonly problems: readonly Problem[]
  readonly recognised: Recognised
  readonly key: string
}

/** Judges rows that are projects or organisations. */
export async function openProfileChecker(tx: Tx, context: CheckContext, which: Which): Promise<Checker> {
  const known = await openKnownProfiles(tx, which)
  const findPlace = await openPlaceFinder(tx)
  const responsibles = new Map<string, Said>()
  const firstRows = new Map<string, number>()
  return {
    check: async (reader, rows) => {
      const understood = await understandRows(reader, rows, { context, which, known, findPlace, responsibles })
      const ids = understood.flatMap(({ recognised }) => (recognised.kind === 'known' ? [recognised.profileId] : []))
      const contents = await readProfileContents(reader, ids)
      const hashes = await hashProfiles(reader, ids)
      return understood.map((one) => judge(twiceChecked(one, firstRows), contents, hashes))
    },
  }
}

type Means = {
  readonly context: CheckContext
  readonly which: Which
  readonly known: KnownProfiles
  readonly findPlace: PlaceFinder
  /** Organisations that answer for projects, by the name a list calls them. */
  readonly responsibles: Map<string, Said>
}

async function understandRows(tx: Tx, rows: readonly RowToCheck[], means: Means): Promise<readonly Understood[]> {
  const folded = await foldNames(
    tx,
    rows.map(({ cells }) => (cells['name'] ?? '').trim()),
  )
  const understood: Understood[] = []
  for (const [index, row] of rows.entries()) {
    const { fields, problems } = understandCells(row.cells, means.context)
    const placed = await placeOf(tx, row, fields, means.findPlace)
    const responsible = await responsibleOf(tx, row, means)
    const all = {
      kind: means.which === 'projects' ? 'project' : 'association',
      ...fields,
      ...placed.fields,
      ...responsible.fields,
    }
    const identity = {
      foldedName: folded[index] ?? '',
      districtId: String(placed.fields['district_id'] ?? ''),
      website: String(fields['website'] ?? ''),
    }
    understood.push({
      row,
      fields: all,
      problems: [...problems, ...placed.problems, ...responsible.problems],
      recognised: means.known.recognise(identity, means.context.pairs),
      key: identityOf(identity),
    })
  }
  return understood
}

/** The district a row belongs to, and its address where the list gives one. */
async function placeOf(tx: Tx, { cells }: RowToCheck, fields: RowFields, findPlace: PlaceFinder): Promise<Said> {
  const [postcode = '', place = '', street = ''] = ['postcode', 'place', 'street'].map((name) => cells[name] ?? '')
  const town = postcode === '' && place === '' ? undefined : await findPlace(tx, postcode, place)
  const districtId = fields['district_id'] ?? town?.districtId
  const problems: Problem[] = []
  if (districtId === undefined) {
    const said = [postcode, place].filter((part) => part !== '').join(' ')
    const told = cells['district'] ?? ''
    // A word for the district that nobody knows is a problem of its own already.
    if (told === '')
      problems.push({
        column: 'district',
        code: said === '' ? 'district-missing' : 'place-unknown',
        values: { word: said },
      })
  } else if (town !== undefined && town.districtId !== districtId)
    problems.push({
      column: 'place',
      code: 'place-elsewhere',
      values: { word: town.name, district: town.districtName },
    })
  const address = [street, [postcode, place].filter((part) => part !== '').join(' ')]
    .filter((part) => part !== '')
    .join(', ')
  const ofDistrict: RowFields = districtId === undefined ? {} : { district_id: districtId }
  const ofSite: RowFields =
    town === undefined || street === ''
      ? {}
      : { site_name: town.name, site_address: address.slice(0, 200), municipality_id: town.id }
  return { problems, fields: { ...ofDistrict, ...ofSite } }
}

type Said = { readonly fields: RowFields; readonly problems: readonly Problem[] }

async function responsibleOf(tx: Tx, { cells }: RowToCheck, { which, responsibles }: Means): Promise<Said> {
  const said = (cells['responsible'] ?? '').trim()
  if (said === '' || which === 'organisations') return { fields: {}, problems: [] }
  const before = responsibles.get(said)
  if (before !== undefined) return before
  const organisation = await findOrganisationNamed(tx, said)
  const found: Said =
    organisation === undefined
      ? {
          fields: {},
          problems: [{ column: 'responsible', code: 'responsible-unknown', values: { word: said.slice(0, 80) } }],
        }
      : { fields: { responsible: organisation.name, responsible_id: organisation.id }, problems: [] }
  responsibles.set(said, found)
  return found
}

/** A row that comes again in the same file is wrong: nobody could say which of the two counts. */
function twiceChecked(one: Understood, firstRows: Map<string, number>): Understood {
  const key = one.recognised.kind === 'known' ? one.recognised.profileId : one.key
  const first = firstRows.get(key)
  if (first === undefined) {
    firstRows.set(key, one.row.number)
    return one
  }
  return { ...one, problems: [...one.problems, { column: 'name', code: 'twice', values: { row: first } }] }
}

function judge(
  { row, fields, problems, recognised }: Understood,
  contents: ReadonlyMap<string, ProfileContent>,
  hashes: ReadonlyMap<string, Buffer>,
): CheckedRow {
  const base = { number: row.number, fields, problems, changes: [], candidates: [], profileId: null, seen: null }
  if (problems.length > 0) return { ...base, outcome: 'failed' }
  switch (recognised.kind) {
    case 'unknown':
      return { ...base, outcome: 'new' }
    case 'perhaps':
      return { ...base, outcome: 'doubtful', candidates: recognised.candidates }
    case 'known': {
      const content = contents.get(recognised.profileId)
      if (content === undefined) return { ...base, outcome: 'new' }
      const changes = changesOf(content, fields)
      return {
        ...base,
        outcome: changes.length === 0 ? 'unchanged' : 'changed',
        changes,
        profileId: content.id,
        seen: hashes.get(content.id) ?? null,
      }
    }
  }
}

/** Only what the list says and the profile says otherwise. A list finds a profile by its name and so never renames one. */
function changesOf(content: ProfileContent, fields: RowFields): readonly Change[] {
  const { name: _, ...says } = importFieldsOf(fields)
  return importChanges(content.fields, says).map((field) => ({
    field,
    from: shown(content.fields[field]),
    to: shown(importFieldsOf(fields)[field] ?? ''),
  }))
}

/** The fields of a row that belong to a profile. */
export function importFieldsOf(fields: RowFields): ImportFields {
  return Object.fromEntries(
    importFieldNames.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])),
  )
}

function shown(value: unknown): string {
  return (Array.isArray(value) ? value.join(', ') : String(value ?? '')).slice(0, 500)
}
