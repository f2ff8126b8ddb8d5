import { parseId } from '#kernel/id.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { proposalAddition, proposalList, proposalPage } from '../addresses.ts'
import { doneSentence, memberPage } from '../member-page.ts'
import { ProposalState } from '../proposal-state.tsx'
import { listProposals, proposalsPerPage } from '../proposal.queries.ts'
import { getCurrentVersion, listStandards } from '../standard.queries.ts'
import { voiceWords } from '../voice.tsx'

export async function showProposals(ctx: RequestContext): Promise<Response> {
  const { t, lang } = ctx
  const before = parseId<'proposal'>(ctx.url.searchParams.get('vor') ?? '')
  const { found, standards } = await ctx.db.read(ctx.actor, async (tx) => ({
    found: await listProposals(tx, before),
    standards: await listStandards(tx, (await getCurrentVersion(tx)).number),
  }))
  const proposals = found.slice(0, proposalsPerPage)
  const last = proposals.at(-1)
  const nameOf = (slot: number) => standards.find((standard) => standard.slot === slot)?.title ?? ''
  const title = t('quality.proposals.title')
  return memberPage(ctx, {
    title,
    content: (
      <>
        <PageHeading title={title} lead={t('quality.proposals.lead')} />
        <DoneNotice t={t} done={doneSentence(ctx)} />
        <Row>
          <ButtonLink href={proposalAddition.href(lang)}>{t('quality.propose.title')}</ButtonLink>
        </Row>
        {proposals.length === 0 ? (
          <EmptyState title={t('quality.proposals.empty')} text={t('quality.proposals.emptyText')} />
        ) : (
          <ul class="quality-list" role="list">
            {proposals.map((proposal) => (
              <li>
                <a href={proposalPage.href(lang, { proposalId: proposal.id })}>
                  {proposal.slot}. {nameOf(proposal.slot)}
                </a>{' '}
                <ProposalState t={t} proposal={proposal} />
                <p>
                  {t('quality.proposals.of', {
                    who: voiceWords(t, proposal),
                    day: t.date(proposal.madeAt, 'short'),
                  })}
                </p>
              </li>
            ))}
          </ul>
        )}
        <Pagination
          t={t}
          next={
            found.length > proposalsPerPage && last !== undefined
              ? proposalList.href(lang, {}, { vor: last.id })
              : undefined
          }
        />
      </>
    ),
  })
}
