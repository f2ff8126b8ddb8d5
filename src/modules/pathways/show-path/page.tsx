import type { Translator } from '#platform/i18n/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading, Row, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { pathBeginning, pathPage } from '../addresses.ts'
import { Picture } from '../picture.tsx'
import { PlanTable } from '../plan-table.tsx'
import type { Path } from '../path.ts'
import type { ReadPlan } from '../read-plan.ts'
import { StepFacts } from '../step-facts.tsx'
import { pathTitle, stepText } from '../words.tsx'

type Props = {
  readonly t: Translator
  readonly path: Path
  readonly plan: ReadPlan
  /** As it stands in the address. */
  readonly asked: string
  readonly start: string | null
}

/** A path for everybody: what it is, its steps, and its dates for a start one may try. */
export function PathPage(props: Props) {
  const { t, path, plan } = props
  const begin = pathBeginning.href(t.lang, { path: path.slug }, props.start === null ? {} : { beginn: props.start })
  return (
    <Stack>
      <PageHeading
        title={pathTitle(t, path.kind)}
        kicker={t('pathways.list.title')}
        lead={t(`pathways.${path.kind}.lead`)}
      />
      <Picture count={path.steps.length} states={[]} />
      <Row>
        <ButtonLink href={begin}>{t('pathways.path.begin')}</ButtonLink>
        <a href="#termine">{t('pathways.path.toDates')}</a>
      </Row>
      <Heading level={2}>{t('pathways.path.steps', { count: path.steps.length })}</Heading>
      {path.steps.map((step, index) => (
        <section aria-labelledby={`schritt-${step.key}`}>
          <Heading level={3} id={`schritt-${step.key}`}>
            {t('pathways.path.step', { number: index + 1, title: stepText(t, path.kind, step.key, 'title') })}
          </Heading>
          <p class="written">{stepText(t, path.kind, step.key, 'text')}</p>
          <p>
            <strong>{t('pathways.step.example')}</strong> {stepText(t, path.kind, step.key, 'example')}
          </p>
          <StepFacts t={t} step={step} rules={plan.rules} />
        </section>
      ))}
      <Dates {...props} />
    </Stack>
  )
}

function Dates({ t, path, plan, asked, start }: Props) {
  const wrong = asked !== '' && start === null
  return (
    <>
      <Heading level={2} id="termine">
        {t('pathways.path.dates')}
      </Heading>
      <p>{t('pathways.path.datesLead')}</p>
      <ErrorSummary t={t} errors={wrong ? [{ id: 'beginn', text: t('pathways.path.startWrong') }] : []} />
      <Form
        action={`${pathPage.href(t.lang, { path: path.slug })}#termine`}
        method="get"
        label={t('pathways.path.dates')}
      >
        <TextField
          t={t}
          name="beginn"
          id="beginn"
          label={t('pathways.path.start')}
          value={asked}
          width="medium"
          attributes={{ type: 'date', required: true }}
          error={wrong ? t('pathways.path.startWrong') : undefined}
        />
        <FormActions>
          <Button look="secondary">{t('pathways.path.reckon')}</Button>
        </FormActions>
      </Form>
      {start === null ? null : <PlanTable t={t} path={path} plan={plan} start={start} />}
      <Notice t={t} kind="info">
        <p>{t('pathways.plan.earliest', { day: t.day(plan.earliest) })}</p>
      </Notice>
    </>
  )
}
