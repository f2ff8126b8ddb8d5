import type { Translator } from '#platform/i18n/index.ts'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import type { Pool } from '#modules/registrations/index.ts'
import { type CommunityEvent, hasFreeSeat, type NoSignUp, signUpState, signUpTimes } from './event.ts'

type SeatsProps = {
  readonly t: Translator
  readonly event: CommunityEvent
  readonly pools: readonly Pool[]
  readonly now: Date
}

/** Whether there is a seat, at a glance: how many are left, or why one cannot sign up. */
export function SeatsAtGlance({ t, event, pools, now }: SeatsProps) {
  const state = signUpState(event, pools, now)
  if (!state.open)
    return <StatusTag tone={toneOf(state.reason)}>{t(`events.noSignUp.${state.reason}.short`)}</StatusTag>
  return (
    <>
      {pools.map((pool) => (
        <>
          <StatusTag tone={hasFreeSeat(pool) ? 'success' : 'warning'}>
            {seatsLeft(t, pool, pools.length > 1)}
          </StatusTag>{' '}
        </>
      ))}
    </>
  )
}

/** `Noch 5 Plätze`, `Plätze frei`, `Warteliste`, or `Ausgebucht` where there is none; with the kind where there are two. */
export function seatsLeft(t: Translator, pool: Pool, withKind: boolean): string {
  const left =
    pool.capacity === null
      ? t('events.seats.unlimited')
      : hasFreeSeat(pool)
        ? t('events.seats.left', { count: pool.capacity - pool.taken })
        : pool.waitingList
          ? t('events.seats.line', { count: pool.waiting })
          : t('events.noSignUp.full.short')
  return withKind ? t('events.seats.ofKind', { kind: t(`registrations.kind.${pool.kind}`), left }) : left
}

/** Why there is no button, in a sentence that says what to do instead. */
export function whyNoSignUp(t: Translator, event: CommunityEvent, reason: NoSignUp): string {
  const { opensAt, closesAt } = signUpTimes(event)
  const values = {
    opens: opensAt === null ? '' : t.date(opensAt),
    closes: t.moment(new Date(closesAt.getTime() - 60_000)),
    audience: t(`events.audience.${event.audience}`),
  }
  return t.find(`events.noSignUp.${reason}.long`, values) ?? ''
}

function toneOf(reason: NoSignUp): Tone {
  switch (reason) {
    case 'cancelled':
      return 'danger'
    case 'full':
      return 'warning'
    case 'not-needed':
    case 'by-team':
    case 'not-yet':
    case 'running':
      return 'info'
    case 'draft':
    case 'over':
    case 'closed':
      return 'neutral'
  }
}
