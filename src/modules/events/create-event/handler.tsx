import { type FormState, textOf } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { errorLines, refusedForm } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { listMunicipalities } from '#modules/places/index.ts'
import { eventCreation, eventOverview } from '../addresses.ts'
import { isCourseKind } from '../event.ts'
import { eventForm } from '../event-form.ts'
import { eventPrefix } from '../event-fields.tsx'
import { findTemplate, valuesFor } from '../event-templates.ts'
import { memberPage } from '../member-page.ts'
import { listOrganisers } from '../organiser.ts'
import { createEvent } from './create-event.ts'
import { CreationPage, TemplatesPage } from './page.tsx'

export async function askForEvent(ctx: RequestContext): Promise<Response> {
  const kind = findTemplate(ctx.url.searchParams.get('vorlage'))
  if (kind !== undefined) return creationPage(ctx, { values: valuesFor(kind, dayInBerlin(ctx.now)), errors: [] })
  return memberPage(ctx, { title: ctx.t('events.create.title'), content: <TemplatesPage t={ctx.t} /> })
}

export async function submitEvent(ctx: RequestContext): Promise<Response> {
  const typed = await ctx.typed()
  const organisers = await ctx.db.read(ctx.actor, (tx) => listOrganisers(tx, ctx.actor))
  const chosen =
    organisers.length === 1
      ? organisers[0]
      : organisers.find(({ id }) => (id ?? 'centre') === textOf(typed, 'organiser'))
  const parsed = eventForm.parse(typed)
  const errors = [
    // A course is planned where its dates and modules are.
    ...(isCourseKind(textOf(typed, 'kind')) ? [{ field: 'kind', code: 'choice' }] : []),
    ...(chosen === undefined ? [{ field: 'organiser', code: 'required' }] : []),
    ...(parsed.ok ? [] : parsed.form.errors),
  ]
  if (!parsed.ok || chosen === undefined || errors.length > 0) return creationPage(ctx, { values: typed, errors })
  const result = await createEvent(ctx.db, ctx.actor, { organiser: chosen.id, fields: parsed.value })
  if (!result.ok) return creationPage(ctx, refusedForm(typed, result, 'title_de'))
  return ctx.seeOther(eventOverview.href(ctx.lang, { eventId: result.value }, { meldung: 'angelegt' }))
}

async function creationPage(ctx: RequestContext, state: FormState): Promise<Response> {
  const { municipalities, organisers } = await ctx.db.read(ctx.actor, async (tx) => ({
    municipalities: await listMunicipalities(tx),
    organisers: await listOrganisers(tx, ctx.actor),
  }))
  return memberPage(ctx, {
    title: ctx.t('events.create.title'),
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <CreationPage
        t={ctx.t}
        formKey={ctx.formKey}
        action={eventCreation.href(ctx.lang)}
        state={state}
        errors={errorLines(state, ctx.t, eventPrefix)}
        municipalities={municipalities}
        organisers={organisers}
      />
    ),
  })
}
