import type { FormState } from '#kernel/form-state.ts'
import { type Lang, marksOf } from '#kernel/language.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { ConflictNotice, hintWith, SavedMeanwhile, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { type Pictures, renderMarkdown } from '#modules/content/index.ts'
import { pictureList } from '#modules/editing/addresses.ts'
import { type Finding, Findings, MarkdownToolbar } from '#modules/editing/index.ts'
import { issueOverview, issueText } from '../addresses.ts'
import type { Issue } from '../issue.ts'
import { MailPreview } from '../mail-preview.tsx'
import { issueWords, type Rendering } from '../render-issue.tsx'
import { textForm, textPrefix } from './form.ts'

type Props = {
  readonly t: Translator
  readonly formKey: string
  readonly issue: Issue
  readonly textLang: Lang
  readonly state: FormState
  readonly seen: string
  /** Beside a translation. */
  readonly german: { readonly subject: string; readonly body: string } | undefined
  readonly findings: readonly Finding[]
  readonly pictures: Pictures
  readonly preview?: { readonly subject: string; readonly body: string }
  readonly mail: Rendering | undefined
  readonly saved?: SavedTexts
}

export function EditTextPage(props: Props) {
  const { t, issue, textLang, state, german, findings, preview, saved = {} } = props
  return (
    <>
      <PageHeading
        title={t('newsletter.text.title', { language: t(`newsletter.language.${textLang}`) })}
        kicker={issue.title}
        lead={t('newsletter.text.lead')}
      >
        <p>
          <a href={pictureList.href(t.lang)}>{t('newsletter.text.pictures')}</a>
        </p>
      </PageHeading>
      <ConflictNotice t={t} saved={saved} />
      <ErrorSummary t={t} errors={errorLines(state, t, textPrefix)} />
      <Previews {...props} />
      {findings.length === 0 ? null : (
        <>
          <Heading level={2}>{t('newsletter.text.check')}</Heading>
          <Findings t={t} findings={findings} />
        </>
      )}
      <div
        class={german === undefined ? undefined : 'beside'}
        data-unsaved={preview !== undefined || state.errors.length > 0 ? 'yes' : 'no'}
      >
        <TextFormOf {...props} />
        {german === undefined ? null : <GermanBeside t={t} german={german} />}
      </div>
    </>
  )
}

/** The mail as people see it and as programs without markup do, and the page of the archive with its pictures. */
function Previews({ t, textLang, preview, mail, pictures }: Props) {
  if (preview === undefined || mail === undefined) return null
  const marks = marksOf(textLang)
  return (
    <>
      <Heading level={2} id="vorschau">
        {t('newsletter.text.preview')}
      </Heading>
      <p>{t('newsletter.text.preview.notSaved')}</p>
      <Heading level={3}>{t('newsletter.text.preview.mail')}</Heading>
      <MailPreview t={t} lang={textLang} mail={mail} />
      <details class="filters">
        <summary class="filters__summary">{t('newsletter.text.preview.words')}</summary>
        <pre class="source-text" {...marks}>
          {`${preview.subject}\n\n${issueWords(mail)}`}
        </pre>
      </details>
      {pictures.size === 0 ? null : (
        <details class="filters">
          <summary class="filters__summary">{t('newsletter.text.preview.archive')}</summary>
          <div class="article__body" {...marks}>
            {renderMarkdown(preview.body, pictures)}
          </div>
        </details>
      )}
    </>
  )
}

function TextFormOf({ t, formKey, issue, textLang, state, seen, saved = {} }: Props) {
  const params = { issueId: issue.id, textLang }
  const marks = marksOf(textLang)
  const field = (name: 'subject' | 'body') => {
    const made = control(textForm, state, t, textPrefix, name)
    const text = saved[name]
    const other = text === undefined ? undefined : <SavedMeanwhile t={t} text={text} {...marks} />
    return { ...made, t, hint: hintWith(made.hint, other), attributes: { ...made.attributes, ...marks } }
  }
  const body = field('body')
  const hidden = [
    { name: '_key', value: formKey },
    { name: 'seen', value: seen },
  ]
  return (
    <Form action={issueText.href(t.lang, params)} hidden={hidden}>
      <TextField {...field('subject')} />
      <MarkdownToolbar t={t} field={body.id} />
      <TextArea {...body} attributes={{ ...body.attributes, required: true, rows: 22 }} />
      <FormActions>
        <Button name="do" value="save">
          {t('newsletter.text.save')}
        </Button>
        <Button name="do" value="preview" look="secondary">
          {t('newsletter.text.showPreview')}
        </Button>
        <a href={issueOverview.href(t.lang, { issueId: issue.id })}>{t('newsletter.cancel')}</a>
      </FormActions>
    </Form>
  )
}

type GermanProps = { readonly t: Translator; readonly german: { readonly subject: string; readonly body: string } }

function GermanBeside({ t, german }: GermanProps) {
  return (
    <section class="beside__source" aria-labelledby="german-title">
      <Heading level={2} id="german-title">
        {t('newsletter.text.german')}
      </Heading>
      <div {...marksOf('de')}>
        <p>
          <strong>{german.subject}</strong>
        </p>
        <pre class="source-text">{german.body}</pre>
      </div>
    </section>
  )
}
