import { emptyForm, type FormState, textOf } from '#kernel/form-state.ts'
import { control, errorLines, refusedForm } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { ConflictNotice, hintWith, movedOnState, SavedMeanwhile } from '#ui/saved-meanwhile.tsx'
import { portraitCreation, portraitEditing, portraitList, portraitPage } from '../addresses.ts'
import { memberPage, personOf } from '../member-page.ts'
import { portraitForm, portraitPrefix } from './form.ts'
import { getPortrait, portraitsStep } from './get-portrait.ts'
import { isEditable, type Portrait, portraitParts } from './portrait.ts'
import { changePortrait, createPortrait } from './portrait.queries.ts'

type Context = RequestContext<typeof portraitEditing.path>
const fieldNames = ['title', 'place', ...portraitParts] as const
type Saved = Readonly<Record<string, string>>

export async function askForPortrait(ctx: RequestContext): Promise<Response> {
  return show(ctx, undefined, emptyForm)
}

export const submitPortrait: Handler<typeof portraitCreation.path> = async (ctx) => {
  const parsed = portraitForm.parse(await ctx.typed())
  if (!parsed.ok) return show(ctx, undefined, parsed.form)
  const { value } = await createPortrait(ctx.db, personOf(ctx), parsed.value)
  return ctx.seeOther(portraitPage.href(ctx.lang, { portraitId: value }, { meldung: 'gespeichert' }))
}

export async function askForPortraitChange(ctx: Context): Promise<Response> {
  const portrait = await getOwn(ctx)
  return show(ctx, portrait, { values: valuesOf(portrait), errors: [] })
}

export const submitPortraitChange: Handler<typeof portraitEditing.path> = async (ctx) => {
  const portrait = await getOwn(ctx)
  const typed = await ctx.typed()
  const seen = Number(textOf(typed, 'seen'))
  const parsed = portraitForm.parse(typed)
  if (!parsed.ok) return show(ctx, portrait, parsed.form, { seen })
  const result = await changePortrait(ctx.db, personOf(ctx), { id: portrait.id, seen, fields: parsed.value })
  if (result.ok)
    return ctx.seeOther(portraitPage.href(ctx.lang, { portraitId: portrait.id }, { meldung: 'gespeichert' }))
  switch (result.code) {
    case 'not-editable':
      return show(ctx, portrait, refusedForm(typed, result, 'title'), { seen })
    case 'moved-on': {
      const now = await getOwn(ctx)
      const differing = fieldNames.filter((name) => now[name] !== textOf(typed, name))
      const fields = differing.length === 0 ? (['title'] as const) : differing
      const saved = Object.fromEntries(fields.map((name) => [name, now[name]]))
      return show(ctx, now, movedOnState(typed, fields), { saved, status: 409 })
    }
  }
}

async function getOwn(ctx: Context): Promise<Portrait> {
  const portrait = await getPortrait(ctx)
  return portrait.authorId === personOf(ctx).personId && isEditable(portrait) ? portrait : notFound()
}

function valuesOf(portrait: Portrait): Saved {
  return Object.fromEntries(fieldNames.map((name) => [name, portrait[name]]))
}

type Told = { readonly seen?: number; readonly saved?: Saved; readonly status?: number }

function show(ctx: RequestContext, portrait: Portrait | undefined, state: FormState, told: Told = {}): Response {
  const { t } = ctx
  const { seen = portrait?.version ?? 0, saved = {}, status = state.errors.length > 0 ? 422 : 200 } = told
  const title = t(portrait === undefined ? 'exchange.portraits.new' : 'exchange.portraits.edit')
  const field = (name: (typeof fieldNames)[number]) => {
    const made = control(portraitForm, state, t, portraitPrefix, name)
    const text = saved[name]
    const other = text === undefined ? undefined : <SavedMeanwhile t={t} text={text} />
    return { t, ...made, hint: hintWith(made.hint, other), attributes: { ...made.attributes, dir: 'auto' as const } }
  }
  const hidden = [
    { name: '_key', value: ctx.formKey },
    { name: 'seen', value: String(seen) },
  ]
  const params = { portraitId: portrait?.id ?? '' }
  return memberPage(ctx, {
    title,
    status,
    scripts: ['editing-unsaved.js'],
    way: [portraitsStep(ctx)],
    content: (
      <>
        <PageHeading title={title} lead={t('exchange.portraits.editLead')} />
        <ConflictNotice t={t} saved={saved} />
        <ErrorSummary t={t} errors={errorLines(state, t, portraitPrefix)} />
        <div data-unsaved={state.errors.length > 0 ? 'yes' : 'no'}>
          <Form
            action={portrait === undefined ? portraitCreation.href(t.lang) : portraitEditing.href(t.lang, params)}
            hidden={hidden}
          >
            <TextField {...field('title')} />
            <TextField {...field('place')} />
            {portraitParts.map((part) => (
              <TextArea {...field(part)} />
            ))}
            <FormActions>
              <Button>{t('exchange.portraits.save')}</Button>
              <a href={portrait === undefined ? portraitList.href(t.lang) : portraitPage.href(t.lang, params)}>
                {t('ui.cancel')}
              </a>
            </FormActions>
          </Form>
        </div>
      </>
    ),
  })
}
