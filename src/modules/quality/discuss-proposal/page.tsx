import type { Child } from 'hono/jsx'
import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { Difference } from '#ui/difference.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { proposalDecision, proposalPage, standardPage } from '../addresses.ts'
import { ProposalState } from '../proposal-state.tsx'
import type { Proposal, Remark } from '../proposal.queries.ts'
import { Said } from '../said.tsx'
import type { Standard } from '../standard.ts'
import { type listVoices, VoiceField, voiceWords } from '../voice.tsx'
import { remarkForm } from './form.ts'

const prefix = 'quality.remark'

type ProposalPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly title: string
  readonly proposal: Proposal
  readonly remarks: readonly Remark[]
  readonly voices: Awaited<ReturnType<typeof listVoices>>
  readonly before: Standard
  readonly today: Standard
  readonly state: FormState
  readonly voice: string
  readonly decides: boolean
  readonly done: Child
}

/** A proposal: what would change and why, what was said, and what was decided with its reasons. */
export function ProposalPage(props: ProposalPageProps) {
  const { t, formKey, title, proposal, remarks, voices, before, today, state, voice, decides, done } = props
  const params = { proposalId: proposal.id }
  return (
    <>
      <PageHeading
        title={title}
        lead={t('quality.proposals.of', {
          who: voiceWords(t, proposal),
          day: t.date(proposal.madeAt, 'short'),
        })}
      />
      {done}
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      <p>
        <ProposalState t={t} proposal={proposal} />{' '}
        <a href={standardPage.href(t.lang, { slot: String(proposal.slot) })}>{t('quality.proposal.standard')}</a>
      </p>
      <Decision t={t} proposal={proposal} />
      <Heading level={2}>{t('quality.proposal.change')}</Heading>
      <Difference t={t} lang="de" before={before.statement} after={proposal.statement} />
      {proposal.decision === null && today.statement !== before.statement ? (
        <p>{t('quality.proposal.movedOn', { number: today.version })}</p>
      ) : null}
      <Heading level={2}>{t('quality.propose.reason.label')}</Heading>
      <p class="quality-text">
        <bdi>{proposal.reason}</bdi>
      </p>
      {decides && proposal.decision === null ? (
        <Row>
          <ButtonLink href={proposalDecision.href(t.lang, params)}>{t('quality.decide.title')}</ButtonLink>
        </Row>
      ) : null}
      <Heading level={2}>{t('quality.proposal.discussion')}</Heading>
      <Said t={t} said={remarks} empty={t('quality.proposal.silence')} />
      <Form action={proposalPage.href(t.lang, params)} hidden={[{ name: '_key', value: formKey }]}>
        <VoiceField t={t} voices={voices} value={voice} />
        <TextArea t={t} {...control(remarkForm, state, t, prefix, 'text')} />
        <FormActions>
          <Button look="secondary">{t('quality.remark.submit')}</Button>
        </FormActions>
      </Form>
    </>
  )
}

function Decision({ t, proposal }: { readonly t: Translator; readonly proposal: Proposal }) {
  const { decision, decisionReason, decidedAt } = proposal
  return decision === null || decidedAt === null ? null : (
    <Panel title={t(`quality.decided.${decision}`, { day: t.date(decidedAt, 'short') })}>
      <p class="quality-text">
        <bdi>{decisionReason}</bdi>
      </p>
    </Panel>
  )
}
