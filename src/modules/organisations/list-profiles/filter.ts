import { parseId } from '#kernel/id.ts'
import type { Query } from '#platform/http/index.ts'
import type { ListPosition, ProfileFilter } from '../profile-list.queries.ts'
import { profileKinds, type ProfileState, profileStates } from '../profile.ts'

// Drafts nobody keeps yet outnumber what the public sees; who opens the list without a wish gets the published ones.
const usualState: ProfileState = 'published'
const everyState = 'alle'

/** What the address of the list says; anything unknown is passed over. */
export function readFilter(search: URLSearchParams): ProfileFilter & ListPosition {
  const text = (search.get('q') ?? '').trim().slice(0, 100)
  const districtId = search.get('kreis') ?? ''
  return {
    kind: profileKinds.find((kind) => kind === search.get('art')),
    state: ['q', 'art', 'status', 'kreis', 'bestaetigt'].some((name) => search.has(name))
      ? profileStates.find((state) => state === search.get('status'))
      : usualState,
    doubtful: search.get('bestaetigt') === 'nein',
    districtId: districtId === '' ? undefined : districtId.slice(0, 60),
    text: text === '' ? undefined : text,
    after: parseId<'profile'>(search.get('nach') ?? ''),
    before: parseId<'profile'>(search.get('vor') ?? ''),
  }
}

/** The same in the words of the address, without the position. */
export function queryOf({ kind, state, districtId, text, doubtful }: ProfileFilter): Query {
  return {
    q: text,
    art: kind,
    status: state ?? everyState,
    kreis: districtId,
    bestaetigt: doubtful === true ? 'nein' : undefined,
  }
}

export function isNarrowed(filter: ProfileFilter): boolean {
  return (
    filter.doubtful === true ||
    [filter.kind, filter.state, filter.districtId, filter.text].some((value) => value !== undefined)
  )
}
