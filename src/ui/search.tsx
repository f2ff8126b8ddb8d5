import { Icon } from '#ui/icon.tsx'

type SearchFormProps = {
  readonly id: string
  readonly action: string
  readonly label: string
  readonly submitLabel: string
  readonly value?: string | undefined
  readonly name?: string | undefined
  readonly hint?: string | undefined
  /** `large` shows its label and fills the width; `small` keeps the label for screen readers. */
  readonly size?: 'large' | 'small' | undefined
}

/** One box and one button; works as a plain GET form. */
export function SearchForm({
  id,
  action,
  label,
  submitLabel,
  value,
  name = 'q',
  hint,
  size = 'large',
}: SearchFormProps) {
  return (
    <form class={`search search--${size}`} action={action} method="get" role="search" aria-label={label}>
      {size === 'small' ? null : (
        <label for={id} class="search__label">
          {label}
        </label>
      )}
      {hint === undefined ? null : (
        <p class="kern-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="search__box">
        <input
          class="search__input"
          type="search"
          aria-label={size === 'small' ? label : undefined}
          id={id}
          name={name}
          value={value}
          enterkeyhint="search"
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        />
        <button class="search__button" type="submit">
          <Icon name="search" />
          <span class={size === 'small' ? 'visually-hidden' : undefined}>{submitLabel}</span>
        </button>
      </div>
    </form>
  )
}
