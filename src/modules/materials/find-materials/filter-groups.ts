import type { Translator } from '#platform/i18n/index.ts'
import { ownName } from '#modules/directory/index.ts'
import { languageName } from '#modules/organisations/index.ts'
import { audiences, materialAreas, materialKinds, moduleNumbers } from '../material.ts'
import type { Asked } from './criteria.ts'
import type { Counts, Found } from './find.ts'

type Option = {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly checked: boolean
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
}
type Group = {
  readonly name: string
  readonly label: string
  readonly kind: 'many'
  readonly options: readonly Option[]
}

/** Every filter with how many materials remain with each value; values nobody would find anything with are left out. */
export function filterGroups(t: Translator, asked: Asked, found: Found): readonly Group[] {
  const both = found.counts.areas[''] ?? 0
  const inArea: Counts = Object.fromEntries(materialAreas.map((area) => [area, (found.counts.areas[area] ?? 0) + both]))
  const group = (
    name: string,
    label: string,
    values: readonly string[],
    counts: Counts,
    chosen: readonly string[],
    show: (value: string) => Pick<Option, 'label' | 'lang' | 'dir'>,
  ): Group => ({
    name,
    label,
    kind: 'many',
    options: values
      .map((value) => ({ value, ...show(value), count: counts[value] ?? 0, checked: chosen.includes(value) }))
      .filter(({ count, checked }) => count > 0 || checked),
  })
  const years = [...new Set([...Object.keys(found.counts.years), ...asked.years.map(String)])].filter(
    (year) => year !== '',
  )
  const codes = [...new Set([...Object.keys(found.counts.languages), ...asked.languages])]
  const groups = [
    group('bereich', t('materials.filter.area'), materialAreas, inArea, asked.areas, (area) => ({
      label: t.find(`materials.area.${area}`) ?? area,
    })),
    group('art', t('materials.filter.kind'), materialKinds, found.counts.kinds, asked.kinds, (kind) => ({
      label: t.find(`materials.kind.${kind}`) ?? kind,
    })),
    group(
      'modul',
      t('materials.filter.module'),
      moduleNumbers.map(String),
      found.counts.modules,
      asked.modules.map(String),
      (number) => ({ label: t.find(`materials.module.${number}`) ?? number }),
    ),
    group('fuer', t('materials.filter.audience'), audiences, found.counts.audiences, asked.audiences, (whom) => ({
      label: t.find(`materials.audience.${whom}`) ?? whom,
    })),
    group(
      'sprache',
      t('materials.filter.language'),
      codes.toSorted((a, b) => (found.counts.languages[b] ?? 0) - (found.counts.languages[a] ?? 0) || t.compare(a, b)),
      found.counts.languages,
      asked.languages,
      (code) => languageLabel(t, code),
    ),
    group(
      'jahr',
      t('materials.filter.year'),
      years.toSorted().toReversed(),
      found.counts.years,
      asked.years.map(String),
      (year) => ({ label: t('materials.valid.year', { year }) }),
    ),
  ]
  return groups.filter(({ options }) => options.length > 0)
}

/** The reader's word, then the language's own in its script, each kept in its direction by marks of the text itself. */
function languageLabel(t: Translator, code: string): Pick<Option, 'label'> {
  const [word, own] = [languageName(code, t.lang), ownName(code).autonym]
  return { label: word === own ? word : `${word} – \u2068${own}\u2069` }
}
