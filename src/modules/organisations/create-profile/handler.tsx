import { emptyForm, type FormState, type TypedValues } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { refusedForm } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import { profileOverview } from '../addresses.ts'
import { memberPage } from '../member-page.ts'
import { listOrganisationsLike } from '../responsible-organisation.ts'
import { createProfile } from './create-profile.ts'
import { creationForm } from './form.ts'
import { CreationPage } from './page.tsx'

export async function askForProfile(ctx: RequestContext): Promise<Response> {
  return creationPage(ctx, emptyForm)
}

export async function submitProfile(ctx: RequestContext): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = creationForm.parse(typed)
  if (!parsed.ok) return creationPage(ctx, parsed.form)
  const { kind, name, district_id: districtId, responsible } = parsed.value
  // The form asks for a kind; the schema has refused the empty choice.
  if (kind === '') return creationPage(ctx, { values: typed, errors: [{ field: 'kind', code: 'required' }] })
  const result = await createProfile(ctx.db, ctx.actor, { kind, name, districtId, responsible })
  if (result.ok)
    return ctx.seeOther(profileOverview.href(ctx.lang, { profileId: result.value }, { meldung: 'angelegt' }))
  switch (result.code) {
    case 'name-taken':
    case 'district-unknown':
      return creationPage(ctx, refusedForm(typed, result, 'name'))
    case 'responsible-unknown':
      return creationPage(ctx, refusedForm(typed, result, 'responsible'), await suggestions(ctx, typed))
  }
}

async function suggestions(ctx: RequestContext, typed: TypedValues): Promise<readonly string[]> {
  const name = typeof typed['responsible'] === 'string' ? typed['responsible'] : ''
  const found = await ctx.db.read(ctx.actor, (tx) => listOrganisationsLike(tx, name))
  return found.map((organisation) => organisation.name)
}

async function creationPage(
  ctx: RequestContext,
  state: FormState,
  suggested: readonly string[] = [],
): Promise<Response> {
  const districts = await ctx.db.read(ctx.actor, (tx) => listDistricts(tx, dayInBerlin(ctx.now)))
  return memberPage(ctx, {
    title: ctx.t('organisations.create.title'),
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <CreationPage t={ctx.t} formKey={ctx.formKey} state={state} districts={districts} suggestions={suggested} />
    ),
  })
}
