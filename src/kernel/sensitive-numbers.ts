import * as lists from './sensitive-words.ts'
import { foldedSet, listed, type Word, wordPattern } from './text-words.ts'

type Found<Kind extends string> = { readonly kind: Kind; readonly from: number; readonly to: number }

const mailSign = /[\p{L}\d._%+-]/u

/** Around each @, as far as addresses go (RFC 5321, 4.5.3.1). */
export function emailsIn(text: string): readonly Found<'email'>[] {
  const found: Found<'email'>[] = []
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let from = at
    while (from > 0 && at - from < 64 && mailSign.test(text.charAt(from - 1))) from -= 1
    let to = at + 1
    while (to - at < 120 && mailSign.test(text.charAt(to))) to += 1
    const domain = text.slice(at + 1, to).replace(/[._%+-]+$/, '')
    if (from < at && /\.\p{L}{2,24}$/u.test(domain)) found.push({ kind: 'email', from, to: at + 1 + domain.length })
  }
  return found
}

// ISO 13616: how many signs an IBAN of the country has.
const ibanLengths: ReadonlyMap<string, number> = new Map(
  listed(`
    AT20, BE16, BG22, CH21, CZ24, DE22, DK18, EE20, ES24, FI18, FR27, GB22, GR27, HR21, HU28, IE22,
    IT27, LT20, LU20, LV21, NL18, NO15, PL28, PT25, RO24, SE24, SI19, SK24, TR26, UA29
  `).map((one) => [one.slice(0, 2), Number(one.slice(2))]),
)

/** Account numbers by their length and their many digits; not by their check digits, since a slip of the pen leaves them as telling. */
export function ibansIn(text: string): readonly Found<'iban'>[] {
  return Array.from(text.matchAll(/(?<![\p{L}\d])([A-Za-z]{2})\d{2}(?=[ \u00A0]?[A-Za-z\d])/gu)).flatMap((start) => {
    const length = ibanLengths.get((start[1] ?? '').toUpperCase())
    let to = start.index
    let [signs, digits] = [0, 0]
    // In groups parted by single blanks.
    for (; signs < (length ?? 0) && /^(?:[A-Za-z\d]|[ \u00A0][A-Za-z\d])/.test(text.slice(to, to + 2)); to += 1) {
      if (/[A-Za-z\d]/.test(text.charAt(to))) signs += 1
      if (/\d/.test(text.charAt(to))) digits += 1
    }
    return signs === length && digits >= 12 ? [{ kind: 'iban' as const, from: start.index, to }] : []
  })
}

const phoneWords = foldedSet(lists.phoneWords)

// What is in front of it may be a room or a year: "Raum 3 0641 12345".
const dialling = /(?:^|[ \u00A0])(?=\+|\(?00?[1-9])/

/** Numbers that begin as telephone numbers do, or stand behind a word for one; no sums, times, years or months. */
export function phonesIn(text: string, words: readonly Word[]): readonly Found<'phone'>[] {
  const called = new Set(words.filter(({ folded }) => phoneWords.has(folded)).map(({ to }) => to))
  return Array.from(text.matchAll(/\+?[(\d][\d \u00A0()/–-]*/g)).flatMap(({ 0: run, index }) => {
    const dialled = dialling.exec(run)
    const from = index + (dialled?.[0].length ?? 0) + (dialled?.index ?? 0)
    const number = run.slice(from - index, from - index + 40).replace(/\D+$/, '')
    const to = from + number.length
    const digits = number.replaceAll(/\D/g, '').length
    const named = digits >= 5 && [1, 2, 3].some((gap) => called.has(from - gap))
    const months = /^(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d(?!\d)/.test(number)
    // A sum or a time goes on behind its comma or colon; a file number begins with letters.
    const part =
      /^[.,:]\d/.test(text.slice(to, to + 2)) ||
      /(?:\d[.,:]|[\p{L}\d][-/]?)$/u.test(text.slice(Math.max(0, from - 2), from))
    if (months || part || !(named || (dialled !== null && digits >= 7))) return []
    return [{ kind: 'phone' as const, from, to }]
  })
}

const birthWords = foldedSet(lists.birthWords)
const monthNames = foldedSet(lists.months)
const foundings = wordPattern(lists.foundingWords)

/** So many letters around a date decide what it is the date of. */
const reach = 34

/** A date or year close to a word of birth; a whole date so old that few but people have it. */
export function birthDatesIn(text: string, words: readonly Word[]): readonly Found<'date-of-birth'>[] {
  const bornAt = closeness(words.filter(({ folded }) => birthWords.has(folded)))
  const foundedAt = closeness(words.filter(({ folded }) => foundings.test(folded)))
  return datesIn(text, words).flatMap(({ from, to, wholeOf }) => {
    const old = wholeOf !== undefined && wholeOf >= 1920 && wholeOf <= 2012 && !foundedAt(from, to)
    return bornAt(from, to) || old ? [{ kind: 'date-of-birth' as const, from, to }] : []
  })
}

type FoundDate = {
  readonly from: number
  readonly to: number
  /** The year of a date with its day; undefined for years alone and for those of two digits. */
  readonly wholeOf: number | undefined
}

const datePattern =
  /(?<!\d[.,/-]?)(?:\d{1,2}([./-]) ?\d{1,2}\1 ?((?:19|20)\d{2}|\d{2})|((?:19|20)\d{2})-\d{2}-\d{2}|(?:19|20)\d{2})(?!\d)/g

function datesIn(text: string, words: readonly Word[]): readonly FoundDate[] {
  const monthEnding = new Map(words.filter(({ folded }) => monthNames.has(folded)).map((word) => [word.to, word]))
  return Array.from(text.matchAll(datePattern), ({ 0: date, 1: sign, 2: ofDay, 3: ofIso, index }) => {
    const to = index + date.length
    const month = sign === undefined && ofIso === undefined ? monthEnding.get(index - 1) : undefined
    const day =
      month === undefined ? null : /(?<!\d)\d{1,2}\.? $/.exec(text.slice(Math.max(0, month.from - 5), month.from))
    if (month !== undefined && day !== null) return { from: month.from - day[0].length, to, wholeOf: Number(date) }
    const year = ofDay ?? ofIso
    return { from: index, to, wholeOf: year?.length === 4 ? Number(year) : undefined }
  })
}

/** Whether one of the words, which are in order, stands close to a place; asked in order, all answers together cost one walk. */
function closeness(words: readonly Word[]): (from: number, to: number) => boolean {
  let next = 0
  return (from, to) => {
    while (next < words.length && (words[next]?.to ?? 0) + reach < from) next += 1
    const word = words[next]
    return word !== undefined && word.from < to + reach
  }
}
