import { emptyForm, type FormState, textOf } from '#kernel/form-state.ts'
import { type Id, parseId } from '#kernel/id.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { asksForSecondLook } from '#ui/sensitive-hints.tsx'
import { type templateCreation, templateList, type templatePage } from '../addresses.ts'
import { memberPage } from '../member-page.ts'
import { type AnswerTemplate, findTemplate, listTemplates } from '../template.queries.ts'
import { templateForm } from './form.ts'
import { addTemplate, changeTemplate } from './keep-templates.ts'
import { TemplateListPage, TemplatePage } from './page.tsx'

/** Whoever answers with a template sends it to somebody else: no single person stands in it. */
const looked = ['title', 'text']

type ListContext = RequestContext<typeof templateList.path>
type NewContext = RequestContext<typeof templateCreation.path>
type Context = RequestContext<typeof templatePage.path>

export async function showTemplates(ctx: ListContext): Promise<Response> {
  const templates = await ctx.db.read(ctx.actor, (tx) => listTemplates(tx))
  return memberPage(ctx, {
    title: ctx.t('consultations.staff.templates.title'),
    content: <TemplateListPage ctx={ctx} templates={templates} />,
  })
}

export async function askForTemplate(ctx: NewContext): Promise<Response> {
  return show(ctx, undefined, emptyForm, 200)
}

export async function submitTemplate(ctx: NewContext): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = templateForm.parse(typed)
  if (!parsed.ok) return show(ctx, undefined, parsed.form, 422)
  if (asksForSecondLook(typed, looked)) return show(ctx, undefined, { values: typed, errors: [] }, 200, true)
  const { title, text, area } = parsed.value
  await addTemplate(ctx.db, ctx.actor, { title, text, area: area === '' ? null : area })
  return ctx.seeOther(templateList.href(ctx.lang, {}, { meldung: 'gespeichert' }))
}

export async function askForTemplateChange(ctx: Context): Promise<Response> {
  const { title, text, area, ...template } = await getTemplate(ctx)
  const values = { title, text, area: area ?? '' }
  return show(ctx, { title, text, area, ...template }, { values, errors: [] }, 200)
}

export async function submitTemplateChange(ctx: Context): Promise<Response> {
  const typed = await ctx.typed()
  const template = await getTemplate(ctx)
  const parsed = templateForm.parse(typed)
  if (!parsed.ok) return show(ctx, template, parsed.form, 422)
  const retired = textOf(typed, 'do') === 'ablegen'
  if (!retired && asksForSecondLook(typed, looked)) return show(ctx, template, { values: typed, errors: [] }, 200, true)
  const { title, text, area } = parsed.value
  const result = await changeTemplate(ctx.db, ctx.actor, template.id, {
    title,
    text,
    area: area === '' ? null : area,
    seen: Number(textOf(typed, 'seen')),
    retired,
  })
  if (result.ok) return ctx.seeOther(templateList.href(ctx.lang, {}, { meldung: 'gespeichert' }))
  switch (result.code) {
    case 'template-unknown':
      return notFound()
    case 'moved-on':
      return show(ctx, await getTemplate(ctx), refusedForm(typed, result, 'text'), 409)
  }
}

async function getTemplate(ctx: Context): Promise<AnswerTemplate> {
  const id: Id<'consultation-template'> = parseId(ctx.params.templateId) ?? notFound()
  return (await ctx.db.read(ctx.actor, (tx) => findTemplate(tx, id))) ?? notFound()
}

function show(
  ctx: RequestContext,
  template: AnswerTemplate | undefined,
  state: FormState,
  status: number,
  second = false,
): Response {
  return memberPage(ctx, {
    title: ctx.t(template === undefined ? 'consultations.staff.template.new' : 'consultations.staff.template.title'),
    status,
    content: (
      <TemplatePage
        ctx={ctx}
        template={template}
        state={state}
        conflict={status === 409}
        second={second ? looked : undefined}
      />
    ),
  })
}
