import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { languageOptions } from '#modules/organisations/index.ts'
import { type District, nameIn } from '#modules/places/index.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxField, Checkboxes, Radios } from '#ui/choices.tsx'
import { SelectField, TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Fieldset, Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Stack } from '#ui/layout.tsx'
import { privacyHref } from '#ui/privacy-notice.ts'
import { adviceForm } from '../addresses.ts'
import { askerKinds, type TalkChannel } from '../consultation.ts'
import type { AreaPromise } from '../promise.queries.ts'
import { areaChoices } from '../routing.ts'
import { topicCodes } from '../topics.ts'
import { adviceFields } from './form.ts'

type Props = {
  readonly ctx: RequestContext
  readonly state: FormState
  readonly districts: readonly District[]
  readonly promises: readonly AreaPromise[]
}

const prefix = 'consultations.ask'
// The easiest first.
const wishedChannels: readonly TalkChannel[] = ['written', 'phone', 'video', 'on-site']

/** The one form for everybody who wants advice: the matter first, then how to answer, then what is voluntary. */
export function AdvicePage({ ctx, state, districts, promises }: Props) {
  const { t, lang } = ctx
  const field = (name: keyof typeof adviceFields.fields) => ({ t, ...control(adviceFields, state, t, prefix, name) })
  const days = Math.max(...promises.map(({ answerDays }) => answerDays))
  return (
    <Stack>
      <PageHeading title={t('consultations.ask.title')} lead={t('consultations.ask.lead', { days })} />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      <Form
        action={adviceForm.href(lang)}
        label={t('consultations.ask.title')}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        <Fieldset legend={t('consultations.ask.matter')} level={2}>
          <TopicChips ctx={ctx} state={state} />
          <TextArea {...field('question')} />
          <TextArea {...field('tried')} />
          <Radios
            {...field('area')}
            options={areaChoices.map((value) => ({ value, label: t(`consultations.ask.area.${value}`) }))}
          />
        </Fieldset>
        <Fieldset legend={t('consultations.ask.who')} level={2}>
          <Radios
            {...field('asker_kind')}
            options={askerKinds.map((value) => ({
              value,
              label: t(value === 'volunteer' ? 'consultations.ask.asker_kind.self' : `consultations.asker.${value}`),
            }))}
          />
          <SelectField
            {...field('district_id')}
            emptyLabel={t('consultations.ask.noDistrict')}
            options={districts.map((district) => ({ value: district.id, label: nameIn(district, lang) }))}
          />
        </Fieldset>
        <Fieldset legend={t('consultations.ask.answer')} hint={t('consultations.ask.anonymous')} level={2}>
          <Radios
            {...field('channel')}
            options={wishedChannels.map((value) => ({ value, label: t(`consultations.channel.${value}`) }))}
          />
          <SelectField
            {...field('speaks')}
            emptyLabel={t('consultations.ask.pageLanguage')}
            options={languageOptions(t)}
          />
          <TextField {...field('name')} />
          <TextField {...field('organisation')} />
          <TextField {...field('email')} />
          <TextField {...field('telephone')} width="medium" />
        </Fieldset>
        <Fieldset legend={t('consultations.ask.consents')} hint={t('consultations.ask.consentsHint')} level={2}>
          <Consent ctx={ctx} state={state} name="look_back" />
          <Consent ctx={ctx} state={state} name="hand_over" />
        </Fieldset>
        <p>
          {t('consultations.ask.notice', { months: Math.max(...promises.map(({ keptMonths }) => keptMonths)) })}{' '}
          <a href={privacyHref(lang, 'beratung')}>{t('consultations.ask.privacy')}</a>
        </p>
        <FormActions>
          <Button>{t('consultations.ask.submit')}</Button>
        </FormActions>
      </Form>
    </Stack>
  )
}

type PartProps = Pick<Props, 'ctx' | 'state'>

function TopicChips({ ctx: { t }, state }: PartProps) {
  const topics = control(adviceFields, state, t, prefix, 'topics')
  return (
    <div class="chips">
      <Checkboxes
        t={t}
        {...topics}
        attributes={{ required: true }}
        options={topicCodes.map((value) => ({ value, label: t(`consultations.topic.${value}`) }))}
      />
    </div>
  )
}

function Consent({ ctx, state, name }: PartProps & { readonly name: 'hand_over' | 'look_back' }) {
  const { value, ...box } = control(adviceFields, state, ctx.t, prefix, name)
  return <CheckboxField t={ctx.t} {...box} checked={value === 'on'} />
}
