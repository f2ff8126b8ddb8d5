import { listOf, textOf } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { trainerDays } from '../addresses.ts'
import { getKeptTrainer, memberPage } from '../member-page.ts'
import { DaysPage } from './page.tsx'
import { daysOf, isMonth, monthOf, monthsLater } from './month.ts'
import { saveDays, saveWeekdays } from './save-days.ts'

type Context = RequestContext<typeof trainerDays.path>

export async function askForDays(ctx: Context): Promise<Response> {
  const trainer = await getKeptTrainer(ctx)
  const today = dayInBerlin(ctx.now)
  const month = monthIn(ctx.url.searchParams.get('monat') ?? '', today)
  return memberPage(ctx, {
    title: ctx.t('trainers.days.title'),
    content: <DaysPage ctx={ctx} trainer={trainer} today={today} month={month} />,
  })
}

/** One of the two forms of the page: the rule by weekdays, or the days of a month. */
export async function submitDays(ctx: Context): Promise<Response> {
  const trainer = await getKeptTrainer(ctx)
  const typed = await ctx.typed()
  const today = dayInBerlin(ctx.now)
  const month = monthIn(textOf(typed, 'monat'), today)
  const result =
    textOf(typed, 'was') === 'wochentage'
      ? await saveWeekdays(ctx.db, ctx.actor, trainer.id, weekdaysIn(listOf(typed, 'weekdays')))
      : await saveDays(ctx.db, ctx.actor, trainer.id, {
          shown: daysOf(month, today),
          free: new Set(listOf(typed, 'days')),
        })
  if (!result.ok) return notFound()
  return ctx.seeOther(trainerDays.href(ctx.lang, { trainerId: trainer.id }, { meldung: 'tage', monat: month }))
}

/** This month, or one of the eleven that follow. */
function monthIn(asked: string, today: string): string {
  const first = monthOf(today)
  return isMonth(asked) && asked >= first && asked <= monthsLater(first, 11) ? asked : first
}

function weekdaysIn(typed: readonly string[]): readonly number[] {
  return [1, 2, 3, 4, 5, 6, 7].filter((weekday) => typed.includes(String(weekday)))
}
