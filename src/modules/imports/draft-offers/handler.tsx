import { emptyForm, type FormState, listOf } from '#kernel/form-state.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { importOffers } from '../addresses.ts'
import { listRows } from '../import.queries.ts'
import { getImportAt, importsPage } from '../member-page.tsx'
import { draftOffers } from './draft-offers.ts'
import { OffersPage } from './page.tsx'

type Context = RequestContext<typeof importOffers.path>

export async function askWhichOffers(ctx: Context): Promise<Response> {
  return offersPage(ctx, emptyForm)
}

export async function submitOffers(ctx: Context): Promise<Response> {
  const { head, elsewhere } = await getImportAt(ctx, ['applied'])
  if (elsewhere !== undefined) return elsewhere
  if (head.target !== 'freinet-offers') return notFound()
  const typed = await ctx.typed()
  const numbers = listOf(typed, 'offers')
    .map(Number)
    .filter((number) => Number.isSafeInteger(number) && number > 0 && number < 2_000_000)
  const result = await draftOffers(ctx.db, ctx.actor, head, numbers)
  if (result.ok)
    return ctx.seeOther(importOffers.href(ctx.lang, { importId: head.id }, { entwuerfe: String(result.value) }))
  return offersPage(ctx, { values: typed, errors: [{ field: 'offers', code: result.code }] })
}

const offersPerPage = 50

async function offersPage(ctx: Context, state: FormState): Promise<Response> {
  const { head, elsewhere } = await getImportAt(ctx, ['applied'])
  if (elsewhere !== undefined) return elsewhere
  if (head.target !== 'freinet-offers') return notFound()
  const asked = Number(ctx.url.searchParams.get('nach') ?? 0)
  const after = Number.isSafeInteger(asked) && asked > 0 && asked < 2_000_000 ? asked : 0
  const rows = await ctx.db.read(ctx.actor, (tx) =>
    listRows(tx, head.id, { outcome: 'new', after, limit: offersPerPage + 1 }),
  )
  const page = rows.slice(0, offersPerPage)
  const last = page.at(-1)
  const told = Number(ctx.url.searchParams.get('entwuerfe') ?? 0)
  return importsPage(ctx, {
    title: ctx.t('imports.offers.title'),
    head,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <OffersPage
        t={ctx.t}
        formKey={ctx.formKey}
        head={head}
        rows={page}
        state={state}
        drafted={Number.isSafeInteger(told) && told > 0 && told <= 100 ? told : 0}
        next={
          rows.length > offersPerPage && last !== undefined
            ? importOffers.href(ctx.lang, { importId: head.id }, { nach: String(last.number) })
            : undefined
        }
      />
    ),
  })
}
