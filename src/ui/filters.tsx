import type { Direction } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { choiceClasses } from '#ui/field-parts.tsx'
import { HiddenField } from '#ui/form.tsx'

type FilterOption = {
  readonly value: string
  readonly label: string
  readonly count?: number | undefined
  readonly checked: boolean
  readonly lang?: string | undefined
  readonly dir?: Direction | undefined
}

type FilterGroup = {
  readonly name: string
  readonly label: string
  readonly kind: 'one' | 'many'
  readonly options: readonly FilterOption[]
}

type FiltersProps = {
  readonly t: Translator
  readonly action: string
  readonly label: string
  readonly groups: readonly FilterGroup[]
  /** Open from the start; otherwise open only while something is chosen. Wide screens always show it. */
  readonly open?: boolean | undefined
  readonly keep?: readonly { readonly name: string; readonly value: string }[] | undefined
  readonly clearHref?: string | undefined
  readonly submitLabel?: string | undefined
}

/** Narrows a list: a GET form whose address can be kept and shared. */
export function Filters({ t, action, label, groups, open, keep = [], clearHref, submitLabel }: FiltersProps) {
  const isOpen = open ?? groups.some((group) => group.options.some((option) => option.checked && option.value !== ''))
  return (
    <details class="filters" open={isOpen}>
      <summary class="filters__summary">{label}</summary>
      <form class="filters__form" action={action} method="get" aria-label={label}>
        {keep.map(({ name, value }) => (
          <HiddenField name={name} value={value} />
        ))}
        {groups.map((group) => (
          <FilterChoices group={group} />
        ))}
        <div class="row">
          <Button look="secondary">{submitLabel ?? t('ui.filters.submit')}</Button>
          {clearHref === undefined ? null : <a href={clearHref}>{t('ui.filters.clear')}</a>}
        </div>
      </form>
    </details>
  )
}

function FilterChoices({ group }: { readonly group: FilterGroup }) {
  const type = group.kind === 'one' ? 'radio' : 'checkbox'
  return (
    <fieldset class="kern-fieldset filters__group">
      <legend class="kern-label">{group.label}</legend>
      {group.options.map((option, index) => {
        const id = `filter-${group.name}-${index + 1}`
        return (
          <div class="kern-form-check">
            <input
              class={choiceClasses[type]}
              type={type}
              id={id}
              name={group.name}
              value={option.value}
              checked={option.checked}
            />
            <label class="kern-label" for={id}>
              <span lang={option.lang} dir={option.dir}>
                {option.label}
              </span>
              {option.count === undefined ? null : <span class="filters__count"> ({option.count})</span>}
            </label>
          </div>
        )
      })}
    </fieldset>
  )
}
