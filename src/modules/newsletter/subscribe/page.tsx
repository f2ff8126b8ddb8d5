import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxField } from '#ui/choices.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Stack } from '#ui/layout.tsx'
import { privacyHref } from '#ui/privacy-notice.ts'
import type { District } from '#modules/places/index.ts'
import { signUp } from '../addresses.ts'
import { ChoiceFields } from '../choice-fields.tsx'
import { choicePrefix, signUpForm } from './form.ts'

type Props = {
  readonly t: Translator
  readonly formKey: string
  readonly state: FormState
  readonly districts: readonly District[]
}

const prefix = 'newsletter.signUp'
const chosenFields = new Set(['lang', 'lists'])

export function SignUpPage({ t, formKey, state, districts }: Props) {
  const email = control(signUpForm, state, t, prefix, 'email')
  const consent = control(signUpForm, state, t, prefix, 'consent')
  const lines = state.errors.flatMap((error) =>
    errorLines({ ...state, errors: [error] }, t, chosenFields.has(error.field) ? choicePrefix : prefix),
  )
  return (
    <Stack>
      <PageHeading title={t('newsletter.signUp.title')} lead={t('newsletter.signUp.lead')} />
      <ErrorSummary t={t} errors={lines} />
      <Form action={signUp.href(t.lang)} hidden={[{ name: '_key', value: formKey }]}>
        <TextField t={t} {...email} />
        <ChoiceFields t={t} state={state} districts={districts} />
        <CheckboxField t={t} {...consent} value="on" checked={consent.value === 'on'} />
        <p>
          <a href={privacyHref(t.lang, 'newsletter')}>{t('newsletter.signUp.privacy')}</a>
        </p>
        <FormActions>
          <Button>{t('newsletter.signUp.submit')}</Button>
        </FormActions>
      </Form>
    </Stack>
  )
}
