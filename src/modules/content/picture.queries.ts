import { sql } from 'kysely'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { type Picture, type Pictures, picturesNamed } from './picture.ts'

/** The pictures a text names, as far as the actor may see them. A text without pictures costs no query. */
export async function findPictures(tx: Tx, body: string, lang: Lang): Promise<Pictures> {
  const ids = picturesNamed(body).slice(0, 100)
  if (ids.length === 0) return new Map()
  const found = await sql<Picture>`select p.id, p.width, p.height,
      case when p.decorative then '' else coalesce(p.alts ->> ${lang}, p.alts ->> 'de', '') end as alt,
      concat_ws(', ', nullif(p.credit, ''), nullif(p.licence, '')) as credit,
      array(select f.width from picture_files f where f.picture_id = p.id order by f.width) as widths
    from pictures p where p.id = any (${[...ids]}::uuid[])`.execute(tx)
  return new Map(found.rows.map((picture) => [picture.id, picture]))
}

/** The file of a picture in one width, as far as the actor may see it. */
export async function findPictureFile(tx: Tx, id: string, width: number): Promise<string | undefined> {
  const found = await sql<{ fileId: string }>`select file_id as "fileId" from picture_files
    where picture_id = ${id} and width = ${width}`.execute(tx)
  return found.rows[0]?.fileId
}
