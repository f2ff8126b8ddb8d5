import type { FormState } from '#kernel/form-state.ts'
import type { Lang } from '#kernel/language.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Pictures } from '#modules/content/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { articleOverview, textEditing, textPublication } from '../addresses.ts'
import type { ArticleHead, TextState } from '../article.ts'
import type { Version } from '../article.queries.ts'
import { blocks, type Finding } from '../check-text/check-text.ts'
import { ReadingHints } from '../check-text/reading-hints.tsx'
import { Findings } from '../check-text/findings.tsx'
import { TextView } from '../text-view.tsx'
import { publicationForm, publicationPrefix } from './form.ts'

type PublishPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly article: ArticleHead
  readonly textLang: Lang
  readonly textState: TextState
  readonly latest: Version
  readonly findings: readonly Finding[]
  readonly pictures: Pictures
  /** Languages without a text, said when the German is published. */
  readonly missing: readonly Lang[]
  readonly state: FormState
  readonly refusal: 'moved-on' | 'already-published' | 'blocked' | undefined
}

/** What is about to be public, what the check says, and when: nothing appears that nobody has looked at. */
export function PublishPage(props: PublishPageProps) {
  const { t, article, textLang, textState, latest, findings, missing, state, refusal } = props
  const isOut = textState.state === 'published' && textState.version === latest.number
  return (
    <>
      <PageHeading
        title={t('editing.publish.title', { language: t(`editing.language.${textLang}`) })}
        kicker={article.title}
        lead={t('editing.publish.lead', { number: latest.number })}
      />
      {refusal === undefined ? null : (
        <Notice t={t} kind="danger" role="alert">
          <p>{t(`editing.publish.${refusal}`)}</p>
        </Notice>
      )}
      <ErrorSummary t={t} errors={errorLines(state, t, publicationPrefix)} />
      <Heading level={2}>{t('editing.check.title')}</Heading>
      <Findings t={t} findings={findings} />
      <ReadingHints t={t} lang={textLang} body={latest.body} />
      {missing.length === 0 ? null : (
        <p>
          {t('editing.publish.missing', { languages: missing.map((lang) => t(`editing.language.${lang}`)).join(', ') })}
        </p>
      )}
      <Heading level={2}>{t('editing.edit.preview')}</Heading>
      <TextView label={t('editing.edit.preview')} lang={textLang} fields={latest} pictures={props.pictures} />
      <Decision {...props} open={!isOut && !findings.some(blocks)} isOut={isOut} />
    </>
  )
}

function Decision(props: PublishPageProps & { readonly open: boolean; readonly isOut: boolean }) {
  const { t, formKey, article, textLang, textState, latest, state, open, isOut } = props
  const params = { articleId: article.id, textLang }
  const backHref = articleOverview.href(t.lang, { articleId: article.id })
  if (!open)
    return (
      <>
        <p>{t(isOut ? 'editing.publish.already-published' : 'editing.publish.blocked')}</p>
        <Row>
          <ButtonLink href={textEditing.href(t.lang, params)}>{t('editing.overview.edit')}</ButtonLink>
          <a href={backHref}>{t('editing.cancel')}</a>
        </Row>
      </>
    )
  const field = (name: keyof typeof publicationForm.fields) => ({
    ...control(publicationForm, state, t, publicationPrefix, name),
    t,
  })
  const hidden = [
    { name: '_key', value: formKey },
    { name: 'version', value: String(latest.number) },
  ]
  return (
    <Form action={textPublication.href(t.lang, params)} hidden={hidden}>
      {textState.appearsAt === null ? null : (
        <Notice t={t} kind="info">
          <p>{t('editing.publish.scheduledAlready', { number: textState.appearsVersion ?? 0 })}</p>
        </Notice>
      )}
      <Radios
        {...field('when')}
        attributes={{ required: true }}
        options={(['now', 'later'] as const).map((value) => ({ value, label: t(`editing.publication.when.${value}`) }))}
      />
      <TextField {...field('day')} width="medium" />
      <TextField {...field('time')} width="short" />
      <FormActions>
        <Button>{t('editing.publish.submit')}</Button>
        <a href={backHref}>{t('editing.cancel')}</a>
      </FormActions>
    </Form>
  )
}
