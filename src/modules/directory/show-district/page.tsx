import type { Translator } from '#platform/i18n/index.ts'
import { CardList } from '#ui/card.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { type District, nameIn } from '#modules/places/index.ts'
import { districtPage, finder } from '../addresses.ts'
import { DistrictMap } from '../district-map.tsx'
import type { EntryCard } from '../entry.ts'
import { EntryCardItem } from '../entry-card.tsx'
import type { Found } from '../find-entries/find.ts'
import { LanguageChoice } from '../language-names.tsx'

type DistrictPageProps = {
  readonly t: Translator
  readonly now: Date
  readonly district: District
  readonly neighbours: readonly District[]
  readonly all: readonly District[]
  readonly found: Found
  readonly links: readonly { readonly label: string; readonly href: string }[]
}

/** A Kreis: its projects first; where there is none, the Vielfaltszentrum comes first and says whom to ask. */
export function DistrictPage({ t, now, district, neighbours, all, found, links }: DistrictPageProps) {
  const name = nameIn(district, t.lang)
  const of = (...kinds: readonly string[]) => found.cards.filter(({ kind }) => kinds.includes(kind))
  const [projects, centres] = [of('project'), of('vielfaltszentrum')]
  const others = found.cards.filter(({ kind }) => kind !== 'project' && kind !== 'vielfaltszentrum')
  const cards = (title: string, entries: readonly EntryCard[]) =>
    entries.length === 0 ? null : (
      <>
        <Heading level={2}>{title}</Heading>
        <CardList label={title}>
          {entries.map((entry) => (
            <EntryCardItem t={t} now={now} entry={entry} districtName={name} />
          ))}
        </CardList>
      </>
    )
  const languages = Object.entries(found.languages)
    .toSorted(([, a], [, b]) => b - a)
    .map(([code, count]) => ({ code, count, href: finder.href(t.lang, {}, { kreis: district.id, sprache: code }) }))
  return (
    <>
      <PageHeading title={name} lead={t('directory.district.lead', { district: name, count: found.total })} />
      {(found.kinds['project'] ?? 0) === 0 ? (
        <>
          <p>{t('directory.district.noProject')}</p>
          {cards(t('directory.district.centre'), centres)}
        </>
      ) : (
        <>
          {cards(t('directory.district.projects'), projects)}
          {cards(t('directory.district.centre'), centres)}
        </>
      )}
      {cards(t('directory.district.organisations'), others)}
      {found.total > found.cards.length ? (
        <p>
          <a href={finder.href(t.lang, {}, { kreis: district.id })}>
            {t('directory.district.all', { count: found.total })}
          </a>
        </p>
      ) : null}
      {languages.length === 0 ? null : (
        <>
          <Heading level={2}>{t('directory.district.languages')}</Heading>
          <LanguageChoice t={t} items={languages} />
        </>
      )}
      <Heading level={2}>{t('directory.district.more')}</Heading>
      <ul>
        {links.map(({ label, href }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
      <Heading level={2}>{t('directory.district.neighbours')}</Heading>
      <ul>
        {neighbours.map((neighbour) => (
          <li>
            <a href={districtPage.href(t.lang, { districtId: neighbour.id })}>{nameIn(neighbour, t.lang)}</a>
          </li>
        ))}
      </ul>
      <DistrictMap
        t={t}
        label={t('directory.map.label')}
        chosen={district.id}
        marks={found.marks}
        districts={all.map((one) => ({
          id: one.id,
          name: nameIn(one, t.lang),
          count: found.districts[one.id] ?? 0,
          href: districtPage.href(t.lang, { districtId: one.id }),
        }))}
      />
    </>
  )
}
