import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { District } from '#modules/places/index.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxField } from '#ui/choices.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { SavedMeanwhile } from '#ui/saved-meanwhile.tsx'
import { settingsForm } from '../begin/form.ts'
import { districtOptions } from '../begin/page.tsx'
import { type Desk, hrefsOf } from '../desk.ts'
import { pathTitle } from '../words.tsx'

type Props = {
  readonly ctx: RequestContext
  readonly desk: Desk
  readonly state: FormState
  readonly districts: readonly District[]
  /** Somebody else saved meanwhile: what is saved now stands beside what was typed. */
  readonly movedOn: boolean
}

const prefix = 'pathways.settings'

export function SettingsPage({ ctx, desk, state, districts, movedOn }: Props) {
  const { t, pathway, lang } = desk
  const field = (name: keyof typeof settingsForm.fields) => {
    const made = { t, ...control(settingsForm, state, t, prefix, name) }
    return movedOn
      ? { ...made, hint: <SavedMeanwhile t={t} text={savedText(name)} choice={name === 'district'} /> }
      : made
  }
  const savedText = (name: keyof typeof settingsForm.fields): string => {
    switch (name) {
      case 'founder':
        return pathway.founder
      case 'district':
        return districtOptions({ lang }, districts).find(({ value }) => value === pathway.districtId)?.label ?? ''
      case 'start':
        return pathway.wishedStart === null ? '' : t.day(pathway.wishedStart)
      case 'reminders':
        return t(pathway.reminders ? 'pathways.settings.on' : 'pathways.settings.off')
    }
  }
  const { value, ...reminders } = field('reminders')
  return (
    <>
      <PageHeading title={t('pathways.settings.title')} kicker={pathTitle(t, pathway.kind)} />
      {movedOn ? (
        <Notice t={t} kind="warning" role="alert" title={t('ui.conflict.title')}>
          <p>{t('ui.conflict.text')}</p>
        </Notice>
      ) : null}
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      <Form
        action={hrefsOf(desk).settings()}
        label={t('pathways.settings.title')}
        hidden={[
          { name: '_key', value: ctx.formKey },
          { name: 'seen', value: String(pathway.version) },
        ]}
      >
        <TextField {...field('founder')} />
        <SelectField {...field('district')} options={districtOptions({ lang }, districts)} />
        <TextField {...field('start')} width="medium" />
        <CheckboxField {...reminders} checked={value === 'on'} />
        <FormActions>
          <Button>{t('pathways.settings.submit')}</Button>
          <a href={hrefsOf(desk).home()}>{t('ui.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}
