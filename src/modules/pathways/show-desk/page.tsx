import { errorLines } from '#platform/forms/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { Progress } from '#ui/figure.tsx'
import { ErrorSummary } from '#ui/form.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice, Notice } from '#ui/notice.tsx'
import { StatusTag } from '#ui/tags.tsx'
import { doneSentence } from '../desk-page.ts'
import { hrefsOf, titleOf } from '../desk.ts'
import { EndNotice } from '../keep/end-notice.tsx'
import { finishedCount, nextStep } from '../next-step.ts'
import type { Step } from '../path.ts'
import { isFinished, stateOf } from '../pathway.ts'
import { Picture } from '../picture.tsx'
import { Standing } from '../standing.tsx'
import { pathTitle, stepText } from '../words.tsx'
import { Companionship } from './companionship.tsx'
import type { DeskPageProps } from './desk-props.ts'
import { Notes } from './notes.tsx'

/** First what is to do next, then the picture, then every step. */
export function DeskPage(props: DeskPageProps) {
  const { ctx, desk, standings, place } = props
  const { t, pathway, path } = desk
  const count = finishedCount(path, standings)
  const hrefs = hrefsOf(desk)
  return (
    <>
      <PageHeading
        title={titleOf(desk)}
        kicker={pathTitle(t, pathway.kind)}
        lead={desk.as === 'companion' ? place : t('pathways.desk.lead', { founder: pathway.founder, place })}
      />
      <ErrorSummary t={t} errors={errorLines(props.note, t, 'pathways.notes')} />
      <DoneNotice t={t} done={doneSentence(ctx, { t })} />
      <EndNotice ctx={ctx} desk={desk} />
      <Next {...props} />
      <Picture count={path.steps.length} states={path.steps.map(({ key }) => stateOf(standings, key))} />
      <Progress
        id="fortschritt"
        label={t('pathways.desk.progress')}
        value={count}
        max={path.steps.length}
        text={t('pathways.desk.finished', { count, all: path.steps.length })}
      />
      <Steps {...props} />
      <Start {...props} />
      <Row>
        <ButtonLink look="secondary" icon="download" href={hrefs.draft()}>
          {t('pathways.desk.draft')}
        </ButtonLink>
        {desk.as === 'founder' ? (
          <ButtonLink look="tertiary" href={hrefs.settings()}>
            {t('pathways.desk.settings')}
          </ButtonLink>
        ) : null}
      </Row>
      <Companionship {...props} />
      <Notes {...props} />
      {desk.as === 'founder' ? (
        <>
          <Heading level={2}>{t('pathways.remove.title')}</Heading>
          <p>
            {t('pathways.desk.kept')} <a href={hrefs.removal()}>{t('pathways.desk.remove')}</a>
          </p>
        </>
      ) : null}
    </>
  )
}

function Next({ desk, standings, plan }: DeskPageProps) {
  const { t, path } = desk
  const step = nextStep(path, standings)
  if (step === undefined)
    return (
      <Notice t={t} kind="success" title={t('pathways.desk.allDone')}>
        <p>{t('pathways.desk.allDoneText')}</p>
      </Notice>
    )
  const until = plan.planned.find(({ key }) => key === step.key)?.until
  return (
    <Panel title={t('pathways.desk.next')} tone="mint">
      <p>
        <strong>{stepText(t, path.kind, step.key, 'title')}</strong>
        {until === undefined ? null : <> · {t('pathways.desk.until', { day: t.day(until) })}</>}
      </p>
      <Row>
        <ButtonLink href={hrefsOf(desk).step(step.key)}>{t('pathways.desk.open')}</ButtonLink>
      </Row>
    </Panel>
  )
}

function Steps({ desk, standings, plan }: DeskPageProps) {
  const { t, path, pathway } = desk
  const hrefs = hrefsOf(desk)
  const until = new Map(plan.planned.map((step) => [step.key, step.until]))
  const dates: Column<Step> = {
    label: t('pathways.plan.until'),
    cell: ({ key }) => {
      const day = until.get(key)
      if (day === undefined) return '–'
      const late = day < plan.today && !isFinished(stateOf(standings, key))
      return (
        <>
          {t.day(day)} {late ? <StatusTag tone="warning">{t('pathways.plan.over')}</StatusTag> : null}
        </>
      )
    },
  }
  return (
    <>
      <Heading level={2}>{t('pathways.desk.steps')}</Heading>
      <DataTable
        id="schritte"
        caption={t('pathways.desk.steps')}
        hideCaption
        rows={path.steps}
        columns={[
          {
            label: t('pathways.plan.step'),
            rowHeader: true,
            cell: ({ key }) => <a href={hrefs.step(key)}>{stepText(t, path.kind, key, 'title')}</a>,
          },
          {
            label: t('pathways.desk.state'),
            cell: ({ key }) => <Standing desk={desk} standings={standings} step={key} />,
          },
          ...(pathway.wishedStart === null ? [] : [dates]),
        ]}
      />
    </>
  )
}

function Start({ desk, plan }: DeskPageProps) {
  const { t, pathway } = desk
  if (pathway.wishedStart === null)
    return (
      <Notice t={t} kind="info">
        <p>
          {t('pathways.desk.noStart')} {t('pathways.plan.earliest', { day: t.day(plan.earliest) })}
        </p>
      </Notice>
    )
  const day = t.day(pathway.wishedStart)
  return pathway.wishedStart < plan.earliest ? (
    <Notice t={t} kind="warning">
      <p>{t('pathways.plan.tooEarly', { start: day, day: t.day(plan.earliest) })}</p>
    </Notice>
  ) : (
    <p>{t('pathways.desk.start', { day })}</p>
  )
}
