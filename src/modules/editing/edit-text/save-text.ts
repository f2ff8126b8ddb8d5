import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { type ArticleHead, emptyTexts, mergeTexts, sameTexts, type TextFields, type TextState } from '../article.ts'
import { findGerman, findLatestVersion, findVersion, listStatesOf, lockArticle } from '../article.queries.ts'
import { addVersion, touchArticle } from '../article.writes.ts'

export type SaveInput = {
  readonly articleId: Id<'article'>
  readonly lang: Lang
  /** The version the person had before her eyes; 0 where there was none. */
  readonly seen: number
  /** The German version beside it; 0 where there was none. */
  readonly germanSeen: number
  readonly fields: TextFields
  /** The translation now says what that German version says. */
  readonly fits: boolean
  /** Hand it over to be looked through, take it back from that, or neither. */
  readonly review: 'ask' | 'end' | 'keep'
}

export type Saved = { readonly version: number; readonly changed: boolean }
export type SaveRefusal = Refused<'article-unknown' | 'contested'>

/**
 * Saves a text as its next version; the public goes on seeing what was published. What somebody else has saved since stays where
 * this person changed nothing; refuses where both changed the same field. Saving what stands there already makes no version.
 */
export function saveText(db: Db, actor: Actor, input: SaveInput): Promise<Done<Saved> | SaveRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const article = await lockArticle(tx, input.articleId)
    if (article === undefined) return refuse('article-unknown')
    const { articleId, lang, seen } = input
    const latest = await findLatestVersion(tx, articleId, lang)
    const base = (await findVersion(tx, articleId, lang, seen)) ?? emptyTexts
    const { fields, contested } = mergeTexts(base, input.fields, latest ?? emptyTexts)
    if (contested.length > 0) return refuse('contested')
    const state = (await listStatesOf(tx, articleId)).get(lang)
    const germanVersion = await germanVersionOf(tx, input, state)
    const changed = latest === undefined || !sameTexts(latest, fields)
    const version = (latest?.number ?? 0) + (changed ? 1 : 0)
    if (changed) await addVersion(tx, article, { lang, number: version, fields, germanVersion })
    else if (germanVersion !== state?.germanVersion) await confirm(tx, article, lang, germanVersion)
    if (changed) await recordFact(tx, factOf(article, 'saved', lang, version))
    await moveReview(tx, article, lang, input.review, state)
    return done({ version, changed })
  })
}

/** What a translation counts as made from: unchanged, unless it is new or the person says that it fits. */
async function germanVersionOf(tx: Tx, input: SaveInput, state: TextState | undefined): Promise<number | null> {
  if (input.lang === 'de') return null
  if (state !== undefined && !input.fits) return state.germanVersion
  const german = await findGerman(tx, input.articleId)
  return german === undefined ? null : Math.min(input.germanSeen, german.number)
}

async function confirm(tx: Tx, article: ArticleHead, lang: Lang, germanVersion: number | null): Promise<void> {
  await sql`update article_texts set german_version = ${germanVersion} where slug = ${article.slug} and lang = ${lang}`.execute(
    tx,
  )
  await touchArticle(tx, article.id)
  await recordFact(tx, factOf(article, 'confirmed', lang, germanVersion))
}

async function moveReview(
  tx: Tx,
  article: ArticleHead,
  lang: Lang,
  review: SaveInput['review'],
  state: TextState | undefined,
): Promise<void> {
  const inReview = (state?.reviewAskedAt ?? null) !== null
  if (review === 'keep' || (review === 'ask') === inReview) return
  await sql`update article_texts set review_asked_at = ${review === 'ask' ? tx.now : null}
    where slug = ${article.slug} and lang = ${lang}`.execute(tx)
  await recordFact(tx, factOf(article, review === 'ask' ? 'review-asked' : 'review-ended', lang, null))
}

function factOf(article: ArticleHead, what: string, lang: Lang, version: number | null) {
  return { action: `content.article.${what}`, subject: article.id, data: { slug: article.slug, lang, version } }
}
