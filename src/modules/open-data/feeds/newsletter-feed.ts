import type { DataAnswer, RequestContext } from '#platform/http/index.ts'
import { plainText } from '#modules/content/index.ts'
import { archive, archiveFeed, issuePage } from '#modules/newsletter/addresses.ts'
import { listShown } from '#modules/newsletter/index.ts'
import { licence } from '../licence.ts'
import { atomText } from './atom-feed.ts'

const [most, mostLetters] = [50, 300]

/** Issues that have left, in the language of the address: those without a text in it are left out, as news are. */
export async function showNewsletterFeed({ lang, t, db, actor, baseUrl }: RequestContext): Promise<DataAnswer> {
  const issues = await db.read(actor, (tx) => listShown(tx, { lang, after: undefined, limit: most }))
  const body = atomText({
    lang,
    title: t('open-data.newsletterFeed.title'),
    subtitle: t('newsletter.archive.lead'),
    self: baseUrl + archiveFeed.href(lang),
    page: baseUrl + archive.href(lang),
    author: licence.attribution,
    entries: issues
      .filter((issue) => issue.lang === lang)
      .map(({ slug, subject, body: text, begunAt }) => ({
        id: `${baseUrl}${issuePage.href('de', { slug })}#${lang}`,
        title: subject,
        summary: beginningOf(plainText(text)),
        url: baseUrl + issuePage.href(lang, { slug }),
        publishedAt: begunAt,
        updatedAt: begunAt,
      })),
  })
  return { type: 'application/atom+xml; charset=utf-8', body }
}

/** The first words, cut between two of them. */
function beginningOf(words: string): string {
  if (words.length <= mostLetters) return words
  const cut = words.slice(0, mostLetters)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), mostLetters / 2)).trimEnd()} …`
}
