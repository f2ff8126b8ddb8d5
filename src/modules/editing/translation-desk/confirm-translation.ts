import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { ArticleHead, TextState } from '../article.ts'
import { findGerman, listStatesOf, lockArticle } from '../article.queries.ts'
import { touchArticle } from '../article.writes.ts'

export type ConfirmInput = {
  readonly articleId: Id<'article'>
  readonly lang: Lang
  /** The version that was read. */
  readonly version: number
}
type ConfirmRefusal = Refused<'article-unknown' | 'moved-on'>

/** Says that the newest translation still fits the German as it is now. `german` is the German version that was looked at. */
export function confirmStillFits(
  db: Db,
  actor: Actor,
  input: ConfirmInput & { readonly german: number },
): Promise<Done<null> | ConfirmRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const found = await lockText(tx, input)
    if (!found.ok) return found
    const { article, state } = found.value
    const german = await findGerman(tx, article.id)
    if (german === undefined || german.number !== input.german) return refuse('moved-on')
    if (state.germanVersion === german.number) return done(null)
    await sql`update article_texts set german_version = ${german.number} where slug = ${article.slug} and lang = ${input.lang}`.execute(
      tx,
    )
    await touchArticle(tx, article.id)
    await recordFact(tx, {
      action: 'content.article.confirmed',
      subject: article.id,
      data: { slug: article.slug, lang: input.lang, version: german.number },
    })
    return done(null)
  })
}

/** A native reader has read this version. It stays true of this version only: the next text is unchecked again. */
export function confirmNative(db: Db, actor: Actor, input: ConfirmInput): Promise<Done<null> | ConfirmRefusal> {
  return db.inTransaction(actor, async (tx) => {
    const found = await lockText(tx, input)
    if (!found.ok) return found
    const { article, state } = found.value
    if (input.lang === 'de' || state.nativeChecked) return done(null)
    await sql`insert into native_checks (article_id, lang, version, area, checked_at)
      values (${article.id}, ${input.lang}, ${input.version}, ${areaOf(actor)}, ${tx.now})`.execute(tx)
    await sql`update article_texts set native_checked = true
      where slug = ${article.slug} and lang = ${input.lang} and version = ${input.version}`.execute(tx)
    await touchArticle(tx, article.id)
    await recordFact(tx, {
      action: 'content.article.native-checked',
      subject: article.id,
      data: { slug: article.slug, lang: input.lang, version: input.version },
    })
    return done(null)
  })
}

/** The text is locked, and still at the version that was read. */
async function lockText(
  tx: Tx,
  { articleId, lang, version }: ConfirmInput,
): Promise<Done<{ readonly article: ArticleHead; readonly state: TextState }> | ConfirmRefusal> {
  const article = await lockArticle(tx, articleId)
  const state = article === undefined ? undefined : (await listStatesOf(tx, articleId)).get(lang)
  if (article === undefined || state === undefined) return refuse('article-unknown')
  return state.latestVersion === version ? done({ article, state }) : refuse('moved-on')
}

function areaOf(actor: Actor): string | null {
  if (actor.kind !== 'person') return null
  const role = actor.roles.find((one) => one.kind === 'centre-staff')
  return role?.kind === 'centre-staff' ? role.area : null
}
