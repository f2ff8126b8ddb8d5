import type { Translator } from '#platform/i18n/index.ts'
import type { ListedRow } from './import.queries.ts'
import type { TargetName } from './import.ts'
import { columnLabel } from './member-page.tsx'

/** What a row is called in a sentence: its name, its person, its offer or its title, else what stands first in it. */
export function rowName({ fields, cells }: Pick<ListedRow, 'fields' | 'cells'>): string {
  const person = [fields['givenName'], fields['familyName']].filter((part) => typeof part === 'string' && part !== '')
  const named = [fields['offer_title'], person.join(' '), fields['title_de'], fields['name']].find(
    (name) => typeof name === 'string' && name !== '',
  )
  return String(named ?? cells.find((cell) => cell !== '') ?? '').slice(0, 120)
}

/** One sentence for everything that is wrong with a row. */
export function problemSentences(
  t: Translator,
  target: TargetName,
  { problems }: Pick<ListedRow, 'problems'>,
): readonly string[] {
  return problems.map(({ column, code, values }) => {
    const all = { ...values, label: columnLabel(t, target, column) }
    return (
      t.find(`imports.problems.${code}`, all) ?? t.find(`forms.errors.${code}`, all) ?? t('forms.errors.other', all)
    )
  })
}

/** Why a row was left out, for the file that is mended and sent again. */
export function leftOutReason(t: Translator, target: TargetName, row: ListedRow): string {
  if (row.outcome === 'doubtful')
    return t('imports.problems.doubtful', { word: row.candidates.map(({ name }) => name).join(', ') })
  return problemSentences(t, target, row).join(' ')
}
