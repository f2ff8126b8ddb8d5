import { emptyForm, type FormState, listOf, textOf } from '#kernel/form-state.ts'
import { idFrom } from '#kernel/id.ts'
import { wholeMinute } from '#platform/clock/index.ts'
import { control, defineForm, errorLines, text } from '#platform/forms/index.ts'
import { notFound, type PageView, type RequestContext } from '#platform/http/index.ts'
import { isToken } from '#platform/session/index.ts'
import { registrationPage } from '#modules/events/addresses.ts'
import { checkIn as checkInAddress, linkCheckIn } from '../addresses.ts'
import { checkIn, checkInActor, readLink } from './check-in.ts'
import { CheckInPage, LinkCheckInPage } from './page.tsx'

type LinkContext = RequestContext<'/anmeldung/:token/anwesend'>

export const codeForm = defineForm({
  code: text({ max: 4, required: true, inputMode: 'numeric', autocomplete: 'off' }),
  link: text({ max: 400, required: true, autocomplete: 'off' }),
})
const prefix = 'attendance.checkIn'

/** Where the code on the screen leads: she says which registration is hers by its private link, and picks nothing else. */
export async function askForCode(ctx: RequestContext): Promise<Response> {
  return codePage(ctx, { ...emptyForm, values: { code: ctx.url.searchParams.get('code')?.slice(0, 4) ?? '' } })
}

export function submitCode(key: Buffer) {
  return async (ctx: RequestContext): Promise<Response> => {
    const typed = await ctx.typed()
    const parsed = codeForm.parse(typed)
    if (!parsed.ok) return codePage(ctx, parsed.form)
    const token = parsed.value.link.split(/[/?#]/).find(isToken) ?? ''
    const opened = await ctx.db.read(checkInActor, (tx) => readLink(tx, token))
    // For several people she says on her own page who is there.
    if (opened !== undefined && opened.people.length > 1)
      return ctx.seeOther(linkCheckIn.href(ctx.lang, { token }, { code: parsed.value.code }))
    const result = await checkIn(ctx.db, key, {
      token,
      code: parsed.value.code,
      participants: opened?.people.map(({ participant }) => participant.id) ?? [],
      clientAddress: ctx.clientAddress,
    })
    if (result.ok) return ctx.seeOther(linkCheckIn.href(ctx.lang, { token }, { meldung: 'da' }))
    switch (result.code) {
      case 'link-unknown':
      case 'not-now':
        return codePage(ctx, { values: typed, errors: [{ field: 'link', code: result.code }] })
      case 'wrong-code':
      case 'nobody':
        return codePage(ctx, { values: typed, errors: [{ field: 'code', code: 'wrong-code' }] })
      case 'paused':
        return codePage(ctx, paused(ctx, typed, result.until))
    }
  }
}

export async function askForPresence(ctx: LinkContext): Promise<Response> {
  return presencePage(ctx, {
    ...emptyForm,
    values: { code: ctx.url.searchParams.get('code')?.slice(0, 4) ?? '' },
  })
}

export function submitPresence(key: Buffer) {
  return async (ctx: LinkContext): Promise<Response> => {
    const { token } = ctx.params
    const typed = await ctx.typed()
    const result = await checkIn(ctx.db, key, {
      token,
      code: textOf(typed, 'code'),
      participants: listOf(typed, 'people').map((id) => idFrom<'participant'>(id)),
      clientAddress: ctx.clientAddress,
    })
    if (result.ok) return ctx.seeOther(linkCheckIn.href(ctx.lang, { token }, { meldung: 'da' }))
    switch (result.code) {
      case 'link-unknown':
        return notFound()
      case 'nobody':
        return presencePage(ctx, { values: typed, errors: [{ field: 'people', code: 'nobody' }] })
      case 'not-now':
      case 'wrong-code':
        return presencePage(ctx, { values: typed, errors: [{ field: 'code', code: result.code }] })
      case 'paused':
        return presencePage(ctx, paused(ctx, typed, result.until))
    }
  }
}

function paused({ t }: RequestContext, values: FormState['values'], until: Date): FormState {
  return { values, errors: [{ field: 'code', code: 'paused', values: { time: t.moment(wholeMinute(until)) } }] }
}

function codePage(ctx: RequestContext, state: FormState): Response {
  const { t, lang } = ctx
  return unlinkedPage(ctx, {
    title: t('attendance.checkIn.title'),
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <CheckInPage
        t={t}
        action={checkInAddress.href(lang)}
        formKey={ctx.formKey}
        errors={errorLines(state, t, prefix)}
        code={control(codeForm, state, t, prefix, 'code')}
        link={control(codeForm, state, t, prefix, 'link')}
      />
    ),
  })
}

async function presencePage(ctx: LinkContext, state: FormState): Promise<Response> {
  const { t, lang, params } = ctx
  const opened = await ctx.db.read(checkInActor, (tx) => readLink(tx, params.token))
  if (opened === undefined) return notFound()
  return unlinkedPage(ctx, {
    title: t('attendance.checkIn.title'),
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <LinkCheckInPage
        t={t}
        opened={opened}
        action={linkCheckIn.href(lang, params)}
        back={registrationPage.href(lang, params)}
        formKey={ctx.formKey}
        errors={errorLines(state, t, prefix)}
        code={control(codeForm, state, t, prefix, 'code')}
        chosen={listOf(state.values, 'people')}
        done={ctx.url.searchParams.get('meldung') === 'da'}
      />
    ),
  })
}

/** Nobody else learns a private link from where one goes next. */
function unlinkedPage(ctx: RequestContext, view: Pick<PageView, 'title' | 'content' | 'status'>): Response {
  const response = ctx.page({ ...view, unlisted: true, section: 'veranstaltungen' })
  response.headers.set('referrer-policy', 'no-referrer')
  return response
}
