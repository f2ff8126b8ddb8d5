import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { picturesNamed } from '#modules/content/index.ts'

type Body = { readonly body: string; readonly isPublic: boolean }

/** Notes anew which pictures a text names; after everything that changes what is written, planned or public. The article is locked. */
export async function notePictureUses(tx: Tx, id: Id<'article'>, lang: Lang): Promise<void> {
  const bodies = await sql<Body>`
    select v.body, t.state = 'published' and v.number = t.version as "isPublic"
    from articles a join article_texts t on t.slug = a.slug and t.lang = ${lang}
    join article_versions v on v.article_id = a.id and v.lang = t.lang and v.number in (t.version, t.latest_version, t.appears_version)
    where a.id = ${id}`.execute(tx)
  const named = new Map<string, boolean>()
  for (const { body, isPublic } of bodies.rows)
    for (const picture of picturesNamed(body)) named.set(picture, isPublic || named.get(picture) === true)
  await sql`delete from picture_uses where article_id = ${id} and lang = ${lang}`.execute(tx)
  if (named.size === 0) return
  // Held until the end, so that nobody deletes them meanwhile. A name nothing stands behind is left out; the check of the text tells of it.
  const there = await sql<{
    id: string
  }>`select id from pictures where id = any (${[...named.keys()]}::uuid[]) for key share`.execute(tx)
  for (const { id: picture } of there.rows)
    await sql`insert into picture_uses (picture_id, article_id, lang, is_public)
      values (${picture}, ${id}, ${lang}, ${named.get(picture) === true})`.execute(tx)
}
