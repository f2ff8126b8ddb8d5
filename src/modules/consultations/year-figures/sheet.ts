import type { Translator } from '#platform/i18n/index.ts'
import type { WrittenTable } from '#platform/sheets/index.ts'
import type { AskedFigures } from './asked-figures.ts'
import { type AreaView, areaViews, dimensions } from './figures.ts'
import { hoursOf, namedRows, type Names } from './words.ts'

/** All tables of the year below each other: what is told apart, its value, and a column for each area. */
export function figureSheet(t: Translator, asked: AskedFigures, names: Names): WrittenTable {
  const { year, area, fewest, figures, releasedAt } = asked
  const views: readonly AreaView[] = area === 'both' ? areaViews : [area]
  const shown = (value: number | null | undefined, say = (number: number) => String(number)) =>
    value === null || value === undefined ? t('consultations.figures.hidden') : say(value)
  const line = (what: string, value: string, numbers: Readonly<Record<AreaView, number | null>>) => [
    what,
    value,
    ...views.map((view) => shown(numbers[view])),
  ]
  return {
    name: t('consultations.figures.file', { year: String(year) }),
    above: [
      [t('consultations.figures.titleOf', { year: String(year) })],
      ...(releasedAt === undefined
        ? []
        : [[t('consultations.figures.released', { day: t.date(releasedAt, 'short') })]]),
      [t('consultations.figures.rule', { count: fewest })],
      [],
    ],
    head: [
      t('consultations.figures.dimension'),
      t('consultations.figures.value'),
      ...views.map((view) => t(`consultations.figures.area.${view}`)),
    ],
    rows: [
      line(t('consultations.figures.consultations'), '', figures.consultations),
      [
        t('consultations.figures.hours'),
        '',
        ...views.map((view) => shown(figures.minutes[view], (minutes) => hoursOf(t, minutes))),
      ],
      ...dimensions.flatMap((dimension) =>
        namedRows(t, names, dimension, figures.tables[dimension]).map(({ name, numbers }) =>
          line(t(`consultations.figures.by.${dimension}`), name, numbers),
        ),
      ),
    ],
  }
}
