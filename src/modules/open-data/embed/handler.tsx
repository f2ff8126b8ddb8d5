import type { PageView, RequestContext } from '#platform/http/index.ts'
import { type Answered, askFinder } from '#modules/directory/index.ts'
import { nameIn } from '#modules/places/index.ts'
import { EmbeddedList, EmbeddedMap } from './page.tsx'

const mostShown = 20

/** A list of entries for a frame on another site; asked as the finder is. */
export async function showEmbeddedList(ctx: RequestContext): Promise<Response> {
  const answered = await ask(ctx, mostShown)
  return embedded(ctx, titleOf(ctx, answered), ({ t, now }, title) => (
    <EmbeddedList t={t} now={now} title={title} answered={answered} />
  ))
}

/** The map of Hesse with its list of Kreise for a frame on another site. */
export async function showEmbeddedMap(ctx: RequestContext): Promise<Response> {
  const answered = await ask(ctx, 0)
  return embedded(ctx, ctx.t('open-data.embedded.map'), ({ t }, title) => (
    <EmbeddedMap t={t} title={title} answered={answered} />
  ))
}

function ask({ db, actor, url }: RequestContext, most: number): Promise<Answered> {
  return db.read(actor, (tx) => askFinder(tx, url.searchParams, most))
}

function titleOf({ t }: RequestContext, { asked, districts }: Answered): string {
  const district = districts.get(asked.districtId)
  return district === undefined
    ? t('open-data.embedded.list')
    : t('open-data.embedded.listDistrict', { district: nameIn(district, t.lang) })
}

/** Search engines know the finder and need no copy of it. */
function embedded(
  ctx: RequestContext,
  title: string,
  draw: (ctx: RequestContext, title: string) => PageView['content'],
): Response {
  return ctx.page({ title, layout: 'bare', unlisted: true, content: draw(ctx, title) })
}
