import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { control, errorLines, refusedForm } from '#platform/forms/index.ts'
import { acceptOf, type Files, judgeUpload } from '#platform/files/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { qualificationAddition, volunteerPage } from '../addresses.ts'
import { getVolunteer, memberPage } from '../member-page.ts'
import { qualificationKinds } from '../volunteer.ts'
import { qualificationForm } from './form.ts'
import { noteQualification } from './note-qualification.ts'
import { proofFiles, withProof } from './sent-proof.ts'

type Context = RequestContext<'/mein/team/:volunteerId/qualifikation'>
const prefix = 'volunteers.learn'

export async function askForQualification(ctx: Context): Promise<Response> {
  return qualificationPage(ctx, emptyForm)
}

export async function submitQualification(ctx: Context, files: Files): Promise<Response> {
  const volunteer = await getVolunteer(ctx, ctx.params.volunteerId)
  const typed = await ctx.typed()
  const parsed = qualificationForm.parse(typed)
  if (!parsed.ok) return qualificationPage(ctx, { values: typed, errors: parsed.form.errors })
  const sent = (await ctx.files()).find(({ field }) => field === 'proof')
  const proof = sent === undefined ? undefined : await judgeUpload(sent, proofFiles)
  if (typeof proof === 'string')
    return qualificationPage(ctx, { values: typed, errors: [{ field: 'proof', code: proof }] })
  const { kind, title, provider, units, got_on: gotOn, valid_until: until } = parsed.value
  if (kind === '') return notFound()
  const qualification = { kind, title, provider, units, gotOn, validUntil: until === '' ? null : until }
  const result = await withProof(files, proof, (stored) =>
    noteQualification(ctx.db, ctx.actor, { volunteerId: volunteer.id, qualification, proof: stored }),
  )
  if (result.ok)
    return ctx.seeOther(volunteerPage.href(ctx.lang, { volunteerId: volunteer.id }, { meldung: 'qualifikation' }))
  switch (result.code) {
    case 'volunteer-unknown':
      return notFound()
    case 'file-infected':
      return qualificationPage(ctx, { values: typed, errors: [{ field: 'proof', code: result.code }] })
    case 'ends-before':
      return qualificationPage(ctx, refusedForm(typed, result, 'valid_until'))
  }
}

async function qualificationPage(ctx: Context, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const volunteer = await getVolunteer(ctx, ctx.params.volunteerId)
  const params = { volunteerId: volunteer.id }
  const title = t('volunteers.learn.title')
  const field = (name: keyof typeof qualificationForm.fields) => ({
    t,
    ...control(qualificationForm, state, t, prefix, name),
  })
  const wrong = state.errors.find((error) => error.field === 'proof')
  return memberPage(ctx, {
    title,
    volunteer,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} kicker={volunteer.name} lead={t('volunteers.learn.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <Form
          action={qualificationAddition.href(lang, params)}
          multipart
          hidden={[{ name: '_key', value: ctx.formKey }]}
        >
          <SelectField
            {...field('kind')}
            emptyLabel={t('volunteers.learn.choose')}
            options={qualificationKinds.map((kind) => ({ value: kind, label: t(`volunteers.kind.${kind}`) }))}
          />
          <TextField {...field('title')} />
          <TextField {...field('provider')} />
          <TextField {...field('units')} width="short" />
          <TextField {...field('got_on')} width="medium" />
          <TextField {...field('valid_until')} width="medium" />
          <TextField
            t={t}
            id="proof"
            name="proof"
            label={t('volunteers.learn.proof.label')}
            hint={t('volunteers.learn.proof.hint')}
            attributes={{ type: 'file', accept: acceptOf(proofFiles) }}
            {...(wrong === undefined ? {} : { error: t.find(`${prefix}.proof.errors.${wrong.code}`) })}
          />
          <FormActions>
            <Button>{t('volunteers.learn.submit')}</Button>
            <a href={volunteerPage.href(lang, params)}>{t('volunteers.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
