import { systemActor } from '#kernel/actor.ts'
import type { FormState } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { errorLines } from '#platform/forms/index.ts'
import { doneCodeOf, notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { listDistricts } from '#modules/places/index.ts'
import { choice, leaving } from '../addresses.ts'
import { ChoiceFields } from '../choice-fields.tsx'
import { publicPage } from '../public-page.ts'
import { findReader, type Reader } from '../reader.queries.ts'
import { choiceForm, choicePrefix } from '../subscribe/form.ts'
import { readWish } from '../wish.ts'
import { changeChoice } from './change-choice.ts'

type Context = RequestContext<typeof choice.path>
const doneCodes = ['bestaetigt', 'gespeichert'] as const

export async function askForChoice(ctx: Context): Promise<Response> {
  const { lang, lists, districtIds } = await getReader(ctx)
  return show(ctx, { values: { lang, lists, districts: districtIds }, errors: [] })
}

export async function submitChoice(ctx: Context): Promise<Response> {
  await getReader(ctx)
  const typed = await ctx.typed()
  const parsed = choiceForm.parse(typed)
  if (!parsed.ok) return show(ctx, { values: typed, errors: parsed.form.errors })
  const { lang, lists } = parsed.value
  if (lang === '') return show(ctx, { values: typed, errors: [{ field: 'lang', code: 'required' }] })
  const wish = await readWish(ctx, typed, lists)
  if (wish === undefined) return show(ctx, { values: typed, errors: [{ field: 'lists', code: 'none' }] })
  const result = await changeChoice(ctx.db, ctx.params.token, { lang, ...wish })
  // From here on the page speaks the language she has just chosen.
  return result.ok ? ctx.seeOther(choice.href(lang, ctx.params, { meldung: 'gespeichert' })) : notFound()
}

async function getReader(ctx: Context): Promise<Reader> {
  const { token } = ctx.params
  return (await ctx.db.read(systemActor('newsletter.link'), (tx) => findReader(tx, token))) ?? notFound()
}

async function show(ctx: Context, state: FormState): Promise<Response> {
  const { t, lang, params } = ctx
  const districts = await ctx.db.read(ctx.actor, (tx) => listDistricts(tx, dayInBerlin(ctx.now)))
  const done = doneCodeOf(ctx, doneCodes)
  const title = t('newsletter.choice.title')
  return publicPage(ctx, {
    title,
    unlisted: true,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} lead={t('newsletter.choice.lead')} />
        {done === undefined || state.errors.length > 0 ? null : (
          <Notice t={t} kind="success" role="status">
            <p>{t(`newsletter.choice.done.${done}`)}</p>
          </Notice>
        )}
        <ErrorSummary t={t} errors={errorLines(state, t, choicePrefix)} />
        <Form action={choice.href(lang, params)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <ChoiceFields t={t} state={state} districts={districts} />
          <FormActions>
            <Button>{t('newsletter.choice.submit')}</Button>
            <a href={leaving.href(lang, params)}>{t('newsletter.choice.leave')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
