import { sql } from 'kysely'
import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { control, defineForm, errorLines, text } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { groupEventRemoval, groupEvents } from '../addresses.ts'
import { listGroupEvents } from '../group.queries.ts'
import { FoundEvents } from './found-events.tsx'
import { doneSentence, getManaged, groupStep, memberPage, personOf } from '../member-page.ts'
import type { ExchangeParts } from '../parts.ts'

const eventForm = defineForm({ address: text({ max: 300, required: true }) })
const prefix = 'exchange.eventForm'

type Context = RequestContext<typeof groupEvents.path>

export function askForEvent(parts: ExchangeParts): Handler<typeof groupEvents.path> {
  return (ctx) => show(ctx, parts, emptyForm)
}

/** A published event belongs to the group, too; its address says which. */
export function submitEvent(parts: ExchangeParts): Handler<typeof groupEvents.path> {
  return async (ctx) => {
    const group = await getManaged(ctx)
    const actor = personOf(ctx)
    const typed = await ctx.typed()
    const parsed = eventForm.parse(typed)
    if (!parsed.ok) return show(ctx, parts, parsed.form)
    const found = await ctx.db.inTransaction(actor, async (tx) => {
      const eventId = await parts.links.findEvent(tx, parsed.value.address)
      if (eventId === undefined) return false
      await sql`insert into exchange_events (group_id, event_id, added_by, added_at)
        values (${group.id}, ${eventId}, ${actor.personId}, ${tx.now}) on conflict do nothing`.execute(tx)
      await recordFact(tx, { action: 'exchange.event.added', subject: group.id, data: { event: eventId } })
      return true
    })
    return found
      ? ctx.seeOther(groupEvents.href(ctx.lang, { groupId: group.id }, { meldung: 'termin' }))
      : show(ctx, parts, { values: typed, errors: [{ field: 'address', code: 'event-unknown' }] })
  }
}

export const submitEventRemoval: Handler<typeof groupEventRemoval.path> = async (ctx) => {
  const group = await getManaged(ctx)
  const eventId = parseId<'event'>(ctx.params.eventId) ?? notFound()
  const removed = await ctx.db.inTransaction(ctx.actor, async (tx) => {
    const { rows } = await sql`delete from exchange_events where group_id = ${group.id} and event_id = ${eventId}
      returning event_id`.execute(tx)
    if (rows.length > 0)
      await recordFact(tx, { action: 'exchange.event.removed', subject: group.id, data: { event: eventId } })
    return rows.length > 0
  })
  return removed ? ctx.seeOther(groupEvents.href(ctx.lang, { groupId: group.id }, { meldung: 'termin' })) : notFound()
}

async function show(ctx: Context, { links }: ExchangeParts, state: FormState): Promise<Response> {
  const { t } = ctx
  const group = await getManaged(ctx)
  const words = (ctx.url.searchParams.get('q') ?? '').trim().slice(0, 100)
  const { coming, found } = await ctx.db.read(ctx.actor, async (tx) => {
    const own = await listGroupEvents(tx, group.id)
    const others = (await links.findComing(tx, words, t)).filter(({ id }) => !own.some((one) => one === id))
    return { coming: await links.comingEvents(tx, own, t), found: others }
  })
  const keyed = coming.map((event) => ({ ...event, key: ctx.formKey }))
  return memberPage(ctx, {
    title: t('exchange.events.keep'),
    status: state.errors.length > 0 ? 422 : 200,
    way: [groupStep(ctx, group)],
    content: (
      <>
        <PageHeading title={t('exchange.events.keep')} kicker={group.name} lead={t('exchange.events.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <DoneNotice t={t} done={doneSentence(ctx)} />
        {keyed.length === 0 ? (
          <EmptyState title={t('exchange.events.empty.title')} text={t('exchange.events.empty.text')} />
        ) : (
          <ul>
            {keyed.map(({ id, label, href, when, key }) => (
              <li>
                {when === undefined ? null : <>{when}: </>}
                <a href={href}>
                  <bdi>{label}</bdi>
                </a>
                <Form
                  action={groupEventRemoval.href(t.lang, { groupId: group.id, eventId: id })}
                  label={`${t('exchange.events.remove')}: ${label}`}
                  hidden={[{ name: '_key', value: key }]}
                >
                  <Button look="tertiary">{t('exchange.events.remove')}</Button>
                </Form>
              </li>
            ))}
          </ul>
        )}
        <Heading level={2}>{t('exchange.events.add')}</Heading>
        <FoundEvents ctx={ctx} groupId={group.id} words={words} events={found} />
        <details class="filters" open={state.errors.length > 0}>
          <summary class="filters__summary">{t('exchange.events.byAddress')}</summary>
          <Form
            action={groupEvents.href(t.lang, { groupId: group.id })}
            hidden={[{ name: '_key', value: ctx.formKey }]}
          >
            <TextField t={t} {...control(eventForm, state, t, prefix, 'address')} />
            <FormActions>
              <Button look="secondary">{t('exchange.events.submit')}</Button>
            </FormActions>
          </Form>
        </details>
      </>
    ),
  })
}
