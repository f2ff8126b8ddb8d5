import type { Translator } from '#platform/i18n/index.ts'
import { StatusTag } from '#ui/tags.tsx'
import type { Proposal } from './proposal.queries.ts'

/** How a proposal stands. */
export function ProposalState({ t, proposal }: { readonly t: Translator; readonly proposal: Proposal }) {
  const { decision, appeared, ledTo } = proposal
  if (decision === null) return <StatusTag tone="neutral">{t('quality.proposals.open')}</StatusTag>
  if (decision === 'declined') return <StatusTag tone="danger">{t('quality.proposals.declined')}</StatusTag>
  return (
    <StatusTag tone="success">
      {appeared && ledTo !== null
        ? t('quality.proposals.appeared', { number: ledTo })
        : t('quality.proposals.accepted')}
    </StatusTag>
  )
}
