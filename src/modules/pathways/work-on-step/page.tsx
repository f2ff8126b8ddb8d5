import { errorLines } from '#platform/forms/index.ts'
import { materialFinder, materialPage } from '#modules/materials/addresses.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { ConflictNotice } from '#ui/saved-meanwhile.tsx'
import { doneSentence } from '../desk-page.ts'
import { hrefsOf } from '../desk.ts'
import { Standing } from '../standing.tsx'
import { StepFacts } from '../step-facts.tsx'
import { stepText } from '../words.tsx'
import { WrittenAnswers } from './written-answers.tsx'
import { StepFields, prefixOf } from './step-fields.tsx'
import { StepPanel } from './step-panel.tsx'
import type { StepPageProps } from './step-props.ts'

/** What this step is about, what helps, and what was written; founders write, who accompanies reads. */
export function StepPage(props: StepPageProps) {
  const { ctx, desk, step, standings, plan } = props
  const { t, path, pathway } = desk
  const until = plan.planned.find(({ key }) => key === step.key)?.until
  return (
    <>
      <PageHeading
        title={stepText(t, path.kind, step.key, 'title')}
        kicker={pathway.founder}
        lead={stepText(t, path.kind, step.key, 'text')}
      />
      <DoneNotice t={t} done={doneSentence(ctx, { t })} />
      <p>
        <Standing desk={desk} standings={standings} step={step.key} />
        {until === undefined ? null : <> · {t('pathways.desk.until', { day: t.day(until) })}</>}
      </p>
      <p>
        <strong>{t('pathways.step.example')}</strong> {stepText(t, path.kind, step.key, 'example')}
      </p>
      <StepPanel {...props} />
      {desk.as === 'founder' ? <Answers {...props} /> : <WrittenAnswers {...props} />}
      <Panel title={t('pathways.step.help')} tone="sand">
        {/* A budget shows its values beside what it reckons with them, for the year it is for. */}
        <StepFacts t={t} step={step.panel === 'budget' ? { ...step, values: [] } : step} rules={plan.rules} />
        <Materials {...props} />
      </Panel>
      <Further {...props} />
    </>
  )
}

/** The step after this one, so that nobody has to go back to the list to go on. */
function Further({ desk, step }: StepPageProps) {
  const { t, path } = desk
  const hrefs = hrefsOf(desk)
  const following = path.steps[path.steps.findIndex(({ key }) => key === step.key) + 1]
  return (
    <Row>
      {following === undefined ? null : (
        <ButtonLink look="secondary" href={hrefs.step(following.key)}>
          {t('pathways.step.next', { title: stepText(t, path.kind, following.key, 'title') })}
        </ButtonLink>
      )}
      <a href={hrefs.home()}>{t('pathways.step.back')}</a>
    </Row>
  )
}

function Answers(props: StepPageProps) {
  const { ctx, desk, step, state, seen, contested } = props
  const { t, path } = desk
  const prefix = prefixOf(path.kind, step.key)
  // A note and the state are the same in all steps, so their words stand elsewhere.
  const errors = state.errors.flatMap((error) =>
    errorLines({ ...state, errors: [error] }, t, ['note', 'state'].includes(error.field) ? 'pathways.step' : prefix),
  )
  return (
    <>
      <ConflictNotice t={t} saved={contested} />
      <ErrorSummary t={t} errors={errors} />
      <Heading level={2}>{t('pathways.step.yours')}</Heading>
      <Form
        action={hrefsOf(desk).step(step.key)}
        label={t('pathways.step.yours')}
        hidden={[
          { name: '_key', value: ctx.formKey },
          { name: 'seen', value: seen },
        ]}
      >
        <StepFields {...props} />
        <FormActions>
          <Button>{t('pathways.step.save')}</Button>
        </FormActions>
      </Form>
    </>
  )
}

/** What the library has for this step. */
function Materials({ desk, step, materials }: StepPageProps) {
  const { t, lang } = desk
  if (step.material === undefined) return null
  return (
    <>
      <Heading level={3}>{t('pathways.step.material')}</Heading>
      {materials.length === 0 ? (
        <p>
          {t('pathways.step.noMaterial')} <a href={materialFinder.href(lang)}>{t('pathways.step.library')}</a>
        </p>
      ) : (
        <ul>
          {materials.map(({ slug, texts }) => (
            <li>
              <a href={materialPage.href(lang, { slug })}>{(texts[lang] ?? texts.de).title}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
