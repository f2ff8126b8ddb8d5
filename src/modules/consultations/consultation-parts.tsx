import type { Child } from 'hono/jsx'
import { autonymOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { type Booking, wayOf } from '#modules/appointments/index.ts'
import { languageName } from '#modules/organisations/index.ts'
import { Ltr } from '#ui/layout.tsx'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import type { Consultation, ConsultationState, Message } from './consultation.ts'

const tones: Readonly<Record<ConsultationState, Tone>> = { waiting: 'info', answered: 'success', closed: 'neutral' }

export function StateTag({ t, state }: { readonly t: Translator; readonly state: ConsultationState }) {
  return <StatusTag tone={tones[state]}>{t(`consultations.state.${state}`)}</StatusTag>
}

type SaidProps = { readonly look: 'client' | 'answer' | 'note'; readonly head: Child; readonly children: Child }

/** One part of a conversation: who and when, and the words as they were written, in whatever language. */
export function Said({ look, head, children }: SaidProps) {
  return (
    <li class={look === 'client' ? 'conversation__part' : `conversation__part conversation__part--${look}`}>
      <p class="conversation__head">{head}</p>
      <div class="conversation__text" dir="auto">
        {children}
      </div>
    </li>
  )
}

/** How a message looks: the client's plain, answers in colour, notes dashed. */
export function lookOf({ kind }: Pick<Message, 'kind'>): 'client' | 'answer' | 'note' {
  return kind === 'answer' || kind === 'note' ? kind : 'client'
}

/** In which language she would like the answer: the one she named, or that of the page she asked on. */
export function languageWished(
  { lang: reader }: Translator,
  { speaks, lang }: Pick<Consultation, 'speaks' | 'lang'>,
): string {
  return speaks === '' ? autonymOf(lang) : languageName(speaks, reader)
}

/** Whether a conversation lies ahead. */
export function isArranged(booking: Booking | undefined, now: Date): booking is Booking {
  return booking !== undefined && booking.releasedAt === null && booking.endsAt > now
}

/** How and where one talks, with the link to the room where there is one. */
export function WayToTalk({ t, booking }: { readonly t: Translator; readonly booking: Booking }) {
  return (
    <>
      {wayOf(t, booking)}
      {booking.link === '' ? null : (
        <>
          <br />
          <a href={booking.link} rel="noreferrer">
            <Ltr>{booking.link}</Ltr>
          </a>
        </>
      )}
    </>
  )
}
