import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Area, ArticleHead, ArticleKind, QuestionPlace } from '../article.ts'
import { lockArticle } from '../article.queries.ts'
import type { KnowsPath } from '../check-text/surroundings.ts'
import { slugForm, slugRefusal, type SlugRefusal } from '../slug.ts'

export type SettingsInput = {
  readonly articleId: Id<'article'>
  readonly kind: ArticleKind
  readonly area: Area | null
  readonly slug: string
  readonly question: QuestionPlace | null
}

/** Changes kind, area, place among the questions, and address. The old address leads to the article for good, and nobody else can have it. */
export function changeSettings(
  db: Db,
  actor: Actor,
  input: SettingsInput,
  knowsPath: KnowsPath,
): Promise<Done<{ readonly moved: boolean }> | Refused<SlugRefusal | 'slug-form' | 'article-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const article = await lockArticle(tx, input.articleId)
    if (article === undefined) return refuse('article-unknown')
    const { slug, kind, area, question } = input
    if (!slugForm.test(slug)) return refuse('slug-form', 'slug')
    const moved = slug !== article.slug
    const wrong = moved ? await slugRefusal(tx, slug, knowsPath, article.id) : undefined
    if (wrong !== undefined) return refuse(wrong, 'slug')
    const { topic, position } = question ?? { topic: null, position: article.position }
    await sql`update articles set kind = ${kind}, area = ${area}, topic = ${topic}, position = ${position}, changed_at = ${tx.now}
      where id = ${article.id}`.execute(tx)
    if (moved) await move(tx, article, slug)
    const changed = { slug: article.slug, to: slug, kind, area, topic, position }
    await recordFact(tx, { action: 'content.article.moved', subject: article.id, data: changed })
    return done({ moved })
  })
}

async function move(tx: Tx, article: ArticleHead, slug: string): Promise<void> {
  // Back at an address it had before, that one leads nowhere else any more.
  await sql`delete from article_redirects where slug = ${slug} and article_id = ${article.id}`.execute(tx)
  await sql`update articles set slug = ${slug} where id = ${article.id}`.execute(tx)
  await sql`insert into article_redirects (slug, article_id, moved_at) values (${article.slug}, ${article.id}, ${tx.now})`.execute(
    tx,
  )
}
