import { type FormState, textOf, type TypedValues } from '#kernel/form-state.ts'
import { type Lang, languages, marksOf } from '#kernel/language.ts'
import { parseId } from '#kernel/id.ts'
import { control, errorLines, marksOfValues, mergeValues } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { findProfileHead, type ProfileHead } from '#modules/organisations/index.ts'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { ConflictNotice, hintWith, movedOnState, SavedMeanwhile, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { joiningEditing, joiningPage, profileOverview } from '../addresses.ts'
import { doneSentence } from '../member-page.ts'
import { joiningForm, joiningNames } from './form.ts'
import { findJoining } from './joining.queries.ts'
import { saveJoining, typedOf } from './save-joining.ts'

type Context = RequestContext<typeof joiningEditing.path>

const prefix = 'association-care.joining'

export async function askForJoining(ctx: Context): Promise<Response> {
  const values = await readSaved(ctx)
  return show(ctx, { state: { values, errors: [] }, seen: marksOfValues(joiningNames, values) })
}

export async function submitJoining(ctx: Context): Promise<Response> {
  const { id: profileId } = await getUmbrella(ctx)
  const typed = await ctx.typed()
  const seen = textOf(typed, 'seen')
  const parsed = joiningForm.parse(typed)
  if (!parsed.ok) return show(ctx, { state: parsed.form, seen })
  const result = await saveJoining(ctx.db, ctx.actor, { profileId, seen, typed })
  if (result.ok) return ctx.seeOther(joiningEditing.href(ctx.lang, { profileId }, { meldung: 'beitritt' }))
  switch (result.code) {
    case 'umbrella-unknown':
      return notFound()
    case 'unreadable':
      return show(ctx, { state: { values: typed, errors: [{ field: 'text_de', code: 'other' }] }, seen })
    case 'contested': {
      const saved = await readSaved(ctx)
      const { values, contested } = mergeValues(joiningNames, seen, typed, saved)
      const texts = Object.fromEntries(contested.map((name) => [name, textOf(saved, name)]))
      const state = movedOnState(values, contested)
      return show(ctx, { state, seen: marksOfValues(joiningNames, saved), saved: texts }, 409)
    }
  }
}

async function getUmbrella(ctx: Context): Promise<ProfileHead> {
  const id = parseId<'profile'>(ctx.params.profileId)
  const head = id === undefined ? undefined : await ctx.db.read(ctx.actor, (tx) => findProfileHead(tx, id))
  return head?.kind === 'umbrella' ? head : notFound()
}

async function readSaved(ctx: Context): Promise<TypedValues> {
  const { id } = await getUmbrella(ctx)
  return typedOf(await ctx.db.read(ctx.actor, (tx) => findJoining(tx, id)))
}

type Edited = { readonly state: FormState; readonly seen: string; readonly saved?: SavedTexts }

async function show(
  ctx: Context,
  { state, seen, saved = {} }: Edited,
  status = state.errors.length > 0 ? 422 : 200,
): Promise<Response> {
  const { t, lang } = ctx
  const umbrella = await getUmbrella(ctx)
  const params = { profileId: umbrella.id }
  const title = t('association-care.joining.title')
  const hidden = [
    { name: '_key', value: ctx.formKey },
    { name: 'seen', value: seen },
  ]
  return ctx.page({
    title,
    status,
    unlisted: true,
    breadcrumb: [{ label: umbrella.name, href: profileOverview.href(lang, params) }, { label: title }],
    content: (
      <>
        <PageHeading title={title} kicker={umbrella.name} lead={t('association-care.joining.lead')} />
        <DoneNotice t={t} done={doneSentence(ctx)} />
        <ConflictNotice t={t} saved={saved} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <Form action={joiningEditing.href(lang, params)} hidden={hidden}>
          {languages.map((one) => (
            <TextIn ctx={ctx} state={state} saved={saved} lang={one} />
          ))}
          <FormActions>
            <Button>{t('association-care.check.submit')}</Button>
            <a href={joiningPage.href(lang)}>{t('association-care.joining.see')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}

type TextInProps = { readonly ctx: Context; readonly state: FormState; readonly saved: SavedTexts; readonly lang: Lang }

function TextIn({ ctx: { t }, state, saved, lang }: TextInProps) {
  const props = control(joiningForm, state, t, prefix, `text_${lang}`)
  const other = saved[`text_${lang}`]
  const said = other === undefined ? undefined : <SavedMeanwhile t={t} text={other} {...marksOf(lang)} />
  return (
    <TextArea
      t={t}
      {...props}
      hint={hintWith(props.hint, said)}
      attributes={{ ...props.attributes, ...marksOf(lang), rows: 5 }}
    />
  )
}
