import { keptProfiles } from '#kernel/actor.ts'
import { done, refuse } from '#kernel/refusal.ts'
import type { Tx } from '#platform/db/index.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { foldNames } from '#modules/organisations/index.ts'
import {
  addTeam,
  changeTeam,
  checkTeamField,
  hashTeam,
  isTeamField,
  listTeam,
  listTeamInUse,
  lockTeam,
  removeTeam,
  restoreTeam,
  takeTeamImages,
  teamChanges,
  type TeamFields,
  teamFieldNames,
  type Volunteer,
} from '#modules/volunteers/index.ts'
import { synonymsOf } from '../suggest-columns.ts'
import type {
  CheckContext,
  Checker,
  ImportTarget,
  Problem,
  RowFields,
  RowToCheck,
  StagedRow,
  TargetColumn,
  Words,
} from '../target.ts'
import { codesIn } from './codes.ts'
import { judgeRow, shownValue, twiceChecked, type UnderstoodRow } from './judge-row.ts'
import { writing } from './write-rows.ts'

const worded: Readonly<Record<string, Required<Pick<TargetColumn, 'vocabulary' | 'many'>>>> = {
  languages: { vocabulary: 'language', many: true },
  role: { vocabulary: 'team-role', many: false },
}

/**
 * Who belongs to a project's team: names, a mail address where there is one, languages, since when, and what they do. For the team's own
 * keepers; the centre sees nothing of such a list. Nobody is written to.
 */
export const teamTarget: ImportTarget = {
  name: 'team',
  scope: 'profile',
  subject: 'volunteer',
  columns: teamFieldNames.map((name) => ({
    name,
    synonyms: synonymsOf(`team_${name}`),
    ...(name === 'name' ? { required: true } : {}),
    ...worded[name],
  })),
  keysOf: async (_tx, rows) => rows.map(({ name, email }) => `${String(name ?? '')} ${String(email ?? '')}`),
  openCheck: openTeamChecker,
  ...writing({
    takeImages: takeTeamImages,
    hash: hashTeam,
    change: (tx, rows) =>
      changeTeam(
        tx,
        rows.map(({ subjectId, fields, changes }) => ({
          id: subjectId,
          fields: Object.fromEntries(changes.map(({ field }) => [field, fields[field] ?? ''])),
        })),
      ),
    add: addNew,
    listInUse: listTeamInUse,
    restorable: async (_tx, rows) => rows,
    restore: (tx, rows) =>
      restoreTeam(
        tx,
        rows.map(({ before }) => before),
      ),
    remove: removeTeam,
    changed: 'volunteers.volunteer.changed',
  }),
}

async function openTeamChecker(tx: Tx, { profileId, words }: CheckContext): Promise<Checker> {
  const team = profileId === null ? [] : await listTeam(tx, [profileId])
  // Of the same moment as the team: what is changed while rows are still being judged has to be looked at again.
  const hashes = await hashTeam(
    tx,
    team.map(({ id }) => id),
  )
  const recognise = await openTeam(tx, team)
  const firstRows = new Map<string, number>()
  const today = dayInBerlin(tx.now)
  return {
    check: async (reader, rows) => {
      const folded = await foldNames(
        reader,
        rows.map(({ cells }) => (cells['name'] ?? '').trim()),
      )
      return rows.map((row, index) => {
        const { fields, problems } = understand(row, words)
        const email = String(fields['email'] ?? '').toLowerCase()
        const there = recognise(folded[index] ?? '', email)
        // A new person needs a first day; a list that names none means today.
        const all = there === undefined ? { since: today, ...fields, profile_id: profileId ?? '' } : fields
        const one: UnderstoodRow = {
          row,
          fields: all,
          problems,
          recognised: there === undefined ? { kind: 'unknown' } : { kind: 'known', id: there.id },
          key: email === '' ? (folded[index] ?? '') : email,
        }
        const standing = there && { changes: changesOf(there, fields), seen: hashes.get(there.id) ?? null }
        return judgeRow(twiceChecked(one, firstRows, 'name'), standing)
      })
    },
  }
}

/** The same mail address is the same person, and so is the same name where one of the two has no address. */
async function openTeam(tx: Tx, team: readonly Volunteer[]) {
  const folded = await foldNames(
    tx,
    team.map(({ name }) => name),
  )
  return (name: string, email: string): Volunteer | undefined =>
    team.find((one) => email !== '' && one.email.toLowerCase() === email) ??
    team.find((one, index) => folded[index] === name && (email === '' || one.email === ''))
}

function understand(
  { cells }: RowToCheck,
  words: Words,
): { readonly fields: RowFields; readonly problems: readonly Problem[] } {
  const fields: Record<string, RowFields[string]> = {}
  const problems: Problem[] = []
  for (const name of teamFieldNames) {
    const typed = cells[name] ?? ''
    if (typed === '' && name !== 'name') continue
    const word = worded[name]
    const said = word === undefined ? typed : codesIn({ column: name, typed, ...word }, words, problems)
    if (typeof said !== 'string' && said.length === 0) continue
    const value = name === 'since' ? dayOf(typed) : typeof said === 'string' || word?.many ? said : (said[0] ?? '')
    const checked = checkTeamField(name, value)
    if (checked.ok) fields[name] = checked.value
    else problems.push({ column: name, code: checked.code, values: { min: 2, max: 120 } })
  }
  return { fields, problems }
}

/** Days as lists write them: `2024-03-01`, `1.3.2024`, or a year alone. */
function dayOf(typed: string): string {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed.trim())
  if (german !== null) return `${german[3]}-${(german[2] ?? '').padStart(2, '0')}-${(german[1] ?? '').padStart(2, '0')}`
  return /^\d{4}$/.test(typed.trim()) ? `${typed.trim()}-01-01` : typed.trim().slice(0, 10)
}

function changesOf(there: Volunteer, fields: RowFields) {
  const says = teamFieldsIn(fields)
  return teamChanges(there, says).map((field) => ({
    field,
    from: shownValue(there[field]),
    to: shownValue(says[field]),
  }))
}

function teamFieldsIn(fields: RowFields): TeamFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isTeamField(name)))
}

/** Adds who is still new: the team may have come to know somebody since the check. */
async function addNew(tx: Tx, rows: readonly StagedRow[]) {
  const [first] = rows
  if (first === undefined) return done([])
  const profileId = String(first.fields['profile_id'] ?? '')
  const own = keptProfiles(tx.actor).find((id) => id === profileId)
  if (own === undefined) return refuse('moved-on')
  await lockTeam(tx, own)
  const recognise = await openTeam(tx, await listTeam(tx, [own]))
  const folded = await foldNames(
    tx,
    rows.map(({ fields }) => String(fields['name'] ?? '')),
  )
  const known = rows.some(
    ({ fields }, index) => recognise(folded[index] ?? '', String(fields['email'] ?? '').toLowerCase()) !== undefined,
  )
  if (known) return refuse('moved-on')
  return done(
    await addTeam(
      tx,
      own,
      rows.map(({ fields }) => teamFieldsIn(fields)),
    ),
  )
}
