import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { lookUpWords, wordQueryOf, wordsOf } from '#modules/directory/index.ts'
import type { Material } from '../material.ts'
import { listMaterials } from '../material.queries.ts'
import { type Asked, hasFilters, nothingAsked, pageSize, readAsked } from './criteria.ts'
import { findMaterials, nothingFound } from './find.ts'
import { FinderPage } from './page.tsx'
import { findPassages } from './passages.ts'

const few = { limit: 3, offset: 0 }
export async function showFinder(ctx: RequestContext<'/materialien'>): Promise<Response> {
  const { t } = ctx
  const asked = readAsked(ctx.url.searchParams)
  const words = wordsOf(asked.text)
  const shown = await ctx.db.read(ctx.actor, async (tx) => {
    const known = wordQueryOf(words, await lookUpWords(tx, words))
    const { query } = known
    const window = { limit: pageSize, offset: (asked.page - 1) * pageSize }
    // Something was typed that holds no word: then nothing is found, not everything.
    const found =
      query === undefined && asked.text !== '' ? nothingFound : await findMaterials(tx, { ...asked, query }, window)
    const materials = await listMaterials(tx, found.ids)
    const passages = query === undefined ? new Map() : await findPassages(tx, found.ids, query)
    const alternatives = found.total === 0 ? await findAlternatives(tx, asked, query) : []
    return { found, materials, passages, alternatives, marks: known.marks, correction: known.correction }
  })
  return ctx.page({
    title: t('materials.finder.title'),
    description: t('materials.finder.description'),
    section: 'materials',
    breadcrumb: [{ label: t('materials.home'), href: `/${ctx.lang}/` }, { label: t('materials.finder.title') }],
    content: <FinderPage t={t} today={dayInBerlin(ctx.now)} asked={asked} {...shown} />,
  })
}

/** The nearest steps from a question without an answer: the words without the filters, else the filters without the words. */
async function findAlternatives(tx: Tx, asked: Asked, query: string | undefined): Promise<readonly Material[]> {
  const wider =
    query !== undefined && hasFilters(asked)
      ? await findMaterials(tx, { ...nothingAsked, query }, few)
      : await findMaterials(tx, { ...asked, query: undefined }, few)
  const ids =
    wider.ids.length > 0 ? wider.ids : (await findMaterials(tx, { ...nothingAsked, query: undefined }, few)).ids
  return listMaterials(tx, ids)
}
