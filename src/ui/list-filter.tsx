import type { Child } from 'hono/jsx'
import { Button } from '#ui/button.tsx'
import { Form, FormActions } from '#ui/form.tsx'

type FilterSelect = {
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

type ListFilterProps = {
  readonly action: string
  readonly label: string
  readonly search?: { readonly label: string; readonly value: string | undefined } | undefined
  readonly selects: readonly FilterSelect[]
  /** The choice that narrows nothing. */
  readonly allLabel: string
  readonly submitLabel: string
  /** The way back to the whole list, while it is narrowed. */
  readonly clear?: { readonly href: string; readonly label: string } | undefined
  /** Further fields. */
  readonly children?: Child
}

/** Narrows a table or list by words and choices, side by side; a GET form whose address can be kept and shared. */
export function ListFilter(props: ListFilterProps) {
  const { action, label, search, selects, allLabel, submitLabel, clear, children } = props
  return (
    <Form action={action} method="get" label={label}>
      <div class="list-filter">
        {search === undefined ? null : (
          <div class="kern-form-input field">
            <label class="kern-label" for="q">
              {search.label}
            </label>
            <input class="kern-form-input__input" type="search" id="q" name="q" maxlength={100} value={search.value} />
          </div>
        )}
        {selects.map((select) => (
          <Select {...select} allLabel={allLabel} />
        ))}
        {children}
      </div>
      <FormActions>
        <Button look="secondary">{submitLabel}</Button>
        {clear === undefined ? null : <a href={clear.href}>{clear.label}</a>}
      </FormActions>
    </Form>
  )
}

/** A filter is neither required nor optional, so it does without the word that fields of forms carry. */
function Select({ name, label, value, options, allLabel }: FilterSelect & Pick<ListFilterProps, 'allLabel'>) {
  return (
    <div class="kern-form-input field">
      <label class="kern-label" for={name}>
        {label}
      </label>
      <div class="select">
        <select class="kern-form-input__input" id={name} name={name}>
          <option value="">{allLabel}</option>
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
