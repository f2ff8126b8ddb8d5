import {
  type Course,
  type CourseDate,
  type CourseModule,
  overlapping,
  teachingMinutes,
  unitsIn,
  unitsOf,
} from './course.ts'

/** What the plan reckons with; undefined where nobody knows. */
export type PlanRules = {
  readonly unitMinutes: number
  readonly fundedFrom: number | undefined
  readonly fundedUpTo: number | undefined
}

export type PlanFault =
  | { readonly code: 'no-dates' }
  | { readonly code: 'misfit'; readonly date: CourseDate; readonly minutes: number; readonly fitting: number }
  | { readonly code: 'overlap'; readonly date: CourseDate; readonly other: CourseDate }
  | { readonly code: 'date-without-module'; readonly date: CourseDate }
  | { readonly code: 'module-without-date'; readonly module: CourseModule }
  | { readonly code: 'below-target' | 'above-target'; readonly units: number; readonly target: number }
  | { readonly code: 'too-short'; readonly units: number; readonly least: number }
  | { readonly code: 'partly-own'; readonly units: number; readonly most: number }

/** Everything in a plan that somebody should look at, in the order of the plan. Nothing of it keeps the team from going on. */
export function planFaults(
  { dates, modules, targetUnits }: Pick<Course, 'dates' | 'modules' | 'targetUnits'>,
  { unitMinutes, fundedFrom, fundedUpTo }: PlanRules,
): readonly PlanFault[] {
  if (dates.length === 0) return [{ code: 'no-dates' }]
  const units = unitsOf(dates)
  const planned = new Set(dates.flatMap(({ moduleIds }) => moduleIds))
  return [
    ...dates.flatMap((date, index): readonly PlanFault[] => {
      const minutes = teachingMinutes(date) ?? 0
      const other = overlapping(dates.slice(0, index), date)
      return [
        ...(minutes === date.units * unitMinutes
          ? []
          : [{ code: 'misfit', date, minutes, fitting: unitsIn(minutes, unitMinutes) } as const]),
        ...(other === undefined ? [] : [{ code: 'overlap', date, other } as const]),
        ...(modules.length > 0 && date.moduleIds.length === 0 ? [{ code: 'date-without-module', date } as const] : []),
      ]
    }),
    ...modules.filter(({ id }) => !planned.has(id)).map((module) => ({ code: 'module-without-date', module }) as const),
    ...(units === targetUnits
      ? []
      : [{ code: units < targetUnits ? 'below-target' : 'above-target', units, target: targetUnits } as const]),
    ...(fundedFrom !== undefined && units < fundedFrom
      ? [{ code: 'too-short', units, least: fundedFrom } as const]
      : []),
    ...(fundedUpTo !== undefined && units > fundedUpTo
      ? [{ code: 'partly-own', units, most: fundedUpTo } as const]
      : []),
  ]
}
