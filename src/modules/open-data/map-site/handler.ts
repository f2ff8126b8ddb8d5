import { dayInBerlin } from '#platform/clock/index.ts'
import { type DataAnswer, notFound, type RequestContext, type Route } from '#platform/http/index.ts'
import { districtPage, entryPath } from '#modules/directory/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import { sitemapOfDistrict, sitemapOfPages } from '../addresses.ts'
import { listArticles, listEntriesOfDistrict } from './map.queries.ts'
import { sitemap, sitemapList } from './sitemap.ts'

const xml = (body: string): DataAnswer => ({ type: 'application/xml; charset=utf-8', body })

/** The sitemaps there are: one of pages, and one of each district, so that none grows beyond what search engines read. */
export async function showSitemapIndex({ db, actor, baseUrl }: RequestContext): Promise<DataAnswer> {
  const districts = await db.read(actor, (tx) => listDistricts(tx, dayInBerlin(tx.now)))
  const parts = districts.map(({ id }) => sitemapOfDistrict.href({ districtId: id }))
  return xml(sitemapList([sitemapOfPages.href(), ...parts].map((path) => baseUrl + path)))
}

/** Pages that stand at one address, and articles. `table` is asked late: it holds this route, too. */
export function showSitemapOfPages(table: () => readonly Route[]): (ctx: RequestContext) => Promise<DataAnswer> {
  return async ({ db, actor, baseUrl }) => {
    const articles = await db.read(actor, listArticles)
    const fixed = table()
      .filter(isPublicPage)
      .map(({ path }) => path)
    const others = articles.filter(({ path }) => !fixed.includes(path))
    return xml(sitemap([...fixed.map((path) => ({ path })), ...others], baseUrl))
  }
}

export async function showSitemapOfDistrict({
  params,
  db,
  actor,
  baseUrl,
}: RequestContext<typeof sitemapOfDistrict.path>): Promise<DataAnswer> {
  const { districtId } = params
  const entries = await db.read(actor, async (tx) => {
    const districts = await listDistricts(tx, dayInBerlin(tx.now))
    return districts.some(({ id }) => id === districtId) ? listEntriesOfDistrict(tx, districtId) : notFound()
  })
  const pages = entries.map(({ kind, slug, changedOn }) => ({ path: entryPath({ kind, slug }), changedOn }))
  return xml(sitemap([{ path: districtPage.path.replace(':districtId', districtId) }, ...pages], baseUrl))
}

// The search has nothing of its own; a page as PDF is asked for with the page; checking in is for those in the room.
const leftOut = ['/suche', '/pdf', '/anwesend', '/newsletter/fast-fertig', '/wege/link']

function isPublicPage({ method, audience, may, path }: Route): boolean {
  return (
    method === 'GET' &&
    audience === 'people' &&
    may.name === 'everyone' &&
    // Files, and addresses of things.
    !/[:.]/.test(path) &&
    !path.startsWith('/mein') &&
    !leftOut.includes(path)
  )
}
