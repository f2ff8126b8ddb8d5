import type { FormState } from '#kernel/form-state.ts'
import { control, refusedForm } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { SelectField } from '#ui/fields.tsx'
import { assignment, consultationPage, inbox } from '../addresses.ts'
import { ownFormPage } from '../form-page.tsx'
import { getConsultation } from '../member-page.ts'
import type { ConsultationParts } from '../parts.ts'
import { type Adviser, listAdvisers } from '../team.queries.ts'
import { assignConsultation } from './assign-consultation.ts'
import { assignForm } from './form.ts'

type Path = typeof assignment.path
type Context = RequestContext<Path>
const prefix = 'consultations.staff.assign'

export async function askForAssignment(ctx: Context): Promise<Response> {
  return show(ctx, undefined, 200)
}

export function submitAssignment(parts: ConsultationParts): Handler<Path> {
  return async (ctx) => {
    const typed = await ctx.typed()
    const parsed = assignForm.parse(typed)
    if (!parsed.ok) return show(ctx, parsed.form, 422)
    const { id: consultationId } = await getConsultation(ctx, ctx.params.consultationId)
    const result = await assignConsultation(ctx.db, ctx.actor, parts, { consultationId, ...parsed.value })
    if (result.ok)
      return ctx.seeOther(
        result.value.still
          ? consultationPage.href(ctx.lang, { consultationId }, { meldung: 'zugewiesen' })
          : inbox.href(ctx.lang, {}, { meldung: 'zugewiesen' }),
      )
    switch (result.code) {
      case 'consultation-unknown':
        return notFound()
      case 'adviser-unknown':
      case 'deputy-unknown':
      case 'deputy-same':
        return show(ctx, refusedForm(typed, result, 'adviser'), 422)
    }
  }
}

async function show(ctx: Context, state: FormState | undefined, status: number): Promise<Response> {
  const { t, lang } = ctx
  const own = await getConsultation(ctx, ctx.params.consultationId)
  const { team, everybody } = await ctx.db.read(ctx.actor, async (tx) => ({
    team: await listAdvisers(tx, own.area),
    everybody: await listAdvisers(tx),
  }))
  const shown = state ?? { values: { adviser: own.adviserId ?? '', deputy: own.deputyId ?? '' }, errors: [] }
  const field = (name: keyof typeof assignForm.fields, people: readonly Adviser[]) => (
    <SelectField
      t={t}
      {...control(assignForm, shown, t, prefix, name)}
      emptyLabel={t(`consultations.staff.assign.${name}.none`)}
      options={people.map((one) => ({ value: one.personId, label: one.name }))}
      width="medium"
    />
  )
  return ownFormPage(ctx, own, {
    prefix,
    state: shown,
    status,
    action: assignment.href(lang, { consultationId: own.id }),
    children: (
      <>
        {field('adviser', team)}
        {field('deputy', everybody)}
      </>
    ),
  })
}
