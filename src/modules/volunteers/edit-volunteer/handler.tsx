import { type FormState, listOf, textOf, type TypedValues } from '#kernel/form-state.ts'
import { autonymOf, isLang } from '#kernel/language.ts'
import { errorLines, marksOfValues, mergeValues, refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { movedOnState, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { volunteerEditing, volunteerPage } from '../addresses.ts'
import { getVolunteer, memberPage } from '../member-page.ts'
import { languageName } from '#modules/organisations/index.ts'
import { VolunteerFields, volunteerPrefix } from '../volunteer-fields.tsx'
import { typedOf, volunteerFieldNames, volunteerForm } from '../volunteer-form.ts'
import { changeVolunteer } from './change-volunteer.ts'

type Context = RequestContext<'/mein/team/:volunteerId/bearbeiten'>

export async function askForVolunteerChanges(ctx: Context): Promise<Response> {
  const values = await readSaved(ctx)
  return editPage(ctx, { state: { values, errors: [] }, seen: marksOfValues(volunteerFieldNames, values) })
}

export async function submitVolunteerChanges(ctx: Context): Promise<Response> {
  const volunteer = await getVolunteer(ctx, ctx.params.volunteerId)
  const typed = await ctx.typed()
  const seen = textOf(typed, 'seen')
  const parsed = volunteerForm.parse(typed)
  if (!parsed.ok) return editPage(ctx, { state: { values: typed, errors: parsed.form.errors }, seen })
  const result = await changeVolunteer(ctx.db, ctx.actor, { volunteerId: volunteer.id, seen, typed })
  if (result.ok)
    return ctx.seeOther(volunteerPage.href(ctx.lang, { volunteerId: volunteer.id }, { meldung: 'gespeichert' }))
  switch (result.code) {
    case 'volunteer-unknown':
      return notFound()
    case 'contested':
      return contestedPage(ctx, seen, typed)
    case 'unreadable':
    case 'already-there':
      return editPage(ctx, { state: refusedForm(typed, result, 'name'), seen })
  }
}

/** What was saved meanwhile stands beside each field that both changed; saving again builds on that. */
async function contestedPage(ctx: Context, seen: string, typed: TypedValues): Promise<Response> {
  const saved = await readSaved(ctx)
  const { values, contested } = mergeValues(volunteerFieldNames, seen, typed, saved)
  const edited = {
    state: movedOnState(values, contested),
    seen: marksOfValues(volunteerFieldNames, saved),
    saved: Object.fromEntries(contested.map((name) => [name, wordsOf(ctx, saved, name)])),
  }
  return editPage(ctx, edited, 409)
}

async function readSaved(ctx: Context): Promise<TypedValues> {
  return typedOf(await getVolunteer(ctx, ctx.params.volunteerId))
}

function wordsOf({ t }: Context, saved: TypedValues, name: string): string {
  const value = textOf(saved, name)
  if (name === 'languages')
    return listOf(saved, name)
      .map((code) => languageName(code, t.lang))
      .join(', ')
  if (name === 'lang') return isLang(value) ? autonymOf(value) : value
  return name === 'role' ? (t.find(`volunteers.role.${value}`) ?? value) : value
}

type Edited = { readonly state: FormState; readonly seen: string; readonly saved?: SavedTexts }

async function editPage(
  ctx: Context,
  { state, seen, saved = {} }: Edited,
  status = state.errors.length > 0 ? 422 : 200,
): Promise<Response> {
  const { t, lang } = ctx
  const volunteer = await getVolunteer(ctx, ctx.params.volunteerId)
  const params = { volunteerId: volunteer.id }
  const title = t('volunteers.edit.title')
  const hidden = [
    { name: '_key', value: ctx.formKey },
    { name: 'seen', value: seen },
  ]
  return memberPage(ctx, {
    title,
    volunteer,
    status,
    content: (
      <>
        <PageHeading title={title} kicker={volunteer.name} />
        {Object.keys(saved).length === 0 ? null : (
          <Notice t={t} kind="warning" title={t('volunteers.edit.conflict')}>
            <p>{t('volunteers.edit.conflictText')}</p>
          </Notice>
        )}
        <ErrorSummary t={t} errors={errorLines(state, t, volunteerPrefix)} />
        <Form action={volunteerEditing.href(lang, params)} hidden={hidden}>
          <VolunteerFields t={t} state={state} saved={saved} />
          <FormActions>
            <Button>{t('volunteers.edit.submit')}</Button>
            <a href={volunteerPage.href(lang, params)}>{t('volunteers.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
