import type { FormState } from '#kernel/form-state.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { attachment, type Handler, notFound, type RequestContext, unkept } from '#platform/http/index.ts'
import { appointmentFile, bookingOf } from '#modules/appointments/index.ts'
import { thread, type threadSlot, type threadSlotFile, type threadSlotRelease } from '../addresses.ts'
import { gonePage, privatePage, readThread } from '../client-page.tsx'
import type { ConsultationParts } from '../parts.ts'
import { bookConversation, listSlotsFor, releaseConversation } from './book-conversation.ts'
import { bookingForm } from './form.ts'
import { BookingPage } from './page.tsx'

type Path = typeof threadSlot.path
type Context = RequestContext<Path>

export async function askForSlot(ctx: Context): Promise<Response> {
  return show(ctx, undefined, 200)
}

export function submitSlot(parts: ConsultationParts): Handler<Path> {
  return async (ctx) => {
    const typed = await ctx.typed()
    const parsed = bookingForm.parse(typed)
    if (!parsed.ok) return show(ctx, parsed.form, 422)
    const { slot: slotId, channel, link, telephone } = parsed.value
    const { token } = ctx.params
    // The schema has refused the empty choice.
    if (channel === '') return show(ctx, { values: typed, errors: [{ field: 'channel', code: 'required' }] }, 422)
    const wish = { token, slotId, channel, link, telephone, clientAddress: ctx.clientAddress }
    const result = await bookConversation(ctx.db, parts, wish, ctx.now)
    if (result.ok) return ctx.seeOther(thread.href(ctx.lang, { token }, { meldung: 'gebucht' }))
    switch (result.code) {
      case 'consultation-unknown':
        return gonePage(ctx)
      case 'paused': {
        const values = { minutes: result.minutes }
        return show(ctx, { values: typed, errors: [{ field: 'slot', code: 'paused', values }] }, 422)
      }
      case 'slot-gone':
      case 'slot-taken':
      case 'telephone-missing':
        return show(ctx, refusedForm(typed, result, 'slot'), 422)
      case 'channel-not-offered':
        return show(ctx, refusedForm(typed, result, 'channel'), 422)
    }
  }
}

export function submitRelease(parts: ConsultationParts): Handler<typeof threadSlotRelease.path> {
  return async (ctx) => {
    const { token } = ctx.params
    const result = await releaseConversation(ctx.db, parts, token)
    return result.ok ? ctx.seeOther(thread.href(ctx.lang, { token }, { meldung: 'abgesagt' })) : gonePage(ctx)
  }
}

/** The appointment for the client's calendar; what it is about stays behind the link. */
export async function showSlotFile(ctx: RequestContext<typeof threadSlotFile.path>): Promise<Response> {
  const { token } = ctx.params
  const booking = await readThread(ctx, token, (tx, own) => bookingOf(tx, own.id))
  if (booking === undefined) return notFound()
  const url = new URL(thread.href(ctx.lang, { token }), ctx.baseUrl).href
  const bytes = Buffer.from(appointmentFile(ctx.t, booking, url))
  // The private link stands in it.
  return unkept(attachment(ctx, { bytes, name: 'termin.ics', type: 'text/calendar; charset=utf-8' }))
}

async function show(ctx: Context, state: FormState | undefined, status: number): Promise<Response> {
  const { token } = ctx.params
  const found = await readThread(ctx, token, async (tx, own) => ({
    own,
    slots: await listSlotsFor(tx, own),
    booking: await bookingOf(tx, own.id),
  }))
  if (found === undefined) return gonePage(ctx)
  const { own, slots, booking } = found
  const channel = own.channel === 'written' ? '' : own.channel
  return privatePage(ctx, {
    title: ctx.t('consultations.book.title'),
    status,
    content: (
      <BookingPage
        ctx={ctx}
        token={token}
        sign={own.sign}
        slots={slots}
        booked={booking !== undefined && booking.releasedAt === null && booking.endsAt > ctx.now}
        state={state ?? { values: { channel }, errors: [] }}
      />
    ),
  })
}
