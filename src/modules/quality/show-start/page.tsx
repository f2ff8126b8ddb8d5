import type { Child } from 'hono/jsx'
import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Card, CardList, Panel } from '#ui/card.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { StatusTag } from '#ui/tags.tsx'
import type { ProfileHead } from '#modules/organisations/index.ts'
import {
  assessmentBeginning,
  assessmentPage,
  circleList,
  comparison,
  draftPage,
  proposalList,
  standardList,
} from '../addresses.ts'
import type { Assessment, Measure } from '../assessment.ts'
import { MeasureList } from '../measure-list.tsx'
import type { StandardsVersion } from '../standard.ts'
import type { Responsible } from '../team.queries.ts'
import { assessmentName } from '../words.tsx'
import { CentrePart, type CentreView } from './centre-part.tsx'

type StartPageProps = {
  readonly t: Translator
  readonly title: string
  readonly today: string
  readonly version: StandardsVersion
  readonly projects: readonly ProfileHead[]
  readonly assessments: readonly Assessment[]
  /** Team assessments in which somebody is asked who does not keep the project. */
  readonly asked: readonly Assessment[]
  readonly measures: readonly Measure[]
  readonly people: readonly Responsible[]
  readonly formKey: () => string
  readonly proposals: number
  /** May propose and work in circles. */
  readonly develops: boolean
  readonly centre: CentreView | undefined
  readonly done: Child
}

/** First what is to do, then the projects, then the way the standards themselves go on. */
export function StartPage(props: StartPageProps) {
  const { t, title, today, projects, asked, measures, people, formKey, centre, done } = props
  const lead = projects.length > 0 ? 'lead' : centre === undefined ? 'leadReader' : 'leadCentre'
  return (
    <>
      <PageHeading title={title} lead={t(`quality.start.${lead}`)} />
      {done}
      {asked.length === 0 ? null : (
        <Panel title={t('quality.start.asked')} tone="rose">
          <ul>
            {asked.map((assessment) => (
              <li>
                <a href={assessmentPage.href(t.lang, { assessmentId: assessment.id })}>
                  {assessmentName(t, assessment)}
                </a>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {measures.length === 0 ? null : (
        <>
          <Heading level={2}>{t('quality.start.measures')}</Heading>
          <MeasureList t={t} today={today} measures={measures} people={people} formKey={formKey} />
        </>
      )}
      {projects.map((project) => (
        <Project {...props} project={project} />
      ))}
      {centre === undefined ? null : <CentrePart t={t} {...centre} />}
      <Development {...props} />
    </>
  )
}

function Project({ t, project, assessments }: StartPageProps & { readonly project: ProfileHead }) {
  const own = assessments.filter(({ profileId }) => profileId === project.id)
  const open = own.find(({ settledAt }) => settledAt === null)
  return (
    <>
      <Heading level={2}>{project.name}</Heading>
      {own.length === 0 ? (
        <p>{t(project.kind === 'project' ? 'quality.start.none' : 'quality.start.noneElse')}</p>
      ) : (
        <CardList label={project.name}>
          {own.map((assessment) => (
            <Card
              title={assessmentName(t, assessment)}
              href={assessmentPage.href(t.lang, { assessmentId: assessment.id })}
              meta={t(`quality.way.${assessment.way}`)}
            >
              {assessment.settledAt === null ? (
                <StatusTag tone="info">{t('quality.start.inWork')}</StatusTag>
              ) : (
                <StatusTag tone="success">{t('quality.start.finished')}</StatusTag>
              )}
              <p>{t(assessment.sharedAt === null ? 'quality.start.private' : 'quality.start.shared')}</p>
            </Card>
          ))}
        </CardList>
      )}
      <Row>
        {open === undefined ? (
          <ButtonLink
            look={project.kind === 'project' ? 'primary' : 'secondary'}
            href={assessmentBeginning.href(t.lang, {}, { profil: project.id })}
          >
            {t('quality.begin.title')}
          </ButtonLink>
        ) : (
          <ButtonLink href={assessmentPage.href(t.lang, { assessmentId: open.id })}>
            {t('quality.start.goOn')}
          </ButtonLink>
        )}
        {own.length === 0 ? null : (
          <ButtonLink look="tertiary" href={comparison.href(t.lang, { profileId: project.id })}>
            {t('quality.compare.title')}
          </ButtonLink>
        )}
      </Row>
    </>
  )
}

function Development({ t, version, proposals, develops, centre }: StartPageProps) {
  return (
    <>
      <Heading level={2}>{t('quality.start.standards')}</Heading>
      <p>{t('quality.start.version', { number: version.number })}</p>
      <ul>
        <li>
          <a href={standardList.href(t.lang)}>{t('quality.standards.title')}</a>
        </li>
        {develops ? (
          <>
            <li>
              <a href={proposalList.href(t.lang)}>{t('quality.proposals.title')}</a>{' '}
              {t('quality.start.proposals', { count: proposals })}
            </li>
            <li>
              <a href={circleList.href(t.lang)}>{t('quality.circles.title')}</a>
            </li>
          </>
        ) : null}
      </ul>
      {centre === undefined ? null : (
        <Row>
          <ButtonLink look="secondary" href={draftPage.href(t.lang)}>
            {t(centre.draft === undefined ? 'quality.start.newVersion' : 'quality.start.draft')}
          </ButtonLink>
        </Row>
      )}
    </>
  )
}
