import type { Translator } from '#platform/i18n/index.ts'
import { CheckboxField } from '#ui/choices.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { Fieldset } from '#ui/form.tsx'
import type { FieldMaker } from './field-maker.tsx'

const contactFields = ['contact_role', 'telephone', 'email', 'website'] as const
const partsOfSites = ['address', 'office_hours'] as const

/** Each way of reaching the people, and beside it whether the public sees it. */
export function ContactFields({ t, field }: { readonly t: Translator; readonly field: FieldMaker }) {
  const tick = (name: (typeof contactFields)[number] | (typeof partsOfSites)[number] | 'accessibility') => {
    const props = field(`show_${name}`)
    return <CheckboxField {...props} checked={props.value === 'on'} />
  }
  const accessibility = field('accessibility')
  return (
    <>
      <Fieldset legend={t('organisations.edit.contact')} level={2} hint={t('organisations.edit.contact.hint')}>
        {contactFields.map((name) => (
          <>
            <TextField {...field(name)} />
            {tick(name)}
          </>
        ))}
        <TextArea {...accessibility} attributes={{ ...accessibility.attributes, rows: 3 }} />
        {tick('accessibility')}
      </Fieldset>
      <Fieldset legend={t('organisations.edit.sites')} level={2} hint={t('organisations.edit.sites.hint')}>
        {partsOfSites.map(tick)}
      </Fieldset>
    </>
  )
}
