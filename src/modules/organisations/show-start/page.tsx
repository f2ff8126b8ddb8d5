import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Card, CardList, Panel } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import {
  accountList,
  profileConfirmation,
  profileCreation,
  profileEditing,
  profileList,
  profileOverview,
} from '../addresses.ts'
import { CompletenessBar, missingWords, Todos } from '../completeness-parts.tsx'
import { completenessOf } from '../completeness.ts'
import type { ProfileLine } from '../profile-list.queries.ts'
import type { Task } from '../parts.ts'
import { districtName, StateTag } from '../profile-parts.tsx'
import { type Profile, type ProfileState, profileStates } from '../profile.ts'
import { TaskPanel } from '../task-panel.tsx'

export type CentrePart = {
  readonly counts: Readonly<Record<ProfileState, number>>
  readonly leastComplete: readonly ProfileLine[]
  readonly doubtful: number
}

type StartPageProps = {
  readonly t: Translator
  readonly personName: string
  readonly centre: CentrePart | undefined
  readonly kept: readonly Profile[]
  /** Ids of kept profiles whose keepers were asked whether they still hold. */
  readonly asked: ReadonlySet<string>
  readonly operator: boolean
  readonly tasks: readonly Task[]
  readonly coming: readonly Task[]
  readonly own: readonly Task[]
}

/** First what is to do next, then the picture. */
export function StartPage(props: StartPageProps) {
  const { t, personName, centre, kept, asked, operator, tasks, coming, own } = props
  const nothing = centre === undefined && kept.length === 0 && !operator && tasks.length === 0
  return (
    <>
      <PageHeading title={t('organisations.start.title')} lead={t('organisations.start.lead', { name: personName })} />
      <TaskPanel t={t} tasks={tasks} />
      <Coming t={t} coming={coming} />
      {kept.length === 0 ? null : <KeptProfiles t={t} profiles={kept} asked={asked} />}
      {centre === undefined ? null : <Centre t={t} centre={centre} />}
      {operator ? <Operator t={t} /> : null}
      {nothing ? (
        <EmptyState
          title={t('organisations.start.nothing.title')}
          text={t('organisations.start.nothing.text')}
          action={own.map(({ label, href }) => (
            <ButtonLink look="secondary" href={href}>
              {label}
            </ButtonLink>
          ))}
        />
      ) : null}
    </>
  )
}

function Coming({ t, coming }: Pick<StartPageProps, 't' | 'coming'>) {
  if (coming.length === 0) return null
  return (
    <Panel title={t('organisations.start.coming')} tone="mint">
      <ul>
        {coming.map(({ label, href }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

type KeptProfilesProps = Pick<StartPageProps, 't' | 'asked'> & { readonly profiles: readonly Profile[] }

function KeptProfiles({ t, profiles, asked }: KeptProfilesProps) {
  return (
    <>
      <Heading level={2}>{t('organisations.start.kept', { count: profiles.length })}</Heading>
      <CardList label={t('organisations.start.kept', { count: profiles.length })}>
        {profiles.map((profile) => (
          <KeptProfile t={t} profile={profile} asked={asked.has(profile.id)} />
        ))}
      </CardList>
    </>
  )
}

type KeptProfileProps = { readonly t: Translator; readonly profile: Profile; readonly asked: boolean }

function KeptProfile({ t, profile, asked }: KeptProfileProps) {
  const completeness = completenessOf(profile)
  const params = { profileId: profile.id }
  return (
    <Card
      title={profile.name}
      meta={
        <>
          {t(`organisations.kind.${profile.kind}`)}, {districtName(profile, t.lang)}{' '}
          <StateTag t={t} state={profile.state} />
        </>
      }
      actions={
        <>
          <ButtonLink href={profileEditing.href(t.lang, params)}>{t('organisations.show.edit')}</ButtonLink>
          <ButtonLink look="secondary" href={profileOverview.href(t.lang, params)}>
            {t('organisations.start.overview')}
          </ButtonLink>
        </>
      }
    >
      {asked ? (
        <p>
          <a href={profileConfirmation.href(t.lang, params)}>{t('organisations.confirm.asked')}</a>
        </p>
      ) : null}
      <CompletenessBar t={t} id={`share-${profile.id}`} completeness={completeness} />
      {completeness.missing.length === 0 ? (
        <p>{t('organisations.start.nothingMissing')}</p>
      ) : (
        <>
          <p>{t('organisations.start.next')}</p>
          <Todos
            t={t}
            profileId={profile.id}
            completeness={{ ...completeness, missing: completeness.missing.slice(0, 3) }}
            byCentre={false}
          />
        </>
      )}
    </Card>
  )
}

function Centre({ t, centre }: { readonly t: Translator; readonly centre: CentrePart }) {
  const { counts, leastComplete, doubtful } = centre
  const href = (state: ProfileState) => profileList.href(t.lang, {}, { status: state })
  return (
    <>
      <Panel title={t('organisations.start.next')}>
        <ul>
          {counts.draft === 0 ? null : (
            <li>
              <a href={href('draft')}>{t('organisations.start.drafts', { count: counts.draft })}</a>
            </li>
          )}
          {doubtful === 0 ? null : (
            <li>
              <a href={profileList.href(t.lang, {}, { bestaetigt: 'nein' })}>
                {t('organisations.start.doubtful', { count: doubtful })}
              </a>
            </li>
          )}
          <li>
            <a href="#least-complete">{t('organisations.start.leastLink')}</a>
          </li>
        </ul>
        <Row>
          <ButtonLink href={profileCreation.href(t.lang)}>{t('organisations.list.create')}</ButtonLink>
          <ButtonLink look="secondary" href={profileList.href(t.lang)}>
            {t('organisations.start.all')}
          </ButtonLink>
        </Row>
      </Panel>
      <Heading level={2}>{t('organisations.start.states')}</Heading>
      <ul>
        {profileStates.map((state) => (
          <li>
            <a href={href(state)}>{t(`organisations.start.count.${state}`, { count: counts[state] })}</a>
          </li>
        ))}
      </ul>
      <Heading level={2} id="least-complete">
        {t('organisations.start.least')}
      </Heading>
      <CardList label={t('organisations.start.least')}>
        {leastComplete.map((line) => (
          <Card title={line.name} href={profileOverview.href(t.lang, { profileId: line.id })} meta={line.districtName}>
            <CompletenessBar t={t} id={`share-${line.id}`} completeness={line.completeness} />
            <p>{t('organisations.start.missing', { parts: missingWords(t, line.completeness) })}</p>
          </Card>
        ))}
      </CardList>
    </>
  )
}

function Operator({ t }: { readonly t: Translator }) {
  return (
    <Panel title={t('organisations.start.operator.title')}>
      <p>{t('organisations.start.operator.text')}</p>
      <Row>
        <ButtonLink href={accountList.href(t.lang)}>{t('organisations.start.operator.link')}</ButtonLink>
      </Row>
    </Panel>
  )
}
