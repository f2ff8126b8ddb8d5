import { parseId } from '#kernel/id.ts'
import type { Query } from '#platform/http/index.ts'
import type { ListPosition, ProfileFilter } from '../profile-list.queries.ts'
import { profileKinds, profileStates } from '../profile.ts'

/** What the address of the list says; anything unknown is passed over. */
export function readFilter(search: URLSearchParams): ProfileFilter & ListPosition {
  const text = (search.get('q') ?? '').trim().slice(0, 100)
  const districtId = search.get('kreis') ?? ''
  return {
    kind: profileKinds.find((kind) => kind === search.get('art')),
    state: profileStates.find((state) => state === search.get('status')),
    districtId: districtId === '' ? undefined : districtId.slice(0, 60),
    text: text === '' ? undefined : text,
    after: parseId<'profile'>(search.get('nach') ?? ''),
    before: parseId<'profile'>(search.get('vor') ?? ''),
  }
}

/** The same in the words of the address, without the position. */
export function queryOf({ kind, state, districtId, text }: ProfileFilter): Query {
  return { q: text, art: kind, status: state, kreis: districtId }
}

export function isNarrowed(filter: ProfileFilter): boolean {
  return Object.values(queryOf(filter)).some((value) => value !== undefined)
}
