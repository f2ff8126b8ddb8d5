import type { Tx } from '#platform/db/index.ts'
import { foldNames } from '#modules/organisations/index.ts'
import type { ListedRow } from '../import.queries.ts'
import { identityOf } from '../targets/known-profiles.ts'

/** Under which key it is remembered what somebody says about each row. */
export async function keysOfRows(tx: Tx, rows: readonly ListedRow[]): Promise<ReadonlyMap<number, string>> {
  const folded = await foldNames(
    tx,
    rows.map(({ fields }) => String(fields['name'] ?? '')),
  )
  return new Map(
    rows.map(({ number, fields }, index) => [
      number,
      identityOf({ foldedName: folded[index] ?? '', districtId: String(fields['district_id'] ?? '') }),
    ]),
  )
}
