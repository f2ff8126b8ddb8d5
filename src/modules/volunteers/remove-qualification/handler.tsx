import { parseId } from '#kernel/id.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { qualificationRemoval, volunteerPage } from '../addresses.ts'
import { getVolunteer, memberPage } from '../member-page.ts'
import { qualificationLine } from '../qualification-parts.tsx'
import { removeQualification } from './remove-qualification.ts'

type Context = RequestContext<'/mein/team/:volunteerId/qualifikation/:qualificationId/entfernen'>

export async function askToRemoveQualification(ctx: Context): Promise<Response> {
  const { t, lang } = ctx
  const volunteer = await getVolunteer(ctx, ctx.params.volunteerId)
  const found = volunteer.qualifications.find(({ id }) => id === ctx.params.qualificationId)
  if (found === undefined || found.source !== 'team') return notFound()
  const title = t('volunteers.remove.title')
  const params = { volunteerId: volunteer.id }
  return memberPage(ctx, {
    title,
    volunteer,
    content: (
      <>
        <PageHeading title={title} kicker={volunteer.name} lead={t('volunteers.remove.lead')} />
        <p>
          <strong>{found.title}</strong>
          <br />
          {qualificationLine(t, found)}
        </p>
        <Form
          action={qualificationRemoval.href(lang, { ...params, qualificationId: found.id })}
          hidden={[{ name: '_key', value: ctx.formKey }]}
        >
          <FormActions>
            <Button>{t('volunteers.remove.submit')}</Button>
            <a href={volunteerPage.href(lang, params)}>{t('volunteers.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}

export async function submitQualificationRemoval(ctx: Context): Promise<Response> {
  const volunteer = await getVolunteer(ctx, ctx.params.volunteerId)
  const qualificationId = parseId<'qualification'>(ctx.params.qualificationId) ?? notFound()
  const result = await removeQualification(ctx.db, ctx.actor, { volunteerId: volunteer.id, qualificationId })
  if (!result.ok) return notFound()
  return ctx.seeOther(volunteerPage.href(ctx.lang, { volunteerId: volunteer.id }, { meldung: 'entfernt' }))
}
