import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, Hidden, Ltr, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import {
  officeHourCreation,
  officeHourEditing,
  officeHourRemoval,
  siteCreation,
  siteEditing,
  siteRemoval,
} from '../addresses.ts'
import { languageNames, siteAddress, weekdayName } from '../profile-parts.tsx'
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
      {profile.sites.length === 0 ? null : <Row>{add}</Row>}
      <DoneNotice t={t} done={done} />
      {profile.sites.length === 0 ? (
        <EmptyState
          title={t('organisations.sites.empty.title')}
          text={t('organisations.sites.empty.text')}
          action={add}
        />
      ) : (
        profile.sites.map((site) => <SiteWithHours t={t} profileId={profile.id} site={site} />)
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
      {siteAddress(site, t.lang) === site.name ? null : <p>{siteAddress(site, t.lang)}</p>}
      {site.officeHours.length === 0 ? (
        <p>{t('organisations.sites.noHours')}</p>
      ) : (
        <DataTable
          id={`hours-${site.id}`}
          caption={t('organisations.hours.caption', { site: site.name })}
          hideCaption
          columns={columns(t, profileId, site)}
          rows={site.officeHours}
          dense
        />
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

function columns(t: Translator, profileId: string, site: Site): readonly Column<OfficeHour>[] {
  return [
    {
      label: t('organisations.office-hour.weekday.label'),
      rowHeader: true,
      cell: (hour) => weekdayName(t, hour.weekday),
    },
    { label: t('organisations.hours.time'), cell: (hour) => <Ltr>{`${hour.opensAt}–${hour.closesAt}`}</Ltr> },
    { label: t('organisations.list.kind'), cell: (hour) => t(`organisations.channel.${hour.channel}`) },
    { label: t('organisations.office-hour.languages.label'), cell: (hour) => languageNames(t, hour.languages) },
    { label: t('organisations.office-hour.note.label'), cell: (hour) => hour.note },
    {
      label: t('organisations.hours.actions'),
      kind: 'actions',
      cell: (hour) => <HourLinks t={t} profileId={profileId} site={site} hour={hour} />,
    },
  ]
}

function HourLinks({ t, profileId, site, hour }: SiteProps & { readonly hour: OfficeHour }) {
  const params = { profileId, siteId: site.id, hourId: hour.id }
  const which = `${site.name}, ${weekdayName(t, hour.weekday)} ${hour.opensAt}`
  return (
    <>
      <a href={officeHourEditing.href(t.lang, params)}>
        {t('organisations.hours.change')}
        <Hidden>: {which}</Hidden>
      </a>{' '}
      <a href={officeHourRemoval.href(t.lang, params)}>
        {t('organisations.hours.take')}
        <Hidden>: {which}</Hidden>
      </a>
    </>
  )
}
