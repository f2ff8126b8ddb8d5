import type { Child } from 'hono/jsx'
import type { Translator } from '#platform/i18n/index.ts'
import { CardList } from '#ui/card.tsx'
import {
  type Answered,
  DistrictMap,
  DistrictNames,
  districtsFound,
  EntryCardItem,
  finderHref,
} from '#modules/directory/index.ts'
import { nameIn } from '#modules/places/index.ts'
import { licence } from '../licence.ts'

type EmbeddedProps = { readonly t: Translator; readonly title: string; readonly answered: Answered }

export function EmbeddedList({ t, now, title, answered }: EmbeddedProps & { readonly now: Date }) {
  const { found, districts } = answered
  const nameOf = (id: string) => {
    const district = districts.get(id)
    return district === undefined ? id : nameIn(district, t.lang)
  }
  return (
    <Embedded t={t} title={title} answered={answered}>
      {found.cards.length === 0 ? null : (
        <CardList label={title}>
          {found.cards.map((entry) => (
            <EntryCardItem
              t={t}
              now={now}
              entry={entry}
              districtName={nameOf(entry.districtId)}
              languages={answered.asked.languages}
              level={2}
            />
          ))}
        </CardList>
      )}
    </Embedded>
  )
}

export function EmbeddedMap({ t, title, answered }: EmbeddedProps) {
  const districts = districtsFound(answered, t.lang)
  const { asked, found } = answered
  return (
    <Embedded t={t} title={title} answered={answered}>
      <DistrictMap
        t={t}
        label={t('directory.map.label')}
        districts={districts}
        chosen={asked.districtId}
        marks={found.marks}
        outside
      />
      <DistrictNames t={t} districts={districts} chosen={asked.districtId} />
    </Embedded>
  )
}

/** What every frame says: what it shows, that links leave it, and whose it is. */
function Embedded({ t, title, answered, children }: EmbeddedProps & { readonly children: Child }) {
  const { asked, found } = answered
  return (
    <>
      <h1 class="bare__title">{title}</h1>
      <p class="card__meta">{t('open-data.embedded.newWindow')}</p>
      {found.total === 0 ? <p>{t('open-data.embedded.none')}</p> : null}
      {children}
      <p>
        <a href={finderHref(t.lang, asked)} rel="noopener">
          {t('open-data.embedded.all', { count: found.total })}
        </a>
      </p>
      <p class="card__meta">{licence.attribution}</p>
    </>
  )
}
