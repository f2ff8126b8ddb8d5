import { attachment, type RequestContext } from '#platform/http/index.ts'
import { listAnswers } from '#modules/questions/index.ts'
import { listParticipants } from '#modules/registrations/index.ts'
import { getEvent } from '../member-page.ts'
import { readLists } from '../question-lists.ts'
import type { Badges } from './badges.ts'

/** Name badges of everybody who has a seat now. */
export function printBadges(badges: Badges) {
  return async (
    ctx: RequestContext<'/mein/veranstaltungen/:eventId/anmeldungen/namensschilder.pdf'>,
  ): Promise<Response> => {
    const event = await getEvent(ctx, ctx.params.eventId)
    const rows = await ctx.db.read(ctx.actor, async (tx) => ({
      people: await listParticipants(tx, event.offerId),
      answers: await listAnswers(tx, event.offerId),
    }))
    const lists = await readLists(ctx, [...rows.answers.values()].flat())
    const bytes = badges(ctx.t, event, { ...rows, lists }, ctx.now)
    const name = `${ctx.t('events.badges.file')}-${event.slug}.pdf`
    return attachment(ctx, { bytes, type: 'application/pdf', name })
  }
}
