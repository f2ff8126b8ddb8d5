import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { ProfileHead } from '#modules/organisations/index.ts'
import type { District } from '#modules/places/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { ownBeginning, ownPaths } from '../addresses.ts'
import { ownForm } from '../begin/form.ts'
import { districtOptions } from '../begin/page.tsx'
import { pathKinds } from '../path.ts'
import { pathTitle } from '../words.tsx'

type Props = {
  readonly ctx: RequestContext
  readonly state: FormState
  readonly districts: readonly District[]
  readonly profiles: readonly ProfileHead[]
}

const prefix = 'pathways.beginOwn'

export function BeginOwnPage({ ctx, state, districts, profiles }: Props) {
  const { t, lang } = ctx
  const field = (name: keyof typeof ownForm.fields) => ({ t, ...control(ownForm, state, t, prefix, name) })
  return (
    <>
      <PageHeading title={t('pathways.beginOwn.title')} lead={t('pathways.beginOwn.lead')} />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      <Form
        action={ownBeginning.href(lang)}
        label={t('pathways.beginOwn.title')}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        <Radios {...field('kind')} options={pathKinds.map((kind) => ({ value: kind, label: pathTitle(t, kind) }))} />
        {profiles.length === 0 ? null : (
          <SelectField
            {...field('profile')}
            emptyLabel={t('pathways.beginOwn.noProfile')}
            options={profiles.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <TextField {...field('founder')} />
        <SelectField
          {...field('district')}
          emptyLabel={t('pathways.begin.choose')}
          options={districtOptions(ctx, districts)}
        />
        <TextField {...field('start')} width="medium" />
        <FormActions>
          <Button>{t('pathways.beginOwn.submit')}</Button>
          <a href={ownPaths.href(lang)}>{t('ui.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}
