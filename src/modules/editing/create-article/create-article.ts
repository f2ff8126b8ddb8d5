import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { slugOf } from '#kernel/slug.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Area, ArticleKind, QuestionPlace } from '../article.ts'
import { findArticle } from '../article.queries.ts'
import { addVersion } from '../article.writes.ts'
import type { KnowsPath } from '../check-text/surroundings.ts'
import { slugForm, slugRefusal, type SlugRefusal } from '../slug.ts'

export type CreateInput = {
  readonly kind: ArticleKind
  readonly area: Area | null
  readonly title: string
  /** Empty where it is made from the title. */
  readonly slug: string
  readonly question: QuestionPlace | null
  /** What it begins with beside its title. */
  readonly begin?: { readonly summary: string; readonly body: string }
}

/** Begins an article with a German draft that has a title only. */
export function createArticle(
  db: Db,
  actor: Actor,
  input: CreateInput,
  knowsPath: KnowsPath,
): Promise<Done<Id<'article'>> | Refused<SlugRefusal | 'slug-form'>> {
  return db.inTransaction(actor, (tx) => createArticleIn(tx, input, knowsPath))
}

/** The same within a transaction that does more. */
export async function createArticleIn(
  tx: Tx,
  input: CreateInput,
  knowsPath: KnowsPath,
): Promise<Done<Id<'article'>> | Refused<SlugRefusal | 'slug-form'>> {
  const slug = input.slug === '' ? slugOf(input.title, '') : input.slug
  if (!slugForm.test(slug)) return refuse('slug-form', 'slug')
  const wrong = await slugRefusal(tx, slug, knowsPath, null)
  if (wrong !== undefined) return refuse(wrong, 'slug')
  const made = await sql<{ id: Id<'article'> }>`insert into articles (slug, kind, area, topic, position, changed_at)
    values (${slug}, ${input.kind}, ${input.area}, ${input.question?.topic ?? null}, ${input.question?.position ?? 0}, ${tx.now}) returning id`.execute(
    tx,
  )
  const id = made.rows[0]?.id
  const article = id === undefined ? undefined : await findArticle(tx, id)
  if (article === undefined) throw new Error('The article that was just made is not there.')
  const fields = { title: input.title, summary: '', body: '', ...input.begin }
  await addVersion(tx, article, { lang: 'de', number: 1, fields, germanVersion: null })
  await recordFact(tx, { action: 'content.article.created', subject: article.id, data: { slug, kind: input.kind } })
  return done(article.id)
}
