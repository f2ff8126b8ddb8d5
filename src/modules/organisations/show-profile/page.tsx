import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import {
  profileConfirmation,
  profileEditing,
  profileHistory,
  profileInvitation,
  profilePublication,
  profileWithdrawal,
  publicOrganisationPage,
  publicProjectPage,
  siteList,
} from '../addresses.ts'
import { CompletenessBar, Todos } from '../completeness-parts.tsx'
import { completenessOf } from '../completeness.ts'
import type { HistoryPage } from '../history.queries.ts'
import type { Task } from '../parts.ts'
import { districtName, StateTag } from '../profile-parts.tsx'
import { type Profile, publicationRefusal } from '../profile.ts'
import type { RoleHolder } from '../roles.ts'
import { TaskPanel } from '../task-panel.tsx'
import { History } from '../show-history/history.tsx'
import { PublicView } from './public-view.tsx'

type OverviewPageProps = {
  readonly t: Translator
  readonly profile: Profile
  readonly byCentre: boolean
  /** Undefined for those who may not know names. */
  readonly holders: readonly RoleHolder[] | undefined
  /** The latest of it. */
  readonly history: HistoryPage
  readonly done: string | undefined
  readonly tasks: readonly Task[]
}

export function OverviewPage({ t, profile, byCentre, holders, history, done, tasks }: OverviewPageProps) {
  return (
    <>
      <PageHeading
        title={profile.name}
        kicker={`${t(`organisations.kind.${profile.kind}`)}, ${districtName(profile, t.lang)}`}
      >
        <StateTag t={t} state={profile.state} />
      </PageHeading>
      <DoneNotice t={t} done={done} />
      <TaskPanel t={t} tasks={tasks} />
      <Next t={t} profile={profile} byCentre={byCentre} />
      <Heading level={2}>{t('organisations.show.public')}</Heading>
      <PublicView t={t} profile={profile} />
      {profile.state === 'published' ? <Confirmation t={t} profile={profile} /> : null}
      {holders === undefined ? null : <Keepers t={t} profile={profile} holders={holders} />}
      <Heading level={2}>{t('organisations.history.title')}</Heading>
      <History t={t} entries={history.entries} source={profile.source} />
      {history.next === undefined ? null : (
        <p>
          <a href={profileHistory.href(t.lang, { profileId: profile.id })}>{t('organisations.history.all')}</a>
        </p>
      )}
    </>
  )
}

type NextProps = Pick<OverviewPageProps, 't' | 'profile' | 'byCentre'>

/** What to do next, and the buttons for it. */
function Next({ t, profile, byCentre }: NextProps) {
  const completeness = completenessOf(profile)
  const params = { profileId: profile.id }
  const refusal = publicationRefusal(profile.state, profile.texts.de !== undefined, byCentre)
  return (
    <>
      <Panel title={t('organisations.start.next')}>
        <CompletenessBar t={t} id="share" completeness={completeness} />
        {completeness.missing.length === 0 ? (
          <p>{t('organisations.start.nothingMissing')}</p>
        ) : (
          <Todos t={t} profileId={profile.id} completeness={completeness} byCentre={byCentre} />
        )}
        {refusal === undefined || refusal === 'already-published' ? null : (
          <p>{t(`organisations.publish.${refusal}`)}</p>
        )}
      </Panel>
      <Row>
        <ButtonLink href={profileEditing.href(t.lang, params)}>{t('organisations.show.edit')}</ButtonLink>
        <ButtonLink look="secondary" href={siteList.href(t.lang, params)}>
          {t('organisations.sites.title')}
        </ButtonLink>
        {refusal === undefined ? (
          <ButtonLink look="secondary" href={profilePublication.href(t.lang, params)}>
            {t('organisations.publish.button')}
          </ButtonLink>
        ) : null}
        {profile.state === 'published' ? (
          <>
            <ButtonLink look="secondary" href={publicHref(t, profile)}>
              {t('organisations.show.publicPage')}
            </ButtonLink>
            <ButtonLink look="tertiary" href={profileWithdrawal.href(t.lang, params)}>
              {t('organisations.withdraw.button')}
            </ButtonLink>
          </>
        ) : null}
      </Row>
    </>
  )
}

function publicHref(t: Translator, { kind, slug }: Profile): string {
  return (kind === 'project' ? publicProjectPage : publicOrganisationPage).href(t.lang, { slug })
}

/** When somebody last said that everything holds, and the button to say so. */
function Confirmation({ t, profile }: { readonly t: Translator; readonly profile: Profile }) {
  const { id: profileId, confirmedAt } = profile
  return (
    <>
      <p>
        {confirmedAt === null
          ? t('organisations.confirm.never')
          : t('organisations.confirm.last', { day: t.date(confirmedAt) })}
      </p>
      <Row>
        <ButtonLink look="secondary" href={profileConfirmation.href(t.lang, { profileId })}>
          {t('organisations.confirm.title')}
        </ButtonLink>
      </Row>
    </>
  )
}

type KeepersProps = { readonly t: Translator; readonly profile: Profile; readonly holders: readonly RoleHolder[] }

function Keepers({ t, profile, holders }: KeepersProps) {
  return (
    <>
      <Heading level={2}>{t('organisations.show.keepers')}</Heading>
      {holders.length === 0 ? (
        <p>{t('organisations.show.keepers.none')}</p>
      ) : (
        <ul>
          {holders.map((holder) => (
            <li>
              {t('organisations.show.keeper', {
                name: holder.name ?? '',
                role: t(`organisations.role.${holder.kind}`),
                since: t.day(holder.startsOn, 'short'),
              })}
            </li>
          ))}
        </ul>
      )}
      <Row>
        <ButtonLink look="secondary" href={profileInvitation.href(t.lang, { profileId: profile.id })}>
          {t('organisations.show.invite')}
        </ButtonLink>
      </Row>
    </>
  )
}
