import { isCalendarDay } from '#kernel/calendar-day.ts'
import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import { PageHeading, Stack } from '#ui/layout.tsx'
import { type pathBeginning, pathList, pathPage } from '../addresses.ts'
import type { MailParts } from '../parts.ts'
import { type Path, pathAt } from '../path.ts'
import { pathTitle } from '../words.tsx'
import { beginByMail } from './begin.ts'
import { beginForm } from './form.ts'
import { BeginPage } from './page.tsx'

type Context = RequestContext<typeof pathBeginning.path>

export async function askToBegin(ctx: Context): Promise<Response> {
  const start = ctx.url.searchParams.get('beginn') ?? ''
  return show(ctx, getPath(ctx), isCalendarDay(start) ? { values: { start }, errors: [] } : emptyForm)
}

export function submitBeginning(parts: MailParts): Handler<typeof pathBeginning.path> {
  return async (ctx) => {
    const path = getPath(ctx)
    const typed = await ctx.typed()
    const parsed = beginForm.parse(typed)
    if (!parsed.ok) return show(ctx, path, parsed.form)
    const { consent: _, ...begun } = parsed.value
    const { lang, clientAddress } = ctx
    const result = await beginByMail(ctx.db, parts, { ...begun, kind: path.kind, lang, clientAddress }, ctx.now)
    if (result.ok) return asked(ctx, path)
    switch (result.code) {
      case 'district-unknown':
        return show(ctx, path, refusedForm(typed, result, 'district'))
      case 'paused':
        return show(ctx, path, {
          values: typed,
          errors: [{ field: 'email', code: result.code, values: { minutes: result.minutes } }],
        })
    }
  }
}

function getPath(ctx: Context): Path {
  return pathAt(ctx.params.path) ?? notFound()
}

async function show(ctx: Context, path: Path, state: FormState): Promise<Response> {
  const districts = await ctx.db.read(ctx.actor, (tx) => listDistricts(tx, dayInBerlin(ctx.now)))
  return page(ctx, path, {
    title: ctx.t('pathways.begin.title'),
    status: state.errors.length === 0 ? 200 : 422,
    content: <BeginPage ctx={ctx} path={path} state={state} districts={districts} />,
  })
}

/** Answered with the page itself, not with a redirect: it says the same whatever was sent. */
function asked(ctx: Context, path: Path): Response {
  const title = ctx.t('pathways.asked.title')
  return page(ctx, path, {
    title,
    content: (
      <Stack>
        <PageHeading title={title} kicker={pathTitle(ctx.t, path.kind)} lead={ctx.t('pathways.asked.text')} />
        <p>{ctx.t('pathways.asked.next')}</p>
        <p>
          <a href={pathPage.href(ctx.lang, { path: path.slug })}>{ctx.t('pathways.asked.back')}</a>
        </p>
      </Stack>
    ),
  })
}

function page(
  ctx: Context,
  path: Path,
  view: Pick<Parameters<Context['page']>[0], 'title' | 'content' | 'status'>,
): Response {
  const { t, lang } = ctx
  return ctx.page({
    ...view,
    unlisted: true,
    breadcrumb: [
      { label: t('pathways.home'), href: `/${lang}/` },
      { label: t('pathways.list.title'), href: pathList.href(lang) },
      { label: pathTitle(t, path.kind), href: pathPage.href(lang, { path: path.slug }) },
      { label: view.title },
    ],
  })
}
