import type { Translator } from '#platform/i18n/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { CheckboxField, Checkboxes, Radios } from '#ui/choices.tsx'
import { SelectField, TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Fieldset, Form, FormActions } from '#ui/form.tsx'
import type { SampleKey, Say } from '#ui/gallery-samples.ts'
import { languageNames } from '#ui/gallery-start.tsx'

type Props = { readonly t: Translator; readonly say: Say; readonly wrong?: boolean | undefined }
type ErrorKey = Extract<SampleKey, `${string}.error`>

const wrongFields = [
  ['phone', 'form.phone.error'],
  ['text', 'form.text.error'],
  ['district', 'form.district.error'],
  ['way', 'form.way.error'],
  ['languages', 'form.languages.error'],
  ['agree', 'form.agree.error'],
] as const

/** Every field, filled or with every field wrong. */
export function GalleryForm({ t, say, wrong = false }: Props) {
  const error = (key: ErrorKey) => (wrong ? say(key) : undefined)
  const required = { required: true }
  return (
    <>
      <ErrorSummary t={t} errors={wrong ? wrongFields.map(([id, key]) => ({ id, text: say(key) })) : []} />
      <Form action="/ask" hidden={[{ name: 'key', value: 'once' }]}>
        <Fieldset legend={say('form.person')} level={2} hint={say('form.phone.hint')}>
          <TextField
            t={t}
            id="name"
            name="name"
            label={say('form.name')}
            value="Amira"
            attributes={{ required: true, autocomplete: 'name', maxLength: 120 }}
          />
          <TextField
            t={t}
            id="phone"
            name="phone"
            label={say('form.phone')}
            hint={say('form.phone.hint')}
            error={error('form.phone.error')}
            value="069 90009 1xx"
            width="medium"
            attributes={{ type: 'tel', autocomplete: 'tel', inputMode: 'tel', dir: 'ltr' }}
          />
        </Fieldset>
        <TextField
          t={t}
          id="minutes"
          name="minutes"
          label={say('form.minutes')}
          value="60"
          suffix={say('form.minutes.unit')}
          width="short"
          attributes={{ inputMode: 'numeric', required: true }}
        />
        <TextField
          t={t}
          id="date"
          name="date"
          label={say('form.date')}
          value="2026-11-24"
          width="medium"
          attributes={{ type: 'date', required: true }}
        />
        <TextArea
          t={t}
          id="text"
          name="text"
          label={say('form.text')}
          hint={say('form.text.hint')}
          error={error('form.text.error')}
          value={wrong ? '' : say('card1.text')}
          attributes={{ required: true, rows: 4, dir: 'auto' }}
        />
        <SelectField
          t={t}
          id="district"
          name="district"
          label={say('form.district')}
          error={error('form.district.error')}
          emptyLabel={say('form.district.empty')}
          value={wrong ? '' : 'wetterau'}
          options={[
            { value: 'wetterau', label: 'Wetteraukreis' },
            { value: 'kassel', label: 'Kassel' },
          ]}
          attributes={required}
        />
        <Radios
          t={t}
          id="way"
          name="way"
          label={say('form.way')}
          error={error('form.way.error')}
          value={wrong ? undefined : 'place'}
          options={[
            { value: 'place', label: say('form.way.place'), hint: say('form.text.hint') },
            { value: 'phone', label: say('form.way.phone') },
          ]}
          attributes={required}
        />
        <Checkboxes
          t={t}
          id="languages"
          name="languages"
          label={say('form.languages')}
          hint={say('form.languages.hint')}
          error={error('form.languages.error')}
          values={wrong ? [] : ['ar', 'de']}
          options={languageNames.map(({ text, lang, dir }) => ({ value: lang, label: text, lang, dir }))}
          attributes={required}
        />
        <TextField t={t} id="file" name="file" label={say('form.file')} attributes={{ type: 'file', accept: '.pdf' }} />
        <CheckboxField
          t={t}
          id="agree"
          name="agree"
          label={say('form.agree')}
          error={error('form.agree.error')}
          checked={!wrong}
          attributes={required}
        />
        <FormActions>
          <Button>{say('button.primary')}</Button>
          <Button look="secondary" name="draft" value="yes">
            {say('button.secondary')}
          </Button>
          <ButtonLink href="/back" look="tertiary">
            {say('button.tertiary')}
          </ButtonLink>
        </FormActions>
      </Form>
    </>
  )
}
