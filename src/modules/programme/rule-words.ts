import { localeOf } from '#kernel/language.ts'
import { euros } from '#kernel/money.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { dayInYear, type RuleKey, rules, type RuleValue } from './rule.ts'

/** The value with its unit: `36 Unterrichtseinheiten`, `12,50 €`, `vier Wochen`. */
export function valueWords(t: Translator, { key, value }: Pick<RuleValue, 'key' | 'value'>): string {
  const unit = rules[key]
  switch (unit) {
    case 'cents':
      return euros(t.lang, value)
    case 'yes-no':
      return t(value === 0 ? 'programme.value.no' : 'programme.value.yes')
    case 'number':
      return t.number(value)
    case 'day-of-year':
      return dayWords(t, value)
    case 'units':
    case 'weeks':
    case 'months':
    case 'years':
    case 'minutes':
    case 'people':
    case 'percent':
      return t(`programme.value.${unit}`, { value })
  }
}

/** `31. Dezember` for 1231, in the language of the reader. */
function dayWords({ lang }: Translator, value: number): string {
  const day = new Date(dayInYear(value, 2024))
  return new Intl.DateTimeFormat(localeOf(lang), { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(day)
}

/** Where the rule stands on the page: without the dots of its key. */
export function ruleId(key: RuleKey): string {
  return key.replaceAll('.', '-')
}

/** The rule in words. */
export function ruleName(t: Translator, key: RuleKey): string {
  return t.find(`programme.rule.${key}`) ?? key
}

/** The days in which a value holds. */
export function validityWords(t: Translator, { validFrom, validTo }: Pick<RuleValue, 'validFrom' | 'validTo'>): string {
  const [from, to] = [validFrom, validTo].map((day) => (day === null ? '' : t.day(day, 'short')))
  return validTo === null
    ? t('programme.since', { from: from ?? '' })
    : t('programme.between', { from: from ?? '', to: to ?? '' })
}
