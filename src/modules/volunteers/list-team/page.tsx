import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice, Notice } from '#ui/notice.tsx'
import { teamList, volunteerCreation, volunteerPage } from '../addresses.ts'
import { StandingTag } from '../qualification-parts.tsx'
import { languageName } from '#modules/organisations/index.ts'
import { standingOf, type Volunteer } from '../volunteer.ts'

type Team = { readonly name: string; readonly people: readonly Volunteer[] }

type TeamPageProps = {
  readonly t: Translator
  readonly today: string
  readonly teams: readonly Team[]
  /** True for the list of those who have left. */
  readonly left: boolean
  readonly done: string | undefined
}

/** Who is in the team, what they have learned, and what of it ends. */
export function TeamPage({ t, today, teams, left, done }: TeamPageProps) {
  const ending = teams
    .flatMap(({ people }) => people)
    .flatMap(({ qualifications }) => qualifications)
    .filter((one) => standingOf(one, today) === 'ends-soon').length
  return (
    <>
      <PageHeading
        title={t('volunteers.list.title')}
        lead={t(left ? 'volunteers.list.leftLead' : 'volunteers.list.lead')}
      />
      <DoneNotice t={t} done={done} />
      {ending === 0 || left ? null : (
        <Notice t={t} kind="warning">
          <p>{t('volunteers.list.ending', { count: ending })}</p>
        </Notice>
      )}
      <Row>
        <ButtonLink href={volunteerCreation.href(t.lang)}>{t('volunteers.add.title')}</ButtonLink>
        <ButtonLink look="tertiary" href={teamList.href(t.lang, {}, left ? {} : { stand: 'frueher' })}>
          {t(left ? 'volunteers.list.showPresent' : 'volunteers.list.showLeft')}
        </ButtonLink>
      </Row>
      {teams.map((team, index) => (
        <TeamTable t={t} today={today} team={team} number={index + 1} titled={teams.length > 1} left={left} />
      ))}
    </>
  )
}

type TeamTableProps = Pick<TeamPageProps, 't' | 'today' | 'left'> & {
  readonly team: Team
  readonly number: number
  readonly titled: boolean
}

function TeamTable({ t, today, team, number, titled, left }: TeamTableProps) {
  const heading = titled ? <Heading level={2}>{team.name}</Heading> : null
  if (team.people.length === 0)
    return (
      <>
        {heading}
        <EmptyState
          title={t(left ? 'volunteers.list.nobodyLeft' : 'volunteers.list.empty')}
          text={t(left ? 'volunteers.list.nobodyLeftText' : 'volunteers.list.emptyText')}
          level={titled ? 3 : 2}
        />
      </>
    )
  return (
    <>
      {heading}
      <DataTable
        id={`team-${number}`}
        caption={team.name}
        hideCaption={titled}
        columns={columns(t, today, left)}
        rows={team.people}
      />
    </>
  )
}

function columns(t: Translator, today: string, left: boolean): readonly Column<Volunteer>[] {
  return [
    {
      label: t('volunteers.list.name'),
      rowHeader: true,
      cell: ({ id, name }) => (
        <a href={volunteerPage.href(t.lang, { volunteerId: id })}>
          <bdi>{name}</bdi>
        </a>
      ),
    },
    { label: t('volunteers.list.role'), cell: ({ role }) => t(`volunteers.role.${role}`) },
    {
      label: t('volunteers.list.languages'),
      cell: ({ languages }) =>
        languages.length === 0
          ? t('volunteers.nothing')
          : languages.map((code) => languageName(code, t.lang)).join(', '),
    },
    {
      label: t(left ? 'volunteers.list.until' : 'volunteers.list.since'),
      cell: ({ since, until }) => t.day(left ? (until ?? since) : since, 'short'),
    },
    {
      label: t('volunteers.list.qualifications'),
      cell: ({ qualifications }) =>
        qualifications.length === 0 ? (
          t('volunteers.list.noQualification')
        ) : (
          <ul class="plain-list">
            {qualifications.map((one) => (
              <li>
                {t(`volunteers.kind.${one.kind}`)} <StandingTag t={t} qualification={one} today={today} />
              </li>
            ))}
          </ul>
        ),
    },
  ]
}
