import type { Translator } from '#platform/i18n/index.ts'
import { CardList } from '#ui/card.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { SearchForm } from '#ui/search.tsx'
import { type District, nameIn } from '#modules/places/index.ts'
import { finder } from '../addresses.ts'
import { DistrictMap } from '../district-map.tsx'
import { DistrictNames } from '../district-names.tsx'
import { EntryCardItem } from '../entry-card.tsx'
import { LanguageName } from '../language-names.tsx'
import { relatedLanguages } from '../vocabulary.ts'
import type { Alternatives } from './alternatives.ts'
import { Chips, placeName } from './chips.tsx'
import { districtsFound } from './ask.ts'
import { type Asked, finderHref, pageSize } from './criteria.ts'
import { FilterForm } from './filter-form.tsx'
import type { Found } from './find.ts'
import { NothingFound } from './nothing-found.tsx'
import type { Understood } from './understand.ts'

type FinderPageProps = {
  readonly t: Translator
  readonly now: Date
  readonly typed: Asked
  readonly understood: Understood
  readonly found: Found
  readonly alternatives: Alternatives | undefined
  readonly districts: ReadonlyMap<string, District>
}

export function FinderPage({ t, now, typed, understood, found, alternatives, districts }: FinderPageProps) {
  const { asked } = understood
  const listed = [...districts.values()].map((district) => ({ id: district.id, name: nameIn(district, t.lang) }))
  const nameOf = (id: string) => listed.find((district) => district.id === id)?.name ?? id
  const onMap = districtsFound({ asked, found, districts }, t.lang)
  // Who has asked wants the answer: the sentence about the page then only stands in its way on a phone.
  const asking = finderHref(t.lang, typed) !== finder.href(t.lang)
  const pageHref = (page: number) => finderHref(t.lang, { ...asked, page })
  return (
    <>
      <PageHeading title={t('directory.finder.title')} lead={asking ? undefined : t('directory.finder.lead')} />
      <SearchForm
        id="finder"
        action={finder.href(t.lang)}
        label={t('directory.finder.search')}
        hint={t('directory.finder.hint')}
        submitLabel={t('directory.finder.submit')}
        value={typed.text}
      />
      <Chips t={t} understood={understood} districtName={nameOf} />
      <Understanding t={t} understood={understood} />
      <FilterForm t={t} understood={understood} found={found} districts={listed} />
      <div class="map--beside-list">
        <section aria-labelledby="treffer">
          <Heading level={2} id="treffer">
            {t('directory.finder.found', { count: found.total })}
          </Heading>
          <CloseLanguages t={t} asked={asked} found={found} />
          {alternatives === undefined ? null : (
            <NothingFound t={t} now={now} understood={understood} alternatives={alternatives} districtName={nameOf} />
          )}
          {found.cards.length === 0 ? null : (
            <CardList label={t('directory.finder.list')}>
              {found.cards.map((entry) => (
                <EntryCardItem
                  t={t}
                  now={now}
                  entry={entry}
                  districtName={nameOf(entry.districtId)}
                  languages={asked.languages}
                />
              ))}
            </CardList>
          )}
          <Pagination
            t={t}
            previous={asked.page > 1 ? pageHref(asked.page - 1) : undefined}
            next={asked.page * pageSize < found.total ? pageHref(asked.page + 1) : undefined}
          />
        </section>
        {onMap.every(({ count }) => count === 0) ? null : (
          <section aria-labelledby="karte">
            <Heading level={2} id="karte">
              {t('directory.map.title')}
            </Heading>
            <DistrictMap
              t={t}
              label={t('directory.map.label')}
              districts={onMap}
              chosen={asked.districtId}
              marks={found.marks}
            />
            <DistrictNames t={t} districts={onMap} chosen={asked.districtId} />
          </section>
        )}
      </div>
    </>
  )
}

/** Where a guess was made, it is said, with the way to what else may have been meant. */
function Understanding({ t, understood }: { readonly t: Translator; readonly understood: Understood }) {
  const { asked, place, guessedFrom, otherPlaces, unknownPlace, correction } = understood
  const others = otherPlaces.map((other) => ({
    name: placeName(t, other),
    href: finderHref(t.lang, {
      ...asked,
      page: 1,
      ...(other.kind === 'district'
        ? { place: '', districtId: other.id }
        : { place: other.postcode ?? other.id, districtId: '' }),
    }),
  }))
  return (
    <>
      {guessedFrom === undefined || place === undefined ? null : (
        <p>{t('directory.understood.guess', { typed: guessedFrom, place: placeName(t, place) })}</p>
      )}
      {others.length === 0 ? null : (
        <p>
          {t('directory.understood.others')}{' '}
          {others.map(({ name, href }, index) => (
            <>
              {index === 0 ? '' : t('directory.comma')}
              <a href={href}>{name}</a>
            </>
          ))}
        </p>
      )}
      {unknownPlace === undefined ? null : (
        <Notice t={t} kind="warning">
          <p>{t('directory.understood.unknownPlace', { place: unknownPlace })}</p>
        </Notice>
      )}
      {correction === undefined ? null : (
        <p>
          {t('directory.understood.meant')}{' '}
          <a href={finderHref(t.lang, { ...asked, text: correction, page: 1 })}>{correction}</a>
        </p>
      )}
    </>
  )
}

/** Languages close to those asked for, with what there is in them here. */
function CloseLanguages({ t, asked, found }: { readonly t: Translator; readonly asked: Asked; readonly found: Found }) {
  const close = relatedLanguages(asked.languages).filter((code) => (found.languages[code] ?? 0) > 0)
  if (close.length === 0) return null
  return (
    <p>
      {t('directory.understood.close')}{' '}
      {close.map((code, index) => (
        <>
          {index === 0 ? '' : t('directory.comma')}
          <a href={finderHref(t.lang, { ...asked, languages: [...asked.languages, code], page: 1 })}>
            <LanguageName t={t} code={code} />
          </a>{' '}
          ({t.number(found.languages[code] ?? 0)})
        </>
      ))}
    </p>
  )
}
