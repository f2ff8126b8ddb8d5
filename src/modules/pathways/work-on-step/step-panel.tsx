import { ButtonLink } from '#ui/button.tsx'
import { Heading, Row } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { hrefsOf } from '../desk.ts'
import { PlanTable } from '../plan-table.tsx'
import { LetterState } from '../send-letter/letter-state.tsx'
import { BudgetResult } from './budget-result.tsx'
import { CheckResult } from './check-result.tsx'
import { Nearby } from './nearby.tsx'
import type { StepPageProps } from './step-props.ts'

/** What the step shows of its own: a map, a verdict, a reckoning, dates, a letter or a document. */
export function StepPanel(props: StepPageProps) {
  const { step } = props
  return (
    <>
      <CheckResult {...props} />
      {step.panel === undefined ? null : <Panel {...props} panel={step.panel} />}
    </>
  )
}

function Panel(props: StepPageProps & { readonly panel: NonNullable<StepPageProps['step']['panel']> }) {
  switch (props.panel) {
    case 'nearby':
      return <Nearby {...props} />
    case 'budget':
      return <BudgetResult {...props} />
    case 'plan':
      return <Plan {...props} />
    case 'letter':
      return <Letter {...props} />
    case 'draft':
      return <Draft {...props} />
  }
}

function Plan({ desk, plan, standings }: StepPageProps) {
  const { t, pathway, path } = desk
  if (pathway.wishedStart === null)
    return (
      <Notice t={t} kind="info">
        <p>
          {t('pathways.desk.noStart')} {t('pathways.plan.earliest', { day: t.day(plan.earliest) })}
        </p>
        {desk.as === 'founder' ? <a href={hrefsOf(desk).settings()}>{t('pathways.plan.setStart')}</a> : null}
      </Notice>
    )
  return (
    <>
      <PlanTable t={t} path={path} plan={plan} start={pathway.wishedStart} standings={standings} />
      {desk.as === 'founder' ? (
        <p>
          <a href={hrefsOf(desk).settings()}>{t('pathways.plan.changeStart')}</a>
        </p>
      ) : null}
    </>
  )
}

function Letter({ desk, letter }: StepPageProps) {
  const { t } = desk
  const hrefs = hrefsOf(desk)
  return (
    <>
      <Heading level={2}>{t('pathways.letters.title')}</Heading>
      <LetterState t={t} letter={letter} />
      <Row>
        {desk.as === 'founder' && letter?.answer !== 'confirmed' ? (
          <ButtonLink look="secondary" href={hrefs.letter()}>
            {t(letter === undefined ? 'pathways.letters.write' : 'pathways.letters.again')}
          </ButtonLink>
        ) : null}
        {letter === undefined ? null : (
          <ButtonLink look="tertiary" icon="download" href={hrefs.letterPaper()}>
            {t('pathways.letters.paper')}
          </ButtonLink>
        )}
      </Row>
    </>
  )
}

function Draft({ desk }: StepPageProps) {
  const { t } = desk
  return (
    <Row>
      <ButtonLink look="secondary" icon="download" href={hrefsOf(desk).draft({ fuer: 'antrag' })}>
        {t('pathways.draft.application')}
      </ButtonLink>
      <ButtonLink look="tertiary" icon="download" href={hrefsOf(desk).draft()}>
        {t('pathways.desk.draft')}
      </ButtonLink>
    </Row>
  )
}
