import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { control, errorLines, refusedForm } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { claimDeclining, claimPage } from '../addresses.ts'
import { getClaim, memberPage } from '../member-page.ts'
import type { ClaimParts } from '../parts.ts'
import { declineClaim } from './decline-claim.ts'
import { decliningForm } from './form.ts'

type Path = typeof claimDeclining.path

export async function askForDeclining(ctx: RequestContext<Path>): Promise<Response> {
  return show(ctx, emptyForm, 200)
}

export function submitDeclining(parts: ClaimParts): Handler<Path> {
  return async (ctx) => {
    const typed = await ctx.typed()
    const parsed = decliningForm.parse(typed)
    if (!parsed.ok) return show(ctx, parsed.form, 422)
    const { id: claimId } = await getClaim(ctx, ctx.params.claimId)
    const result = await declineClaim(ctx.db, ctx.actor, parts, { claimId, reason: parsed.value.reason })
    if (result.ok) return ctx.seeOther(claimPage.href(ctx.lang, { claimId }))
    switch (result.code) {
      case 'claim-unknown':
        return notFound()
      case 'decided-already':
        return show(ctx, refusedForm(typed, result, 'reason'), 422)
    }
  }
}

async function show(ctx: RequestContext<Path>, state: FormState, status: number): Promise<Response> {
  const { t, lang } = ctx
  const claim = await getClaim(ctx, ctx.params.claimId)
  const params = { claimId: claim.id }
  const title = t('claims.staff.decline.title')
  return memberPage(ctx, {
    title,
    status,
    content: (
      <>
        <PageHeading
          title={title}
          kicker={`${claim.givenName} ${claim.familyName}`}
          lead={t('claims.staff.decline.lead')}
        />
        <ErrorSummary t={t} errors={errorLines(state, t, 'claims.staff.decline')} />
        <Form action={claimDeclining.href(lang, params)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <TextArea t={t} {...control(decliningForm, state, t, 'claims.staff.decline', 'reason')} />
          <FormActions>
            <Button>{t('claims.staff.decline.submit')}</Button>
            <a href={claimPage.href(lang, params)}>{t('claims.staff.back')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
