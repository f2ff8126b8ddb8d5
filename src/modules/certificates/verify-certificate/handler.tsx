import { directionOf, type Lang } from '#kernel/language.ts'
import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { retryTime } from '#platform/throttle/index.ts'
import { codeForm, verificationPage } from '../addresses.ts'
import { readCode, spacedCode } from '../code.ts'
import { guarded, guardedPage } from '../private-page.ts'
import { checkCode, checkName, findShown } from './check.ts'
import { codeFields, nameFields } from './form.ts'
import { CodePage, type NameAnswer, VerificationPage } from './page.tsx'

type Context = RequestContext<'/nachweis/:code'>

export async function askForCode(ctx: RequestContext): Promise<Response> {
  return codePage(ctx, emptyForm)
}

export async function submitCode(ctx: RequestContext): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = codeFields.parse(typed)
  if (!parsed.ok) return codePage(ctx, parsed.form)
  const result = await checkCode(ctx.db, { typed: parsed.value.code, clientAddress: ctx.clientAddress })
  if (result.ok) return guarded(ctx.seeOther(verificationPage.href(ctx.lang, { code: result.value })))
  const values = { time: 'retryAt' in result ? retryTime(result.retryAt) : '' }
  return codePage(ctx, { values: typed, errors: [{ field: 'code', code: result.code, values }] })
}

/** Where the code on the paper leads; also with hyphens or small letters, as people type addresses. */
export async function showVerification(ctx: Context): Promise<Response> {
  return verification(ctx, emptyForm, undefined)
}

export async function submitName(ctx: Context): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = nameFields.parse(typed)
  if (!parsed.ok) return verification(ctx, parsed.form, undefined)
  const { name } = parsed.value
  const code = readCode(ctx.params.code)
  if (code === undefined) return unknownPage(ctx)
  const result = await checkName(ctx.db, { code, name, clientAddress: ctx.clientAddress })
  if (result.ok) return verification(ctx, { values: { name }, errors: [] }, { name, right: result.value })
  if (result.code === 'certificate-unknown') return unknownPage(ctx)
  const values = { time: 'retryAt' in result ? retryTime(result.retryAt) : '' }
  return verification(ctx, { values: typed, errors: [{ field: 'name', code: 'paused', values }] }, undefined)
}

async function verification(ctx: Context, state: FormState, answer: NameAnswer | undefined): Promise<Response> {
  const { t, lang } = ctx
  const code = readCode(ctx.params.code)
  const certificate = code === undefined ? undefined : await findShown(ctx.db, code)
  if (code === undefined || certificate === undefined) return unknownPage(ctx)
  const title = t('certificates.verify.title', { code: spacedCode(code) })
  return guardedPage(ctx, {
    title,
    status: state.errors.length > 0 ? 422 : 200,
    breadcrumb: [{ label: t('certificates.code.title'), href: codeForm.href(lang) }, { label: title }],
    content: (
      <VerificationPage
        t={t}
        title={t('certificates.verify.title', { code: wholeCode(code, lang) })}
        formKey={ctx.formKey}
        today={dayInBerlin(ctx.now)}
        certificate={certificate}
        state={state}
        answer={answer}
      />
    ),
  })
}

/** There is none with this code: says so beside the code as it came, with a field to try again. */
function unknownPage(ctx: Context): Response {
  const code = ctx.params.code.slice(0, 40)
  const title = ctx.t('certificates.unknown.title')
  const errors = [{ field: 'code', code: readCode(code) === undefined ? 'typo' : 'unknown' }]
  return guardedPage(ctx, {
    title,
    status: 404,
    breadcrumb: [{ label: ctx.t('certificates.code.title'), href: codeForm.href(ctx.lang) }, { label: title }],
    content: <CodePage t={ctx.t} formKey={ctx.formKey} state={{ values: { code }, errors }} title={title} />,
  })
}

/** Beside Arabic words a code would turn around at its hyphens, and break there. */
function wholeCode(code: string, lang: Lang): string {
  const spaced = spacedCode(code)
  return directionOf(lang) === 'rtl' ? `\u2068${spaced.replaceAll('-', '\u2011')}\u2069` : spaced
}

function codePage(ctx: RequestContext, state: FormState): Response {
  const title = ctx.t('certificates.code.title')
  return ctx.page({
    title,
    description: ctx.t('certificates.code.description'),
    status: state.errors.length > 0 ? 422 : 200,
    breadcrumb: [{ label: title }],
    content: <CodePage t={ctx.t} formKey={ctx.formKey} state={state} />,
  })
}
