import { type FormState, textOf } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { topicOptions } from '#modules/organisations/index.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxField, Checkboxes } from '#ui/choices.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { DoneNotice, Notice } from '#ui/notice.tsx'
import { exchangeStart, ownCard } from '../addresses.ts'
import { doneSentence, memberPage, personOf } from '../member-page.ts'
import { findOwnCard } from '../people.queries.ts'
import { cardForm } from './card-form.ts'
import { saveOwnCard } from './save-card.ts'

const prefix = 'exchange.cardForm'

export async function askForCard(ctx: RequestContext): Promise<Response> {
  const card = await ctx.db.read(ctx.actor, findOwnCard)
  const values =
    card === undefined
      ? {}
      : {
          about: card.about,
          topics: card.topics,
          email: card.email,
          telephone: card.telephone,
          listed: card.listed ? 'on' : '',
        }
  return show(ctx, { values, errors: [] }, card?.version ?? 0)
}

export const submitCard: Handler<typeof ownCard.path> = async (ctx) => {
  const typed = await ctx.typed()
  const seen = Number(textOf(typed, 'seen'))
  const parsed = cardForm.parse(typed)
  if (!parsed.ok) return show(ctx, parsed.form, seen)
  const result = await saveOwnCard(ctx.db, personOf(ctx), { seen, fields: parsed.value })
  if (result.ok) return ctx.seeOther(ownCard.href(ctx.lang, {}, { meldung: 'gespeichert' }))
  // Two windows of one person: what she typed here stays in the fields, and saving once more keeps it.
  return show(ctx, { values: typed, errors: [{ field: 'about', code: 'moved-on' }] }, result.now, 409)
}

function show(ctx: RequestContext, state: FormState, seen: number, status?: number): Response {
  const { t } = ctx
  const field = (name: keyof typeof cardForm.fields) => ({ t, ...control(cardForm, state, t, prefix, name) })
  const listed = field('listed')
  const hidden = [
    { name: '_key', value: ctx.formKey },
    { name: 'seen', value: String(seen) },
  ]
  return memberPage(ctx, {
    title: t('exchange.card.title'),
    status: status ?? (state.errors.length > 0 ? 422 : 200),
    content: (
      <>
        <PageHeading title={t('exchange.card.title')} lead={t('exchange.card.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <DoneNotice t={t} done={doneSentence(ctx)} />
        <Notice t={t} kind="info">
          <p>{t('exchange.card.always')}</p>
        </Notice>
        <Form action={ownCard.href(t.lang)} hidden={hidden}>
          <TextArea {...field('about')} />
          <Checkboxes {...field('topics')} options={topicOptions(t)} />
          <TextField {...field('email')} width="medium" />
          <TextField {...field('telephone')} width="medium" />
          <CheckboxField {...listed} checked={listed.value === 'on'} />
          <FormActions>
            <Button>{t('exchange.card.submit')}</Button>
            <a href={exchangeStart.href(t.lang)}>{t('ui.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
