import { type FormState, textOf } from '#kernel/form-state.ts'
import { type Id, parseId } from '#kernel/id.ts'
import { isCentreStaff } from '#kernel/actor.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { DoneNotice } from '#ui/notice.tsx'
import { proposalList, proposalPage } from '../addresses.ts'
import { doneSentence, memberPage } from '../member-page.ts'
import { findProposal, listRemarks } from '../proposal.queries.ts'
import { findStandard, getCurrentVersion } from '../standard.queries.ts'
import { listVoices, voiceOf } from '../voice.tsx'
import { addRemark } from './add-remark.ts'
import { remarkForm } from './form.ts'
import { ProposalPage } from './page.tsx'

type Context = RequestContext<'/mein/qualitaet/vorschlaege/:proposalId'>

export async function showProposal(ctx: Context): Promise<Response> {
  return discussionPage(ctx, { values: {}, errors: [] })
}

export async function submitRemark(ctx: Context): Promise<Response> {
  const proposalId = idOf(ctx)
  const typed = await ctx.typed()
  const parsed = remarkForm.parse(typed)
  if (!parsed.ok) return discussionPage(ctx, { values: typed, errors: parsed.form.errors })
  const voice = await voiceOf(ctx, typed)
  const result = await addRemark(ctx.db, ctx.actor, { proposalId, text: parsed.value.text, voice })
  return result.ok ? ctx.seeOther(proposalPage.href(ctx.lang, { proposalId }, { meldung: 'gesagt' })) : notFound()
}

function idOf(ctx: RequestContext<'/mein/qualitaet/vorschlaege/:proposalId'>): Id<'proposal'> {
  return parseId<'proposal'>(ctx.params.proposalId) ?? notFound()
}

async function discussionPage(ctx: Context, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const id = idOf(ctx)
  const shown = await ctx.db.read(ctx.actor, async (tx) => {
    const proposal = await findProposal(tx, id)
    if (proposal === undefined) return undefined
    return {
      proposal,
      remarks: await listRemarks(tx, id),
      voices: await listVoices(tx),
      // The words it wants to change, and those of today, which may be others by now.
      before: await findStandard(tx, proposal.version, proposal.slot),
      today: await findStandard(tx, (await getCurrentVersion(tx)).number, proposal.slot),
    }
  })
  if (shown === undefined || shown.before === undefined || shown.today === undefined) return notFound()
  const title = t('quality.proposal.title', { slot: shown.proposal.slot, title: shown.today.title })
  return memberPage(ctx, {
    title,
    status: state.errors.length > 0 ? 422 : 200,
    above: [{ label: t('quality.proposals.title'), href: proposalList.href(lang) }],
    content: (
      <ProposalPage
        t={t}
        formKey={ctx.formKey}
        title={title}
        {...shown}
        before={shown.before}
        today={shown.today}
        state={state}
        voice={textOf(state.values, 'voice')}
        decides={isCentreStaff(ctx.actor)}
        done={<DoneNotice t={t} done={doneSentence(ctx)} />}
      />
    ),
  })
}
