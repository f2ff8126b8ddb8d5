import { ButtonLink } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { Progress } from '#ui/figure.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import {
  answering,
  assessmentDeletion,
  assessmentFinishing,
  assessmentReport,
  assessmentSharing,
  assessmentTakingBack,
  comparison,
  ownAnswering,
  standardList,
} from '../addresses.ts'
import { type Answer, isAnswered } from '../assessment.ts'
import { LevelBars } from '../level-bars.tsx'
import { MeasureList } from '../measure-list.tsx'
import type { Standard } from '../standard.ts'
import { AnswerList } from './answer-list.tsx'
import type { AssessmentPageProps } from './props.ts'

/** A whole assessment: what is still to do, the picture, each standard, and what the project wants to do. */
export function AssessmentPage(props: AssessmentPageProps) {
  const { t, title, profileName, assessment, keeps, standards, answers, measures, done } = props
  const answered = answers.filter(isAnswered)
  const open = assessment.settledAt === null
  return (
    <>
      <PageHeading
        title={title}
        kicker={profileName}
        lead={t(open ? 'quality.show.openLead' : keeps ? 'quality.show.lead' : 'quality.show.sharedLead')}
      />
      {done}
      <p>
        <a href={standardList.href(t.lang, {}, { fassung: assessment.version })}>
          {t('quality.show.version', { number: assessment.version })}
        </a>
      </p>
      {open ? (
        <Progress
          id="answered"
          label={t('quality.show.progress')}
          value={answered.length}
          max={standards.length}
          text={t('quality.progress', { answered: answered.length, all: standards.length })}
        />
      ) : (
        <LevelBars t={t} label={t('quality.show.picture')} bars={[{ label: title, answers }]} all={standards.length} />
      )}
      {keeps ? <Actions {...props} /> : null}
      <AnswerList {...props} />
      <Heading level={2}>{t('quality.measures.title')}</Heading>
      <MeasureList
        t={t}
        today={props.today}
        measures={measures}
        people={props.people}
        {...(keeps ? { formKey: props.formKey } : {})}
      />
      {keeps ? <Sharing {...props} /> : null}
    </>
  )
}

function Actions({ t, assessment, answers, mine, standards }: AssessmentPageProps) {
  const params = { assessmentId: assessment.id }
  if (assessment.settledAt !== null)
    return (
      <Row>
        <ButtonLink icon="download" href={assessmentReport.href(t.lang, params)} download>
          {t('quality.show.report')}
        </ButtonLink>
        <ButtonLink look="tertiary" href={comparison.href(t.lang, { profileId: assessment.profileId })}>
          {t('quality.compare.title')}
        </ButtonLink>
      </Row>
    )
  const next = firstWithout(standards, answers)
  const nextOwn = firstWithout(standards, mine)
  return (
    <Row>
      {next === undefined ? null : (
        <ButtonLink href={answering.href(t.lang, { ...params, slot: String(next) })}>
          {t('quality.show.next', { slot: next })}
        </ButtonLink>
      )}
      <ButtonLink look={next === undefined ? 'primary' : 'secondary'} href={assessmentFinishing.href(t.lang, params)}>
        {t('quality.finish.title')}
      </ButtonLink>
      {assessment.way === 'team' && nextOwn !== undefined ? (
        <ButtonLink look="tertiary" href={ownAnswering.href(t.lang, { ...params, slot: String(nextOwn) })}>
          {t('quality.show.ownNext')}
        </ButtonLink>
      ) : null}
      <ButtonLink look="tertiary" icon="download" href={assessmentReport.href(t.lang, params)} download>
        {t('quality.show.draftReport')}
      </ButtonLink>
    </Row>
  )
}

/** The first standard that none of these answers says anything about. */
function firstWithout(
  standards: readonly Standard[],
  answers: readonly Pick<Answer, 'slot' | 'level'>[],
): number | undefined {
  const answered = new Set(answers.filter(({ level }) => level !== null).map(({ slot }) => slot))
  return standards.find(({ slot }) => !answered.has(slot))?.slot
}

function Sharing({ t, assessment }: AssessmentPageProps) {
  const params = { assessmentId: assessment.id }
  const { sharedAt, settledAt } = assessment
  return (
    <Panel title={t('quality.share.who')}>
      <p>
        {sharedAt === null ? t('quality.share.nobody') : t('quality.share.since', { day: t.date(sharedAt, 'short') })}
      </p>
      <Row>
        {settledAt === null ? null : sharedAt === null ? (
          <ButtonLink look="secondary" href={assessmentSharing.href(t.lang, params)}>
            {t('quality.share.title')}
          </ButtonLink>
        ) : (
          <ButtonLink look="secondary" href={assessmentTakingBack.href(t.lang, params)}>
            {t('quality.takeBack.title')}
          </ButtonLink>
        )}
        <ButtonLink look="tertiary" href={assessmentDeletion.href(t.lang, params)}>
          {t('quality.delete.title')}
        </ButtonLink>
      </Row>
    </Panel>
  )
}
