import { textOf } from '#kernel/form-state.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { listMaterials, searchMaterials } from '#modules/materials/index.ts'
import { materialLinking } from '../addresses.ts'
import { doneSentence, memberPage } from '../member-page.ts'
import { getCourse } from '../own-course.ts'
import { linkMaterial } from './link-material.ts'
import { MaterialsPage } from './page.tsx'

type Context = RequestContext<'/mein/kurse/:eventId/materialien'>

export async function showMaterials(ctx: Context): Promise<Response> {
  return materialsPage(ctx, undefined)
}

export async function submitMaterial(ctx: Context): Promise<Response> {
  const { event } = await getCourse(ctx, ctx.params.eventId)
  const typed = await ctx.typed()
  const result = await linkMaterial(ctx.db, ctx.actor, {
    eventId: event.id,
    materialId: textOf(typed, 'material'),
    linked: textOf(typed, 'linked') === 'yes',
  })
  if (result.ok)
    return ctx.seeOther(
      materialLinking.href(ctx.lang, { eventId: event.id }, { meldung: 'materialien', q: textOf(typed, 'q') }),
    )
  if (result.code === 'course-unknown') return notFound()
  return materialsPage(ctx, ctx.t(`courses.materials.${result.code}`))
}

async function materialsPage(ctx: Context, refusal: string | undefined): Promise<Response> {
  const { event, course } = await getCourse(ctx, ctx.params.eventId)
  const typed = (ctx.url.searchParams.get('q') ?? '').trim().slice(0, 120)
  const shown = await ctx.db.read(ctx.actor, async (tx) => ({
    linked: await listMaterials(tx, course.materialIds),
    found: await searchMaterials(tx, typed, 12),
  }))
  return memberPage(ctx, {
    title: ctx.t('courses.materials.title'),
    event,
    status: refusal === undefined ? 200 : 422,
    content: (
      <MaterialsPage
        t={ctx.t}
        eventId={event.id}
        kicker={event.texts.de.title}
        newKey={() => ctx.formKey}
        typed={typed}
        done={doneSentence(ctx)}
        refusal={refusal}
        {...shown}
      />
    ),
  })
}
