import { doneCodeOf, type MemberView, notFound, pageOnWay, type RequestContext } from '#platform/http/index.ts'
import { materialList, materialOverview } from './addresses.ts'
import type { Material } from './material.ts'
import { findMaterial } from './material.queries.ts'

/** The material of the address; leaves with 404 where there is none. */
export async function getMaterial(ctx: RequestContext, materialId: string): Promise<Material> {
  return (await ctx.db.read(ctx.actor, (tx) => findMaterial(tx, materialId))) ?? notFound()
}

type View = MemberView & { readonly material?: Material }

/** The frame of a member page: title, place in the navigation, way back. */
export function memberPage(ctx: RequestContext, { material, ...view }: View): Response {
  const { t, lang } = ctx
  return pageOnWay(ctx, view, [
    { label: t('materials.list.title'), href: materialList.href(lang) },
    ...(material === undefined
      ? []
      : [{ label: material.texts.de.title, href: materialOverview.href(lang, { materialId: material.id }) }]),
  ])
}

const doneCodes = ['angelegt', 'gespeichert', 'fassung', 'veroeffentlicht', 'zurueckgezogen', 'lesen'] as const
export type DoneCode = (typeof doneCodes)[number]

/** What was just done, said once on the page one comes to: the code stands in the address. */
export function doneCode(ctx: RequestContext): DoneCode | undefined {
  return doneCodeOf(ctx, doneCodes)
}
