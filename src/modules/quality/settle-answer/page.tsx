import type { Child } from 'hono/jsx'
import type { FormState } from '#kernel/form-state.ts'
import { errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { ConflictNotice, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { answering, assessmentPage } from '../addresses.ts'
import { AnswerFields, answerNames, answerPrefix } from '../answer-form.tsx'
import type { Assessment, Evidence, Measure, OwnAnswer } from '../assessment.ts'
import { EvidenceList } from '../evidence-list.tsx'
import { MeasureList } from '../measure-list.tsx'
import type { Standard } from '../standard.ts'
import type { Responsible } from '../team.queries.ts'
import { LevelTag, Statement } from '../words.tsx'

type AnswerPageProps = {
  readonly t: Translator
  readonly formKey: () => string
  readonly title: string
  readonly today: string
  readonly assessment: Assessment
  readonly standard: Standard
  readonly evidence: readonly Evidence[]
  readonly own: readonly OwnAnswer[]
  readonly measures: readonly Measure[]
  /** What those are called who have answered. */
  readonly names: ReadonlyMap<string, string>
  readonly people: readonly Responsible[]
  readonly progress: string
  readonly state: FormState
  readonly seen: string
  readonly saved: SavedTexts
  readonly done: Child
}

/** The one answer of the team: what the standard says, what can be shown, what each has said, and what is to be done. */
export function AnswerPage(props: AnswerPageProps) {
  const { t, formKey, title, assessment, standard, evidence, own, measures, names, people, state, seen, saved, done } =
    props
  const params = { assessmentId: assessment.id, slot: String(standard.slot) }
  const counted = evidence.filter(({ kind }) => standard.evidence.includes(kind))
  return (
    <>
      <PageHeading title={title} kicker={`${t(`quality.domain.${standard.domain}`)} · ${props.progress}`} />
      {done}
      <ConflictNotice t={t} saved={saved} />
      <ErrorSummary t={t} errors={errorLines(state, t, answerPrefix)} />
      <Statement t={t} standard={standard} />
      {counted.length === 0 ? null : (
        <>
          <Heading level={2}>{t('quality.evidence.title')}</Heading>
          <EvidenceList t={t} evidence={counted} linked />
        </>
      )}
      {assessment.way === 'alone' ? null : <OwnAnswers t={t} own={own} names={names} />}
      <Heading level={2}>{t(assessment.way === 'team' ? 'quality.settle.team' : 'quality.settle.alone')}</Heading>
      <Form
        action={answering.href(t.lang, params)}
        hidden={[
          { name: '_key', value: formKey() },
          { name: 'seen', value: seen },
        ]}
      >
        <AnswerFields t={t} standard={standard} state={state} names={answerNames} saved={saved} />
        <FormActions>
          <Button>{t('quality.answer.submit')}</Button>
          {/* A link would leave what was written behind. */}
          <Button look="secondary" name="next" value="measure">
            {t('quality.answer.andMeasure')}
          </Button>
          <a href={assessmentPage.href(t.lang, params)}>{t('quality.answer.back')}</a>
        </FormActions>
      </Form>
      <Heading level={2}>{t('quality.measures.title')}</Heading>
      <MeasureList t={t} formKey={formKey} today={props.today} measures={measures} people={people} />
    </>
  )
}

type OwnAnswersProps = Pick<AnswerPageProps, 't' | 'own'> & { readonly names: ReadonlyMap<string, string> }

function OwnAnswers({ t, own, names }: OwnAnswersProps) {
  return (
    <>
      <Heading level={2}>{t('quality.settle.own')}</Heading>
      {own.length === 0 ? (
        <p>{t('quality.settle.nobody')}</p>
      ) : (
        <ul class="quality-answers" role="list">
          {own.map(({ personId, level, note }) => (
            <li>
              <p>
                <bdi>{names.get(personId) ?? t('quality.settle.somebody')}</bdi> <LevelTag t={t} level={level} />
              </p>
              {note === '' ? null : (
                <p class="quality-text">
                  <bdi>{note}</bdi>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
