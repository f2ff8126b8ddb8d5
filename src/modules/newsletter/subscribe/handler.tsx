import { type FormState, textOf } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import { PageHeading } from '#ui/layout.tsx'
import { type signUp, signUpDone } from '../addresses.ts'
import type { NewsletterParts } from '../parts.ts'
import { publicPage } from '../public-page.ts'
import { confirmDays } from '../reader.queries.ts'
import { readWish } from '../wish.ts'
import { signUpForm } from './form.ts'
import { SignUpPage } from './page.tsx'
import { subscribe } from './subscribe.ts'

type Path = typeof signUp.path

export async function askToSignUp(ctx: RequestContext<Path>): Promise<Response> {
  // A page about a Kreis leads here with it.
  const district = ctx.url.searchParams.get('kreis')
  return show(ctx, { values: { lang: ctx.lang, districts: district === null ? [] : [district] }, errors: [] })
}

export function submitSignUp(parts: NewsletterParts): Handler<Path> {
  return async (ctx) => {
    const typed = await ctx.typed()
    const parsed = signUpForm.parse(typed)
    if (!parsed.ok) return show(ctx, { values: typed, errors: parsed.form.errors })
    const { email, lang, lists } = parsed.value
    const wish = await readWish(ctx, typed, lists)
    if (wish === undefined) return show(ctx, { values: typed, errors: [{ field: 'lists', code: 'none' }] })
    const input = {
      email,
      lang: lang === '' ? ctx.lang : lang,
      ...wish,
      shownIn: ctx.lang,
      clientAddress: ctx.clientAddress,
    }
    const result = await subscribe(ctx.db, parts, input, ctx.now)
    if (result.ok) return ctx.seeOther(signUpDone.href(ctx.lang))
    const error = { field: 'email', code: result.code, values: { minutes: result.minutes } }
    return show(ctx, { values: typed, errors: [error] })
  }
}

async function show(ctx: RequestContext<Path>, state: FormState): Promise<Response> {
  const { t } = ctx
  const districts = await ctx.db.read(ctx.actor, (tx) => listDistricts(tx, dayInBerlin(ctx.now)))
  const chosen = textOf(state.values, 'lang') === '' ? { ...state.values, lang: ctx.lang } : state.values
  return publicPage(ctx, {
    title: t('newsletter.signUp.title'),
    description: t('newsletter.signUp.lead'),
    status: state.errors.length > 0 ? 422 : 200,
    content: <SignUpPage t={t} formKey={ctx.formKey} state={{ ...state, values: chosen }} districts={districts} />,
  })
}

/** The same for everybody, whatever happened: who reads is nobody's business. */
export async function showSignUpDone(ctx: RequestContext): Promise<Response> {
  const { t } = ctx
  const title = t('newsletter.almost.title')
  return publicPage(ctx, {
    title,
    unlisted: true,
    content: (
      <>
        <PageHeading title={title} lead={t('newsletter.almost.lead')} />
        <p>{t('newsletter.almost.text', { days: confirmDays })}</p>
      </>
    ),
  })
}
