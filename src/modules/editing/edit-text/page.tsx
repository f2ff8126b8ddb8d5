import type { FormState } from '#kernel/form-state.ts'
import { marksOf } from '#kernel/language.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Pictures } from '#modules/content/index.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxField } from '#ui/choices.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { ConflictNotice, hintWith, SavedMeanwhile } from '#ui/saved-meanwhile.tsx'
import { articleOverview, textEditing } from '../addresses.ts'
import { hasHiddenChanges, type TextFields } from '../article.ts'
import type { Finding } from '../check-text/check-text.ts'
import { ReadingHints } from '../check-text/reading-hints.tsx'
import { Findings } from '../check-text/findings.tsx'
import { TextView } from '../text-view.tsx'
import { textForm, textPrefix } from './form.ts'
import { MarkdownToolbar } from './toolbar.tsx'
import { GermanBeside } from './german-beside.tsx'
import type { Place } from './place.ts'

type EditPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly place: Place
  readonly state: FormState
  readonly seen: number
  readonly germanSeen: number
  readonly checked: TextFields | undefined
  readonly findings: readonly Finding[] | undefined
  readonly preview?: TextFields
  readonly pictures: Pictures | undefined
  /** What somebody else has saved meanwhile, in the fields that differ. */
  readonly saved?: Readonly<Record<string, string>>
}

export function EditPage(props: EditPageProps) {
  const { t, place, state, preview, findings, checked, saved = {} } = props
  const { article, textLang, textState } = place
  return (
    <>
      <PageHeading
        title={t('editing.edit.title', { language: t(`editing.language.${textLang}`) })}
        kicker={article.title}
        lead={t('editing.edit.lead')}
      />
      <ConflictNotice t={t} saved={saved} />
      {textState !== undefined && hasHiddenChanges(textState) ? (
        <Notice t={t} kind="info">
          <p>{t('editing.edit.hiddenChanges')}</p>
        </Notice>
      ) : null}
      <ErrorSummary t={t} errors={errorLines(state, t, textPrefix)} />
      {preview === undefined ? null : (
        <>
          <Heading level={2} id="vorschau">
            {t('editing.edit.preview')}
          </Heading>
          <p>{t('editing.edit.preview.notSaved')}</p>
          <TextView label={t('editing.edit.preview')} lang={textLang} fields={preview} pictures={props.pictures} />
        </>
      )}
      {findings === undefined ? null : (
        <>
          <Heading level={2} id="pruefung">
            {t('editing.check.title')}
          </Heading>
          <Findings t={t} findings={findings} />
          {checked === undefined || checked.body === '' ? null : (
            <ReadingHints t={t} lang={textLang} body={checked.body} />
          )}
        </>
      )}
      <div
        class={place.german === undefined ? undefined : 'beside'}
        data-unsaved={preview !== undefined || state.errors.length > 0 ? 'yes' : 'no'}
      >
        <TextFormOf {...props} />
        {place.german === undefined ? null : <GermanBeside t={t} german={place.german} before={place.germanBefore} />}
      </div>
    </>
  )
}

function TextFormOf({ t, formKey, place, state, seen, germanSeen, saved = {} }: EditPageProps) {
  const { article, textLang, textState, latest, german } = place
  const params = { articleId: article.id, textLang }
  const marks = marksOf(textLang)
  const field = (name: 'title' | 'summary' | 'body') => {
    const made = control(textForm, state, t, textPrefix, name)
    const text = saved[name]
    const other = text === undefined ? undefined : <SavedMeanwhile t={t} text={text} {...marks} />
    return { ...made, t, hint: hintWith(made.hint, other), attributes: { ...made.attributes, ...marks } }
  }
  const hidden = [
    { name: '_key', value: formKey },
    { name: 'seen', value: String(seen) },
    { name: 'german', value: String(germanSeen) },
  ]
  const [summary, body, fits] = [field('summary'), field('body'), control(textForm, state, t, textPrefix, 'fits')]
  const inReview = (textState?.reviewAskedAt ?? null) !== null
  return (
    <Form action={textEditing.href(t.lang, params)} hidden={hidden}>
      <TextField {...field('title')} />
      <TextArea {...summary} attributes={{ ...summary.attributes, rows: 3 }} />
      <MarkdownToolbar t={t} field={body.id} />
      <TextArea {...body} attributes={{ ...body.attributes, rows: 22 }} />
      {german === undefined || latest === undefined || textState?.germanVersion === german.number ? null : (
        <CheckboxField t={t} {...fits} checked={fits.value === 'on'} />
      )}
      <FormActions>
        <Button name="do" value="save">
          {t('editing.edit.save')}
        </Button>
        <Button name="do" value="preview" look="secondary">
          {t('editing.edit.showPreview')}
        </Button>
        <Button name="do" value={inReview ? 'draft' : 'review'} look="secondary">
          {t(inReview ? 'editing.edit.endReview' : 'editing.edit.askReview')}
        </Button>
        <a href={articleOverview.href(t.lang, { articleId: article.id })}>{t('editing.cancel')}</a>
      </FormActions>
    </Form>
  )
}
