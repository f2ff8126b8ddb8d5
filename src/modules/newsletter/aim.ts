import { listOf, type TypedValues } from '#kernel/form-state.ts'
import type { List } from './lists.ts'

/** Whom an issue is for: readers of any of the lists; with districts only those who named one of them. */
export type Aim = { readonly lists: readonly List[]; readonly districtIds: readonly string[] }

export function typedDistricts(typed: TypedValues): readonly string[] {
  return [...new Set(listOf(typed, 'districts'))].filter((id) => /^[a-z-]{2,60}$/.test(id)).slice(0, 30)
}
