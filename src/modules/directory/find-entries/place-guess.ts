import { foldName, type PlaceMatch } from '#modules/places/index.ts'

/** How sure we are that a place was meant: its name, the beginning of it, or nearly its name. */
export type Likeness = 'same' | 'beginning' | 'close'

/** Compares what was typed with the names of a place; undefined when they have too little in common to speak of it. */
export function likenessTo(text: string, place: PlaceMatch): Likeness | undefined {
  const asked = foldName(text)
  if (asked === '') return undefined
  if (place.postcode !== null) return asked === place.postcode ? 'same' : undefined
  const names = spellingsOf(place)
  if (names.some((name) => name === asked || name.startsWith(`${asked} `))) return 'same'
  if (asked.length < 4) return undefined
  if (names.some((name) => name.startsWith(asked))) return 'beginning'
  const slips = asked.length < 7 ? 1 : 2
  return names.some(
    (name) => slipsBetween(asked, name) <= slips || slipsBetween(asked, name.split(' ')[0] ?? '') <= slips,
  )
    ? 'close'
    : undefined
}

function spellingsOf(place: PlaceMatch): readonly string[] {
  const names = [place.name, ...Object.values(place.names)].map(foldName)
  return place.kind === 'district'
    ? [...names, ...names.map((name) => name.replace(/^((land)?kreis|раион) /, ''))]
    : names
}

/** Letters added, left out, changed or swapped with their neighbour (Damerau–Levenshtein, each letter touched once). */
export function slipsBetween(one: string, other: string): number {
  const [a, b] = [Array.from(one), Array.from(other)]
  const rows: number[][] = [b.reduce<number[]>((row, _, index) => [...row, index + 1], [0])]
  for (const [i, letter] of a.entries()) {
    const above = rows[i] ?? []
    const row = [i + 1]
    for (const [j, otherLetter] of b.entries()) {
      const changed = (above[j] ?? 0) + (letter === otherLetter ? 0 : 1)
      const swapped =
        letter === b[j - 1] && otherLetter === a[i - 1] ? (rows[i - 1]?.[j - 1] ?? Infinity) + 1 : Infinity
      row.push(Math.min(changed, swapped, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1))
    }
    rows.push(row)
  }
  return rows.at(-1)?.at(-1) ?? 0
}
