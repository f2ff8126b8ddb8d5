import type { ControlProps } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxField } from '#ui/choices.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Fieldset, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { hintWith, SavedMeanwhile, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { coursePlan, planEditing } from '../addresses.ts'
import type { PlanFieldName } from './form.ts'

/** Texts of the form's fields stand below this key. */
export const planPrefix = 'courses.plan'

type PlanFormPageProps = {
  readonly t: Translator
  readonly eventId: string
  readonly kicker: string
  readonly hidden: readonly { readonly name: string; readonly value: string }[]
  readonly field: (name: PlanFieldName) => ControlProps & { readonly t: Translator }
  readonly errors: readonly { readonly id: string; readonly text: string }[]
  readonly saved: SavedTexts
}

export function PlanFormPage({ t, eventId, kicker, hidden, field, errors, saved }: PlanFormPageProps) {
  const shown = (name: PlanFieldName) => {
    const props = field(name)
    const text = saved[name]
    return {
      ...props,
      hint: hintWith(props.hint, text === undefined ? undefined : <SavedMeanwhile t={t} text={text} />),
    }
  }
  const area = (name: PlanFieldName) => (
    <TextArea {...shown(name)} attributes={{ ...field(name).attributes, rows: 6 }} />
  )
  return (
    <>
      <PageHeading title={t('courses.plan.title')} kicker={kicker} lead={t('courses.plan.lead')} />
      {Object.keys(saved).length === 0 ? null : (
        <Notice t={t} kind="warning" title={t('events.edit.conflict')}>
          <p>{t('events.edit.conflictText')}</p>
        </Notice>
      )}
      <ErrorSummary t={t} errors={errors} />
      <Form action={planEditing.href(t.lang, { eventId })} hidden={hidden}>
        <Fieldset legend={t('courses.plan.content')} level={2}>
          {area('goals')}
          {area('methods')}
        </Fieldset>
        <Fieldset legend={t('courses.plan.size')} level={2}>
          <TextField {...shown('target_units')} width="short" />
          <TextField {...shown('expected_participants')} width="short" />
        </Fieldset>
        <Fieldset legend={t('courses.plan.funding')} level={2}>
          <CheckboxField {...shown('funded')} checked={field('funded').value !== ''} />
          <TextField {...shown('applied_on')} width="medium" />
        </Fieldset>
        <Fieldset legend={t('courses.plan.whom')} level={2}>
          <CheckboxField {...shown('needs_basic')} checked={field('needs_basic').value !== ''} />
          <TextField {...shown('certificate_share')} width="short" suffix="%" />
        </Fieldset>
        <FormActions>
          <Button>{t('courses.plan.submit')}</Button>
          <a href={coursePlan.href(t.lang, { eventId })}>{t('courses.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}
