import { notFound, type RequestContext } from '#platform/http/index.ts'
import { nameIn } from '#modules/places/index.ts'
import { districtPage, finder } from '../addresses.ts'
import { knownPlaces } from '../known-places.ts'
import { findEntryPage } from './entry.queries.ts'
import { EntryPageView } from './page.tsx'
import { structuredEntry } from './structured-data.ts'

export function showProject(ctx: RequestContext<'/projekte/:slug'>): Promise<Response> {
  return showEntry(ctx, ctx.params.slug, true)
}

export function showOrganisation(ctx: RequestContext<'/organisationen/:slug'>): Promise<Response> {
  return showEntry(ctx, ctx.params.slug, false)
}

async function showEntry(ctx: RequestContext, slug: string, project: boolean): Promise<Response> {
  const { t } = ctx
  const { entry, districts } = await ctx.db.read(ctx.actor, async (tx) => ({
    entry: await findEntryPage(tx, slug, project),
    districts: (await knownPlaces(tx)).districts,
  }))
  if (entry === undefined) return notFound()
  const district = districts.get(entry.districtId)
  const districtName = district === undefined ? entry.districtId : nameIn(district, ctx.lang)
  return ctx.page({
    title: entry.name,
    description: (entry.texts[ctx.lang] ?? entry.texts.de ?? '').slice(0, 160),
    section: 'finder',
    breadcrumb: [
      { label: t('directory.home'), href: `/${ctx.lang}/` },
      { label: t('directory.finder.title'), href: finder.href(ctx.lang) },
      { label: districtName, href: districtPage.href(ctx.lang, { districtId: entry.districtId }) },
      { label: entry.name },
    ],
    structured: [structuredEntry(entry, districtName, ctx)],
    content: <EntryPageView t={t} entry={entry} districtName={districtName} />,
  })
}
