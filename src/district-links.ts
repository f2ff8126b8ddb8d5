import type { DistrictLinks } from '#modules/directory/index.ts'
import * as eventAddresses from '#modules/events/addresses.ts'
import * as newsletterAddresses from '#modules/newsletter/addresses.ts'
import * as listingAddresses from '#modules/offers-and-seeks/addresses.ts'

/** What else there is in a Kreis beside its entries; the directory knows none of these modules. */
export const districtLinks: DistrictLinks = ({ t, lang }, kreis) => [
  { label: t('frame.district.events'), href: eventAddresses.calendar.href(lang, {}, { kreis }) },
  { label: t('frame.district.listings'), href: listingAddresses.listingFinder.href(lang, {}, { kreis }) },
  { label: t('frame.district.newsletter'), href: newsletterAddresses.signUp.href(lang, {}, { kreis }) },
]
