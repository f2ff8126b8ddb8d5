import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, Hidden, PageHeading, Row } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import {
  officeHourCreation,
  officeHourEditing,
  officeHourRemoval,
  siteCreation,
  siteEditing,
  siteRemoval,
} from '../addresses.ts'
import { OfficeHourLine, siteAddress, weekdayName } from '../profile-parts.tsx'
import type { OfficeHour, Profile, Site } from '../profile.ts'

type SitesPageProps = { readonly t: Translator; readonly profile: Profile; readonly done: string | undefined }

/** Where one meets the people of a profile, and when. */
export function SitesPage({ t, profile, done }: SitesPageProps) {
  const add = (
    <ButtonLink href={siteCreation.href(t.lang, { profileId: profile.id })}>{t('organisations.sites.add')}</ButtonLink>
  )
  return (
    <>
      <PageHeading title={t('organisations.sites.title')} kicker={profile.name} lead={t('organisations.sites.lead')} />
      {done === undefined ? null : (
        <Notice t={t} kind="success" role="status">
          {done}
        </Notice>
      )}
      {profile.sites.length === 0 ? (
        <EmptyState
          title={t('organisations.sites.empty.title')}
          text={t('organisations.sites.empty.text')}
          action={add}
        />
      ) : (
        <>
          {profile.sites.map((site) => (
            <SiteWithHours t={t} profileId={profile.id} site={site} />
          ))}
          <Row>{add}</Row>
        </>
      )}
    </>
  )
}

type SiteProps = { readonly t: Translator; readonly profileId: string; readonly site: Site }

function SiteWithHours({ t, profileId, site }: SiteProps) {
  const params = { profileId, siteId: site.id }
  return (
    <>
      <Heading level={2}>{site.name}</Heading>
      <p>{siteAddress(site, t.lang)}</p>
      {site.officeHours.length === 0 ? (
        <p>{t('organisations.sites.noHours')}</p>
      ) : (
        <ul>
          {site.officeHours.map((hour) => (
            <HourWithLinks t={t} profileId={profileId} site={site} hour={hour} />
          ))}
        </ul>
      )}
      <Row>
        <ButtonLink look="secondary" href={officeHourCreation.href(t.lang, params)}>
          {t('organisations.hours.add')}
          <Hidden>: {site.name}</Hidden>
        </ButtonLink>
        <ButtonLink look="tertiary" href={siteEditing.href(t.lang, params)}>
          {t('organisations.sites.edit')}
          <Hidden>: {site.name}</Hidden>
        </ButtonLink>
        <ButtonLink look="tertiary" href={siteRemoval.href(t.lang, params)}>
          {t('organisations.sites.remove')}
          <Hidden>: {site.name}</Hidden>
        </ButtonLink>
      </Row>
    </>
  )
}

function HourWithLinks({ t, profileId, site, hour }: SiteProps & { readonly hour: OfficeHour }) {
  const params = { profileId, siteId: site.id, hourId: hour.id }
  const which = `${site.name}, ${weekdayName(t, hour.weekday)} ${hour.opensAt}`
  return (
    <li>
      <OfficeHourLine t={t} hour={hour} />{' '}
      <a href={officeHourEditing.href(t.lang, params)}>
        {t('organisations.hours.edit')}
        <Hidden>: {which}</Hidden>
      </a>{' '}
      <a href={officeHourRemoval.href(t.lang, params)}>
        {t('organisations.hours.remove')}
        <Hidden>: {which}</Hidden>
      </a>
    </li>
  )
}
