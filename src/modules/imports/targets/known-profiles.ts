import type { Tx } from '#platform/db/index.ts'
import { listProfileKeys, type ProfileKey } from '#modules/organisations/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { type Candidate, pairKey } from '../target.ts'
import { openTrigramIndex } from '../trigrams.ts'

export type RowIdentity = {
  /** Folded by the database, as its own rule compares names. */
  readonly foldedName: string
  readonly districtId: string
  readonly website: string
}

export type Recognised =
  | { readonly kind: 'known'; readonly profileId: ProfileKey['id'] }
  | { readonly kind: 'perhaps'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'unknown' }

export type KnownProfiles = { recognise(row: RowIdentity, pairs: ReadonlyMap<string, boolean>): Recognised }

const mostCandidates = 3
// In one district half a name in common is worth a look, elsewhere three quarters.
const alikeNearby = 0.5
const alikeAnywhere = 0.75

/** The profiles a list of projects or organisations is compared with. */
export async function openKnownProfiles(tx: Tx, which: 'projects' | 'organisations'): Promise<KnownProfiles> {
  const keys = (await listProfileKeys(tx)).filter(({ kind }) => (kind === 'project') === (which === 'projects'))
  const districts = new Map((await listDistricts(tx, dayInBerlin(tx.now))).map(({ id, name }) => [id, name]))
  const find = openTrigramIndex(keys.map(({ foldedName }) => foldedName))
  const exact = Map.groupBy(keys, identityOf)
  const hosts = Map.groupBy(keys, ({ website }) => hostOf(website))
  const candidate = (key: ProfileKey, likeness: number): Candidate => ({
    id: key.id,
    name: key.name,
    place: districts.get(key.districtId) ?? key.districtId,
    website: key.website,
    likeness: Math.round(likeness * 100),
  })
  return {
    recognise: (row, pairs) => {
      const key = identityOf(row)
      const said = (id: string) => pairs.get(pairKey(key, id))
      const named = exact.get(key) ?? []
      const only = named[0]
      if (named.length === 1 && only !== undefined && said(only.id) !== false)
        return { kind: 'known', profileId: only.id }
      const found = new Map<string, Candidate>()
      for (const one of named) found.set(one.id, candidate(one, 1))
      const host = hostOf(row.website)
      if (host !== '') for (const one of (hosts.get(host) ?? []).slice(0, 20)) found.set(one.id, candidate(one, 0.9))
      for (const { index, likeness } of find(row.foldedName, alikeNearby)) {
        const one = keys[index]
        if (one !== undefined && (likeness >= alikeAnywhere || one.districtId === row.districtId))
          found.set(one.id, candidate(one, likeness))
      }
      const open = [...found.values()].filter(({ id }) => said(id) !== false)
      const same = open.find(({ id }) => said(id) === true)
      const sameKey = keys.find(({ id }) => id === same?.id)
      if (sameKey !== undefined) return { kind: 'known', profileId: sameKey.id }
      if (open.length === 0) return { kind: 'unknown' }
      return { kind: 'perhaps', candidates: open.toSorted((a, b) => b.likeness - a.likeness).slice(0, mostCandidates) }
    },
  }
}

/** Under this key it is remembered what somebody said about a row. */
export function identityOf({ foldedName, districtId }: Pick<RowIdentity, 'foldedName' | 'districtId'>): string {
  return `${foldedName}|${districtId}`
}

// Pages of many organisations at once say nothing about who is who.
const shared = /(^|\.)(facebook|instagram|linkedin|youtube|jimdo|jimdosite|wordpress|blogspot|wixsite|google|linktr)\./

function hostOf(website: string): string {
  const host = URL.parse(website)?.hostname.replace(/^www\./, '') ?? ''
  return shared.test(`.${host}`) ? '' : host
}
