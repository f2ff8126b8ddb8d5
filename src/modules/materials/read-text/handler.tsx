import { notFound, type RequestContext } from '#platform/http/index.ts'
import { materialFinder, materialPage } from '../addresses.ts'
import { currentVersion, textFor } from '../material.ts'
import { findMaterialAt, findParts } from '../material.queries.ts'
import { TextPage } from './page.tsx'

/** The words of the current file as a page, for everybody who cannot read the file itself (AC-22). */
export async function showText(ctx: RequestContext<'/materialien/:slug/text'>): Promise<Response> {
  const { t, lang } = ctx
  const shown = await ctx.db.read(ctx.actor, async (tx) => {
    const material = await findMaterialAt(tx, ctx.params.slug)
    const version = material === undefined ? undefined : currentVersion(material)
    if (material === undefined || version === undefined) return undefined
    const parts = await findParts(tx, material.id, version.number)
    return parts === undefined ? undefined : { material, version, parts }
  })
  if (shown === undefined) return notFound()
  const text = textFor(shown.material.texts, lang)
  const title = t('materials.text.title', { title: text.title })
  return ctx.page({
    title,
    section: 'materials',
    unlisted: shown.material.state !== 'published',
    breadcrumb: [
      { label: t('materials.home'), href: `/${lang}/` },
      { label: t('materials.finder.title'), href: materialFinder.href(lang) },
      { label: text.title, href: materialPage.href(lang, { slug: shown.material.slug }) },
      { label: t('materials.text.short') },
    ],
    content: <TextPage t={t} title={title} {...shown} />,
  })
}
