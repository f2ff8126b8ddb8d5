import type { Translator } from '#platform/i18n/index.ts'
import { districtPage } from '#modules/directory/index.ts'
import { directoryFeed, newsFeed } from '../addresses.ts'

export type FeedLink = { readonly title: string; readonly href: string }

const kreis = new RegExp(`^/[a-z]+${districtPage.path.replace(':districtId', '([a-z-]+)')}$`)

/** The feeds a page names to readers: what is new, and the entries, on the page of a Kreis those of the Kreis. */
export function feedsFor(t: Translator, path: string): readonly FeedLink[] {
  const [, district] = kreis.exec(path) ?? []
  return [
    { title: t('open-data.newsFeed.title'), href: newsFeed.href(t.lang) },
    { title: t('open-data.directoryFeed.title'), href: directoryFeed.href(t.lang, {}, { kreis: district }) },
  ]
}
