import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { HiddenField } from '#ui/form.tsx'
import { type District, nameIn } from '#modules/places/index.ts'
import { eventAreas, eventForms, eventKinds } from '../event.ts'
import { languageOptions, topicOptions } from '#modules/organisations/index.ts'
import { type Asked, distances, isNarrowed } from './criteria.ts'

type FilterFormProps = {
  readonly t: Translator
  readonly asked: Asked
  readonly districts: readonly District[]
  readonly action: string
  readonly keep: readonly { readonly name: string; readonly value: string }[]
}

/** All filters in one GET form, so that the address can be kept; open while something is chosen. */
export function FilterForm({ t, asked, districts, action, keep }: FilterFormProps) {
  const title = t('events.filter.title')
  const select = (name: string, value: string | undefined, options: readonly Option[]) => (
    <FilterSelect t={t} name={name} value={value} options={options} />
  )
  return (
    <details class="filters" open={isNarrowed(asked)}>
      <summary class="filters__summary">{title}</summary>
      <form class="filters__form" action={action} method="get" aria-label={title}>
        {keep.map(({ name, value }) => (
          <HiddenField name={name} value={value} />
        ))}
        <div class="list-filter">
          {select(
            'bereich',
            asked.area,
            eventAreas.map((area) => ({ value: area, label: t(`events.area.${area}`) })),
          )}
          {select(
            'art',
            asked.kind,
            eventKinds.map((kind) => ({ value: kind, label: t(`events.kind.${kind}`) })),
          )}
          {select('thema', asked.topic, topicOptions(t))}
          {select(
            'kreis',
            asked.districtId,
            districts.map((one) => ({ value: one.id, label: nameIn(one, t.lang) })),
          )}
          {select(
            'form',
            asked.form,
            eventForms.map((form) => ({ value: form, label: t(`events.form.${form}`) })),
          )}
          {select('sprache', asked.language, languageOptions(t))}
          <PlaceFilter t={t} asked={asked} />
        </div>
        <div class="kern-form-check">
          <input
            class="kern-form-check__checkbox"
            type="checkbox"
            id="filter-frei"
            name="frei"
            value="ja"
            checked={asked.free}
          />
          <label class="kern-label" for="filter-frei">
            {t('events.filter.frei')}
          </label>
        </div>
        <div class="row">
          <Button look="secondary">{t('events.filter.submit')}</Button>
          {isNarrowed(asked) ? <a href={action}>{t('events.filter.clear')}</a> : null}
        </div>
      </form>
    </details>
  )
}

/** From where, and how far: two fields that are one thought. */
function PlaceFilter({ t, asked }: Pick<FilterFormProps, 't' | 'asked'>) {
  return (
    <>
      <div class="kern-form-input field">
        <label class="kern-label" for="filter-ort">
          {t('events.filter.ort')}
        </label>
        <div class="kern-hint" id="filter-ort-hint">
          {t(asked.near === null ? 'events.filter.placeUnknown' : 'events.filter.ortHint')}
        </div>
        <input
          class="kern-form-input__input input--full"
          type="text"
          id="filter-ort"
          name="ort"
          value={asked.place}
          maxlength={60}
          autocomplete="address-level2"
          aria-describedby="filter-ort-hint"
        />
      </div>
      <div class="kern-form-input field">
        <label class="kern-label" for="filter-umkreis">
          {t('events.filter.umkreis')}
        </label>
        <div class="select select--full">
          <select class="kern-form-input__input" id="filter-umkreis" name="umkreis">
            {distances.map((km) => (
              <option value={String(km)} selected={km === asked.km}>
                {t('events.filter.km', { km })}
              </option>
            ))}
          </select>
        </div>
      </div>
    </>
  )
}

type Option = { readonly value: string; readonly label: string }

type FilterSelectProps = {
  readonly t: Translator
  readonly name: string
  readonly value: string | undefined
  readonly options: readonly Option[]
}

function FilterSelect({ t, name, value, options }: FilterSelectProps) {
  const id = `filter-${name}`
  return (
    <div class="kern-form-input field">
      <label class="kern-label" for={id}>
        {t.find(`events.filter.${name}`) ?? ''}
      </label>
      <div class="select select--full">
        <select class="kern-form-input__input" id={id} name={name}>
          <option value="">{t('events.filter.any')}</option>
          {options.map((option) => (
            <option value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
