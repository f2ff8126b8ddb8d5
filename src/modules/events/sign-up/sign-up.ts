import { createHash } from 'node:crypto'
import { systemActor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { addressPrefix, takeTurn, type ThrottleRule } from '#platform/throttle/index.ts'
import {
  findLiving,
  findRefusal,
  type NewRegistration,
  poolOf,
  type SeatRefusal,
  signUp,
} from '#modules/registrations/index.ts'
import { type Answers, listQuestions, saveAnswers } from '#modules/questions/index.ts'
import { oneselfMaySignUp } from '../event.ts'
import type { EventParts } from '../event-parts.ts'
import { findPublicEvent } from '../event.queries.ts'
import { tellEach, tellHindrance, tellMoved } from '../tell-people.ts'

export type SignUpInput = Omit<NewRegistration, 'byTeam'> & {
  readonly slug: string
  readonly answers: Answers
  /** As the server knows it. */
  readonly clientAddress: string
}

export type SignUpRefusal = SeatRefusal | Refused<'event-unknown' | 'not-by-oneself'> | Paused
type Paused = Refused<'paused'> & { readonly retryAt: Date }

// A whole association may sign up from one room; nobody's mailbox is filled (RL-07).
const here: ThrottleRule = {
  name: 'sign-up here',
  free: 60,
  firstPauseSeconds: 60,
  longestPauseSeconds: 900,
  forgetSeconds: 3600,
}
const mailbox: ThrottleRule = {
  name: 'sign-up mail',
  free: 6,
  firstPauseSeconds: 3600,
  longestPauseSeconds: 86_400,
  forgetSeconds: 86_400,
}

/**
 * Takes a seat, or a place in the line, for whoever reads mail at the address and confirms. Known and unknown addresses look alike,
 * also where nobody can sign up any more: who has signed up already gets her link again by mail. Too many mails to one address are
 * left out in silence, since the caller may not be its owner.
 */
export async function signUpForEvent(
  db: Db,
  parts: EventParts,
  { slug, clientAddress, answers, ...person }: SignUpInput,
): Promise<Done<null> | SignUpRefusal> {
  const address = createHash('sha256').update(person.email.toLowerCase()).digest('hex')
  const fromHere = { rule: here, key: addressPrefix(clientAddress) }
  if (!(await takeTurn(db, [fromHere, { rule: mailbox, key: address }])).ok) {
    const turn = await takeTurn(db, [fromHere])
    return turn.ok ? done(null) : { ...refuse('paused', 'email'), retryAt: turn.retryAt }
  }
  const answered = await db.inTransaction(systemActor('events.sign-up'), async (tx) => {
    const event = await findPublicEvent(tx, slug)
    if (event === undefined) return refuse('event-unknown')
    const { kind, quantity, partId = null } = person
    // Whoever has the link of a part has been let in by the team.
    if (!oneselfMaySignUp(event) && partId === null) return refuse('not-by-oneself')
    // What the screen says is decided before anybody looks who has the address.
    const refusal = await findRefusal(tx, event.offerId, { pool: poolOf(kind, partId), quantity, byTeam: false })
    if (refusal !== undefined) {
      const known = await findLiving(tx, event.offerId, person.email)
      if (known !== undefined) await tellEach(tx, parts, event, [known], 'again')
      // No refusal of the transaction, or her mail would go with it.
      return done(refusal)
    }
    const hindrance = await parts.gate?.mayTake(tx, event, { email: person.email }, parts.translators(person.lang))
    if (hindrance !== undefined) {
      // Whether an address belongs to somebody with a certificate is said to its owner only.
      await tellHindrance(tx, parts, event, person, hindrance)
      return done(null)
    }
    const result = await signUp(tx, event.offerId, { ...person, byTeam: false }, parts.key, async (moves) => {
      const added = moves.find(({ from }) => from === null)
      if (added !== undefined) await saveAnswers(tx, added.id, await listQuestions(tx, event.offerId), answers)
      await tellMoved(tx, parts, event, moves)
    })
    if (!result.ok) return result
    const { id, again } = result.value
    if (again) await tellEach(tx, parts, event, [id], 'again')
    return done(null)
  })
  return answered.ok ? (answered.value ?? done(null)) : answered
}
