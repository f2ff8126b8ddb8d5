import { parseId } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { consultationPage } from '../addresses.ts'
import { findConsultation, findIdBySign } from '../consultation.queries.ts'
import { memberPage } from '../member-page.ts'
import { listOwnTasks } from '../plan-task/own-tasks.queries.ts'
import { namesOf } from '../team.queries.ts'
import { countInbox, type InboxPosition, inboxViews, listInbox } from './inbox.queries.ts'
import { InboxPage } from './page.tsx'

export async function showInbox(ctx: RequestContext): Promise<Response> {
  const search = ctx.url.searchParams
  const today = dayInBerlin(ctx.now)
  const sign = (search.get('zeichen') ?? '').trim()
  if (sign !== '') {
    const id = await ctx.db.read(ctx.actor, (tx) => findIdBySign(tx, sign))
    if (id !== undefined) return ctx.seeOther(consultationPage.href(ctx.lang, { consultationId: id }))
  }
  const view = inboxViews.find((one) => one === search.get('liste')) ?? 'meine'
  const recorded = parseId<'consultation'>(search.get('zu') ?? '')
  const { found, counts, names, tasks, newest } = await ctx.db.read(ctx.actor, async (tx) => {
    const page = await listInbox(tx, view, positionOf(search.get('nach') ?? ''), today)
    return {
      found: page,
      counts: await countInbox(tx, today),
      newest: recorded === undefined ? undefined : await findConsultation(tx, recorded),
      tasks: view === 'meine' ? await listOwnTasks(tx) : [],
      names: await namesOf(
        tx,
        page.lines.map(({ adviserId }) => adviserId),
      ),
    }
  })
  return memberPage(ctx, {
    title: ctx.t('consultations.staff.inbox.title'),
    content: (
      <InboxPage
        ctx={ctx}
        view={view}
        found={found}
        counts={counts}
        names={names}
        tasks={tasks}
        sign={sign}
        newest={newest}
        today={today}
      />
    ),
  })
}

// A day, or a time as PostgreSQL writes it.
const positionForm = /^(infinity|\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?\+00)?)_(.+)$/

/** `2026-12-06_<id>`: where the page begins. */
function positionOf(text: string): InboxPosition | undefined {
  const [, at, rest = ''] = positionForm.exec(text) ?? []
  const id = parseId<'consultation'>(rest)
  const known = at === 'infinity' || (at !== undefined && !Number.isNaN(Date.parse(at)))
  return at !== undefined && id !== undefined && known ? { at, id } : undefined
}
