import type { TypedValues } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import { typedDistricts } from './aim.ts'
import type { List } from './lists.ts'

/** What a reader wants: what is written about these topics and for these Kreise; without a topic whatever is written for the Kreise. */
export type Wish = { readonly lists: readonly List[]; readonly districtIds: readonly string[] }

/** The wish as it was typed; undefined where it names neither a topic nor a Kreis there is. */
export async function readWish(
  ctx: RequestContext,
  typed: TypedValues,
  lists: readonly List[],
): Promise<Wish | undefined> {
  const chosen = typedDistricts(typed)
  const districts = await ctx.db.read(ctx.actor, (tx) => listDistricts(tx, dayInBerlin(ctx.now)))
  const districtIds = districts.filter(({ id }) => chosen.includes(id)).map(({ id }) => id)
  return lists.length + districtIds.length === 0 ? undefined : { lists, districtIds }
}
