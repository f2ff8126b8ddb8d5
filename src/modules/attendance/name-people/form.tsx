import { type FieldError, type FormState, textOf, type TypedValues } from '#kernel/form-state.ts'
import { text } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Fieldset, Form, FormActions } from '#ui/form.tsx'
import type { ParticipantName } from '#modules/registrations/index.ts'

const fields = { name: text({ max: 120 }), municipality: text({ max: 80 }) }
type FieldName = keyof typeof fields
const fieldNames: readonly FieldName[] = ['name', 'municipality']

type Read =
  { readonly ok: true; readonly names: readonly ParticipantName[] } | { readonly ok: false; readonly form: FormState }

/** Reads as many names as there are seats. */
export function readNames(typed: TypedValues, seats: readonly ParticipantName[]): Read {
  const errors: FieldError[] = []
  const value = (field: FieldName, position: number): string => {
    const name = `${field}_${position}`
    const read = fields[field].schema.safeParse(textOf(typed, name))
    if (read.success) return read.data
    errors.push({ field: name, code: read.error.issues[0]?.message ?? 'other' })
    return ''
  }
  const names = seats.map(({ position }) => ({
    position,
    name: value('name', position),
    municipality: value('municipality', position),
  }))
  return errors.length === 0 ? { ok: true, names } : { ok: false, form: { values: typed, errors } }
}

export function typedOf(seats: readonly ParticipantName[]): TypedValues {
  return Object.fromEntries(
    seats.flatMap((seat) => fieldNames.map((field) => [`${field}_${seat.position}`, seat[field]] as const)),
  )
}

type NamesFormProps = {
  readonly t: Translator
  readonly action: string
  readonly back: string
  readonly formKey: string
  readonly seats: readonly ParticipantName[]
  readonly state: FormState
}

export function NamesForm({ t, action, back, formKey, seats, state }: NamesFormProps) {
  const wrong = (id: string) => state.errors.find(({ field }) => field === id)
  const sentence = ({ field, code }: FieldError) => {
    const label = t.find(`attendance.people.${field.replace(/_\d+$/, '')}`) ?? ''
    const max = fields[field.startsWith('name') ? 'name' : 'municipality'].attributes.maxLength ?? 0
    return t.find(`forms.errors.${code}`, { label, max }) ?? t('forms.errors.other', { label })
  }
  return (
    <>
      <ErrorSummary t={t} errors={state.errors.map((error) => ({ id: error.field, text: sentence(error) }))} />
      <Form action={action} hidden={[{ name: '_key', value: formKey }]}>
        {seats.map(({ position }) => (
          <Fieldset legend={t('attendance.people.person', { position })}>
            {fieldNames.map((field) => {
              const id = `${field}_${position}`
              const error = wrong(id)
              return (
                <TextField
                  t={t}
                  id={id}
                  name={id}
                  label={t(`attendance.people.${field}`)}
                  value={textOf(state.values, id)}
                  error={error === undefined ? undefined : sentence(error)}
                  attributes={fields[field].attributes}
                />
              )
            })}
          </Fieldset>
        ))}
        <FormActions>
          <Button>{t('attendance.people.submit')}</Button>
          <a href={back}>{t('attendance.people.back')}</a>
        </FormActions>
      </Form>
    </>
  )
}
