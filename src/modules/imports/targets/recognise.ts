import { type Candidate, pairKey } from '../target.ts'
import { openTrigramIndex } from '../trigrams.ts'

/** What is there already, with what it is recognised by. */
export type Known = {
  readonly id: string
  readonly name: string
  /** Folded by the database, as its own rule compares names. */
  readonly foldedName: string
  /** Same key, same thing; also what is remembered about rows. */
  readonly key: string
  /** Where a resemblance counts for more, such as one district. */
  readonly group: string
  /** Same site or address on the web; empty where that says nothing. */
  readonly web: string
  /** What tells two of one name apart, for people. */
  readonly place: string
  readonly website: string
}

export type RowIdentity = Pick<Known, 'foldedName' | 'key' | 'group' | 'web'>

export type Recognised =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'perhaps'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'unknown' }

/** Whom a row is, or may be; what somebody said before counts first. */
export type Recognise = (row: RowIdentity, pairs: ReadonlyMap<string, boolean>) => Recognised

const mostCandidates = 3
// In one group half a name in common is worth a look, elsewhere three quarters.
const alikeNearby = 0.5
const alikeAnywhere = 0.75

export function openRecognition(known: readonly Known[]): Recognise {
  const find = openTrigramIndex(known.map(({ foldedName }) => foldedName))
  const exact = Map.groupBy(known, ({ key }) => key)
  const sites = Map.groupBy(known, ({ web }) => web)
  return (row, pairs) => {
    const said = (id: string) => pairs.get(pairKey(row.key, id))
    const named = exact.get(row.key) ?? []
    const only = named[0]
    if (named.length === 1 && only !== undefined && said(only.id) !== false) return { kind: 'known', id: only.id }
    const found = new Map<string, Candidate>()
    for (const one of named) found.set(one.id, candidate(one, 1))
    if (row.web !== '')
      for (const one of (sites.get(row.web) ?? []).slice(0, 20)) found.set(one.id, candidate(one, 0.9))
    for (const { index, likeness } of find(row.foldedName, alikeNearby)) {
      const one = known[index]
      if (one !== undefined && (likeness >= alikeAnywhere || one.group === row.group))
        found.set(one.id, candidate(one, likeness))
    }
    const open = [...found.values()].filter(({ id }) => said(id) !== false)
    const same = open.find(({ id }) => said(id) === true)
    if (same !== undefined) return { kind: 'known', id: same.id }
    if (open.length === 0) return { kind: 'unknown' }
    return { kind: 'perhaps', candidates: open.toSorted((a, b) => b.likeness - a.likeness).slice(0, mostCandidates) }
  }
}

function candidate({ id, name, place, website }: Known, likeness: number): Candidate {
  return { id, name, place, website, likeness: Math.round(likeness * 100) }
}
