import type { Counts } from './find.ts'

export type FacetValue = {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly checked: boolean
}

export type Facet = {
  /** Chosen ones first, then the most frequent. */
  readonly shown: readonly FacetValue[]
  readonly more: readonly FacetValue[]
}

/** The values of one filter with their counts; chosen values stay, even when nothing is left of them. */
export function facetOf(
  counts: Counts,
  chosen: readonly string[],
  labelOf: (value: string) => string,
  most: number,
): Facet {
  const values = [...new Set([...chosen, ...Object.keys(counts)])].map((value) => ({
    value,
    label: labelOf(value),
    count: counts[value] ?? 0,
    checked: chosen.includes(value),
  }))
  const ordered = values.toSorted(
    (a, b) => Number(b.checked) - Number(a.checked) || b.count - a.count || a.label.localeCompare(b.label),
  )
  return { shown: ordered.slice(0, most), more: ordered.slice(most) }
}
