import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { Why } from '#ui/figure.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Heading } from '#ui/layout.tsx'
import { ruleList } from '#modules/programme/addresses.ts'
import { coursePlan } from '../addresses.ts'
import { ceilingOf } from '../ceiling.ts'
import { unitsOf } from '../course.ts'
import { ceilingRulesOf } from '../course-rules.ts'
import { ceilingLines, ruleLines } from '../plan-words.ts'
import type { CoursePageProps } from './course-page-props.ts'

/** Up to what the state pays: the result, how it comes about, where the rules stand, and a field to try another number. */
export function FundingPart({ t, course, funding, rules, asked }: CoursePageProps) {
  const participants = asked ?? funding.expectedParticipants
  const size = { participants, units: unitsOf(course.dates), meetings: course.dates.length }
  const ceiling = ceilingOf(size, ceilingRulesOf(rules))
  const [result = '', ...lines] = ceilingLines(t, ceiling)
  const sources = ruleLines(t, rules)
  return (
    <>
      <Heading level={2} id="foerderung">
        {t('courses.ceiling.title')}
      </Heading>
      <p>
        <strong>{result}</strong>
      </p>
      {lines.length === 0 ? null : (
        <ul>
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
      {ceiling.kind === 'funded' || ceiling.kind === 'meetings' ? <p>{t('courses.ceiling.covers')}</p> : null}
      {ceiling.kind === 'meetings' ? null : (
        <Form action={`${coursePlan.href(t.lang, { eventId: course.eventId })}#foerderung`} method="get">
          <TextField
            t={t}
            id="personen"
            name="personen"
            label={t('courses.ceiling.try')}
            hint={t('courses.ceiling.tryHint', { expected: funding.expectedParticipants })}
            attributes={{ required: true, inputMode: 'numeric', maxLength: 3 }}
            value={String(participants)}
            width="short"
          />
          <FormActions>
            <Button look="secondary">{t('courses.ceiling.trySubmit')}</Button>
          </FormActions>
        </Form>
      )}
      {sources.length === 0 ? null : (
        <Why summary={t('courses.ceiling.why')}>
          <ul>
            {sources.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </Why>
      )}
      <p>
        <a href={ruleList.href(t.lang)}>{t('courses.ceiling.allRules')}</a>
      </p>
    </>
  )
}
