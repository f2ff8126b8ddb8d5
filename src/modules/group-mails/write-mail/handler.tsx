import { systemActor } from '#kernel/actor.ts'
import { type FieldError, type FormState, listOf, textOf } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { refusedForm } from '#platform/forms/index.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { type District, listDistricts } from '#modules/places/index.ts'
import { groupMailPage, type groupMailWriting } from '../addresses.ts'
import { type Chosen, groupCodes, missingIn, mostAtOnce, readChosen, templates } from '../group-mail.ts'
import { memberPage } from '../member-page.ts'
import type { GroupMailParts } from '../parts.ts'
import { mailForm } from './form.ts'
import { WritePage } from './page.tsx'
import { resolveChosen, sendGroupMail } from './send-mail.ts'

type Context = RequestContext<typeof groupMailWriting.path>

/** Choosing shows a number and writes nothing. */
export async function askForMail(ctx: Context): Promise<Response> {
  const { searchParams } = ctx.url
  const districts = await districtsNow(ctx)
  const chosen = readChosen(
    searchParams.getAll('gruppe'),
    searchParams.getAll('kreis'),
    searchParams.getAll('region'),
    districts,
  )
  const template = templates.find((one) => one === searchParams.get('vorlage')) ?? 'frei'
  const { t } = ctx
  const values = {
    template,
    subject: t.find(`group-mails.template.${template}.subject`) ?? '',
    words: t.find(`group-mails.template.${template}.words`) ?? '',
  }
  const missing = searchParams.has('vorlage') ? missingIn(chosen) : undefined
  return show(ctx, districts, chosen, { values, errors: missing === undefined ? [] : [none(missing)] })
}

export function submitMail(parts: GroupMailParts): Handler<typeof groupMailWriting.path> {
  return async (ctx) => {
    const typed = await ctx.typed()
    const districts = await districtsNow(ctx)
    const chosen = readChosen(listOf(typed, 'gruppe'), listOf(typed, 'kreis'), listOf(typed, 'region'), districts)
    const missing = missingIn(chosen)
    if (missing !== undefined) return show(ctx, districts, chosen, { values: typed, errors: [none(missing)] }, true)
    if (textOf(typed, 'do') === 'count') return show(ctx, districts, chosen, { values: typed, errors: [] })
    if (groupCodes(chosen).join(',') !== textOf(typed, 'wahl'))
      return show(ctx, districts, chosen, { values: typed, errors: [{ field: 'gruppe', code: 'other-people' }] })
    const parsed = mailForm.parse(typed)
    if (!parsed.ok) return show(ctx, districts, chosen, { values: typed, errors: parsed.form.errors })
    const { template, ...texts } = parsed.value
    const written = { template: template === '' ? ('frei' as const) : template, ...texts }
    const expected = Number(textOf(typed, 'anzahl'))
    const result = await sendGroupMail(ctx.db, ctx.actor, parts, { chosen, districts, expected, written })
    if (result.ok)
      return ctx.seeOther(groupMailPage.href(ctx.lang, { mailId: result.value }, { meldung: 'verschickt' }))
    switch (result.code) {
      case 'nobody':
      case 'other-number':
      case 'too-many':
      case 'too-many-a-day':
      case 'half-english':
      case 'unfinished':
        return show(ctx, districts, chosen, refusedForm(typed, result, 'subject'))
    }
  }
}

function districtsNow(ctx: Context): Promise<readonly District[]> {
  return ctx.db.read(ctx.actor, (tx) => listDistricts(tx, dayInBerlin(ctx.now)))
}

function none(field: 'gruppe' | 'kreis' | 'region'): FieldError {
  return { field, code: 'none' }
}

async function show(
  ctx: Context,
  districts: readonly District[],
  chosen: Chosen,
  state: FormState,
  begun = false,
): Promise<Response> {
  const missing = missingIn(chosen) !== undefined
  const found = missing
    ? begun
      ? 0
      : undefined
    : await ctx.db.read(
        systemActor('group-mails.resolve'),
        async (tx) => (await resolveChosen(tx, chosen, districts)).length,
      )
  return memberPage(ctx, {
    title: ctx.t('group-mails.write.title'),
    status: state.errors.length > 0 ? 422 : 200,
    scripts: ['editing-unsaved.js'],
    content: (
      <WritePage
        t={ctx.t}
        formKey={ctx.formKey}
        districts={districts}
        chosen={chosen}
        found={found}
        most={mostAtOnce}
        state={state}
      />
    ),
  })
}
