import type { Lang } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { nameIn } from '#modules/places/index.ts'
import { Ltr } from '#ui/layout.tsx'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import { profileEditing, siteList } from './addresses.ts'
import type { ProfilePart } from './completeness.ts'
import type { OfficeHour, Profile, ProfileState, Site } from './profile.ts'
import { languageName } from './reference-names.ts'

const tones: Readonly<Record<ProfileState, Tone>> = { draft: 'warning', published: 'success', withdrawn: 'neutral' }

export function StateTag({ t, state }: { readonly t: Translator; readonly state: ProfileState }) {
  return <StatusTag tone={tones[state]}>{t(`organisations.state.${state}`)}</StatusTag>
}

/** Several languages in the order of the reader's alphabet. */
export function languageNames(t: Translator, codes: readonly string[]): string {
  return codes
    .map((code) => languageName(code, t.lang))
    .toSorted(t.compare)
    .join(', ')
}

export function districtName(profile: Pick<Profile, 'districtName' | 'districtNames'>, lang: Lang): string {
  return nameIn({ name: profile.districtName, names: profile.districtNames }, lang)
}

export function siteAddress(site: Pick<Site, 'address' | 'municipality'>, lang: Lang): string {
  return site.address === '' ? nameIn(site.municipality, lang) : site.address
}

/** `Montag, 10:00–12:00, offene Sprechstunde, Arabisch, Deutsch`. */
export function OfficeHourLine({ t, hour }: { readonly t: Translator; readonly hour: OfficeHour }) {
  const rest = [t(`organisations.channel.${hour.channel}`), languageNames(t, hour.languages), hour.note].filter(Boolean)
  return (
    <>
      {weekdayName(t, hour.weekday)},{' '}
      <Ltr>
        {hour.opensAt}–{hour.closesAt}
      </Ltr>
      , {rest.join(', ')}
    </>
  )
}

export function weekdayName(t: Translator, weekday: number): string {
  return t.find(`organisations.weekday.${weekday}`) ?? ''
}

/** Where a missing part is filled in. */
export function partHref(part: ProfilePart, lang: Lang, profileId: string): string {
  const edit = profileEditing.href(lang, { profileId })
  switch (part) {
    case 'text-de':
    case 'text-en':
    case 'text-ar':
      return `${edit}#${part.replace('-', '_')}`
    case 'contact':
      return `${edit}#telephone`
    case 'contact-shown':
      return `${edit}#show_telephone`
    case 'languages':
    case 'topics':
    case 'accessibility':
      return `${edit}#${part}`
    case 'responsible':
      return `${edit}#responsible`
    case 'sites':
    case 'office-hours':
      return siteList.href(lang, { profileId })
  }
}
