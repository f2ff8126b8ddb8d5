import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'

/** A picture as those who write know it. */
export type KeptPicture = {
  readonly id: Id<'picture'>
  readonly name: string
  readonly width: number
  readonly height: number
  readonly widths: readonly number[]
  readonly decorative: boolean
  readonly alts: Readonly<Partial<Record<Lang, string>>>
  readonly credit: string
  readonly licence: string
  readonly version: number
  /** How many texts name it. */
  readonly uses: number
}

const columns = sql`p.id, p.name, p.width, p.height, p.decorative, p.alts, p.credit, p.licence, p.version,
  array(select f.width from picture_files f where f.picture_id = p.id order by f.width) as widths,
  (select count(*)::int from picture_uses u where u.picture_id = p.id) as uses`

export async function findPicture(tx: Tx, id: Id<'picture'>): Promise<KeptPicture | undefined> {
  const found = await sql<KeptPicture>`select ${columns} from pictures p where p.id = ${id}`.execute(tx)
  return found.rows[0]
}

const pageLength = 24

/** The pictures added last first, from behind the one given. */
export async function listPictures(
  tx: Tx,
  after: Id<'picture'> | undefined,
): Promise<{ readonly pictures: readonly KeptPicture[]; readonly next: Id<'picture'> | undefined }> {
  const found = await sql<KeptPicture>`select ${columns} from pictures p
    where ${after ?? null}::uuid is null or (p.added_at, p.id) < (select b.added_at, b.id from pictures b where b.id = ${after ?? null})
    order by p.added_at desc, p.id desc limit ${pageLength + 1}`.execute(tx)
  const pictures = found.rows.slice(0, pageLength)
  return { pictures, next: found.rows.length > pageLength ? pictures.at(-1)?.id : undefined }
}

export async function listFileIds(tx: Tx, id: Id<'picture'>): Promise<readonly string[]> {
  const found = await sql<{
    fileId: string
  }>`select file_id as "fileId" from picture_files where picture_id = ${id}`.execute(tx)
  return found.rows.map((row) => row.fileId)
}

/** Which of these files belong to a picture; for the sweeper. */
export async function knownPictureFiles(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await sql<{ fileId: string }>`select file_id as "fileId" from picture_files
    where file_id = any (${[...ids]}::text[])`.execute(tx)
  return new Set(found.rows.map((row) => row.fileId))
}

/** Whether these pictures have words of their own in the language, or are decoration. */
export async function findSpeaking(tx: Tx, ids: readonly string[], lang: Lang): Promise<ReadonlyMap<string, boolean>> {
  if (ids.length === 0) return new Map()
  const found = await sql<{
    id: string
    speaks: boolean
  }>`select id, decorative or alts ? ${lang} as speaks from pictures
    where id = any (${[...ids]}::uuid[])`.execute(tx)
  return new Map(found.rows.map((row) => [row.id, row.speaks]))
}
