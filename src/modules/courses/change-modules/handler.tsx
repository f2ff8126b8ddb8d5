import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Fieldset, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { coursePlan, moduleEditing } from '../addresses.ts'
import { moduleNumbers, unsureModule } from '../course.ts'
import { moduleTitle } from '../course-words.ts'
import { memberPage } from '../member-page.ts'
import { getCourse, type OwnCourse } from '../own-course.ts'
import { changeModules } from './change-modules.ts'
import { modulesForm, ownModules, typedOfModules, wantedModules } from './form.ts'

type Context = RequestContext<'/mein/kurse/:eventId/module'>

const prefix = 'courses.modules'

export async function askForModules(ctx: Context): Promise<Response> {
  const own = await getCourse(ctx, ctx.params.eventId)
  return modulesPage(ctx, own, { values: typedOfModules(own.course.modules), errors: [] })
}

export async function submitModules(ctx: Context): Promise<Response> {
  const own = await getCourse(ctx, ctx.params.eventId)
  const parsed = modulesForm.parse(await ctx.typed())
  if (!parsed.ok) return modulesPage(ctx, own, parsed.form)
  const { id: eventId } = own.event
  const result = await changeModules(ctx.db, ctx.actor, eventId, wantedModules(parsed.value))
  return result.ok
    ? ctx.seeOther(`${coursePlan.href(ctx.lang, { eventId }, { meldung: 'module' })}#module`)
    : notFound()
}

function modulesPage(ctx: Context, { event }: OwnCourse, state: FormState): Response {
  const { t, lang } = ctx
  const title = t('courses.modules.title')
  const field = (name: keyof typeof modulesForm.fields) => ({ t, ...control(modulesForm, state, t, prefix, name) })
  return memberPage(ctx, {
    title,
    event,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} kicker={event.texts.de.title} lead={t('courses.modules.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <Form action={moduleEditing.href(lang, { eventId: event.id })} hidden={[{ name: '_key', value: ctx.formKey }]}>
          {moduleNumbers.map((number) => (
            <Fieldset
              legend={t('courses.modules.numbered', { number, title: moduleTitle(t, { number, title: '' }) })}
              level={2}
              {...(number === unsureModule ? { hint: t('courses.modules.unsure') } : {})}
            >
              <Radios
                {...field(`take${number}`)}
                options={(['yes', 'no'] as const).map((value) => ({
                  value,
                  label: t(`courses.modules.take.${value}`),
                }))}
              />
              <TextField {...field(`title${number}`)} />
            </Fieldset>
          ))}
          <Fieldset legend={t('courses.modules.own')} level={2} hint={t('courses.modules.ownHint')}>
            {ownModules.map((name) => (
              <TextField {...field(name)} />
            ))}
          </Fieldset>
          <FormActions>
            <Button>{t('courses.modules.submit')}</Button>
            <a href={coursePlan.href(lang, { eventId: event.id })}>{t('courses.cancel')}</a>
          </FormActions>
        </Form>
        <p>{t('courses.modules.source')}</p>
      </>
    ),
  })
}
