import { sql } from 'kysely'
import { type Id, idFrom } from '#kernel/id.ts'
import { type Lang, languages } from '#kernel/language.ts'
import { freeSlug, slugOf } from '#kernel/slug.ts'
import type { Tx } from '#platform/db/index.ts'
import { hasWords, type MaterialKind, type MaterialText, type VersionFile } from './material.ts'

/** A version that is to be: a file that lies in the store already, or a link. */
export type NewVersion = {
  readonly source: { readonly file: VersionFile } | { readonly link: string }
  readonly validFrom: string
  readonly validYear: number | null
  readonly news: string
}

export const noDates = { validFrom: '', validYear: null, news: '' } as const

/** A draft in German under an address of its own. */
export async function insertMaterial(
  tx: Tx,
  { title, kind }: { readonly title: string; readonly kind: MaterialKind },
): Promise<{ readonly id: Id<'material'>; readonly slug: string }> {
  // Two materials of the same title made at once wait for each other here.
  await sql`select pg_advisory_xact_lock(hashtext('materials.new-material'))`.execute(tx)
  const wanted = slugOf(title)
  const taken = await sql<{ slug: string }>`
    select slug from materials where slug = ${wanted} or slug like ${`${wanted}-%`}`.execute(tx)
  const { slug } = freeSlug(wanted, new Set(taken.rows.map((row) => row.slug)))
  const { rows } = await sql<{ id: string }>`
    insert into materials (slug, kind, languages, licence, created_at, updated_at)
    values (${slug}, ${kind}, array['de'], 'stated', ${tx.now}, ${tx.now}) returning id`.execute(tx)
  const id = idFrom<'material'>(rows[0]?.id ?? '')
  await saveTexts(tx, id, { de: { title, summary: '' } })
  return { id, slug }
}

/** Puts these texts in the place of those there are; languages not named lose theirs. */
export async function saveTexts(
  tx: Tx,
  id: Id<'material'>,
  texts: Readonly<Partial<Record<Lang, MaterialText>>>,
): Promise<void> {
  const rows = languages.flatMap((lang) => {
    const text = texts[lang]
    return text === undefined ? [] : [{ lang, ...text }]
  })
  await sql`delete from material_texts where material_id = ${id} and lang <> all (${rows.map(({ lang }) => lang)}::text[])`.execute(
    tx,
  )
  await sql`
    insert into material_texts (material_id, lang, title, summary)
    select ${id}::uuid, lang, title, summary
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (lang text, title text, summary text)
    on conflict (material_id, lang) do update set title = excluded.title, summary = excluded.summary`.execute(tx)
}

/** The version becomes the current one. The words of those before are let go: only the current one is found by them. */
export async function insertVersion(
  tx: Tx,
  id: Id<'material'>,
  number: number,
  { source, validFrom, validYear, news }: NewVersion,
): Promise<void> {
  const file = 'file' in source ? source.file : undefined
  const link = 'link' in source ? source.link : null
  const state = file !== undefined && hasWords(file.type) ? 'waiting' : 'none'
  await sql`
    insert into material_versions (material_id, number, file, file_type, file_name, file_bytes, link, valid_from, valid_year, news,
      added_at, text_state)
    values (${id}, ${number}, ${file?.id ?? null}, ${file?.type ?? null}, ${file?.name ?? null}, ${file?.bytes ?? null}, ${link},
      ${validFrom === '' ? null : validFrom}, ${validYear}, ${news}, ${tx.now}, ${state})`.execute(tx)
  await sql`delete from material_contents where material_id = ${id} and number < ${number}`.execute(tx)
  await sql`update materials set updated_at = ${tx.now} where id = ${id}`.execute(tx)
}
