import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { HiddenField } from '#ui/form.tsx'
import { Hidden } from '#ui/layout.tsx'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import { measureDone, measureEditing } from './addresses.ts'
import { type Measure, type MeasureStanding, standingOf } from './assessment.ts'
import { keyOf, type Responsible } from './team.queries.ts'

const tones: Record<MeasureStanding, Tone> = { done: 'success', late: 'danger', soon: 'warning', planned: 'neutral' }

type MeasureListProps = {
  readonly t: Translator
  readonly today: string
  readonly measures: readonly Measure[]
  /** Undefined for readers to whom names do not belong. */
  readonly people: readonly Pick<Responsible, 'key' | 'name'>[] | undefined
  /** For buttons; left out for those who only read. */
  readonly formKey?: () => string
}

/** What is to be done, by when and by whom. */
export function MeasureList({ t, today, measures, people, formKey }: MeasureListProps) {
  if (measures.length === 0) return <p>{t('quality.measures.none')}</p>
  return (
    <ul class="quality-answers" role="list">
      {measures.map((measure) => (
        <li>
          <p class="quality-text">
            <bdi>{measure.text}</bdi>
          </p>
          <p>
            <StatusTag tone={tones[standingOf(measure, today)]}>
              {t(`quality.measures.standing.${standingOf(measure, today)}`, { day: t.day(measure.dueOn, 'short') })}
            </StatusTag>{' '}
            {t('quality.measures.by', { who: whoWords(t, measure, people) })}
          </p>
          {formKey === undefined ? null : <Actions t={t} measure={measure} formKey={formKey} />}
        </li>
      ))}
    </ul>
  )
}

/** Who sees to it; somebody who has left the team is not named any more. */
export function whoWords(t: Translator, measure: Measure, people: MeasureListProps['people']): string {
  const key = keyOf(measure)
  const { duty } = measure
  const name =
    people === undefined && key !== '' ? t('quality.measures.somebody') : people?.find((one) => one.key === key)?.name
  return [name, duty].filter(Boolean).join(', ') || t('quality.measures.nobody')
}

type ActionsProps = { readonly t: Translator; readonly measure: Measure; readonly formKey: () => string }

function Actions({ t, measure, formKey }: ActionsProps) {
  const params = { assessmentId: measure.assessmentId, measureId: measure.id }
  return (
    <div class="row">
      <a href={measureEditing.href(t.lang, params)}>
        {t('quality.measures.change')}
        <Hidden>: {measure.text}</Hidden>
      </a>
      {measure.doneAt !== null ? null : (
        <form
          method="post"
          action={measureDone.href(t.lang, params)}
          aria-label={`${t('quality.measures.done')}: ${measure.text}`}
        >
          <HiddenField name="_key" value={formKey()} />
          <Button look="tertiary">
            {t('quality.measures.done')}
            <Hidden>: {measure.text}</Hidden>
          </Button>
        </form>
      )}
    </div>
  )
}
