import { foldName } from '#modules/places/index.ts'
import synonyms from './synonyms.json' with { type: 'json' }
import type { TargetColumn } from './target.ts'

/** What such a column is called in lists. */
export function synonymsOf(name: keyof typeof synonyms.columns): readonly string[] {
  return synonyms.columns[name]
}

/** The most probable column of the target for each title of the file: the same words first, then titles that begin with them; each column once. */
export function suggestColumns(titles: readonly string[], columns: readonly TargetColumn[]): readonly string[] {
  const chosen = titles.map(() => '')
  const free = new Set(columns.map(({ name }) => name))
  const ways: readonly ((title: string, synonym: string) => boolean)[] = [
    (title, synonym) => title === synonym,
    (title, synonym) => title.startsWith(`${synonym} `),
  ]
  for (const fits of ways)
    for (const { name, synonyms: known } of columns) {
      const spelled = [name, ...known].map(foldName)
      const at = titles.findIndex(
        (title, index) => chosen[index] === '' && spelled.some((synonym) => fits(foldName(title), synonym)),
      )
      if (at === -1 || !free.has(name)) continue
      chosen[at] = name
      free.delete(name)
    }
  return chosen
}
