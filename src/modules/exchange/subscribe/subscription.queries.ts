import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { topicList } from '#modules/organisations/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import { bringCardUpToDate } from '../people.queries.ts'

export const subscriptionKinds = ['district', 'topic'] as const
export const subscriptionRhythms = ['daily', 'weekly'] as const

export type Subscription = {
  readonly kind: (typeof subscriptionKinds)[number]
  readonly code: string
  readonly rhythm: (typeof subscriptionRhythms)[number]
}

const most = 40

export async function listSubscriptions(tx: Tx): Promise<readonly Subscription[]> {
  const { rows } = await sql<Subscription>`
    select kind, code, rhythm from exchange_subscriptions where person_id = access.person_id() order by kind, code limit ${most}`.execute(
    tx,
  )
  return rows
}

type Person = Extract<Actor, { readonly kind: 'person' }>

/** From now on the person hears of what is new in a Kreis or on a topic. */
export function subscribe(
  db: Db,
  actor: Person,
  { kind, code, rhythm }: Subscription,
): Promise<Done<null> | Refused<'choice' | 'too-many'>> {
  return db.inTransaction(actor, async (tx): Promise<Done<null> | Refused<'choice' | 'too-many'>> => {
    const known =
      kind === 'topic'
        ? topicList().map((topic): string => topic.code)
        : (await listDistricts(tx, dayInBerlin(tx.now))).map(({ id }): string => id)
    if (!known.includes(code)) return refuse('choice', kind)
    if ((await listSubscriptions(tx)).length >= most) return refuse('too-many', kind)
    await bringCardUpToDate(tx)
    await sql`
      insert into exchange_subscriptions (person_id, kind, code, rhythm, told_at)
      values (${actor.personId}, ${kind}, ${code}, ${rhythm}, ${tx.now})
      on conflict (person_id, kind, code) do update set rhythm = excluded.rhythm`.execute(tx)
    await recordFact(tx, {
      action: 'exchange.subscription.begun',
      subject: actor.personId,
      data: { kind, code, rhythm },
    })
    return done(null)
  })
}

export function endSubscription(db: Db, actor: Person, kind: string, code: string): Promise<Done<null>> {
  return db.inTransaction(actor, async (tx) => {
    await sql`delete from exchange_subscriptions where person_id = ${actor.personId} and kind = ${kind} and code = ${code}`.execute(
      tx,
    )
    await recordFact(tx, {
      action: 'exchange.subscription.ended',
      subject: actor.personId,
      data: { kind: kind.slice(0, 20) },
    })
    return done(null)
  })
}
