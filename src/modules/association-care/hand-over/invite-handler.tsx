import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { retryMinutes, takeTurn } from '#platform/throttle/index.ts'
import { findProofGap, inviteSuccessor } from '#modules/accounts/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { boardInvitation, kitPage } from '../addresses.ts'
import { getAssociation, memberPage } from '../member-page.ts'
import type { CareParts } from '../parts.ts'
import { boardForm } from './form.ts'

type Context = RequestContext<typeof boardInvitation.path>

const prefix = 'association-care.invite'
const hour = 3600
// Nobody's board changes by more people a day; a stranger's mailbox is no letter box for the angry (RL-07).
const inviting = {
  name: 'association-care.invite',
  free: 6,
  firstPauseSeconds: 6 * hour,
  longestPauseSeconds: 24 * hour,
  forgetSeconds: 24 * hour,
}

export async function askForBoard(ctx: Context): Promise<Response> {
  // A role is granted: the factor must be fresh (SE-06).
  const gap = await findProofGap(ctx, boardInvitation.href(ctx.lang, ctx.params), 'factor')
  return gap ?? show(ctx, { ...emptyForm, values: { language: 'de' } })
}

/** Sends the new board the invitation everybody with a role gets; nothing changes before it is accepted. */
export function submitBoard({ translators }: CareParts): Handler<typeof boardInvitation.path> {
  return async (ctx) => {
    const { id: profileId } = await getAssociation(ctx, ctx.params.profileId)
    const gap = await findProofGap(ctx, boardInvitation.href(ctx.lang, ctx.params), 'factor')
    if (gap !== undefined) return gap
    const typed = await ctx.typed()
    const parsed = boardForm.parse(typed)
    if (!parsed.ok) return show(ctx, parsed.form)
    const turn = await takeTurn(ctx.db, [{ rule: inviting, key: profileId }])
    if (!turn.ok) {
      const values = { minutes: retryMinutes(turn.retryAt, ctx.now) }
      return show(ctx, { values: typed, errors: [{ field: 'email', code: 'paused', values }] })
    }
    const { given_name: givenName, family_name: familyName, email, language } = parsed.value
    await ctx.db.inTransaction(ctx.actor, (tx) =>
      inviteSuccessor(tx, { translators }, ctx.baseUrl, {
        givenName,
        familyName,
        email,
        language: language === '' ? 'de' : language,
        profileId,
      }),
    )
    return ctx.seeOther(kitPage.href(ctx.lang, { profileId }, { meldung: 'eingeladen' }))
  }
}

async function show(ctx: Context, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const association = await getAssociation(ctx, ctx.params.profileId)
  const params = { profileId: association.id }
  const title = t('association-care.invite.title')
  const field = (name: keyof typeof boardForm.fields) => ({ t, ...control(boardForm, state, t, prefix, name) })
  return memberPage(ctx, {
    title,
    association,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <>
        <PageHeading title={title} kicker={association.name} lead={t('association-care.invite.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <Form action={boardInvitation.href(lang, params)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <TextField {...field('given_name')} />
          <TextField {...field('family_name')} />
          <TextField {...field('email')} />
          <Radios
            {...field('language')}
            options={(['de', 'en'] as const).map((one) => ({
              value: one,
              label: t(`association-care.language.${one}`),
            }))}
          />
          <FormActions>
            <Button>{t('association-care.invite.submit')}</Button>
            <a href={kitPage.href(lang, params)}>{t('association-care.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
