import type { FormState } from '#kernel/form-state.ts'
import { type Lang, languages, marksOf } from '#kernel/language.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Checkboxes } from '#ui/choices.tsx'
import { SelectField, TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Fieldset, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { ownName } from '#modules/directory/index.ts'
import { ConflictNotice, hintWith, SavedMeanwhile, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { languageList, languageName } from '#modules/organisations/index.ts'
import { materialEditing, materialOverview } from '../addresses.ts'
import { audiences, licences, type Material, materialAreas, materialKinds, moduleNumbers } from '../material.ts'
import { type MaterialFieldName, materialForm } from '../material-form.ts'
import { deedOf } from '../licence.ts'

const prefix = 'materials.form'

type EditPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly material: Material
  readonly state: FormState
  /** `marksOfValues` of the fields as they were when the form was opened. */
  readonly seen: string
  /** What somebody else has saved meanwhile, in the fields both changed. */
  readonly saved: SavedTexts
}

export function EditPage(props: EditPageProps) {
  const { t, formKey, material, state, seen, saved } = props
  const field = fieldMaker(props)
  const params = { materialId: material.id }
  const hidden = [
    { name: '_key', value: formKey },
    { name: 'seen', value: seen },
  ]
  return (
    <>
      <PageHeading title={t('materials.edit.title')} kicker={material.texts.de.title} lead={t('materials.edit.lead')} />
      <ConflictNotice t={t} saved={saved} />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      <Form action={materialEditing.href(t.lang, params)} hidden={hidden}>
        {languages.map((lang) => (
          <TextsIn t={t} lang={lang} field={field} />
        ))}
        <What t={t} field={field} />
        <Terms t={t} field={field} />
        <FormActions>
          <Button>{t('materials.edit.submit')}</Button>
          <a href={materialOverview.href(t.lang, params)}>{t('materials.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}

type FieldMaker = ReturnType<typeof fieldMaker>
type PartProps = { readonly t: Translator; readonly field: FieldMaker }

/** The props of each field, with what somebody else has saved meanwhile as part of the hint. */
function fieldMaker({ t, state, saved }: EditPageProps) {
  return (name: MaterialFieldName, lang?: Lang) => {
    const props = control(materialForm, state, t, prefix, name)
    const text = saved[name]
    const marks = lang === undefined ? {} : marksOf(lang)
    const other =
      text === undefined ? undefined : <SavedMeanwhile t={t} text={text} choice={isChoice(name)} {...marks} />
    return { ...props, t, hint: hintWith(props.hint, other), attributes: { ...props.attributes, ...marks } }
  }
}

function isChoice(name: MaterialFieldName): boolean {
  return ['kind', 'area', 'modules', 'audience', 'languages', 'licence'].includes(name)
}

function TextsIn({ t, lang, field }: PartProps & { readonly lang: Lang }) {
  const summary = field(`summary_${lang}`, lang)
  return (
    <Fieldset legend={t(`materials.edit.in.${lang}`)} level={2}>
      <TextField {...field(`title_${lang}`, lang)} />
      <TextArea {...summary} attributes={{ ...summary.attributes, rows: 3 }} />
    </Fieldset>
  )
}

function What({ t, field }: PartProps) {
  const kind = field('kind')
  return (
    <Fieldset legend={t('materials.edit.what')} level={2}>
      <SelectField
        {...kind}
        attributes={{ required: true }}
        options={materialKinds.map((one) => ({ value: one, label: t(`materials.kind.${one}`) }))}
      />
      <SelectField
        {...field('area')}
        emptyLabel={t('materials.area.both')}
        options={materialAreas.map((one) => ({ value: one, label: t(`materials.area.${one}`) }))}
      />
      <Checkboxes
        {...field('modules')}
        options={moduleNumbers.map((one) => ({ value: String(one), label: t(`materials.module.${one}`) }))}
      />
      <Checkboxes
        {...field('audience')}
        options={audiences.map((one) => ({ value: one, label: t(`materials.audience.${one}`) }))}
      />
      <Checkboxes {...field('languages')} options={languageOptions(t)} />
    </Fieldset>
  )
}

function languageOptions(t: Translator) {
  return languageList()
    .map(({ code }) => ({ code, word: languageName(code, t.lang), own: ownName(code).autonym }))
    .toSorted((a, b) => t.compare(a.word, b.word))
    .map(({ code, word, own }) => ({ value: code, label: word === own ? word : `${word} – \u2068${own}\u2069` }))
}

function Terms({ t, field }: PartProps) {
  const note = field('accessible_note', 'de')
  return (
    <Fieldset legend={t('materials.edit.terms')} level={2}>
      <SelectField
        {...field('licence')}
        attributes={{ required: true }}
        options={licences.map((one) => ({
          value: one,
          label: deedOf(one, t.lang)?.name ?? t(`materials.edit.licence.${one === 'linked' ? 'linked' : 'stated'}`),
        }))}
      />
      <TextField {...field('credit')} />
      <TextField {...field('source_name')} />
      <TextField {...field('source_year')} width="short" />
      <TextArea {...note} attributes={{ ...note.attributes, rows: 3 }} />
    </Fieldset>
  )
}
