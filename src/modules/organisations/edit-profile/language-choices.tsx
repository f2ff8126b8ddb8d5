import { textIn } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { describedBy, FieldError, Hint, LabelText } from '#ui/field-parts.tsx'
import { languageList } from '../reference.ts'
import type { FieldMaker } from './field-maker.tsx'

/** All languages in columns, by their name in the reader's language, each with its name in its own script. */
export function LanguageChoices({ t, field }: { readonly t: Translator; readonly field: FieldMaker }) {
  const props = field('languages')
  const { id, name, label, hint, values } = props
  const error = 'error' in props ? props.error : undefined
  return (
    <fieldset
      class={error === undefined ? 'kern-fieldset field' : 'kern-fieldset field field--error'}
      aria-describedby={describedBy({ id, hint, error })}
    >
      <legend class="kern-label">
        <LabelText t={t} label={label} optional />
      </legend>
      <Hint id={id}>{hint}</Hint>
      <FieldError t={t} id={id} error={error} />
      <ul class="plain-list" role="list">
        {languageOptions(t).map((option, index) => {
          const optionId = index === 0 ? id : `${id}-${option.code}`
          return (
            <li class="kern-form-check">
              <input
                class="kern-form-check__checkbox"
                type="checkbox"
                id={optionId}
                name={name}
                value={option.code}
                checked={values.includes(option.code)}
              />
              <label class="kern-label" for={optionId}>
                {option.name}
                {option.autonym === option.name ? null : (
                  <>
                    {' '}
                    <bdi lang={option.code} dir={option.dir}>
                      {option.autonym}
                    </bdi>
                  </>
                )}
              </label>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}

function languageOptions(t: Translator) {
  return languageList()
    .map(({ code, dir, names, autonym }) => ({ code, dir, autonym, name: textIn(names, t.lang) }))
    .toSorted((a, b) => t.compare(a.name, b.name))
}
