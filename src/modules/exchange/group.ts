import type { Id } from '#kernel/id.ts'

export const groupKinds = ['all', 'region', 'topic', 'working'] as const
export type GroupKind = (typeof groupKinds)[number]

/** How often somebody is told of a group by mail. */
export const rhythms = ['at-once', 'daily', 'weekly', 'never'] as const
export type Rhythm = (typeof rhythms)[number]

export type Group = {
  readonly id: Id<'exchange-group'>
  readonly kind: GroupKind
  readonly name: string
  readonly about: string
  readonly districtId: string | null
  readonly topicCode: string | null
  /** Whoever takes part may join. */
  readonly open: boolean
  readonly version: number
}

/** A group as it stands to the person who asks. */
export type GroupOfPerson = Group & {
  readonly member: boolean
  readonly keeper: boolean
  readonly invited: boolean
  /** There are conversations the person may read. */
  readonly written: boolean
  /** The centre reads along: in open groups, and in others while something there is reported. */
  readonly watched: boolean
  readonly rhythm: Rhythm | null
  readonly readAt: Date | null
}

export type Standing = Pick<GroupOfPerson, 'member' | 'keeper' | 'watched'>

/** Reading and writing in a group: its members, and the centre as far as it reads along. */
export function isInside({ member, watched }: Pick<Standing, 'member' | 'watched'>): boolean {
  return member || watched
}

/** Hiding, closing, moving: who keeps the group, and the centre as far as it reads along. */
export function moderates({ member, keeper, watched }: Standing): boolean {
  return watched || (member && keeper)
}

/** What it is called and who keeps it: its keepers, and the centre, also where it does not read. */
export function manages(standing: Pick<Standing, 'member' | 'keeper'>, centre: boolean): boolean {
  return centre || keeps(standing)
}

/** Whom it invites: its keepers; the centre only where everybody may join anyway. */
export function invites(group: Pick<GroupOfPerson, 'member' | 'keeper' | 'open'>, centre: boolean): boolean {
  return keeps(group) || (centre && group.open)
}

/** Whether it is open, its keepers decide, and nobody else: who reads along is theirs to say. */
export function keeps({ member, keeper }: Pick<Standing, 'member' | 'keeper'>): boolean {
  return member && keeper
}

/** Who wrote in a group by invitation wrote for its members: once there are conversations, it is not opened any more. */
export function staysClosed({ open, written }: Pick<GroupOfPerson, 'open' | 'written'>): boolean {
  return !open && written
}

/** Joining by oneself; whoever left a group that is not open needs a new invitation. */
export function mayJoin({ open, member, invited }: Pick<GroupOfPerson, 'open' | 'member' | 'invited'>): boolean {
  return !member && (open || invited)
}
