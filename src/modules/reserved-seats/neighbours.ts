import type { Id } from '#kernel/id.ts'
import type { CommunityEvent } from '#modules/events/index.ts'

export type Neighbour = { readonly id: Id<'profile'>; readonly name: string; readonly districtId: string }

/** The projects seats can be set aside for: all but the one that invites, those of the same district first. */
export function listNeighbours(
  projects: readonly Neighbour[],
  { profileId, districtId }: Pick<CommunityEvent, 'profileId' | 'districtId'>,
): readonly Neighbour[] {
  const far = (one: Neighbour) => Number(one.districtId !== districtId)
  return projects.filter(({ id }) => id !== profileId).toSorted((a, b) => far(a) - far(b))
}
