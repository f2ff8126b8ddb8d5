import { isCentreStaff } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import {
  doneCodeOf,
  type MemberView,
  notFound,
  pageOnWay,
  type RequestContext,
  type Step,
} from '#platform/http/index.ts'
import { startStep } from '#modules/organisations/addresses.ts'
import { exchangeStart, groupPage, threadPage } from './addresses.ts'
import { type GroupOfPerson, invites, isInside, manages, moderates } from './group.ts'
import { findGroup } from './group.queries.ts'
import { type Post, postIsShown, type Thread, threadIsShown } from './thread.ts'
import { findPost, findThread } from './thread.queries.ts'

type With<Name extends string> = RequestContext & { readonly params: { readonly [Key in Name]: string } }

/** The person who asks; routes of this module let nobody else in. */
export function personOf({ actor }: RequestContext) {
  return actor.kind === 'person' ? actor : notFound()
}

/** A group the person may look at, also where she is not in it yet. */
export async function getGroup(ctx: With<'groupId'>): Promise<GroupOfPerson> {
  return (await ctx.db.read(ctx.actor, (tx) => findGroup(tx, ctx.params.groupId))) ?? notFound()
}

/** A group she reads and writes in. */
export async function getInside(ctx: With<'groupId'>): Promise<GroupOfPerson> {
  const group = await getGroup(ctx)
  return isInside(group) ? group : notFound()
}

/** A group she invites to. */
export async function getInviting(ctx: With<'groupId'>): Promise<GroupOfPerson> {
  const group = await getGroup(ctx)
  return invites(group, isCentreStaff(ctx.actor)) ? group : notFound()
}

/** A group whose name, keepers and dates she looks after. */
export async function getManaged(ctx: With<'groupId'>): Promise<GroupOfPerson> {
  const group = await getGroup(ctx)
  return manages(group, isCentreStaff(ctx.actor)) ? group : notFound()
}

export type ThreadInGroup = { readonly thread: Thread; readonly group: GroupOfPerson; readonly moderator: boolean }

/** A conversation of a group she is in; of any other, and of a hidden one, nothing is said. */
export async function getThread(ctx: RequestContext, threadId: string): Promise<ThreadInGroup> {
  const { personId } = personOf(ctx)
  const found = await ctx.db.read(ctx.actor, async (tx) => {
    const thread = await findThread(tx, threadId)
    const group = thread === undefined ? undefined : await findGroup(tx, thread.groupId)
    return thread === undefined || group === undefined ? undefined : { thread, group }
  })
  if (found === undefined || !isInside(found.group)) return notFound()
  const moderator = moderates(found.group)
  return threadIsShown(found.thread, personId, moderator) ? { ...found, moderator } : notFound()
}

export type PostInGroup = ThreadInGroup & { readonly post: Post }

/** A post she may read. */
export async function getPost(ctx: With<'postId'>): Promise<PostInGroup> {
  const { personId } = personOf(ctx)
  const found = await ctx.db.read(ctx.actor, (tx) => findPost(tx, ctx.params.postId, true))
  if (found === undefined) return notFound()
  const place = await getThread(ctx, found.threadId)
  return postIsShown(found, personId, place.moderator) ? { ...place, post: found } : notFound()
}

/** A post she wrote and has not taken back. */
export async function getOwnPost(ctx: With<'postId'>): Promise<PostInGroup> {
  const place = await getPost(ctx)
  const { authorId, withdrawnAt } = place.post
  return authorId === personOf(ctx).personId && withdrawnAt === null ? place : notFound()
}

/** The frame of a page of the exchange. */
export function memberPage(ctx: RequestContext, view: MemberView & { readonly way?: readonly Step[] }): Response {
  return pageOnWay(ctx, view, [startStep(ctx), { label: ctx.t('exchange.title'), href: exchangeStart.href(ctx.lang) }])
}

export function groupStep({ lang }: RequestContext, { id, name }: Pick<GroupOfPerson, 'id' | 'name'>): Step {
  return { label: name, href: groupPage.href(lang, { groupId: id }) }
}

export function threadStep({ lang }: RequestContext, { id, title }: Pick<Thread, 'id' | 'title'>): Step {
  return { label: title, href: threadPage.href(lang, { threadId: id }) }
}

/** Where a post stands, as the part of an address behind the number sign. */
export function markOfPost(id: Id<'exchange-post'>): string {
  return `beitrag-${id}`
}

const doneCodes = [
  'beigetreten',
  'verlassen',
  'abgelehnt',
  'gelesen',
  'entwurf',
  'geschrieben',
  'gespeichert',
  'zurueckgenommen',
  'angelegt',
  'eingeladen',
  'gemeldet',
  'moderiert',
  'beste',
  'erledigt',
  'termin',
  'betreuung',
  'mails',
  'kalender',
  'abo',
  'abo-ende',
  'abgegeben',
  'uebernommen',
  'zurueckgegeben',
  'zurueckgeholt',
] as const

/** What was just done, said once on the page one comes to. */
export function doneSentence(ctx: RequestContext): string | undefined {
  const code = doneCodeOf(ctx, doneCodes)
  return code === undefined ? undefined : ctx.t(`exchange.done.${code}`)
}
