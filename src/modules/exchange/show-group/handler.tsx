import { isCentreStaff } from '#kernel/actor.ts'
import { parseId } from '#kernel/id.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { groupPage } from '../addresses.ts'
import { findOwnToken } from '../group-calendar/calendar-link.ts'
import { isInside, manages, moderates } from '../group.ts'
import { countMembers, listGroupEvents } from '../group.queries.ts'
import { getGroup, memberPage } from '../member-page.ts'
import type { ExchangeParts, Linked } from '../parts.ts'
import { listThreads, type ThreadPage } from '../thread.queries.ts'
import { GroupView } from './page.tsx'

const nothing: ThreadPage = { threads: [], next: undefined }

/** A group: its conversations for who is in it, what it is for everybody else who may look. */
export function showGroup({ links, key, replyDomain }: ExchangeParts) {
  return async (ctx: RequestContext<typeof groupPage.path>): Promise<Response> => {
    const group = await getGroup(ctx)
    const inside = isInside(group)
    const { searchParams } = ctx.url
    const kind = searchParams.get('art') === 'fragen' ? 'question' : undefined
    const before = parseId<'exchange-thread'>(searchParams.get('vor') ?? '')
    const found = await ctx.db.read(ctx.actor, async (tx) => {
      const asked = { groupId: group.id, kind, before, moderator: moderates(group) } as const
      const events = inside ? await listGroupEvents(tx, group.id) : []
      const coming: readonly Linked[] = events.length === 0 ? [] : await links.comingEvents(tx, events, ctx.t)
      return {
        page: inside ? await listThreads(tx, asked) : nothing,
        members: await countMembers(tx, group.id),
        coming,
        calendarToken: group.member ? await findOwnToken(tx, key, group.id) : undefined,
      }
    })
    return memberPage(ctx, {
      title: group.name,
      content: (
        <GroupView
          ctx={ctx}
          group={group}
          {...found}
          inside={inside}
          manager={manages(group, isCentreStaff(ctx.actor))}
          answers={replyDomain !== undefined}
          questionsOnly={kind === 'question'}
          first={before === undefined}
        />
      ),
    })
  }
}
