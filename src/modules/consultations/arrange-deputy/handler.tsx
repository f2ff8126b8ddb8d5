import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { control, refusedForm } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { SelectField } from '#ui/fields.tsx'
import { inbox, substitution } from '../addresses.ts'
import { FormPage } from '../form-page.tsx'
import { memberPage } from '../member-page.ts'
import { listAdvisers } from '../team.queries.ts'
import { arrangeDeputy } from './arrange-deputy.ts'
import { deputyForm } from './form.ts'

const prefix = 'consultations.staff.substitution'

export async function askForDeputy(ctx: RequestContext): Promise<Response> {
  return show(ctx, emptyForm, 200)
}

export async function submitDeputy(ctx: RequestContext): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = deputyForm.parse(typed)
  if (!parsed.ok) return show(ctx, parsed.form, 422)
  const result = await arrangeDeputy(ctx.db, ctx.actor, parsed.value.deputy)
  if (result.ok) return ctx.seeOther(inbox.href(ctx.lang, {}, { meldung: 'vertretung' }))
  return show(ctx, refusedForm(typed, result, 'deputy'), 422)
}

async function show(ctx: RequestContext, state: FormState, status: number): Promise<Response> {
  const { t, lang, actor } = ctx
  const everybody = await ctx.db.read(actor, (tx) => listAdvisers(tx))
  const others = everybody.filter(({ personId }) => actor.kind === 'person' && personId !== actor.personId)
  return memberPage(ctx, {
    title: t('consultations.staff.substitution.title'),
    status,
    content: (
      <FormPage ctx={ctx} prefix={prefix} state={state} action={substitution.href(lang)} back={inbox.href(lang)}>
        <SelectField
          t={t}
          {...control(deputyForm, state, t, prefix, 'deputy')}
          emptyLabel={t('consultations.staff.assign.deputy.none')}
          options={others.map(({ personId, name }) => ({ value: personId, label: name }))}
          width="medium"
        />
      </FormPage>
    ),
  })
}
