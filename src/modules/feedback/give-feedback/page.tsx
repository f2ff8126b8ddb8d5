import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { type Article, ArticleText } from '#modules/content/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Stack } from '#ui/layout.tsx'
import { privacyHref } from '#ui/privacy-notice.ts'
import { feedbackForm } from '../addresses.ts'
import { caseKinds } from '../case.ts'
import { AboutPage } from '../case-parts.tsx'
import { feedbackFields } from './form.ts'

type Props = {
  readonly ctx: RequestContext
  readonly state: FormState
  readonly page: string | undefined
  readonly entryName: string | undefined
  /** The words an editor may write around the form: other ways to reach us. */
  readonly article: Article | undefined
  readonly operator: Readonly<Record<string, string>>
}

const prefix = 'feedback.form'

export function FeedbackPage({ ctx, state, page, entryName, article, operator }: Props) {
  const { t, lang } = ctx
  const field = (name: keyof typeof feedbackFields.fields) => ({
    t,
    ...control(feedbackFields, state, t, prefix, name),
  })
  return (
    <Stack>
      <PageHeading title={t('feedback.form.title')} lead={t('feedback.form.lead')} />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      {page === undefined ? null : <AboutPage t={t} page={page} entryName={entryName} />}
      <Form
        action={feedbackForm.href(lang)}
        label={t('feedback.form.title')}
        hidden={[
          { name: '_key', value: ctx.formKey },
          { name: 'seite', value: page ?? '' },
        ]}
      >
        <Radios {...field('kind')} options={caseKinds.map((kind) => ({ value: kind, ...kindLabel(ctx, kind) }))} />
        <TextArea {...field('text')} />
        <TextField {...field('email')} />
        <p>
          {t('feedback.form.notice')} <a href={privacyHref(lang, 'schreiben')}>{t('feedback.form.privacy')}</a>
        </p>
        <FormActions>
          <Button>{t('feedback.form.submit')}</Button>
        </FormActions>
      </Form>
      {article === undefined ? null : <ArticleText t={t} article={article} operator={operator} />}
    </Stack>
  )
}

function kindLabel({ t }: RequestContext, kind: (typeof caseKinds)[number]) {
  return { label: t(`feedback.kind.${kind}`), hint: t.find(`feedback.kind.${kind}.hint`) }
}
