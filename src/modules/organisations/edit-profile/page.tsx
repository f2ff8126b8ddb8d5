import type { FormState } from '#kernel/form-state.ts'
import { languages, marksOf, textIn } from '#kernel/language.ts'
import { errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { type District, nameIn } from '#modules/places/index.ts'
import { Button } from '#ui/button.tsx'
import { Checkboxes } from '#ui/choices.tsx'
import { SelectField, TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Fieldset, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { profileEditing, profileOverview } from '../addresses.ts'
import type { ProfileFieldName } from '../profile-form.ts'
import type { Profile } from '../profile.ts'
import { topicList } from '../reference.ts'
import { ConflictNotice, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { SuggestedNames } from '../suggested-names.tsx'
import { ContactFields } from './contact-fields.tsx'
import { type FieldMaker, fieldMaker, profilePrefix } from './field-maker.tsx'
import { LanguageChoices } from './language-choices.tsx'

type EditPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly profile: Profile
  readonly state: FormState
  /** `marksOf` the fields as they were when the form was opened. */
  readonly seen: string
  readonly offered: readonly ProfileFieldName[]
  readonly districts: readonly District[]
  readonly suggestions: readonly string[]
  /** What somebody else has saved meanwhile, in the fields that differ. */
  readonly saved: SavedTexts
}

export function EditPage(props: EditPageProps) {
  const { t, formKey, profile, state, seen, saved } = props
  const field = fieldMaker(t, state, saved)
  const params = { profileId: profile.id }
  const hidden = [
    { name: '_key', value: formKey },
    { name: 'seen', value: seen },
  ]
  return (
    <>
      <PageHeading title={t('organisations.edit.title')} kicker={profile.name} lead={t('organisations.edit.lead')} />
      <ConflictNotice t={t} saved={saved} />
      <ErrorSummary t={t} errors={errorLines(state, t, profilePrefix)} />
      <Form action={profileEditing.href(t.lang, params)} hidden={hidden}>
        <Place {...props} field={field} />
        <Fieldset legend={t('organisations.edit.texts')} level={2} hint={t('organisations.edit.texts.hint')}>
          {languages.map((lang) => {
            const text = field(`text_${lang}`, marksOf(lang))
            return <TextArea {...text} attributes={{ ...text.attributes, ...marksOf(lang), rows: 8 }} />
          })}
        </Fieldset>
        <Fieldset legend={t('organisations.edit.offers')} level={2}>
          <LanguageChoices t={t} field={field} />
          <Checkboxes {...field('topics')} options={topicOptions(t, profile)} />
          {props.offered.includes('lead_days') ? (
            <TextField {...field('lead_days')} width="short" suffix={t('organisations.edit.days')} />
          ) : null}
        </Fieldset>
        <ContactFields t={t} field={field} />
        <FormActions>
          <Button>{t('organisations.edit.submit')}</Button>
          <a href={profileOverview.href(t.lang, params)}>{t('organisations.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}

function Place({ t, field, offered, districts, suggestions }: EditPageProps & { readonly field: FieldMaker }) {
  const district = field('district_id')
  return (
    <Fieldset legend={t('organisations.edit.place')} level={2}>
      <TextField {...field('name')} />
      {offered.includes('district_id') ? (
        <SelectField
          {...district}
          attributes={{ required: true }}
          options={districts.map((one) => ({ value: one.id, label: nameIn(one, t.lang) }))}
        />
      ) : null}
      {offered.includes('responsible') ? (
        <>
          <TextField {...field('responsible')} />
          <SuggestedNames t={t} names={suggestions} />
        </>
      ) : null}
    </Fieldset>
  )
}

/** The topics of this kind of profile, and whatever it has chosen before. */
function topicOptions(t: Translator, profile: Profile) {
  const special = profile.kind === 'project' || profile.kind === 'association'
  return topicList()
    .filter(({ code, offeredBy }) => !special || offeredBy.includes(profile.kind) || profile.topics.includes(code))
    .map(({ code, names }) => ({ value: code, label: textIn(names, t.lang) }))
    .toSorted((a, b) => t.compare(a.label, b.label))
}
