import { idFrom } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import {
  addProfiles,
  changeProfiles,
  hashProfiles,
  type ImportFieldName,
  importFieldNames,
  listProfilesInUse,
  type NewFromList,
  type ProfileKind,
  profileKinds,
  removeProfiles,
  restoreImages,
  takeImages,
} from '#modules/organisations/index.ts'
import type { RowFields } from '../target.ts'
import { importFieldsOf } from './judge-profiles.ts'
import { type RestorableRow, writing } from './write-rows.ts'

export const profileWriting = writing({
  takeImages,
  hash: hashProfiles,
  change: (tx, rows) =>
    changeProfiles(
      tx,
      rows.map(({ subjectId, fields, changes }) => ({
        id: idFrom<'profile'>(subjectId),
        fields: importFieldsOf(fields),
        changed: changes.map(({ field }) => field).filter(isFieldName),
        responsibleId: textOrNull(fields['responsible_id']),
      })),
    ),
  add: (tx, rows) =>
    addProfiles(
      tx,
      rows.map(({ fields }) => newProfileOf(fields)),
    ),
  listInUse: listProfilesInUse,
  restorable: async (tx, rows) => {
    const gone = await listGone(tx, rows)
    return rows.filter(({ before }) => !gone.some((id) => before.includes(id)))
  },
  restore: (tx, rows) =>
    restoreImages(
      tx,
      rows.map(({ before }) => before),
    ),
  remove: removeProfiles,
  changed: 'organisations.profile.changed',
})

/** Responsible organisations of the old state that are not there any more: such a state cannot come back. */
async function listGone(tx: Tx, rows: readonly RestorableRow[]): Promise<readonly string[]> {
  const ids = rows.flatMap(({ before }) => {
    const found = /"responsible_organisation_id": "([0-9a-f-]{36})"/.exec(before)?.[1]
    return found === undefined ? [] : [found]
  })
  const there = await hashProfiles(tx, [...new Set(ids)])
  return ids.filter((id) => !there.has(id))
}

function newProfileOf(fields: RowFields): NewFromList {
  const municipalityId = textOrNull(fields['municipality_id'])
  return {
    kind: kindOf(fields['kind']),
    name: String(fields['name'] ?? ''),
    districtId: String(fields['district_id'] ?? ''),
    fields: importFieldsOf(fields),
    responsibleId: textOrNull(fields['responsible_id']),
    site:
      municipalityId === null
        ? null
        : { name: String(fields['site_name'] ?? ''), address: String(fields['site_address'] ?? ''), municipalityId },
  }
}

function kindOf(code: unknown): ProfileKind {
  return profileKinds.find((kind) => kind === code) ?? 'association'
}

function isFieldName(name: string): name is ImportFieldName {
  return importFieldNames.some((one) => one === name)
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
