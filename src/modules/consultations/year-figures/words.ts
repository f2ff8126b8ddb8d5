import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { listDistricts, nameIn } from '#modules/places/index.ts'
import type { Dimension, FigureRow } from './figures.ts'

export type Names = (dimension: Dimension, value: string) => string

/** How each value is called, in the reader's language. */
export async function readNames(ctx: RequestContext): Promise<Names> {
  const { t } = ctx
  const districts = await ctx.db.read(ctx.actor, (tx) => listDistricts(tx, dayInBerlin(ctx.now)))
  const names = new Map<string, string>(districts.map((district) => [district.id, nameIn(district, t.lang)]))
  return (dimension, value) => {
    switch (dimension) {
      case 'district':
        return value === '' ? t('consultations.figures.noDistrict') : (names.get(value) ?? value)
      case 'outcome':
        return value === 'open' ? t('consultations.figures.open') : (t.find(`consultations.outcome.${value}`) ?? value)
      case 'channel':
        return t.find(`consultations.staff.channel.${value}`) ?? value
      case 'topic':
      case 'asker':
        return t.find(`consultations.${dimension}.${value}`) ?? value
    }
  }
}

/** The rows of a table with their names, the largest first, what is hidden last. */
export function namedRows(
  t: Translator,
  names: Names,
  dimension: Dimension,
  rows: readonly FigureRow[],
): readonly (FigureRow & { readonly name: string })[] {
  return rows
    .map((row) => ({ ...row, name: names(dimension, row.value) }))
    .toSorted((a, b) => (b.numbers.both ?? -1) - (a.numbers.both ?? -1) || t.compare(a.name, b.name))
}

/** Whole and half hours, as one speaks of a year. */
export function hoursOf(t: Translator, minutes: number): string {
  return t.number(Math.round(minutes / 30) / 2)
}
