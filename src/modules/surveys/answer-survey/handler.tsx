import { systemActor } from '#kernel/actor.ts'
import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { marksOf } from '#kernel/language.ts'
import { choice, control, defineForm, errorLines, longText } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { privatePage, textOfEvent, whenOf } from '#modules/events/index.ts'
import { surveyPage, surveyThanks } from '../addresses.ts'
import { scales } from '../survey.ts'
import { answerSurvey, findAsked } from './answer-survey.ts'

type LinkContext = RequestContext & { readonly params: { readonly token: string } }

const mark = choice(['1', '2', '3', '4', '5'], { required: false })
const surveyForm = defineForm({
  overall: mark,
  content: mark,
  organisation: mark,
  understanding: mark,
  useful: mark,
  good: longText({ max: 1000 }),
  better: longText({ max: 1000 }),
})
const prefix = 'surveys.form'

export async function askForSurveyAnswer(ctx: LinkContext): Promise<Response> {
  return formPage(ctx, emptyForm)
}

export async function submitSurveyAnswer(ctx: LinkContext): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = surveyForm.parse(typed)
  if (!parsed.ok) return formPage(ctx, parsed.form)
  const { good, better, ...marks } = parsed.value
  const given = (value: string) => (value === '' ? null : Number(value))
  const nothing = good === '' && better === '' && Object.values(marks).every((value) => value === '')
  if (nothing) return formPage(ctx, { values: typed, errors: [{ field: 'overall', code: 'nothing' }] })
  const result = await answerSurvey(ctx.db, ctx.params.token, {
    overall: given(marks.overall),
    content: given(marks.content),
    organisation: given(marks.organisation),
    understanding: given(marks.understanding),
    useful: given(marks.useful),
    good,
    better,
  })
  return result.ok ? ctx.seeOther(surveyThanks.href(ctx.lang)) : notFound()
}

export async function showThanks(ctx: RequestContext<'/umfrage/danke'>): Promise<Response> {
  const title = ctx.t('surveys.thanks.title')
  return ctx.page({
    title,
    unlisted: true,
    section: 'veranstaltungen',
    content: <PageHeading title={title} lead={ctx.t('surveys.thanks.text')} />,
  })
}

async function formPage(ctx: LinkContext, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const { token } = ctx.params
  const asked = await ctx.db.read(systemActor('surveys.link'), (tx) => findAsked(tx, token))
  const event = asked ?? notFound()
  const field = (name: keyof typeof surveyForm.fields) => ({ t, ...control(surveyForm, state, t, prefix, name) })
  const about = textOfEvent(event, lang)
  return privatePage(ctx, {
    title: t('surveys.form.title'),
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={t('surveys.form.title')} lead={whenOf(t, event)} />
        <p {...(about.lang === lang ? {} : marksOf(about.lang))}>{about.title}</p>
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <Notice t={t} kind="info">
          <p>{t('surveys.form.anonymous')}</p>
        </Notice>
        <Form action={surveyPage.href(lang, { token })} hidden={[{ name: '_key', value: ctx.formKey }]}>
          {scales.map((scale) => (
            <Radios
              {...field(scale)}
              options={(['5', '4', '3', '2', '1'] as const).map((value) => ({
                value,
                label: t(`surveys.form.mark.${value}`),
              }))}
            />
          ))}
          <TextArea {...field('good')} />
          <TextArea {...field('better')} />
          <FormActions>
            <Button>{t('surveys.form.submit')}</Button>
          </FormActions>
        </Form>
      </>
    ),
  })
}
