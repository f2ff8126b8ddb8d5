import { isCentreStaff } from '#kernel/actor.ts'
import { emptyForm, type FormState, textOf } from '#kernel/form-state.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { type portraitDecision, portraitEditing, type portraitHandingIn, portraitPage } from '../addresses.ts'
import { memberPage, personOf } from '../member-page.ts'
import type { ExchangeParts } from '../parts.ts'
import { decisionForm } from './form.ts'
import { getPortrait, portraitsStep } from './get-portrait.ts'
import { type Portrait, portraitText } from './portrait.ts'
import { giveBack, handIn, takeBack, takePortrait } from './portrait.queries.ts'
import { PortraitView } from './portrait-view.tsx'

type Context = RequestContext & { readonly params: { readonly portraitId: string } }

export function showPortrait(parts: ExchangeParts): Handler<typeof portraitPage.path> {
  return async (ctx) => show(ctx, parts, await getPortrait(ctx), emptyForm)
}

export const submitHandingIn: Handler<typeof portraitHandingIn.path> = async (ctx) => {
  const { id, authorId } = await getPortrait(ctx)
  if (authorId !== personOf(ctx).personId) return notFound()
  if (textOf(await ctx.typed(), 'do') === 'undo') {
    const back = await takeBack(ctx.db, personOf(ctx), id)
    const meldung = back.ok ? 'zurueckgeholt' : undefined
    return ctx.seeOther(portraitPage.href(ctx.lang, { portraitId: id }, { meldung }))
  }
  const result = await handIn(ctx.db, personOf(ctx), id)
  if (result.ok) return ctx.seeOther(portraitPage.href(ctx.lang, { portraitId: id }, { meldung: 'abgegeben' }))
  switch (result.code) {
    case 'not-editable':
      return notFound()
    case 'incomplete':
      return ctx.seeOther(portraitEditing.href(ctx.lang, { portraitId: id }))
  }
}

export function submitDecision(parts: ExchangeParts): Handler<typeof portraitDecision.path> {
  return async (ctx) => {
    const portrait = await getPortrait(ctx)
    const actor = personOf(ctx)
    const typed = await ctx.typed()
    const parsed = decisionForm.parse(typed)
    if (!parsed.ok) return show(ctx, parts, portrait, parsed.form)
    const { decision, reason } = parsed.value
    // Somebody else of the centre was quicker: the page says how it stands now.
    const late = async () => show(ctx, parts, await getPortrait(ctx), emptyForm, 409)
    if (portrait.state !== 'handed-in') return late()
    if (decision === 'return') {
      if (reason.length < 5)
        return show(ctx, parts, portrait, { values: typed, errors: [{ field: 'reason', code: 'required' }] })
      const given = await giveBack(ctx.db, actor, parts, { id: portrait.id, reason })
      return given.ok ? back(ctx, portrait, 'zurueckgegeben') : late()
    }
    const { t } = ctx
    const text = portraitText(portrait, {
      occasion: t('exchange.portrait.occasion.label'),
      work: t('exchange.portrait.work.label'),
      result: t('exchange.portrait.result.label'),
      advice: t('exchange.portrait.advice.label'),
    })
    const taken = await takePortrait(ctx.db, actor, parts, { id: portrait.id, text })
    if (taken.ok) return back(ctx, portrait, 'uebernommen')
    switch (taken.code) {
      case 'too-late':
        return late()
      case 'title-taken':
        return show(ctx, parts, portrait, refusedForm(typed, taken, 'decision'))
    }
  }
}

function back(ctx: Context, { id }: Portrait, meldung: string): Response {
  return ctx.seeOther(portraitPage.href(ctx.lang, { portraitId: id }, { meldung }))
}

function show(
  ctx: Context,
  { links }: ExchangeParts,
  portrait: Portrait,
  state: FormState,
  status = state.errors.length > 0 ? 422 : 200,
): Response {
  const centre = isCentreStaff(ctx.actor)
  const article = portrait.articleId
  return memberPage(ctx, {
    title: portrait.title,
    status,
    way: [portraitsStep(ctx)],
    content: (
      <PortraitView
        ctx={ctx}
        portrait={portrait}
        own={portrait.authorId === personOf(ctx).personId}
        centre={centre}
        state={state}
        late={status === 409}
        articleHref={article === null || !centre ? undefined : links.articleHref(ctx.lang, article)}
      />
    ),
  })
}
