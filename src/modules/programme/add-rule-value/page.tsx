import type { FormState } from '#kernel/form-state.ts'
import { control } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { ruleList } from '../addresses.ts'
import type { RuleUnit, RuleValue } from '../rule.ts'
import { validityWords, valueWords } from '../rule-words.ts'
import { ruleValueForm } from './form.ts'

type AdditionPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly action: string
  readonly name: string
  readonly unit: RuleUnit
  readonly now: RuleValue | undefined
  readonly state: FormState
  readonly errors: readonly { readonly id: string; readonly text: string }[]
}

export function AdditionPage({ t, formKey, action, name, unit, now, state, errors }: AdditionPageProps) {
  const field = (one: keyof typeof ruleValueForm.fields) => ({
    t,
    ...control(ruleValueForm, state, t, 'programme.add', one),
  })
  const value = { ...field('value'), hint: t(`programme.unit.${unit}`) }
  return (
    <>
      <PageHeading title={t('programme.add.title')} kicker={name} lead={t('programme.add.lead')} />
      <ErrorSummary t={t} errors={errors} />
      <p>
        {now === undefined
          ? t('programme.add.unknownNow')
          : t('programme.add.now', { value: valueWords(t, now), validity: validityWords(t, now) })}
      </p>
      <Form action={action} hidden={[{ name: '_key', value: formKey }]}>
        {unit === 'yes-no' ? (
          <Radios
            {...value}
            options={(['yes', 'no'] as const).map((one) => ({ value: one, label: t(`programme.value.${one}`) }))}
          />
        ) : (
          <TextField {...value} width="short" />
        )}
        <TextField {...field('valid_from')} width="medium" />
        <TextField {...field('valid_to')} width="medium" />
        <TextField {...field('source')} />
        <TextField {...field('confirmed_by')} />
        <TextArea {...field('reason')} attributes={{ ...field('reason').attributes, rows: 3 }} />
        <TextArea {...field('note')} attributes={{ ...field('note').attributes, rows: 3 }} />
        <FormActions>
          <Button>{t('programme.add.submit')}</Button>
          <a href={ruleList.href(t.lang)}>{t('programme.add.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}
