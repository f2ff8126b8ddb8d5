import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import { doneCodeOf, type RequestContext } from '#platform/http/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Card, CardList } from '#ui/card.tsx'
import { Radios } from '#ui/choices.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Row, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { SavedMeanwhile } from '#ui/saved-meanwhile.tsx'
import { SaveAnyway, SensitiveHints } from '#ui/sensitive-hints.tsx'
import { templateCreation, templateList, templatePage } from '../addresses.ts'
import { textsOf } from '../second-look.ts'
import type { AnswerTemplate } from '../template.queries.ts'
import { templateForm } from './form.ts'

type ListProps = { readonly ctx: RequestContext; readonly templates: readonly AnswerTemplate[] }

export function TemplateListPage({ ctx, templates }: ListProps) {
  const { t, lang } = ctx
  const add = <ButtonLink href={templateCreation.href(lang)}>{t('consultations.staff.template.new')}</ButtonLink>
  return (
    <Stack>
      <PageHeading title={t('consultations.staff.templates.title')} lead={t('consultations.staff.templates.lead')} />
      {doneCodeOf(ctx, ['gespeichert']) === undefined ? null : (
        <Notice t={t} kind="success" role="status">
          {t('consultations.staff.template.saved')}
        </Notice>
      )}
      {templates.length === 0 ? (
        <EmptyState
          title={t('consultations.staff.templates.empty.title')}
          text={t('consultations.staff.templates.empty.text')}
          action={add}
        />
      ) : (
        <>
          <Row>{add}</Row>
          <CardList label={t('consultations.staff.templates.title')}>
            {templates.map(({ id, title, text, area }) => (
              <Card
                title={title}
                level={2}
                href={templatePage.href(lang, { templateId: id })}
                meta={area === null ? t('consultations.staff.template.both') : t(`consultations.area.${area}`)}
              >
                <p dir="auto">{text.length > 160 ? `${text.slice(0, 160)} …` : text}</p>
              </Card>
            ))}
          </CardList>
        </>
      )}
    </Stack>
  )
}

type Props = {
  readonly ctx: RequestContext
  /** Undefined for a new one. */
  readonly template: AnswerTemplate | undefined
  readonly state: FormState
  readonly conflict: boolean
  /** Fields to look at again (PR-04). */
  readonly second: readonly string[] | undefined
}

const prefix = 'consultations.staff.template'

export function TemplatePage({ ctx, template, state, conflict, second }: Props) {
  const { t, lang } = ctx
  const field = (name: keyof typeof templateForm.fields) => ({ t, ...control(templateForm, state, t, prefix, name) })
  const text = field('text')
  const saved = conflict && template !== undefined ? { hint: <SavedMeanwhile t={t} text={template.text} /> } : {}
  const title = t(template === undefined ? 'consultations.staff.template.new' : 'consultations.staff.template.title')
  return (
    <Stack>
      <PageHeading title={title} lead={t('consultations.staff.template.lead')} />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      {second === undefined ? null : <SensitiveHints t={t} texts={textsOf(t, prefix, state.values, second)} />}
      <Form
        action={
          template === undefined ? templateCreation.href(lang) : templatePage.href(lang, { templateId: template.id })
        }
        label={title}
        hidden={[
          { name: '_key', value: ctx.formKey },
          { name: 'seen', value: String(template?.version ?? 0) },
        ]}
      >
        <TextField {...field('title')} />
        <TextArea {...text} {...saved} attributes={{ ...text.attributes, rows: 10, dir: 'auto' }} />
        <Radios
          {...field('area')}
          options={[
            { value: '', label: t('consultations.staff.template.both') },
            { value: 'volunteers', label: t('consultations.area.volunteers') },
            { value: 'organisations', label: t('consultations.area.organisations') },
          ]}
        />
        <FormActions>
          <Button name="do" value="speichern">
            {t('consultations.staff.template.submit')}
          </Button>
          {second === undefined ? null : <SaveAnyway t={t} />}
          {template === undefined ? null : (
            <Button name="do" value="ablegen" look="secondary">
              {t('consultations.staff.template.retire')}
            </Button>
          )}
          <a href={templateList.href(lang)}>{t('ui.cancel')}</a>
        </FormActions>
      </Form>
    </Stack>
  )
}
