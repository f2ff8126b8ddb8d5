import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { HiddenField } from '#ui/form.tsx'
import { finder } from '../addresses.ts'
import { LanguageName } from '../language-names.tsx'
import { languageName, topicName } from '../vocabulary.ts'
import { radii } from './criteria.ts'
import { type Facet, facetOf, type FacetValue } from './facets.ts'
import type { Found } from './find.ts'
import { placeName } from './chips.tsx'
import type { Understood } from './understand.ts'

type FilterFormProps = {
  readonly t: Translator
  readonly understood: Understood
  readonly found: Found
  readonly districts: readonly { readonly id: string; readonly name: string }[]
}

const mostShown = 10

/** All filters in one GET form, so that the address can be kept; each value says how many remain with it. */
export function FilterForm({ t, understood, found, districts }: FilterFormProps) {
  const { asked, place } = understood
  const kinds = facetOf(found.kinds, asked.kinds, (kind) => t.find(`directory.kind.${kind}`) ?? kind, mostShown)
  const languages = facetOf(found.languages, asked.languages, (code) => languageName(code, t.lang), mostShown)
  const topics = facetOf(found.topics, asked.topics, (code) => topicName(code, t.lang), mostShown)
  const title = t('directory.filters.title')
  return (
    <details class="filters" open={asked.languages.length + asked.topics.length + asked.kinds.length > 0}>
      <summary class="filters__summary">{title}</summary>
      <form class="filters__form" action={finder.href(t.lang)} method="get" aria-label={title}>
        {asked.text === '' ? null : <HiddenField name="q" value={asked.text} />}
        <TextField
          t={t}
          name="ort"
          id="filter-ort"
          label={t('directory.filters.place')}
          hint={t('directory.filters.placeHint')}
          value={
            place === undefined || place.kind === 'district'
              ? ''
              : (place.postcode ?? placeName(t, place).replace(/ \(.*\)$/, ''))
          }
          attributes={{ maxLength: 80, autocomplete: 'off', required: false }}
        />
        <SelectField
          t={t}
          name="umkreis"
          id="filter-umkreis"
          label={t('directory.filters.radius')}
          value={String(asked.radius)}
          options={radii.map((km) => ({ value: String(km), label: t('directory.distance.km', { km: t.number(km) }) }))}
        />
        <SelectField
          t={t}
          name="kreis"
          id="filter-kreis"
          label={t('directory.filters.district')}
          value={asked.districtId}
          emptyLabel={t('directory.filters.allDistricts')}
          options={districts.map(({ id, name }) => ({ value: id, label: `${name} (${found.districts[id] ?? 0})` }))}
        />
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

type ChoicesProps = {
  readonly t: Translator
  readonly name: string
  readonly legend: string
  readonly facet: Facet
  readonly show: (value: FacetValue) => unknown
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
