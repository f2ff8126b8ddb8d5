import { type FormState, textOf } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { errorLines, refusedForm } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { listOrganisers, valuesFor } from '#modules/events/index.ts'
import { listMunicipalities } from '#modules/places/index.ts'
import { courseCreation, coursePlan } from '../addresses.ts'
import { isTemplateName, type TemplateName, templates } from '../course.ts'
import type { CourseParts } from '../course-parts.ts'
import { memberPage } from '../member-page.ts'
import { createCourse } from './create-course.ts'
import { newCourseForm } from './form.ts'
import { CreationPage, creationPrefix, TemplatesPage } from './page.tsx'

export async function askForCourse(ctx: RequestContext): Promise<Response> {
  const template = templateOf(ctx)
  if (template === undefined)
    return memberPage(ctx, { title: ctx.t('courses.create.title'), content: <TemplatesPage t={ctx.t} /> })
  const { kind, units } = templates[template]
  const organisers = await ctx.db.read(ctx.actor, (tx) => listOrganisers(tx, ctx.actor))
  const usual = valuesFor(kind, dayInBerlin(ctx.now))
  const values = {
    title_de: ctx.t(`courses.template.${template}.title`),
    form: textOf(usual, 'form'),
    day: textOf(usual, 'day'),
    starts: textOf(usual, 'starts'),
    ends: textOf(usual, 'ends'),
    seats: textOf(usual, 'seats_in_person'),
    target_units: String(units),
    // Projects mostly apply for their courses; the centre applies to nobody. Health insurance funds pay those for health.
    funded: kind !== 'health' && organisers.every(({ id }) => id !== null) ? 'on' : '',
  }
  return creationPage(ctx, template, { values, errors: [] })
}

export function submitCourse(parts: CourseParts) {
  return (ctx: RequestContext): Promise<Response> => submitted(ctx, parts)
}

async function submitted(ctx: RequestContext, { events }: CourseParts): Promise<Response> {
  const typed = await ctx.typed()
  const template = templateOf(ctx)
  if (template === undefined) return ctx.seeOther(courseCreation.href(ctx.lang))
  const organisers = await ctx.db.read(ctx.actor, (tx) => listOrganisers(tx, ctx.actor))
  const chosen =
    organisers.length === 1
      ? organisers[0]
      : organisers.find(({ id }) => (id ?? 'centre') === textOf(typed, 'organiser'))
  const parsed = newCourseForm.parse(typed)
  const errors = [
    ...(chosen === undefined ? [{ field: 'organiser', code: 'required' }] : []),
    ...(parsed.ok ? [] : parsed.form.errors),
  ]
  if (!parsed.ok || chosen === undefined) return creationPage(ctx, template, { values: typed, errors })
  const result = await createCourse(ctx.db, ctx.actor, events, { template, organiser: chosen.id, fields: parsed.value })
  if (!result.ok) return creationPage(ctx, template, refusedForm(typed, result, 'title_de'))
  return ctx.seeOther(coursePlan.href(ctx.lang, { eventId: result.value }, { meldung: 'angelegt' }))
}

function templateOf(ctx: RequestContext): TemplateName | undefined {
  const name = ctx.url.searchParams.get('vorlage') ?? ''
  return isTemplateName(name) ? name : undefined
}

async function creationPage(ctx: RequestContext, template: TemplateName, state: FormState): Promise<Response> {
  const { municipalities, organisers } = await ctx.db.read(ctx.actor, async (tx) => ({
    municipalities: await listMunicipalities(tx),
    organisers: await listOrganisers(tx, ctx.actor),
  }))
  return memberPage(ctx, {
    title: ctx.t('courses.create.title'),
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <CreationPage
        t={ctx.t}
        formKey={ctx.formKey}
        template={template}
        state={state}
        errors={errorLines(state, ctx.t, creationPrefix)}
        municipalities={municipalities}
        organisers={organisers}
      />
    ),
  })
}
