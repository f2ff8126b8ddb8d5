import type { Child } from 'hono/jsx'
import { languages, marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { DescriptionList } from '#ui/description-list.tsx'
import { Ltr, Prose } from '#ui/layout.tsx'
import { Tags } from '#ui/tags.tsx'
import { OfficeHourLine, siteAddress } from '../profile-parts.tsx'
import { languageName, topicName } from '../reference-names.ts'
import { type Profile, type PublicField, publicFields } from '../profile.ts'
import { publicProfile, type PublicProfile, type PublicSite } from '../public-profile.ts'

/** The profile as the public sees it, and what is kept back, by name. */
export function PublicView({ t, profile }: { readonly t: Translator; readonly profile: Profile }) {
  const shown = publicProfile(profile)
  const hidden = publicFields.filter((field) => isHidden(profile, field))
  return (
    <>
      {profile.state === 'published' ? null : <p>{t('organisations.show.notPublished')}</p>}
      <DescriptionList items={itemsOf(t, shown)} />
      {hidden.length === 0 ? null : (
        <p>
          {t('organisations.show.hidden', {
            fields: hidden.map((field) => t(`organisations.field.${field}`)).join(', '),
          })}
        </p>
      )}
    </>
  )
}

type Item = { readonly term: string; readonly details: Child }

function itemsOf(t: Translator, shown: PublicProfile): readonly Item[] {
  const texts = languages.flatMap((lang) => {
    const text = shown.texts[lang]
    if (text === undefined) return []
    const details = (
      <Prose {...marksOf(lang)}>
        {text.split('\n').map((line) => (
          <p>{line}</p>
        ))}
      </Prose>
    )
    return [{ term: t(`organisations.profile.text_${lang}.label`), details }]
  })
  const line = (term: string, value: Child): readonly Item[] =>
    value === null || value === '' ? [] : [{ term, details: value }]
  return [
    ...texts,
    ...line(t('organisations.part.languages'), tagsOf(t, 'languages', shown)),
    ...line(t('organisations.part.topics'), tagsOf(t, 'topics', shown)),
    ...line(t('organisations.field.contact_role'), shown.contactRole),
    ...line(t('organisations.field.telephone'), shown.telephone === null ? null : <Ltr>{shown.telephone}</Ltr>),
    ...line(t('organisations.field.email'), shown.email === null ? null : <Ltr>{shown.email}</Ltr>),
    ...line(t('organisations.field.website'), shown.website === null ? null : <Ltr>{shown.website}</Ltr>),
    ...line(t('organisations.field.accessibility'), shown.accessibility),
    ...line(t('organisations.part.sites'), shown.sites.length === 0 ? null : <Sites t={t} sites={shown.sites} />),
    ...line(t('organisations.part.responsible'), shown.responsibleOrganisation?.name ?? null),
    ...line(t('organisations.show.umbrellas'), shown.umbrellas.map((umbrella) => umbrella.name).join(', ')),
  ]
}

function tagsOf(t: Translator, part: 'languages' | 'topics', shown: PublicProfile): Child {
  if (shown[part].length === 0) return null
  const nameOf = part === 'languages' ? languageName : topicName
  const names = shown[part].map((code) => nameOf(code, t.lang)).toSorted(t.compare)
  return <Tags label={t(`organisations.part.${part}`)} items={names.map((text) => ({ text }))} />
}

function Sites({ t, sites }: { readonly t: Translator; readonly sites: readonly PublicSite[] }) {
  return (
    <ul>
      {sites.map((site) => (
        <li>
          {siteLine(site, t)}
          {site.officeHours.length === 0 ? null : (
            <ul>
              {site.officeHours.map((hour) => (
                <li>
                  <OfficeHourLine t={t} hour={hour} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Name and address; a site that is named after its town says so once. */
function siteLine(site: PublicSite, t: Translator): string {
  const address = siteAddress({ address: site.address ?? '', municipality: site.municipality }, t.lang)
  return address === site.name ? address : `${site.name}: ${address}`
}

function isHidden(profile: Profile, field: PublicField): boolean {
  return !profile.publicFields.includes(field) && isGiven(profile, field)
}

function isGiven(profile: Profile, field: PublicField): boolean {
  switch (field) {
    case 'contact_role':
      return profile.contactRole !== ''
    case 'address':
      return profile.sites.some((site) => site.address !== '')
    case 'office_hours':
      return profile.sites.some((site) => site.officeHours.length > 0)
    case 'telephone':
    case 'email':
    case 'website':
    case 'accessibility':
      return profile[field] !== ''
  }
}
