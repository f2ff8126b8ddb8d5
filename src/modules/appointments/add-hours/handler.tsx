import type { FormState } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { type FormValue, refusedForm } from '#platform/forms/index.ts'
import { forbidden, type RequestContext } from '#platform/http/index.ts'
import { officeHours } from '../addresses.ts'
import { adviserOf, memberPage } from '../member-page.ts'
import { addHours, type NewHours } from './add-hours.ts'
import { singleForm, weeklyForm } from './form.ts'
import { HoursFormPage } from './page.tsx'

const usual = { length: '30', buffer: '10', channels: ['phone', 'video'] }

export async function askForWeeklyHours(ctx: RequestContext): Promise<Response> {
  return show(ctx, 'weekly', { values: { ...usual, from: dayInBerlin(ctx.now) }, errors: [] })
}

export async function submitWeeklyHours(ctx: RequestContext): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = weeklyForm.parse(typed)
  if (!parsed.ok) return show(ctx, 'weekly', parsed.form)
  const { weekdays, from, until, ...value } = parsed.value
  if (weekdays.length === 0)
    return show(ctx, 'weekly', { values: typed, errors: [{ field: 'weekdays', code: 'required' }] })
  const today = dayInBerlin(ctx.now)
  const fromDay = from > today ? from : today
  const common = { ...commonOf(ctx, value), day: null, fromDay, untilDay: until === '' ? null : until }
  return add(
    ctx,
    'weekly',
    weekdays.map((weekday) => ({ ...common, weekday: Number(weekday) })),
  )
}

export async function askForSingleHours(ctx: RequestContext): Promise<Response> {
  return show(ctx, 'single', { values: usual, errors: [] })
}

export async function submitSingleHours(ctx: RequestContext): Promise<Response> {
  const parsed = singleForm.parse(await ctx.typed())
  if (!parsed.ok) return show(ctx, 'single', parsed.form)
  const { day, ...value } = parsed.value
  return add(ctx, 'single', [{ ...commonOf(ctx, value), weekday: null, day, fromDay: day, untilDay: day }])
}

type CommonValues = Omit<FormValue<typeof singleForm>, 'day'>

function commonOf(ctx: RequestContext, { area, length, buffer, ...value }: CommonValues) {
  const { areas } = adviserOf(ctx)
  const [first] = areas
  const chosen = areas.find((one) => one === area) ?? first
  if (chosen === undefined) return forbidden()
  const { starts, ends, channels, place } = value
  const [slotMinutes, bufferMinutes] = [Number(length), Number(buffer)]
  return { area: chosen, starts, ends, channels, place, slotMinutes, bufferMinutes }
}

async function add(ctx: RequestContext, kind: 'weekly' | 'single', wanted: readonly NewHours[]): Promise<Response> {
  if (ctx.actor.kind !== 'person') return forbidden()
  const added = await addHours(ctx.db, ctx.actor, wanted)
  if (added.ok) return ctx.seeOther(officeHours.href(ctx.lang, {}, { meldung: 'zeiten' }))
  return show(ctx, kind, refusedForm(await ctx.typed(), added, 'starts'))
}

function show(ctx: RequestContext, kind: 'weekly' | 'single', state: FormState): Response {
  const { areas } = adviserOf(ctx)
  return memberPage(ctx, {
    title: ctx.t(`appointments.${kind}.title`),
    status: state.errors.length > 0 ? 422 : 200,
    content: <HoursFormPage t={ctx.t} formKey={ctx.formKey} kind={kind} state={state} areas={areas} />,
  })
}
