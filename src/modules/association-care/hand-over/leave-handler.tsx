import { notFound, type RequestContext } from '#platform/http/index.ts'
import { findProofGap } from '#modules/accounts/index.ts'
import { endOwnRole } from '#modules/organisations/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { kitPage, memberStart, roleHandingOver } from '../addresses.ts'
import { getAssociation, memberPage } from '../member-page.ts'

type Context = RequestContext<typeof roleHandingOver.path>

export async function askToHandOver(ctx: Context): Promise<Response> {
  return show(ctx)
}

/** Ends one's own role; whoever is the last on the board has to find somebody first. */
export async function submitHandingOver(ctx: Context): Promise<Response> {
  const { id } = await getAssociation(ctx, ctx.params.profileId)
  const gap = await findProofGap(ctx, roleHandingOver.href(ctx.lang, ctx.params), 'factor')
  if (gap !== undefined) return gap
  const result = await endOwnRole(ctx.db, ctx.actor, id)
  if (result.ok) return ctx.seeOther(memberStart.href(ctx.lang))
  switch (result.code) {
    case 'profile-unknown':
      return notFound()
    case 'last-keeper':
      return show(ctx, ctx.t('association-care.leave.last-keeper'))
  }
}

async function show(ctx: Context, refusal?: string): Promise<Response> {
  const { t, lang } = ctx
  const association = await getAssociation(ctx, ctx.params.profileId)
  const params = { profileId: association.id }
  const title = t('association-care.leave.title')
  return memberPage(ctx, {
    title,
    association,
    status: refusal === undefined ? 200 : 422,
    content: (
      <ConfirmationPage
        t={t}
        formKey={ctx.formKey}
        title={title}
        kicker={association.name}
        lead={t('association-care.leave.lead', { name: association.name })}
        action={roleHandingOver.href(lang, params)}
        submit={t('association-care.leave.submit')}
        backHref={kitPage.href(lang, params)}
        refusal={refusal}
      />
    ),
  })
}
