import { isCentreStaff } from '#kernel/actor.ts'
import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { notFound } from '#platform/http/index.ts'
import { retryMinutes } from '#platform/throttle/index.ts'
import { type groupInvitation, type groupKeeping, groupMembers } from '../addresses.ts'
import { invites, isInside, manages } from '../group.ts'
import { getGroup, getInviting, getManaged, groupStep, memberPage, personOf } from '../member-page.ts'
import { invitationForm } from '../manage-group/form.ts'
import type { ExchangeParts } from '../parts.ts'
import { listMembers } from '../people.queries.ts'
import { TooManyPeople } from '../people/too-many.tsx'
import { countTurn } from '../throttling.ts'
import { invite, keepToo } from './invite.ts'
import { MembersPage } from './page.tsx'

type Context = RequestContext & { readonly params: { readonly groupId: string } }

export async function showMembers(ctx: RequestContext<typeof groupMembers.path>): Promise<Response> {
  return show(ctx, emptyForm)
}

export async function askForInvitation(ctx: RequestContext<typeof groupInvitation.path>): Promise<Response> {
  await getInviting(ctx)
  return show(ctx, emptyForm)
}

export function submitInvitation(parts: ExchangeParts): Handler<typeof groupInvitation.path> {
  return async (ctx) => {
    const { id: groupId } = await getInviting(ctx)
    const actor = personOf(ctx)
    const typed = await ctx.typed()
    const parsed = invitationForm.parse(typed)
    if (!parsed.ok) return show(ctx, parsed.form)
    if (!(await countTurn(ctx.db, actor, 'mails')).ok)
      return show(ctx, { values: typed, errors: [{ field: 'email', code: 'too-often' }] })
    const result = await invite(ctx.db, actor, parts, { groupId, email: parsed.value.email })
    return result.ok ? ctx.seeOther(groupMembers.href(ctx.lang, { groupId }, { meldung: 'eingeladen' })) : notFound()
  }
}

export const submitKeeping: Handler<typeof groupKeeping.path> = async (ctx) => {
  const group = await getManaged(ctx)
  const typed = await ctx.typed()
  const person = typed['person']
  const personId = parseId<'person'>(typeof person === 'string' ? person : '') ?? notFound()
  const result = await keepToo(ctx.db, personOf(ctx), { groupId: group.id, personId, keeps: typed['keeps'] === 'ja' })
  if (result.ok) return ctx.seeOther(groupMembers.href(ctx.lang, { groupId: group.id }, { meldung: 'betreuung' }))
  switch (result.code) {
    case 'no-member':
      return notFound()
    case 'last-keeper':
      return show(ctx, emptyForm, 'last-keeper')
  }
}

async function show(ctx: Context, state: FormState, refused?: 'last-keeper'): Promise<Response> {
  const group = await getGroup(ctx)
  const manager = manages(group, isCentreStaff(ctx.actor))
  if (!isInside(group) && !manager) return notFound()
  const turn = await countTurn(ctx.db, ctx.actor, 'people')
  const title = ctx.t('exchange.members.title')
  const way = [groupStep(ctx, group)]
  if (!turn.ok) {
    const minutes = retryMinutes(turn.retryAt, ctx.now)
    return memberPage(ctx, {
      title,
      status: 429,
      way,
      content: <TooManyPeople t={ctx.t} title={title} minutes={minutes} />,
    })
  }
  const after = parseId<'person'>(ctx.url.searchParams.get('nach') ?? '')
  const page = await ctx.db.read(ctx.actor, (tx) => listMembers(tx, { groupId: group.id, after }))
  return memberPage(ctx, {
    title,
    status: state.errors.length > 0 || refused !== undefined ? 422 : 200,
    way,
    content: (
      <MembersPage
        ctx={ctx}
        group={group}
        page={page}
        first={after === undefined}
        manager={manager}
        inviting={invites(group, isCentreStaff(ctx.actor))}
        state={state}
        refused={refused}
      />
    ),
  })
}
