import { createHash } from 'node:crypto'
import { dayInBerlin } from '#platform/clock/index.ts'
import { attachment, type RequestContext } from '#platform/http/index.ts'
import { writeCsv } from '#platform/sheets/index.ts'
import { countCare, listActs, listRegistrations, readPools } from '#modules/registrations/index.ts'
import { languageName } from '../list-events/filter-form.tsx'
import { doneSentence, getEvent, memberPage } from '../member-page.ts'
import { ParticipantsPage } from './page.tsx'

export async function showParticipants(
  ctx: RequestContext<'/mein/veranstaltungen/:eventId/anmeldungen'>,
): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  const shown = await ctx.db.read(ctx.actor, async (tx) => ({
    people: await listRegistrations(tx, event.offerId),
    acts: await listActs(tx, event.offerId),
    care: await countCare(tx, event.offerId),
    pools: (await readPools(tx, [event.offerId])).get(event.offerId) ?? [],
  }))
  return memberPage(ctx, {
    title: ctx.t('events.participants.title'),
    event,
    content: <ParticipantsPage t={ctx.t} now={ctx.now} event={event} done={doneSentence(ctx)} {...shown} />,
  })
}

/** The list as a sheet. Needs stay on the page: a file is passed on (PR-28). */
export async function downloadParticipants(
  ctx: RequestContext<'/mein/veranstaltungen/:eventId/anmeldungen.csv'>,
): Promise<Response> {
  const { t } = ctx
  const event = await getEvent(ctx, ctx.params.eventId)
  const people = await ctx.db.read(ctx.actor, (tx) => listRegistrations(tx, event.offerId))
  const names = ['number', 'name', 'email', 'kind', 'quantity', 'state', 'lang', 'signedUp'] as const
  const bytes = writeCsv({
    name: event.slug,
    head: names.map((name) => t(`events.participants.${name}`)),
    rows: people.map((person) => [
      String(person.number),
      person.name,
      person.email,
      t(`registrations.kind.${person.kind}`),
      String(person.quantity),
      t(`registrations.state.${person.state}`),
      person.lang === 'leicht' ? 'Leichte Sprache' : languageName(t, person.lang),
      dayInBerlin(person.createdAt),
    ]),
  })
  const mark = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  return attachment(ctx, { bytes, type: 'text/csv; charset=utf-8', name: `${event.slug}.csv`, mark })
}
