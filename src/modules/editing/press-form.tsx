import { Button } from '#ui/button.tsx'
import { HiddenField } from '#ui/form.tsx'
import { Hidden } from '#ui/layout.tsx'

type PressFormProps = {
  readonly action: string
  readonly formKey: string
  readonly label: string
  /** What it is about, for those who hear one button after the other. */
  readonly about: string
  readonly hidden?: Readonly<Record<string, string>>
}

/** One button that does one thing at once. */
export function PressForm({ action, formKey, label, about, hidden = {} }: PressFormProps) {
  return (
    <form method="post" action={action} aria-label={`${label}: ${about}`}>
      <HiddenField name="_key" value={formKey} />
      {Object.entries(hidden).map(([name, value]) => (
        <HiddenField name={name} value={value} />
      ))}
      <Button look="tertiary">
        {label}
        <Hidden>: {about}</Hidden>
      </Button>
    </form>
  )
}
