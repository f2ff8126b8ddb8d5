import { euros } from '#kernel/money.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { type RuleValue, valueWords } from '#modules/programme/index.ts'
import type { Ceiling } from './ceiling.ts'
import type { CourseRules } from './course-rules.ts'
import { dateWords, moduleTitle } from './course-words.ts'
import type { PlanFault } from './plan-faults.ts'

/** A fault of the plan as a sentence that says what to do. */
export function faultWords(t: Translator, fault: PlanFault): string {
  switch (fault.code) {
    case 'no-dates':
      return t('courses.fault.no-dates')
    case 'misfit':
      return t('courses.fault.misfit', {
        date: dateWords(t, fault.date),
        units: fault.date.units,
        minutes: fault.minutes,
        fitting: fault.fitting,
      })
    case 'overlap':
      return t('courses.fault.overlap', { date: dateWords(t, fault.date), other: dateWords(t, fault.other) })
    case 'date-without-module':
      return t('courses.fault.date-without-module', { date: dateWords(t, fault.date) })
    case 'module-without-date':
      return t('courses.fault.module-without-date', { title: moduleTitle(t, fault.module) })
    case 'below-target':
      return t('courses.fault.below-target', { units: fault.units, target: fault.target })
    case 'above-target':
      return t('courses.fault.above-target', { units: fault.units, target: fault.target })
    case 'too-short':
      return t('courses.fault.too-short', { units: fault.units, least: fault.least })
    case 'partly-own':
      return t('courses.fault.partly-own', { units: fault.units, own: fault.units - fault.most, most: fault.most })
  }
}

/** How the ceiling comes about, one thought a line; the first line is the result. */
export function ceilingLines(t: Translator, ceiling: Ceiling): readonly string[] {
  switch (ceiling.kind) {
    case 'unknown':
      return [t('courses.ceiling.unknown')]
    case 'too-short':
      return [t('courses.ceiling.tooShort', { units: ceiling.units, least: ceiling.least })]
    case 'meetings':
      return [
        t('courses.ceiling.sum', { amount: euros(t.lang, ceiling.cents) }),
        t('courses.ceiling.meetings', {
          meetings: ceiling.meetings,
          rate: euros(t.lang, ceiling.rateCents),
          amount: euros(t.lang, ceiling.cents),
        }),
      ]
    case 'funded':
      return [
        t('courses.ceiling.sum', { amount: euros(t.lang, ceiling.cents) }),
        t('courses.ceiling.reckoning', {
          participants: ceiling.participants,
          units: ceiling.fundedUnits,
          rate: euros(t.lang, ceiling.rateCents),
          amount: euros(t.lang, ceiling.cents),
        }),
        ...(ceiling.ownUnits === 0 ? [] : [t('courses.ceiling.own', { units: ceiling.ownUnits })]),
      ]
  }
}

/** Where the numbers come from: each rule with its value, since when, and its source. */
export function ruleLines(t: Translator, rules: CourseRules): readonly string[] {
  const named: readonly (readonly [string, RuleValue | undefined])[] = [
    [t('courses.ceiling.rule.least'), rules.fundedFrom],
    [t('courses.ceiling.rule.most'), rules.fundedUpTo],
    [t('courses.ceiling.rule.rate'), rules.rate],
    [t('courses.ceiling.rule.meeting'), rules.meeting],
  ]
  return named.flatMap(([name, rule]) =>
    rule === undefined
      ? []
      : [
          t('courses.ceiling.rule', {
            name,
            value: valueWords(t, rule),
            year: rule.validFrom.slice(0, 4),
            source: rule.source,
          }),
        ],
  )
}
