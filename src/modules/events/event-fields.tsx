import type { Child } from 'hono/jsx'
import type { FormState } from '#kernel/form-state.ts'
import { type Lang, languages, marksOf } from '#kernel/language.ts'
import { control } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Checkboxes, Radios } from '#ui/choices.tsx'
import { SelectField, TextArea, TextField } from '#ui/fields.tsx'
import { Fieldset } from '#ui/form.tsx'
import { hintWith, SavedMeanwhile, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { type MunicipalityInDistrict, nameIn } from '#modules/places/index.ts'
import { audiences, courseKinds, eventAreas, eventForms, isCourseKind, meetingKinds, signUpWays } from './event.ts'
import { type EventFieldName, eventForm } from './event-form.ts'
import { languageOptions, topicOptions } from '#modules/organisations/index.ts'

/** Texts of the form's fields stand below this key. */
export const eventPrefix = 'events.field'

type EventFieldsProps = {
  readonly t: Translator
  readonly state: FormState
  readonly municipalities: readonly MunicipalityInDistrict[]
  /** What somebody else has saved meanwhile, in the fields both changed. */
  readonly saved?: SavedTexts
  /** What stands there instead of the times, where they follow from something else. */
  readonly timed?: Child
}

type FieldMaker = ReturnType<typeof fieldMaker>
type PartProps = { readonly t: Translator; readonly field: FieldMaker }

/** All fields of an event, for making and for editing one. */
export function EventFieldsets({ t, state, municipalities, saved = {}, timed }: EventFieldsProps) {
  const field = fieldMaker(t, state, saved)
  return (
    <>
      <What t={t} field={field} />
      {timed === undefined ? <When t={t} field={field} /> : timed}
      <Where t={t} field={field} municipalities={municipalities} />
      <Whom t={t} field={field} />
      <Seats t={t} field={field} />
      {languages
        .filter((lang) => lang !== 'de')
        .map((lang) => (
          <details class="filters">
            <summary class="filters__summary">{t(`events.edit.in.${lang}`)}</summary>
            <Texts lang={lang} field={field} />
          </details>
        ))}
    </>
  )
}

/** The props of each field, with what somebody else has saved meanwhile as part of the hint. */
function fieldMaker(t: Translator, state: FormState, saved: SavedTexts) {
  return (name: EventFieldName, lang?: Lang) => {
    const props = control(eventForm, state, t, eventPrefix, name)
    const marks = lang === undefined ? {} : marksOf(lang)
    const text = saved[name]
    const other = text === undefined ? undefined : <SavedMeanwhile t={t} text={text} {...marks} />
    return { ...props, t, hint: hintWith(props.hint, other), attributes: { ...props.attributes, ...marks } }
  }
}

function Texts({ lang, field }: { readonly lang: Lang; readonly field: FieldMaker }) {
  const text = field(`text_${lang}`, lang)
  return (
    <>
      <TextField {...field(`title_${lang}`, lang)} />
      <TextArea {...text} attributes={{ ...text.attributes, rows: 8 }} />
    </>
  )
}

function What({ t, field }: PartProps) {
  return (
    <Fieldset legend={t('events.edit.what')} level={2}>
      <SelectField
        {...field('kind')}
        // A meeting does not become a course, nor the other way round.
        options={(isCourseKind(field('kind').value) ? courseKinds : meetingKinds).map((kind) => ({
          value: kind,
          label: t(`events.kind.${kind}`),
        }))}
      />
      <SelectField
        {...field('area')}
        emptyLabel={t('events.edit.bothAreas')}
        options={eventAreas.map((area) => ({ value: area, label: t(`events.area.${area}`) }))}
      />
      <Texts lang="de" field={field} />
      <details class="filters" open={field('topics').error !== undefined}>
        <summary class="filters__summary">{t('events.edit.topics')}</summary>
        <Checkboxes {...field('topics')} options={topicOptions(t)} />
      </details>
    </Fieldset>
  )
}

function When({ t, field }: PartProps) {
  return (
    <Fieldset legend={t('events.edit.when')} level={2} hint={t('events.edit.when.hint')}>
      <TextField {...field('day')} width="medium" />
      <TextField {...field('starts')} width="short" />
      <TextField {...field('ends')} width="short" />
      <TextField {...field('end_day')} width="medium" />
    </Fieldset>
  )
}

type WhereProps = PartProps & { readonly municipalities: readonly MunicipalityInDistrict[] }

function Where({ t, field, municipalities }: WhereProps) {
  return (
    <Fieldset legend={t('events.edit.where')} level={2}>
      <Radios
        {...field('form')}
        options={eventForms.map((form) => ({ value: form, label: t(`events.form.${form}`) }))}
      />
      <SelectField
        {...field('municipality_id')}
        emptyLabel={t('events.edit.choose')}
        options={municipalities.map((one) => ({ value: one.id, label: nameIn(one, t.lang) }))}
      />
      <TextField {...field('venue')} />
      <TextField {...field('address')} />
      <TextField {...field('online_link')} />
      <TextArea {...field('accessibility')} attributes={{ ...field('accessibility').attributes, rows: 3 }} />
    </Fieldset>
  )
}

function Whom({ t, field }: PartProps) {
  return (
    <Fieldset legend={t('events.edit.whom')} level={2}>
      <SelectField
        {...field('audience')}
        options={audiences.map((one) => ({ value: one, label: t(`events.audience.${one}`) }))}
      />
      <details class="filters" open={field('languages').error !== undefined}>
        <summary class="filters__summary">{t('events.edit.languages')}</summary>
        <Checkboxes {...field('languages')} options={languageOptions(t)} />
      </details>
    </Fieldset>
  )
}

function Seats({ t, field }: PartProps) {
  const number = (name: EventFieldName) => <TextField {...field(name)} width="short" />
  return (
    <Fieldset legend={t('events.edit.seats')} level={2}>
      <Radios
        {...field('sign_up')}
        options={signUpWays.map((way) => ({ value: way, label: t(`events.signUpWay.${way}`) }))}
      />
      <TextField {...field('opens_on')} width="medium" />
      <TextField {...field('closes_on')} width="medium" />
      {number('seats_in_person')}
      {number('seats_online')}
      {number('max_quantity')}
      <Radios
        {...field('waiting_list')}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`events.waitingList.${value}`) }))}
      />
      {number('accept_hours')}
    </Fieldset>
  )
}
