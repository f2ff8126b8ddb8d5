import { systemActor } from '#kernel/actor.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { isToken } from '#platform/session/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Stack } from '#ui/layout.tsx'
import { confirmationLink, memberStart, profileEditing } from '../addresses.ts'
import { findAskedProfile } from '../confirmation.queries.ts'
import { findProfile } from '../profile.queries.ts'
import type { Profile } from '../profile.ts'
import { PublicView } from '../show-profile/public-view.tsx'
import { confirmByLink } from './confirm-profile.ts'

type Context = RequestContext<typeof confirmationLink.path>

/** Shows the entry behind the link of a mail and one button. Looking changes nothing: mail scanners open links, too. */
export async function askByLink(ctx: Context): Promise<Response> {
  const { token } = ctx.params
  if (!isToken(token)) return spent(ctx, 404)
  // The link stands for the keeper; what it shows is public anyway.
  const profile = await ctx.db.read(systemActor('organisations.confirm-by-link'), async (tx) => {
    const id = await findAskedProfile(tx, token)
    return id === undefined ? undefined : findProfile(tx, id)
  })
  if (profile === undefined || profile.state !== 'published') return spent(ctx, 404)
  return unreferred(page(ctx, profile.name, 200, <Asked ctx={ctx} profile={profile} />))
}

export async function submitByLink(ctx: Context): Promise<Response> {
  const { token } = ctx.params
  const result = isToken(token) ? await confirmByLink(ctx.db, token) : undefined
  if (result === undefined || !result.ok) return spent(ctx, 422)
  const title = ctx.t('organisations.confirm.thanks')
  return page(
    ctx,
    title,
    200,
    <>
      <PageHeading title={title} lead={ctx.t('organisations.confirm.thanksLead')} />
      <p>
        <a href={memberStart.href(ctx.lang)}>{ctx.t('organisations.confirm.signIn')}</a>
      </p>
    </>,
  )
}

function Asked({ ctx, profile }: { readonly ctx: Context; readonly profile: Profile }) {
  const { t, lang, params } = ctx
  return (
    <Stack>
      <PageHeading
        title={profile.name}
        kicker={t('organisations.confirm.title')}
        lead={t('organisations.confirm.linkLead')}
      />
      <PublicView t={t} profile={profile} />
      <Form
        action={confirmationLink.href(lang, params)}
        label={t('organisations.confirm.title')}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        <FormActions>
          <Button>{t('organisations.confirm.submit')}</Button>
          <ButtonLink look="secondary" href={profileEditing.href(lang, { profileId: profile.id })}>
            {t('organisations.confirm.change')}
          </ButtonLink>
        </FormActions>
      </Form>
    </Stack>
  )
}

function spent(ctx: Context, status: number): Response {
  const title = ctx.t('organisations.confirm.spent')
  return page(
    ctx,
    title,
    status,
    <>
      <PageHeading title={title} lead={ctx.t('organisations.confirm.spentLead')} />
      <p>
        <a href={memberStart.href(ctx.lang)}>{ctx.t('organisations.confirm.signIn')}</a>
      </p>
    </>,
  )
}

function page(
  ctx: Context,
  title: string,
  status: number,
  content: Parameters<Context['page']>[0]['content'],
): Response {
  return ctx.page({ title, status, unlisted: true, content })
}

/** The address is a key: links from the page do not carry its path (SE-08). `no-referrer` would make older browsers' forms look foreign. */
function unreferred(response: Response): Response {
  response.headers.set('referrer-policy', 'strict-origin')
  return response
}
