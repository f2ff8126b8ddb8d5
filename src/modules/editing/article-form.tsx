import type { Child } from 'hono/jsx'
import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { areas, articleKinds, questionTopics } from './article.ts'
import { articleForm, articlePrefix } from './create-article/form.ts'

type ArticleFormProps = {
  readonly t: Translator
  readonly title: string
  readonly kicker?: string
  readonly lead: string
  readonly formKey: string
  readonly state: FormState
  /** A new article is asked for its German title. */
  readonly withTitle?: boolean
  readonly action: string
  readonly submit: string
  readonly backHref: string
  readonly children?: Child
}

/** Kind, area, address and place of an article: the same questions for a new one and for one that is there. */
export function ArticleForm(props: ArticleFormProps) {
  const { t, state, withTitle = false } = props
  const field = (name: keyof typeof articleForm.fields) => ({
    ...control(articleForm, state, t, articlePrefix, name),
    t,
  })
  return (
    <>
      <PageHeading title={props.title} kicker={props.kicker} lead={props.lead} />
      <ErrorSummary t={t} errors={errorLines(state, t, articlePrefix)} />
      {props.children}
      <Form action={props.action} hidden={[{ name: '_key', value: props.formKey }]}>
        <Radios
          {...field('kind')}
          attributes={{ required: true }}
          options={articleKinds.map((kind) => ({
            value: kind,
            label: t(`editing.kind.${kind}`),
            hint: t(`editing.kind.${kind}.hint`),
          }))}
        />
        {withTitle ? <TextField {...field('title')} /> : null}
        <TextField {...field('slug')} width="medium" />
        <Radios
          {...field('area')}
          options={[
            { value: '', label: t('editing.area.both') },
            ...areas.map((area) => ({ value: area, label: t(`editing.area.${area}`) })),
          ]}
        />
        <Heading level={2}>{t('editing.article.question')}</Heading>
        <SelectField
          {...field('topic')}
          width="medium"
          emptyLabel={t('content.topic.other')}
          options={questionTopics.map((topic) => ({ value: topic, label: t(`content.topic.${topic}`) }))}
        />
        <TextField {...field('position')} width="short" />
        <FormActions>
          <Button>{props.submit}</Button>
          <a href={props.backHref}>{t('editing.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}
