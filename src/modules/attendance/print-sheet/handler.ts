import { attachment, type RequestContext } from '#platform/http/index.ts'
import type { Pdf } from '#platform/pdf/index.ts'
import { dayOf } from '#modules/events/index.ts'
import { listAttendees } from '../attendance.queries.ts'
import { withKeptDate } from '../kept-date.ts'
import { signInDocument } from './sheet.ts'

export function printSheet(pdf: Pdf) {
  return async (
    ctx: RequestContext<'/mein/veranstaltungen/:eventId/anwesenheit/:dateId/unterschriften'>,
  ): Promise<Response> => {
    const {
      event,
      date,
      read: people,
    } = await withKeptDate(ctx, (tx, kept) => listAttendees(tx, kept.event.offerId, kept.date.id))
    const bytes = pdf.render(signInDocument(ctx.t, { event, date, people }), ctx.now)
    const name = `${ctx.t('attendance.sheet.file')}-${dayOf(date.localStart)}.pdf`
    return attachment(ctx, { bytes, type: 'application/pdf', name })
  }
}
