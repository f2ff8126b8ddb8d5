import type { FormState, TypedValues } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import type { Parsed } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { type CommunityEvent, dayOf, getEvent, memberPage } from '#modules/events/index.ts'
import { agenda } from '../addresses.ts'
import { doneSentence } from '../done-sentence.ts'
import { type AgendaItem, listAgenda, mostItems, type NewAgendaItem, removeItem, saveItem } from './agenda.queries.ts'
import { agendaFault, agendaForm, itemOf, typedOfItem } from './form.ts'
import { AgendaItemPage, AgendaPage } from './page.tsx'

type ListContext = RequestContext<'/mein/veranstaltungen/:eventId/programm'>
type Context = RequestContext & { readonly params: { readonly eventId: string; readonly itemId: string } }

export async function askForAgenda(ctx: ListContext): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  return agendaPage(ctx, event, { values: { day: dayOf(event.localStart) }, errors: [] })
}

export async function submitAgendaItem(ctx: ListContext): Promise<Response> {
  const event = await getEvent(ctx, ctx.params.eventId)
  const read = readItem(await ctx.typed(), event)
  if (!read.ok) return agendaPage(ctx, event, read.form)
  const added = await ctx.db.inTransaction(ctx.actor, async (tx) => {
    if ((await listAgenda(tx, event.id)).length >= mostItems) return false
    await saveItem(tx, event.id, read.value)
    return true
  })
  if (!added)
    return agendaPage(ctx, event, {
      values: await ctx.typed(),
      errors: [{ field: 'title_de', code: 'too-many-items' }],
    })
  return ctx.seeOther(agenda.href(ctx.lang, { eventId: event.id }, { meldung: 'gespeichert' }))
}

export async function askForAgendaItem(ctx: Context): Promise<Response> {
  const found = await getFound(ctx)
  return itemPage(ctx, found, { values: typedOfItem(found.item), errors: [] })
}

export async function submitAgendaItemChanges(ctx: Context): Promise<Response> {
  const { event, item } = await getFound(ctx)
  const read = readItem(await ctx.typed(), event)
  if (!read.ok) return itemPage(ctx, { event, item }, read.form)
  await ctx.db.inTransaction(ctx.actor, (tx) => saveItem(tx, event.id, read.value, item.id))
  return ctx.seeOther(agenda.href(ctx.lang, { eventId: event.id }, { meldung: 'gespeichert' }))
}

export async function submitAgendaItemRemoval(ctx: Context): Promise<Response> {
  const { event, item } = await getFound(ctx)
  await ctx.db.inTransaction(ctx.actor, (tx) => removeItem(tx, event.id, item.id))
  return ctx.seeOther(agenda.href(ctx.lang, { eventId: event.id }, { meldung: 'geloescht' }))
}

function readItem(typed: TypedValues, event: CommunityEvent): Parsed<NewAgendaItem> {
  const parsed = agendaForm.parse(typed)
  if (!parsed.ok) return parsed
  const fault = agendaFault(parsed.value, dayOf(event.localStart), dayOf(event.localEnd))
  return fault === undefined
    ? { ok: true, value: itemOf(parsed.value) }
    : { ok: false, form: { values: typed, errors: [fault] } }
}

type Found = { readonly event: CommunityEvent; readonly item: AgendaItem }

async function getFound(ctx: Context): Promise<Found> {
  const event = await getEvent(ctx, ctx.params.eventId)
  const id = parseId<'agenda-item'>(ctx.params.itemId)
  const items = await ctx.db.read(ctx.actor, (tx) => listAgenda(tx, event.id))
  return { event, item: items.find((one) => one.id === id) ?? notFound() }
}

async function agendaPage(ctx: ListContext, event: CommunityEvent, state: FormState): Promise<Response> {
  const items = await ctx.db.read(ctx.actor, (tx) => listAgenda(tx, event.id))
  const shown = { t: ctx.t, formKey: ctx.formKey, event, items, state, done: doneSentence(ctx) }
  return memberPage(ctx, {
    title: ctx.t('meetings.agenda.title'),
    event,
    status: state.errors.length > 0 ? 422 : 200,
    content: <AgendaPage {...shown} />,
  })
}

function itemPage(ctx: Context, { event, item }: Found, state: FormState): Response {
  return memberPage(ctx, {
    title: ctx.t('meetings.agenda.editTitle'),
    event,
    status: state.errors.length > 0 ? 422 : 200,
    content: <AgendaItemPage t={ctx.t} formKeys={[ctx.formKey, ctx.formKey]} event={event} item={item} state={state} />,
  })
}
