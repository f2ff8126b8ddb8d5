import type { Tx } from '#platform/db/index.ts'
import { listProfileKeys } from '#modules/organisations/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { openRecognition, type Recognise, type RowIdentity } from './recognise.ts'

export type ProfileIdentity = {
  readonly foldedName: string
  readonly districtId: string
  readonly website: string
}

/** The profiles a list of projects or organisations is compared with. */
export async function openKnownProfiles(tx: Tx, which: 'projects' | 'organisations'): Promise<Recognise> {
  const keys = (await listProfileKeys(tx)).filter(({ kind }) => (kind === 'project') === (which === 'projects'))
  const districts = new Map((await listDistricts(tx, dayInBerlin(tx.now))).map(({ id, name }) => [id, name]))
  return openRecognition(
    keys.map((key) => ({
      ...identityOf(key),
      id: key.id,
      name: key.name,
      place: districts.get(key.districtId) ?? key.districtId,
      website: key.website,
    })),
  )
}

/** One of a kind and name in a district: there is no second. */
export function identityOf({ foldedName, districtId, website }: ProfileIdentity): RowIdentity {
  return { foldedName, key: `${foldedName}|${districtId}`, group: districtId, web: hostOf(website) }
}

// Pages of many organisations at once say nothing about who is who.
const shared = /(^|\.)(facebook|instagram|linkedin|youtube|jimdo|jimdosite|wordpress|blogspot|wixsite|google|linktr)\./

function hostOf(website: string): string {
  const host = URL.parse(website)?.hostname.replace(/^www\./, '') ?? ''
  return shared.test(`.${host}`) ? '' : host
}
