import type { Lang } from '#kernel/language.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { listDistricts, nameIn } from '#modules/places/index.ts'

export type NamedDistrict = { readonly id: string; readonly name: string }

/** Today's districts as the reader knows them. */
export async function knownDistricts(tx: Tx, lang: Lang): Promise<readonly NamedDistrict[]> {
  const districts = await listDistricts(tx, dayInBerlin(tx.now))
  return districts.map((district) => ({ id: district.id, name: nameIn(district, lang) }))
}
