import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { type Entry, entryHref, findEntry } from '#modules/directory/index.ts'
import { PageHeading, Stack } from '#ui/layout.tsx'
import type { entryClaim } from '../addresses.ts'
import { claimEntry } from './claim-entry.ts'
import { claimForm } from './form.ts'
import { ClaimPage, KeptAlready } from './page.tsx'

type Context = RequestContext<typeof entryClaim.path>

export async function askForClaim(ctx: Context): Promise<Response> {
  const entry = await getEntry(ctx)
  return entry.unkept ? show(ctx, entry, emptyForm, 200) : kept(ctx, entry)
}

export function submitClaim(parts: Parameters<typeof claimEntry>[1]): Handler<typeof entryClaim.path> {
  return async (ctx) => {
    const entry = await getEntry(ctx)
    if (!entry.unkept) return kept(ctx, entry)
    const typed = await ctx.typed()
    const parsed = claimForm.parse(typed)
    if (!parsed.ok) return show(ctx, entry, parsed.form, 422)
    const { consent: _, ...person } = parsed.value
    const { lang, baseUrl, clientAddress } = ctx
    const result = await claimEntry(ctx.db, parts, { ...person, entry, lang, baseUrl, clientAddress }, ctx.now)
    if (result.ok) return asked(ctx, entry)
    const error = { field: 'email', code: result.code, values: { minutes: result.minutes } }
    return show(ctx, entry, { values: typed, errors: [error] }, 422)
  }
}

async function getEntry(ctx: Context): Promise<Entry> {
  return (await ctx.db.read(ctx.actor, (tx) => findEntry(tx, ctx.params.slug))) ?? notFound()
}

function show(ctx: Context, entry: Entry, state: FormState, status: number): Response {
  return page(ctx, entry, {
    title: ctx.t('claims.form.title'),
    status,
    content: <ClaimPage ctx={ctx} entry={entry} state={state} />,
  })
}

/** Answered with the page itself, not with a redirect: it says the same whatever was sent. */
function asked(ctx: Context, entry: Entry): Response {
  const title = ctx.t('claims.asked.title')
  const content = (
    <Stack>
      <PageHeading title={title} kicker={entry.name} lead={ctx.t('claims.asked.text')} />
      <p>{ctx.t('claims.asked.next')}</p>
      <p>
        <a href={entryHref(ctx.t, entry)}>{ctx.t('claims.back')}</a>
      </p>
    </Stack>
  )
  return page(ctx, entry, { title, status: 200, content })
}

function kept(ctx: Context, entry: Entry): Response {
  const title = ctx.t('claims.kept.title')
  return page(ctx, entry, { title, status: 200, content: <KeptAlready ctx={ctx} entry={entry} title={title} /> })
}

type View = Pick<Parameters<Context['page']>[0], 'title' | 'content' | 'status'>

function page(ctx: Context, entry: Entry, view: View): Response {
  return ctx.page({
    ...view,
    unlisted: true,
    breadcrumb: [
      { label: ctx.t('claims.home'), href: `/${ctx.lang}/` },
      { label: entry.name, href: entryHref(ctx.t, entry) },
      { label: view.title },
    ],
  })
}
