import type { RequestContext } from '#platform/http/index.ts'
import { knownPlaces } from '../known-places.ts'
import { findAlternatives } from './alternatives.ts'
import { pageSize, readAsked } from './criteria.ts'
import { findEntries } from './find.ts'
import { FinderPage } from './page.tsx'
import { understand } from './understand.ts'

export async function showFinder(ctx: RequestContext<'/finden'>): Promise<Response> {
  const { t } = ctx
  const typed = readAsked(ctx.url.searchParams)
  const shown = await ctx.db.read(ctx.actor, async (tx) => {
    const understood = await understand(tx, typed)
    const found = await findEntries(tx, understood.filters, { limit: pageSize, offset: (typed.page - 1) * pageSize })
    const alternatives = found.total === 0 ? await findAlternatives(tx, understood) : undefined
    return { understood, found, alternatives, districts: (await knownPlaces(tx)).districts }
  })
  return ctx.page({
    title: t('directory.finder.title'),
    description: t('directory.finder.description'),
    section: 'finder',
    breadcrumb: [{ label: t('directory.home'), href: `/${ctx.lang}/` }, { label: t('directory.finder.title') }],
    content: <FinderPage t={t} now={ctx.now} typed={typed} {...shown} />,
  })
}
