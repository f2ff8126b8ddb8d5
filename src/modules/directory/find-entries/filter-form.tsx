import type { Child } from 'hono/jsx'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { HiddenField } from '#ui/form.tsx'
import { nameIn } from '#modules/places/index.ts'
import { finder } from '../addresses.ts'
import { LanguageName } from '../language-names.tsx'
import { languageName, topicName } from '#modules/organisations/index.ts'
import { radii } from './criteria.ts'
import { type Facet, facetOf, type FacetValue } from './facets.ts'
import type { Found } from './find.ts'
import type { Understood } from './understand.ts'

type FilterFormProps = {
  readonly t: Translator
  readonly understood: Understood
  readonly found: Found
  readonly districts: readonly { readonly id: string; readonly name: string }[]
}

const mostShown = 10

/**
 * All filters in one GET form, so that the address can be kept; each value says how many remain with it. Closed, so that
 * results come first: what was chosen stands above as chips.
 */
export function FilterForm({ t, understood, found, districts }: FilterFormProps) {
  const { asked } = understood
  const kinds = facetOf(found.kinds, asked.kinds, (kind) => t.find(`directory.kind.${kind}`) ?? kind, mostShown)
  const languages = facetOf(found.languages, asked.languages, (code) => languageName(code, t.lang), mostShown)
  const topics = facetOf(found.topics, asked.topics, (code) => topicName(code, t.lang), mostShown)
  const title = t('directory.filters.title')
  return (
    <details class="filters">
      <summary class="filters__summary">{title}</summary>
      <form class="filters__form" action={finder.href(t.lang)} method="get" aria-label={title}>
        {asked.text === '' ? null : <HiddenField name="q" value={asked.text} />}
        <PlaceFields t={t} understood={understood} found={found} districts={districts} />
        <Choices
          t={t}
          name="sprache"
          legend={t('directory.filters.languages')}
          facet={languages}
          show={({ value }) => <LanguageName t={t} code={value} />}
        />
        <Choices t={t} name="thema" legend={t('directory.filters.topics')} facet={topics} show={({ label }) => label} />
        <Choices t={t} name="art" legend={t('directory.filters.kinds')} facet={kinds} show={({ label }) => label} />
        <div class="row">
          <Button look="secondary">{t('directory.filters.submit')}</Button>
          <a href={finder.href(t.lang)}>{t('directory.filters.clear')}</a>
        </div>
      </form>
    </details>
  )
}

function PlaceFields({ t, understood, found, districts }: FilterFormProps) {
  const { asked, place } = understood
  const named = place === undefined || place.kind === 'district' ? '' : (place.postcode ?? nameIn(place, t.lang))
  return (
    <div class="filters__group">
      <div class="kern-form-input field">
        <label class="kern-label" for="filter-ort">
          {t('directory.filters.place')}
        </label>
        <input
          class="kern-form-input__input"
          id="filter-ort"
          type="text"
          name="ort"
          value={named}
          maxlength={80}
          autocomplete="off"
        />
      </div>
      <Select id="filter-umkreis" name="umkreis" label={t('directory.filters.radius')}>
        {radii.map((km) => (
          <option value={String(km)} selected={km === asked.radius}>
            {t('directory.distance.km', { km: t.number(km) })}
          </option>
        ))}
      </Select>
      <Select id="filter-kreis" name="kreis" label={t('directory.filters.district')}>
        <option value="">{t('directory.filters.allDistricts')}</option>
        {districts.map(({ id, name }) => (
          <option value={id} selected={id === asked.districtId}>
            {`${name} (${t.number(found.districts[id] ?? 0)})`}
          </option>
        ))}
      </Select>
    </div>
  )
}

type SelectProps = { readonly id: string; readonly name: string; readonly label: string; readonly children: Child }

function Select({ id, name, label, children }: SelectProps) {
  return (
    <div class="kern-form-input field">
      <label class="kern-label" for={id}>
        {label}
      </label>
      <div class="select select--full">
        <select class="kern-form-input__input" id={id} name={name}>
          {children}
        </select>
      </div>
    </div>
  )
}

type ChoicesProps = {
  readonly t: Translator
  readonly name: string
  readonly legend: string
  readonly facet: Facet
  readonly show: (value: FacetValue) => Child
}

function Choices({ t, name, legend, facet, show }: ChoicesProps) {
  if (facet.shown.length === 0) return null
  const check = (value: FacetValue) => {
    const id = `filter-${name}-${value.value}`
    return (
      <div class="kern-form-check">
        <input
          class="kern-form-check__checkbox"
          type="checkbox"
          id={id}
          name={name}
          value={value.value}
          checked={value.checked}
        />
        <label class="kern-label" for={id}>
          {show(value)}
          <span class="filters__count"> ({t.number(value.count)})</span>
        </label>
      </div>
    )
  }
  return (
    <fieldset class="kern-fieldset filters__group">
      <legend class="kern-label">{legend}</legend>
      {facet.shown.map(check)}
      {facet.more.length === 0 ? null : (
        <details>
          <summary>{t('directory.filters.more', { count: facet.more.length })}</summary>
          {facet.more.map(check)}
        </details>
      )}
    </fieldset>
  )
}
