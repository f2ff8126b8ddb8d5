import type { RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { Checkboxes } from '#ui/choices.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { doneSentence } from '../member-page.ts'
import { trainerDays } from '../addresses.ts'
import { monthWord, weekdayWord } from '../free-days.tsx'
import { isFree, type Trainer } from '../trainer.ts'
import { daysOf, monthOf, monthsLater } from './month.ts'

type Props = {
  readonly ctx: RequestContext
  readonly trainer: Trainer
  readonly today: string
  readonly month: string
}

/** First the rule, then a month day by day; what differs from the rule stays as it was set. */
export function DaysPage({ ctx, trainer, today, month }: Props) {
  const { t } = ctx
  const action = trainerDays.href(t.lang, { trainerId: trainer.id })
  const days = daysOf(month, today)
  const taught = days.filter((day) => trainer.booked.has(day))
  const first = monthOf(today)
  const months = Array.from({ length: 12 }, (_, later) => monthsLater(first, later))
  return (
    <>
      <PageHeading title={t('trainers.days.title')} kicker={trainer.name} lead={t('trainers.days.lead')} />
      <DoneNotice t={t} done={doneSentence(ctx)} />
      <Form
        action={action}
        label={t('trainers.days.weekdays')}
        hidden={[
          { name: '_key', value: ctx.formKey },
          { name: 'was', value: 'wochentage' },
          { name: 'monat', value: month },
        ]}
      >
        <Checkboxes
          t={t}
          id="weekdays"
          name="weekdays"
          label={t('trainers.days.weekdays')}
          hint={t('trainers.days.weekdaysHint')}
          attributes={{ required: true }}
          values={trainer.weekdays.map(String)}
          options={[1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
            value: String(weekday),
            label: weekdayWord(t, weekday),
          }))}
        />
        <FormActions>
          <Button look="secondary">{t('trainers.days.saveRule')}</Button>
        </FormActions>
      </Form>
      <Heading level={2}>{monthWord(t, month)}</Heading>
      <nav class="row views" aria-label={t('trainers.days.months')}>
        {months.map((one) => (
          <a
            href={trainerDays.href(t.lang, { trainerId: trainer.id }, { monat: one })}
            aria-current={one === month ? 'page' : undefined}
          >
            {monthWord(t, one)}
          </a>
        ))}
      </nav>
      {taught.length === 0 ? null : (
        <p>{t('trainers.days.taught', { count: taught.length, days: taught.map((day) => t.day(day)).join('; ') })}</p>
      )}
      <Form
        action={action}
        label={monthWord(t, month)}
        hidden={[
          { name: '_key', value: ctx.formKey },
          { name: 'was', value: 'tage' },
          { name: 'monat', value: month },
        ]}
      >
        <Checkboxes
          t={t}
          id="days"
          name="days"
          label={t('trainers.days.freeIn', { month: monthWord(t, month) })}
          hint={t('trainers.days.daysHint')}
          attributes={{ required: true }}
          values={days.filter((day) => isFree(trainer, day))}
          options={days.filter((day) => !trainer.booked.has(day)).map((day) => ({ value: day, label: t.day(day) }))}
        />
        <FormActions>
          <Button>{t('trainers.days.save')}</Button>
        </FormActions>
      </Form>
    </>
  )
}
