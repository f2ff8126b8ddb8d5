import { isCentreStaff } from '#kernel/actor.ts'
import { emptyForm, type FormState, listOf } from '#kernel/form-state.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { type AccountParts, findProofGap } from '#modules/accounts/index.ts'
import { importPeople } from '../addresses.ts'
import { listRows } from '../import.queries.ts'
import { getImportAt, importsPage } from '../member-page.tsx'
import { invitePeople } from './invite-people.ts'
import { PeoplePage } from './page.tsx'

type Context = RequestContext<typeof importPeople.path>

export async function askWhomToInvite(ctx: Context): Promise<Response> {
  return peoplePage(ctx, emptyForm)
}

/** Inviting gives roles, so the second factor must be fresh (SE-06). */
export function submitInvitations(parts: AccountParts): Handler<typeof importPeople.path> {
  return async (ctx) => {
    const { head, elsewhere } = await getImportAt(ctx, ['applied'])
    if (elsewhere !== undefined) return elsewhere
    if (head.target !== 'team-people' || !isCentreStaff(ctx.actor)) return notFound()
    const own = importPeople.href(ctx.lang, { importId: head.id })
    const gap = await findProofGap(ctx, own, 'factor')
    if (gap !== undefined) return gap
    const typed = await ctx.typed()
    const numbers = listOf(typed, 'people')
      .map(Number)
      .filter((number) => Number.isSafeInteger(number) && number > 0 && number < 2_000_000)
    const result = await invitePeople(ctx.db, ctx.actor, parts, { head, baseUrl: ctx.baseUrl, numbers })
    if (result.ok)
      return ctx.seeOther(importPeople.href(ctx.lang, { importId: head.id }, { eingeladen: String(result.value) }))
    switch (result.code) {
      case 'profile-unknown':
        return notFound()
      case 'none-chosen':
        return peoplePage(ctx, { values: typed, errors: [{ field: 'people', code: 'none-chosen' }] })
    }
  }
}

async function peoplePage(ctx: Context, state: FormState): Promise<Response> {
  const { head, elsewhere } = await getImportAt(ctx, ['applied'])
  if (elsewhere !== undefined) return elsewhere
  if (head.target !== 'team-people') return notFound()
  const rows = await ctx.db.read(ctx.actor, (tx) => listRows(tx, head.id, { outcome: 'new', limit: 500 }))
  const told = Number(ctx.url.searchParams.get('eingeladen') ?? 0)
  return importsPage(ctx, {
    title: ctx.t('imports.people.title'),
    head,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <PeoplePage
        t={ctx.t}
        formKey={ctx.formKey}
        head={head}
        rows={rows}
        state={state}
        invited={Number.isSafeInteger(told) && told > 0 && told <= 100 ? told : 0}
        mayInvite={isCentreStaff(ctx.actor)}
      />
    ),
  })
}
