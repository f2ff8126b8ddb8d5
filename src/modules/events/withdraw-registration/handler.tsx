import { notFound } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { registrationPage, registrationWithdrawal } from '../addresses.ts'
import { textOfEvent } from '../event.ts'
import type { EventParts } from '../event-parts.ts'
import { whenOf } from '../event-words.ts'
import { type LinkContext, openLink, privatePage } from '../open-registration/private-page.ts'
import { takeLinkStep } from '../open-registration/take-link-step.ts'

export async function askForWithdrawal(ctx: LinkContext): Promise<Response> {
  return withdrawalPage(ctx)
}

export function submitWithdrawal(parts: EventParts) {
  return async (ctx: LinkContext): Promise<Response> => {
    const result = await takeLinkStep(ctx.db, parts, ctx.params.token, { do: 'withdraw' })
    if (result.ok)
      return ctx.seeOther(registrationPage.href(ctx.lang, { token: ctx.params.token }, { meldung: 'zurueckgetreten' }))
    if (result.code === 'link-unknown' || result.code === 'offer-unknown') return notFound()
    return withdrawalPage(ctx, true)
  }
}

async function withdrawalPage(ctx: LinkContext, refused = false): Promise<Response> {
  const { t, lang } = ctx
  const { token } = ctx.params
  const { event } = await openLink(ctx)
  const title = t('events.private.withdrawTitle')
  return privatePage(ctx, {
    title,
    status: refused ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} lead={t('events.private.withdrawLead')} />
        {refused ? (
          <Notice t={t} kind="danger" role="alert">
            <p>{t('events.private.refused.not-in-this-state')}</p>
          </Notice>
        ) : null}
        <p>
          <bdi>{textOfEvent(event, lang).title}</bdi>
          <br />
          {whenOf(t, event)}
        </p>
        <Form action={registrationWithdrawal.href(lang, { token })} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <FormActions>
            <Button>{t('events.private.withdrawNow')}</Button>
            <a href={registrationPage.href(lang, { token })}>{t('events.private.withdrawNot')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
