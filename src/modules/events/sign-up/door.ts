import { systemActor } from '#kernel/actor.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { listQuestions, type Question } from '#modules/questions/index.ts'
import {
  findPartByLink,
  getOffer,
  type Offer,
  type Pool,
  type ReservedPart,
  type SeatKind,
} from '#modules/registrations/index.ts'
import { reservedSignUp, signUpForm } from '../addresses.ts'
import { type CommunityEvent, seatKindsOf, type SignUpState, signUpState } from '../event.ts'
import { findEventOfOffer, findPublicEvent } from '../event.queries.ts'

/** Where people sign up: at the public address, or by the private link of a project seats are set aside for. */
export type DoorContext = RequestContext & {
  readonly params: { readonly slug: string } | { readonly token: string }
}

export type Door = {
  readonly event: CommunityEvent
  /** Of the seats behind this door only. */
  readonly offer: Offer
  readonly part: ReservedPart | undefined
  readonly kinds: readonly SeatKind[]
  readonly questions: readonly Question[]
  readonly signUp: SignUpState
  /** Where the form is sent. */
  readonly action: string
}

/** What one signs up for here; undefined where there is nothing, or no such link. */
export async function findDoor(ctx: DoorContext): Promise<Door | undefined> {
  const { params, now, lang } = ctx
  if ('slug' in params)
    return ctx.db.read(ctx.actor, async (tx): Promise<Door | undefined> => {
      const event = await findPublicEvent(tx, params.slug)
      if (event === undefined) return undefined
      const { offer, questions } = await readBehind(tx, event)
      return {
        event,
        offer,
        part: undefined,
        kinds: seatKindsOf(event.form),
        questions,
        signUp: signUpState(event, offer.pools, now),
        action: signUpForm.href(lang, params),
      }
    })
  return ctx.db.read(systemActor('events.reserved-link'), async (tx): Promise<Door | undefined> => {
    const part = await findPartByLink(tx, params.token)
    const event = part === undefined ? undefined : await findEventOfOffer(tx, part.offerId)
    if (part === undefined || event === undefined || event.state === 'draft') return undefined
    const { offer, questions } = await readBehind(tx, event)
    const pools = [poolOfPart(part, offer)]
    return {
      event,
      offer: { ...offer, pools },
      part,
      kinds: [part.kind],
      questions,
      // The team has let them in by setting seats aside.
      signUp: signUpState({ ...event, signUp: 'open' }, pools, now),
      action: reservedSignUp.href(lang, params),
    }
  })
}

async function readBehind(tx: Tx, { offerId }: CommunityEvent) {
  return { offer: await getOffer(tx, offerId), questions: await listQuestions(tx, offerId) }
}

function poolOfPart({ kind, capacity, taken, waiting }: ReservedPart, { waitingList }: Offer): Pool {
  return { kind, capacity, taken, waiting, waitingList }
}
