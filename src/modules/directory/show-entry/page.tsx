import type { Translator } from '#platform/i18n/index.ts'
import { AreaSign } from '#ui/card.tsx'
import { DescriptionList } from '#ui/description-list.tsx'
import { Heading, Ltr, PageHeading, Prose } from '#ui/layout.tsx'
import { Tags } from '#ui/tags.tsx'
import { nameIn } from '#modules/places/index.ts'
import { districtPage, finder } from '../addresses.ts'
import { areaOf, type EntrySite, type EntryLink } from '../entry.ts'
import { distanceText, entryHref, germanIn, PlaceLine, sourceMark } from '../entry-card.tsx'
import { HoursTable } from '../hours-table.tsx'
import { LanguageNames } from '../language-names.tsx'
import { topicName } from '#modules/organisations/index.ts'
import type { EntryPage } from './entry.queries.ts'
import { Reach } from './reach.tsx'
import { RightOrWrong } from './right-or-wrong.tsx'

type EntryPageProps = { readonly t: Translator; readonly entry: EntryPage; readonly districtName: string }

export function EntryPageView({ t, entry, districtName }: EntryPageProps) {
  const german = germanIn(t)
  const sites = entry.sites.filter(saysMoreThanPlace)
  return (
    <>
      <PageHeading
        title={entry.name}
        kicker={t(`directory.kind.${entry.kind}`)}
        lang={german}
        dir={german === undefined ? undefined : 'ltr'}
      >
        <AreaSign area={areaOf(entry.kind)} label={t(`directory.area.${areaOf(entry.kind)}`)} />
      </PageHeading>
      <EntryText t={t} texts={entry.texts} />
      <DescriptionList items={factsOf(t, entry, districtName)} />
      <Heading level={2}>{t('directory.entry.reach')}</Heading>
      <Reach t={t} kind={entry.kind} reach={entry.reach} />
      {entry.leadDays === null ? null : <p>{t('directory.entry.leadDays', { days: entry.leadDays })}</p>}
      {sites.length === 0 ? null : <Heading level={2}>{t('directory.entry.sites')}</Heading>}
      {sites.map((site, index) => (
        <Site t={t} site={site} number={index + 1} />
      ))}
      <Relations t={t} entry={entry} />
      {entry.neighbours.length === 0 ? null : (
        <>
          <Heading level={2}>{t('directory.entry.neighbours')}</Heading>
          <ul>
            {entry.neighbours.map((neighbour) => (
              <li>
                <NamedLink t={t} entry={neighbour} /> · {t(`directory.kind.${neighbour.kind}`)} ·{' '}
                {distanceText(t, neighbour.km)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={finder.href(t.lang, {}, { kreis: entry.districtId })}>
          {t('directory.entry.moreInDistrict', { district: districtName })}
        </a>
      </p>
      {entry.source === null ? null : (
        <p class="card__meta">
          {sourceMark(t, entry.source)}
          {t('directory.source.name')} <span lang={german}>{entry.source.name}</span>
        </p>
      )}
      <RightOrWrong t={t} entry={entry} />
    </>
  )
}

/** The text in the reader's language; otherwise the German one, marked as German and with a word about it. */
function EntryText({ t, texts }: { readonly t: Translator; readonly texts: EntryPage['texts'] }) {
  const own = texts[t.lang]
  const text = own ?? texts.de
  if (text === undefined) return null
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => <p>{paragraph}</p>)
  if (own !== undefined) return <Prose>{paragraphs}</Prose>
  return (
    <>
      <p class="card__meta">{t('directory.entry.germanOnly')}</p>
      <Prose lang="de" dir="ltr">
        {paragraphs}
      </Prose>
    </>
  )
}

function factsOf(t: Translator, entry: EntryPage, districtName: string) {
  const district = <a href={districtPage.href(t.lang, { districtId: entry.districtId })}>{districtName}</a>
  const place =
    entry.places.length === 0 ? (
      <>
        {district} {t('directory.entry.wholeDistrict')}
      </>
    ) : entry.places.every((place) => nameIn(place, t.lang) === districtName) ? (
      district
    ) : (
      <>
        <PlaceLine t={t} places={entry.places} districtName={districtName} /> · {district}
      </>
    )
  const topics = entry.topics.map((code) => ({
    text: topicName(code, t.lang),
    href: finder.href(t.lang, {}, { thema: code, kreis: entry.districtId }),
  }))
  return [
    { term: t('directory.entry.where'), details: place },
    ...(entry.languages.length === 0
      ? []
      : [{ term: t('directory.languages.label'), details: <LanguageNames t={t} codes={entry.languages} /> }]),
    ...(topics.length === 0
      ? []
      : [{ term: t('directory.entry.topics'), details: <Tags label={t('directory.entry.topics')} items={topics} /> }]),
    ...(entry.accessibility === ''
      ? []
      : [{ term: t('directory.entry.accessibility'), details: <GermanText t={t} text={entry.accessibility} /> }]),
    ...(entry.responsible === null
      ? []
      : [{ term: t('directory.entry.responsible'), details: <NamedLink t={t} entry={entry.responsible} /> }]),
  ]
}

/** Words that exist in German only: marked as German, and with their full stop where German has it. */
function GermanText({ t, text }: { readonly t: Translator; readonly text: string }) {
  const german = germanIn(t)
  return (
    <span lang={german} dir={german === undefined ? undefined : 'ltr'}>
      {text}
    </span>
  )
}

/** A site that is no more than its municipality already stands among the places. */
function saysMoreThanPlace({ name, address, place, hours }: EntrySite): boolean {
  return hours.length > 0 || address !== '' || name !== place.name
}

function Site({ t, site, number }: { readonly t: Translator; readonly site: EntrySite; readonly number: number }) {
  const german = germanIn(t)
  return (
    <section>
      <Heading level={3}>
        <span lang={german} dir={german === undefined ? undefined : 'ltr'}>
          {site.name}
        </span>
      </Heading>
      <p>
        {site.address === '' ? null : <Ltr>{site.address}</Ltr>}
        {site.address.includes(site.place.name) ? null : (
          <>
            {site.address === '' ? '' : t('directory.comma')}
            <bdi>{nameIn(site.place, t.lang)}</bdi>
          </>
        )}
      </p>
      {site.hours.length === 0 ? (
        <p>{t('directory.hours.none')}</p>
      ) : (
        <HoursTable
          t={t}
          id={`zeiten-${number}`}
          caption={t('directory.hours.caption', { site: site.name })}
          hours={site.hours}
        />
      )}
    </section>
  )
}

function Relations({ t, entry }: { readonly t: Translator; readonly entry: EntryPage }) {
  const groups = [
    { title: t('directory.entry.projects'), links: entry.projects },
    { title: t('directory.entry.umbrellas'), links: entry.umbrellas },
    { title: t('directory.entry.members'), links: entry.members },
  ]
  return (
    <>
      {groups.map(({ title, links }) =>
        links.length === 0 ? null : (
          <>
            <Heading level={2}>{title}</Heading>
            <ul>
              {links.map((link) => (
                <li>
                  <NamedLink t={t} entry={link} />
                </li>
              ))}
            </ul>
          </>
        ),
      )}
    </>
  )
}

function NamedLink({ t, entry }: { readonly t: Translator; readonly entry: EntryLink }) {
  const german = germanIn(t)
  return (
    <a href={entryHref(t, entry)} lang={german} dir={german === undefined ? undefined : 'ltr'}>
      {entry.name}
    </a>
  )
}
