import { systemActor } from '#kernel/actor.ts'
import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import { doneCodeOf, type RequestContext } from '#platform/http/index.ts'
import { isToken } from '#platform/session/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Row, Stack } from '#ui/layout.tsx'
import { adviceForm, lookBack } from '../addresses.ts'
import { gonePage, privatePage } from '../client-page.tsx'
import { answerLookBack } from './answer-look-back.ts'
import { lookBackForm } from './form.ts'
import { findLookBackByToken, lookBackResults } from './look-back.queries.ts'

type Context = RequestContext<typeof lookBack.path>
const prefix = 'consultations.lookBack'

export async function askForLookBack(ctx: Context): Promise<Response> {
  return show(ctx, emptyForm, 200)
}

export async function submitLookBack(ctx: Context): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = lookBackForm.parse(typed)
  if (!parsed.ok) return show(ctx, parsed.form, 422)
  const { result, text } = parsed.value
  // The schema has refused the empty choice.
  if (result === '') return show(ctx, { values: typed, errors: [{ field: 'result', code: 'required' }] }, 422)
  const { token } = ctx.params
  const answered = isToken(token) && (await answerLookBack(ctx.db, token, { result, text })).ok
  return answered ? ctx.seeOther(lookBack.href(ctx.lang, { token }, { meldung: 'danke' })) : gonePage(ctx)
}

async function show(ctx: Context, state: FormState, status: number): Promise<Response> {
  const { t, lang } = ctx
  const { token } = ctx.params
  if (!isToken(token)) return gonePage(ctx)
  const found = await ctx.db.read(systemActor('consultations.look-back'), (tx) => findLookBackByToken(tx, token))
  if (found === undefined) return gonePage(ctx)
  const thanked = doneCodeOf(ctx, ['danke']) !== undefined
  const title = t(thanked ? 'consultations.lookBack.thanks' : 'consultations.lookBack.title')
  return privatePage(ctx, {
    title,
    status,
    content: thanked ? (
      <Stack>
        <PageHeading title={title} kicker={found.sign} lead={t('consultations.lookBack.thanksText')} />
        <Row>
          <ButtonLink look="secondary" href={adviceForm.href(lang)}>
            {t('consultations.ask.title')}
          </ButtonLink>
        </Row>
      </Stack>
    ) : (
      <Stack>
        <PageHeading title={title} kicker={found.sign} lead={t('consultations.lookBack.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <Form action={lookBack.href(lang, { token })} label={title} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <Radios
            t={t}
            {...control(lookBackForm, state, t, prefix, 'result')}
            options={lookBackResults.map((value) => ({ value, label: t(`consultations.result.${value}`) }))}
          />
          <TextArea t={t} {...control(lookBackForm, state, t, prefix, 'text')} />
          <FormActions>
            <Button>{t('consultations.lookBack.submit')}</Button>
          </FormActions>
        </Form>
      </Stack>
    ),
  })
}
