import { DescriptionList } from '#ui/description-list.tsx'
import { Heading } from '#ui/layout.tsx'
import { answerWords } from '../answer-words.ts'
import type { StepPageProps } from './step-props.ts'
import { prefixOf } from './step-fields.tsx'

/** What the founders wrote, to read. */
export function WrittenAnswers({ desk, step, saved }: StepPageProps) {
  const { t, path } = desk
  const label = (key: string) => t.find(`${prefixOf(path.kind, step.key)}.${key}.label`) ?? key
  const written = (text: string) => (text === '' ? t('pathways.step.nothing') : <bdi class="written">{text}</bdi>)
  return (
    <>
      <Heading level={2}>{t('pathways.step.theirs')}</Heading>
      <DescriptionList
        items={[
          ...step.questions.map((question) => ({
            term: label(question.key),
            details: written(answerWords(t, question, saved.answers[question.key])),
          })),
          { term: t('pathways.step.note.label'), details: written(saved.note) },
        ]}
      />
    </>
  )
}
