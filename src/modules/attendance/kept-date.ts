import { type Id, parseId } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { type CommunityEvent, findEvent, organises } from '#modules/events/index.ts'
import { type OfferDate, readDates } from '#modules/registrations/index.ts'

/** A date of an event this person's team keeps. */
export type KeptDate = { readonly event: CommunityEvent; readonly date: OfferDate }

/** The date, where the actor is of the organiser's team and the event is no draft. */
export async function findKeptDate(
  tx: Tx,
  eventId: Id<'event'>,
  dateId: Id<'offer-date'>,
): Promise<KeptDate | undefined> {
  const event = await findEvent(tx, eventId)
  if (event === undefined || !organises(tx.actor, event) || event.state === 'draft') return undefined
  const date = (await readDates(tx, event.offerId)).find(({ id }) => id === dateId)
  return date === undefined ? undefined : { event, date }
}

type DateContext = RequestContext & { readonly params: { readonly eventId: string; readonly dateId: string } }

/** The date of the address and whatever else the page reads with it; leaves with 404 where it is not this person's to keep. */
export async function withKeptDate<Value>(
  ctx: DateContext,
  read: (tx: Tx, kept: KeptDate) => Promise<Value>,
): Promise<KeptDate & { readonly read: Value }> {
  const [eventId, dateId] = [parseId<'event'>(ctx.params.eventId), parseId<'offer-date'>(ctx.params.dateId)]
  if (eventId === undefined || dateId === undefined) return notFound()
  const found = await ctx.db.read(ctx.actor, async (tx) => {
    const kept = await findKeptDate(tx, eventId, dateId)
    return kept === undefined ? undefined : { ...kept, read: await read(tx, kept) }
  })
  return found ?? notFound()
}
