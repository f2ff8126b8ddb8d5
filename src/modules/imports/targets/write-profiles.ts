import { idFrom } from '#kernel/id.ts'
import { done, refuse } from '#kernel/refusal.ts'
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
  recordListChanges,
  removeProfiles,
  restoreImages,
  takeImages,
} from '#modules/organisations/index.ts'
import type { ImportTarget, RowFields, StagedRow, UndoneRow, WrittenRow } from '../target.ts'
import { importFieldsOf } from './judge-profiles.ts'

const portion = 500

/** Writes new profiles and changes as they were shown; refuses where any of them is not as it was shown any more. */
export const applyProfiles: ImportTarget['apply'] = async (tx, rows, progress) => {
  const changed = rows.flatMap((row) =>
    row.outcome === 'changed' && row.profileId !== null ? [{ ...row, profileId: row.profileId }] : [],
  )
  const added = rows.filter((row) => row.outcome === 'new')
  const before = await takeImages(
    tx,
    changed.map(({ profileId }) => profileId),
  )
  if (changed.some(({ profileId, seen }) => seen === null || before.get(profileId)?.hash.equals(seen) !== true))
    return refuse('moved-on')
  const changes = changed.map(({ profileId, fields, changes: told }) => ({
    id: idFrom<'profile'>(profileId),
    fields: importFieldsOf(fields),
    changed: told.map(({ field }) => field).filter(isFieldName),
    responsibleId: textOrNull(fields['responsible_id']),
  }))
  for (let first = 0; first < changes.length; first += portion) {
    await changeProfiles(tx, changes.slice(first, first + portion))
    await progress(Math.min(first + portion, changes.length))
  }
  const ids = await addProfiles(
    tx,
    added.map(({ fields }) => newProfileOf(fields)),
  )
  if (!ids.ok) return refuse('moved-on')
  await progress(rows.length)
  const hashes = await hashProfiles(tx, [...changed.map(({ profileId }) => profileId), ...ids.value])
  const written: WrittenRow[] = [
    ...changed.map(({ number, profileId }) => ({
      number,
      profileId,
      before: before.get(profileId)?.image ?? null,
      afterHash: hashes.get(profileId) ?? null,
    })),
    ...added.map(({ number }, index) => {
      const profileId = ids.value[index] ?? null
      return { number, profileId, before: null, afterHash: hashes.get(profileId ?? '') ?? null }
    }),
  ]
  return done({ rows: written, tell: () => recordListChanges(tx, changes) })
}

/** Takes back what nobody touched since: new profiles go, changed ones are as they were. The rest is kept and told. */
export const undoProfiles: ImportTarget['undo'] = async (tx, rows) => {
  const written = rows.flatMap((row) => (row.profileId === null ? [] : [{ ...row, profileId: row.profileId }]))
  const images = await takeImages(
    tx,
    written.map(({ profileId }) => profileId),
  )
  const inUse = await listProfilesInUse(
    tx,
    written.filter(({ before }) => before === null).map(({ profileId }) => profileId),
  )
  const untouched = written.filter(
    ({ profileId, afterHash }) => afterHash !== null && images.get(profileId)?.hash.equals(afterHash) === true,
  )
  const removed = untouched.filter(({ before, profileId }) => before === null && !inUse.has(profileId))
  const gone = await listGone(tx, untouched)
  const restored = untouched.filter(({ before }) => before !== null && !gone.some((id) => before.includes(id)))
  await restoreImages(
    tx,
    restored.flatMap(({ before }) => before ?? []),
  )
  await removeProfiles(
    tx,
    removed.map(({ profileId }) => profileId),
  )
  const how = new Map<number, UndoneRow['undone']>([
    ...removed.map(({ number }) => [number, 'removed'] as const),
    ...restored.map(({ number }) => [number, 'restored'] as const),
  ])
  const told = restored.map(({ profileId, changes }) => ({ id: profileId, changed: changes.map(({ field }) => field) }))
  return {
    rows: rows.map((row) => ({ number: row.number, undone: how.get(row.number) ?? 'kept' })),
    tell: () => recordListChanges(tx, told),
  }
}

/** Responsible organisations of the old state that are not there any more: such a state cannot come back. */
async function listGone(tx: Tx, rows: readonly StagedRow[]): Promise<readonly string[]> {
  const ids = rows.flatMap(({ before }) => {
    const found = before === null ? null : /"responsible_organisation_id": "([0-9a-f-]{36})"/.exec(before)?.[1]
    return found === undefined || found === null ? [] : [found]
  })
  const there = await hashProfiles(tx, [...new Set(ids)])
  return ids.filter((id) => !there.has(id))
}

export function newProfileOf(fields: RowFields): NewFromList {
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
