/**
 * Names that resemble each other, counted as pg_trgm counts: words of letters and digits, two blanks before and one behind, shared trigrams
 * by all trigrams. In the program rather than the database, because row-level security keeps `%` from its index there (the operator is not
 * leakproof), and ten thousand rows by ten thousand profiles want one.
 */
export function trigramsOf(folded: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const word of folded.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const padded = [...`  ${word} `]
    for (let start = 0; start + 3 <= padded.length; start += 1) found.add(padded.slice(start, start + 3).join(''))
  }
  return found
}

export type Likeness = { readonly index: number; readonly likeness: number }

/** An index of names; `find` answers those at least so alike, best first. */
export function openTrigramIndex(names: readonly string[]): (folded: string, least: number) => readonly Likeness[] {
  const sizes: number[] = []
  const holders = new Map<string, number[]>()
  names.forEach((name, index) => {
    const trigrams = trigramsOf(name)
    sizes.push(trigrams.size)
    for (const trigram of trigrams) {
      const list = holders.get(trigram)
      if (list === undefined) holders.set(trigram, [index])
      else list.push(index)
    }
  })
  const shared = new Uint16Array(names.length)
  return (folded, least) => {
    const trigrams = trigramsOf(folded)
    const touched: number[] = []
    for (const trigram of trigrams)
      for (const index of holders.get(trigram) ?? []) {
        if (shared[index] === 0) touched.push(index)
        shared[index] = (shared[index] ?? 0) + 1
      }
    const found: Likeness[] = []
    for (const index of touched) {
      const both = shared[index] ?? 0
      const likeness = both / (trigrams.size + (sizes[index] ?? 0) - both)
      if (likeness >= least) found.push({ index, likeness })
      shared[index] = 0
    }
    return found.toSorted((a, b) => b.likeness - a.likeness)
  }
}
