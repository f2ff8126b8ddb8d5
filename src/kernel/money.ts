import { type Lang, localeOf } from './language.ts'

/** An amount of money in cents as people write it: `1.234,50 €`; no cents where there are none, but in `1.234,50 €`. */
export function euros(lang: Lang, cents: number): string {
  const digits = cents % 100 === 0 ? 0 : 2
  return new Intl.NumberFormat(localeOf(lang), {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cents / 100)
}

/** `12,50`, `1.234,50` or `3 000 €` as cents; undefined where it is no amount with at most two digits behind the comma. */
export function centsOf(text: string): number | undefined {
  const plain = text.trim().replace(/\s*(?:€|euros?)$/i, '')
  const match = /^(\d{1,7})(?:[,.](\d{1,2}))?$/.exec(ungrouped(plain))
  if (match === null) return undefined
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

/** Without what sets thousands apart: points or spaces as in German, commas as in English where
 * a point follows: alone they are the mark of German cents. */
function ungrouped(text: string): string {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(text)) return text.replaceAll('.', '')
  if (/^\d{1,3}(?:,\d{3})+\.\d{1,2}$/.test(text)) return text.replaceAll(',', '')
  return /^\d{1,3}(?:\s\d{3})+(?:[,.]\d{1,2})?$/.test(text) ? text.replaceAll(/\s/g, '') : text
}
