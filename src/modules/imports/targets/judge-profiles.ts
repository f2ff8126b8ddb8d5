import { idFrom } from '#kernel/id.ts'
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
import type { Change, CheckContext, Checker, Problem, RowFields, RowToCheck } from '../target.ts'
import { judgeRow, shownValue, twiceChecked, type UnderstoodRow } from './judge-row.ts'
import { identityOf, openKnownProfiles } from './known-profiles.ts'
import { openPlaceFinder, type PlaceFinder } from './place-finder.ts'
import { understandCells } from './profile-cells.ts'
import type { Recognise } from './recognise.ts'

type Which = 'projects' | 'organisations'

/** Judges rows that are projects or organisations. */
export async function openProfileChecker(tx: Tx, context: CheckContext, which: Which): Promise<Checker> {
  const recognise = await openKnownProfiles(tx, which)
  const findPlace = await openPlaceFinder(tx)
  const responsibles = new Map<string, Said>()
  const firstRows = new Map<string, number>()
  return {
    check: async (reader, rows) => {
      const understood = await understandRows(reader, rows, { context, which, recognise, findPlace, responsibles })
      const ids = understood.flatMap(({ recognised }) =>
        recognised.kind === 'known' ? [idFrom<'profile'>(recognised.id)] : [],
      )
      const contents = await readProfileContents(reader, ids)
      const hashes = await hashProfiles(reader, ids)
      return understood.map((one) => {
        const content = one.recognised.kind === 'known' ? contents.get(one.recognised.id) : undefined
        const standing = content && { changes: changesOf(content, one.fields), seen: hashes.get(content.id) ?? null }
        return judgeRow(twiceChecked(one, firstRows, 'name'), standing)
      })
    },
  }
}

type Means = {
  readonly context: CheckContext
  readonly which: Which
  readonly recognise: Recognise
  readonly findPlace: PlaceFinder
  /** Organisations that answer for projects, by the name a list calls them. */
  readonly responsibles: Map<string, Said>
}

async function understandRows(tx: Tx, rows: readonly RowToCheck[], means: Means): Promise<readonly UnderstoodRow[]> {
  const folded = await foldNames(
    tx,
    rows.map(({ cells }) => (cells['name'] ?? '').trim()),
  )
  const understood: UnderstoodRow[] = []
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
    const identity = identityOf({
      foldedName: folded[index] ?? '',
      districtId: String(placed.fields['district_id'] ?? ''),
      website: String(fields['website'] ?? ''),
    })
    understood.push({
      row,
      fields: all,
      problems: [...problems, ...placed.problems, ...responsible.problems],
      recognised: means.recognise(identity, means.context.pairs),
      key: identity.key,
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

/** Only what the list says and the profile says otherwise. A list finds a profile by its name and so never renames one. */
function changesOf(content: ProfileContent, fields: RowFields): readonly Change[] {
  const { name: _, ...says } = importFieldsOf(fields)
  return importChanges(content.fields, says).map((field) => ({
    field,
    from: shownValue(content.fields[field]),
    to: shownValue(importFieldsOf(fields)[field] ?? ''),
  }))
}

/** The fields of a row that belong to a profile. */
export function importFieldsOf(fields: RowFields): ImportFields {
  return Object.fromEntries(
    importFieldNames.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])),
  )
}

/** Under which key it is remembered what somebody says about each row. */
export async function keysOfProfiles(tx: Tx, rows: readonly RowFields[]): Promise<readonly string[]> {
  const folded = await foldNames(
    tx,
    rows.map((fields) => String(fields['name'] ?? '')),
  )
  return rows.map(
    (fields, index) =>
      identityOf({ foldedName: folded[index] ?? '', districtId: String(fields['district_id'] ?? ''), website: '' }).key,
  )
}
