import { systemActor } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { listProjectNames } from '#modules/organisations/index.ts'
import { listDistricts, nameIn } from '#modules/places/index.ts'
import type { Lists } from '#modules/questions/index.ts'

/** What can be chosen where a question asks for a district or a project; only what is asked for is read. */
export async function readLists(
  { db, t, now }: Pick<RequestContext, 'db' | 't' | 'now'>,
  asked: readonly { readonly kind: string }[],
): Promise<Lists> {
  const asks = (kind: string) => asked.some((one) => one.kind === kind)
  // Names of published projects are public; the table they stand in is not.
  return db.read(systemActor('events.question-lists'), async (tx) => ({
    district: asks('district')
      ? (await listDistricts(tx, dayInBerlin(now))).map((one) => ({ value: one.id, label: nameIn(one, t.lang) }))
      : [],
    project: asks('project') ? (await listProjectNames(tx)).map(({ id, name }) => ({ value: id, label: name })) : [],
  }))
}
