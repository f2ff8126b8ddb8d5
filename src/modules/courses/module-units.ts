import type { Course } from './course.ts'

/** How many units each module of the plan has, in its order: a date with several shares its units evenly, the first take the rest. */
export function moduleUnits({ modules, dates }: Pick<Course, 'modules' | 'dates'>): ReadonlyMap<string, number> {
  const units = new Map<string, number>(modules.map(({ id }) => [id, 0]))
  for (const date of dates) {
    const among = date.moduleIds.length
    for (const [index, id] of date.moduleIds.entries()) {
      const share = Math.floor(date.units / among) + (index < date.units % among ? 1 : 0)
      units.set(id, (units.get(id) ?? 0) + share)
    }
  }
  return units
}
