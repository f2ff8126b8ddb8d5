import { listOf, type TypedValues } from '#kernel/form-state.ts'
import type { Translator } from '#platform/i18n/index.ts'

/** The texts of these fields as they were typed, each under its label, for a second look before they are kept (PR-04). */
export function textsOf(t: Translator, prefix: string, typed: TypedValues, fields: readonly string[]) {
  return fields.map((name) => ({
    label: t.find(`${prefix}.${name}.label`) ?? '',
    text: listOf(typed, name).join('\n'),
  }))
}

/** The text without what is known already: greeting and signature of an answer tell nobody anything new. Only whole words go. */
export function withoutKnown(text: string, known: readonly string[]): string {
  return known
    .filter((words) => words.length > 2)
    .map((words) => words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .reduce((left, words) => left.replaceAll(new RegExp(`(?<![\\p{L}\\d])${words}(?![\\p{L}\\d])`, 'gu'), '…'), text)
}
