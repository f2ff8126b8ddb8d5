import { dayInBerlin } from '#platform/clock/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { materialFinder } from '../addresses.ts'
import { textFor } from '../material.ts'
import { findMaterialAt } from '../material.queries.ts'
import { ShownMaterial } from './page.tsx'
import { listRelated } from './related.ts'

/** A material at its address. Drafts and withdrawn ones are there for those who keep them, and for nobody else. */
export async function showMaterial(ctx: RequestContext<'/materialien/:slug'>): Promise<Response> {
  const { t, lang } = ctx
  const shown = await ctx.db.read(ctx.actor, async (tx) => {
    const material = await findMaterialAt(tx, ctx.params.slug)
    return material === undefined ? undefined : { material, related: await listRelated(tx, material) }
  })
  if (shown === undefined) return notFound()
  const text = textFor(shown.material.texts, lang)
  return ctx.page({
    title: text.title,
    ...(text.summary === '' ? {} : { description: text.summary }),
    section: 'materials',
    unlisted: shown.material.state !== 'published',
    breadcrumb: [
      { label: t('materials.home'), href: `/${lang}/` },
      { label: t('materials.finder.title'), href: materialFinder.href(lang) },
      { label: text.title },
    ],
    content: <ShownMaterial t={t} today={dayInBerlin(ctx.now)} {...shown} />,
  })
}
