import type { Translator } from '#platform/i18n/index.ts'
import { Card } from '#ui/card.tsx'
import { Ltr } from '#ui/layout.tsx'
import { nameIn } from '#modules/places/index.ts'
import { organisationPage, projectPage } from './addresses.ts'
import { areaOf, type EntryCard, type EntryLink, type PlaceName } from './entry.ts'
import { HoursLine } from './hours-table.tsx'
import { LanguageNames } from './language-names.tsx'
import { firstHours, weekTimeOf } from './office-hours.ts'

type EntryCardProps = {
  readonly t: Translator
  readonly entry: EntryCard
  readonly districtName: string
  readonly now: Date
  readonly languages?: readonly string[] | undefined
  readonly level?: 2 | 3 | 4 | undefined
}

const mostLanguages = 6

/** An entry in a list: who, where, in which languages, when next, and how to reach them. */
export function EntryCardItem({ t, entry, districtName, now, languages = [], level = 3 }: EntryCardProps) {
  const hours = firstHours(entry.hours, languages, weekTimeOf(now))
  return (
    <Card
      title={entry.name}
      href={entryHref(t, entry)}
      level={level}
      area={areaOf(entry.kind)}
      lang={germanIn(t)}
      dir={t.lang === 'de' ? undefined : 'ltr'}
      meta={
        <>
          {t(`directory.kind.${entry.kind}`)} · <PlaceLine t={t} places={entry.places} districtName={districtName} />
          <Distance t={t} entry={entry} />
        </>
      }
    >
      {entry.languages.length === 0 ? null : (
        <LanguageNames t={t} codes={entry.languages} first={languages} most={mostLanguages} />
      )}
      {hours === undefined ? null : (
        <p>
          {t('directory.card.hours')} <HoursLine t={t} hours={hours} first={languages} />
        </p>
      )}
      <ReachLine t={t} entry={entry} />
      {entry.source === null ? null : <p class="card__meta">{sourceMark(t, entry.source)}</p>}
    </Card>
  )
}

/** The entry's page in the reader's language. */
export function entryHref(t: Translator, entry: Pick<EntryLink, 'kind' | 'slug'>): string {
  const page = entry.kind === 'project' ? projectPage : organisationPage
  return page.href(t.lang, { slug: entry.slug })
}

/** Names of entries are German: marked where the page is not. */
export function germanIn(t: Translator): 'de' | undefined {
  return t.lang === 'de' ? undefined : 'de'
}

export function sourceMark(t: Translator, source: { readonly year: number | null }): string {
  return source.year === null
    ? t('directory.source.mark')
    : t('directory.source.markYear', { year: String(source.year) })
}

export function PlaceLine({
  t,
  places,
  districtName,
}: {
  readonly t: Translator
  readonly places: readonly PlaceName[]
  readonly districtName: string
}) {
  if (places.length === 0) return <bdi>{districtName}</bdi>
  return (
    <>
      {places.map((place, index) => (
        <>
          {index === 0 ? '' : t('directory.comma')}
          <bdi>{nameIn(place, t.lang)}</bdi>
        </>
      ))}
    </>
  )
}

function Distance({ t, entry }: { readonly t: Translator; readonly entry: EntryCard }) {
  if (entry.km === null) return null
  if (entry.wholeDistrict) return <> · {t('directory.distance.wholeDistrict')}</>
  return <> · {distanceText(t, entry.km)}</>
}

/** "3 km", and below one kilometre in words. */
export function distanceText(t: Translator, km: number): string {
  return km < 1 ? t('directory.distance.here') : t('directory.distance.km', { km: t.number(Math.round(km)) })
}

function ReachLine({ t, entry }: { readonly t: Translator; readonly entry: EntryCard }) {
  const { telephone, email } = entry.reach
  if (telephone !== undefined)
    return (
      <p>
        {t('directory.reach.telephone')}: <Ltr>{telephone}</Ltr>
      </p>
    )
  if (email !== undefined)
    return (
      <p>
        {t('directory.reach.email')}: <Ltr>{email}</Ltr>
      </p>
    )
  return null
}
