import type { RequestContext } from '#platform/http/index.ts'
import { pageOf, readAsked } from '../find-entries/criteria.ts'
import { lookUpWords, wordQueryOf, wordsOf } from '../word-query.ts'
import { SearchPage } from './page.tsx'
import { documentKinds, nothing, searchDocuments } from './search.ts'

const pageSize = 20
// What lies deeper is not counted either.
const lastPage = 30

export async function showSearch(ctx: RequestContext<'/suche'>): Promise<Response> {
  const { t, url } = ctx
  const { text } = readAsked(url.searchParams)
  const page = Math.min(pageOf(url.searchParams.get('seite')), lastPage)
  const kind = documentKinds.find((one) => one === url.searchParams.get('art'))
  const words = wordsOf(text)
  const { asked, found } = await ctx.db.read(ctx.actor, async (tx) => {
    const known = wordQueryOf(words, await lookUpWords(tx, words))
    const { query } = known
    const window = { limit: pageSize, offset: (page - 1) * pageSize }
    return {
      asked: known,
      found: query === undefined ? nothing : await searchDocuments(tx, { query, lang: ctx.lang, kind, ...window }),
    }
  })
  return ctx.page({
    title: t('directory.search.title'),
    breadcrumb: [{ label: t('directory.home'), href: `/${ctx.lang}/` }, { label: t('directory.search.title') }],
    unlisted: true,
    searchText: text,
    content: (
      <SearchPage
        t={t}
        text={text}
        kind={kind}
        found={found}
        marks={asked.marks}
        correction={asked.correction}
        page={page}
        pageSize={pageSize}
      />
    ),
  })
}
