import { doneCodeOf, notFound, type PageView, type RequestContext } from '#platform/http/index.ts'
import { materialList, materialOverview } from './addresses.ts'
import type { Material } from './material.ts'
import { findMaterial } from './material.queries.ts'

/** The material of the address; leaves with 404 where there is none. */
export async function getMaterial(ctx: RequestContext, materialId: string): Promise<Material> {
  return (await ctx.db.read(ctx.actor, (tx) => findMaterial(tx, materialId))) ?? notFound()
}

/** The frame of a member page: title, place in the navigation, way back. */
export function memberPage(
  ctx: RequestContext,
  view: Pick<PageView, 'title' | 'content' | 'status'> & { readonly material?: Material },
): Response {
  const { material, ...rest } = view
  const { t, lang } = ctx
  const list = { label: t('materials.list.title'), href: materialList.href(lang) }
  const overview =
    material === undefined || material.texts.de.title === view.title
      ? []
      : [{ label: material.texts.de.title, href: materialOverview.href(lang, { materialId: material.id }) }]
  const breadcrumb = [...(view.title === list.label ? [] : [list]), ...overview, { label: view.title }]
  return ctx.page({ ...rest, unlisted: true, breadcrumb })
}

const doneCodes = ['angelegt', 'gespeichert', 'fassung', 'veroeffentlicht', 'zurueckgezogen', 'lesen'] as const
export type DoneCode = (typeof doneCodes)[number]

/** What was just done, said once on the page one comes to: the code stands in the address. */
export function doneCode(ctx: RequestContext): DoneCode | undefined {
  return doneCodeOf(ctx, doneCodes)
}
