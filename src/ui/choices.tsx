import {
  FieldError,
  Hint,
  LabelText,
  choiceClasses,
  describedBy,
  type FieldProps,
  type Option,
} from '#ui/field-parts.tsx'

type CheckboxFieldProps = FieldProps & { readonly value?: string | undefined; readonly checked: boolean }

/** One thing to agree to or to switch on. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { t, id, name, label, hint, error, attributes, value, checked } = props
  return (
    <div class={error === undefined ? 'field' : 'field field--error'}>
      <FieldError t={t} id={id} error={error} />
      <div class="kern-form-check">
        <input
          class="kern-form-check__checkbox"
          type="checkbox"
          id={id}
          name={name}
          // A form hands in what is typed so far: of an empty box that is nothing, and ticking it must still say something.
          value={value === undefined || value === '' ? 'on' : value}
          checked={checked}
          required={attributes?.required}
          aria-invalid={error === undefined ? undefined : 'true'}
          aria-describedby={describedBy(props)}
        />
        <label class="kern-label" for={id}>
          {label}
        </label>
        <Hint id={id}>{hint}</Hint>
      </div>
    </div>
  )
}

type CheckboxesProps = FieldProps & { readonly values: readonly string[]; readonly options: readonly Option[] }

/** Any of several. The first control carries the field's id, so that the error summary leads to it. */
export function Checkboxes(props: CheckboxesProps) {
  return <Choices field={props} type="checkbox" options={props.options} chosen={props.values} />
}

type RadiosProps = FieldProps & { readonly value?: string | undefined; readonly options: readonly Option[] }

/** One of a few, all of them in sight. */
export function Radios(props: RadiosProps) {
  const chosen = props.value === undefined ? [] : [props.value]
  return <Choices field={props} type="radio" options={props.options} chosen={chosen} />
}

type ChoicesProps = {
  readonly field: FieldProps
  readonly type: 'checkbox' | 'radio'
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
}

function Choices({ field, type, options, chosen }: ChoicesProps) {
  const { t, id, name, label, hint, error, attributes } = field
  return (
    <fieldset
      class={error === undefined ? 'kern-fieldset field' : 'kern-fieldset field field--error'}
      aria-describedby={describedBy(field)}
      aria-invalid={error === undefined || type === 'checkbox' ? undefined : 'true'}
      role={type === 'radio' ? 'radiogroup' : undefined}
    >
      <legend class="kern-label">
        <LabelText t={t} label={label} optional={attributes?.required !== true} />
      </legend>
      <Hint id={id}>{hint}</Hint>
      <FieldError t={t} id={id} error={error} />
      <div class="choices">
        {options.map((option, index) => (
          <Choice
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={name}
            type={type}
            option={option}
            checked={chosen.includes(option.value)}
            // `required` on one checkbox of a group would demand that very one.
            required={type === 'radio' ? attributes?.required : undefined}
          />
        ))}
      </div>
    </fieldset>
  )
}

type ChoiceProps = {
  readonly id: string
  readonly name: string
  readonly type: 'checkbox' | 'radio'
  readonly option: Option
  readonly checked: boolean
  readonly required?: boolean | undefined
}

function Choice({ id, name, type, option, checked, required }: ChoiceProps) {
  const { value, label, hint, lang, dir } = option
  return (
    <div class="kern-form-check">
      <input
        class={choiceClasses[type]}
        type={type}
        id={id}
        name={name}
        value={value}
        checked={checked}
        required={required}
        aria-describedby={describedBy({ id, hint, error: undefined })}
      />
      <label class="kern-label" for={id} lang={lang} dir={dir}>
        {label}
      </label>
      <Hint id={id}>{hint}</Hint>
    </div>
  )
}
