import type { FormState } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { choice, control, defineForm, errorLines, longText, refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { Difference } from '#ui/difference.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { proposalDecision, proposalList, proposalPage } from '../addresses.ts'
import { memberPage } from '../member-page.ts'
import { findProposal } from '../proposal.queries.ts'
import { findStandard } from '../standard.queries.ts'
import { decideProposal } from './decide-proposal.ts'

type Context = RequestContext<'/mein/qualitaet/vorschlaege/:proposalId/entscheiden'>

const decisions = ['accepted', 'declined'] as const
const decisionForm = defineForm({
  decision: choice(decisions),
  reason: longText({ max: 3000, minLength: 3, required: true }),
})
const prefix = 'quality.decide'

export async function askForDecision(ctx: Context): Promise<Response> {
  return decisionPage(ctx, { values: {}, errors: [] })
}

export async function submitDecision(ctx: Context): Promise<Response> {
  const proposalId = parseId<'proposal'>(ctx.params.proposalId) ?? notFound()
  const typed = await ctx.typed()
  const parsed = decisionForm.parse(typed)
  if (!parsed.ok) return decisionPage(ctx, { values: typed, errors: parsed.form.errors })
  const decision = parsed.value.decision === 'accepted' ? 'accepted' : 'declined'
  const result = await decideProposal(ctx.db, ctx.actor, { proposalId, decision, reason: parsed.value.reason })
  if (result.ok) return ctx.seeOther(proposalPage.href(ctx.lang, { proposalId }, { meldung: 'entschieden' }))
  switch (result.code) {
    case 'proposal-unknown':
      return notFound()
    case 'decided-already':
      return decisionPage(ctx, refusedForm(typed, result, 'decision'))
  }
}

async function decisionPage(ctx: Context, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const id = parseId<'proposal'>(ctx.params.proposalId) ?? notFound()
  const shown = await ctx.db.read(ctx.actor, async (tx) => {
    const proposal = await findProposal(tx, id)
    const before = proposal === undefined ? undefined : await findStandard(tx, proposal.version, proposal.slot)
    return proposal === undefined || before === undefined ? undefined : { proposal, before }
  })
  if (shown === undefined) return notFound()
  const { proposal, before } = shown
  const title = t('quality.decide.title')
  return memberPage(ctx, {
    title,
    status: state.errors.length > 0 ? 422 : 200,
    above: [{ label: t('quality.proposals.title'), href: proposalList.href(lang) }],
    content: (
      <>
        <PageHeading title={title} kicker={`${before.slot}. ${before.title}`} lead={t('quality.decide.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <Difference t={t} lang="de" before={before.statement} after={proposal.statement} />
        <Form action={proposalDecision.href(lang, { proposalId: id })} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <Radios
            t={t}
            {...control(decisionForm, state, t, prefix, 'decision')}
            options={decisions.map((decision) => ({
              value: decision,
              label: t(`quality.decide.${decision}`),
              hint: t(`quality.decide.${decision}Hint`),
            }))}
          />
          <TextArea t={t} {...control(decisionForm, state, t, prefix, 'reason')} />
          <FormActions>
            <Button>{t('quality.decide.submit')}</Button>
            <a href={proposalPage.href(lang, { proposalId: id })}>{t('quality.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
