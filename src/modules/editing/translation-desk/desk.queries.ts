import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'
import { type ArticleHead, type TextFields, type TextState } from '../article.ts'
import { findVersion, headColumns, isOutdated, listTextStates } from '../article.queries.ts'

export type WorkCount = {
  readonly lang: Lang
  readonly missing: number
  readonly outdated: number
  readonly unchecked: number
}

/** How much there is to translate: only articles whose German is public count. */
export async function countWork(tx: Tx): Promise<readonly WorkCount[]> {
  const found = await sql<WorkCount>`
    select l.lang, count(*) filter (where t.slug is null)::int as missing,
      count(*) filter (where ${isOutdated})::int as outdated,
      count(*) filter (where t.state = 'published' and not t.native_checked)::int as unchecked
    from unnest(array['leicht', 'en', 'tr', 'ar', 'uk']) with ordinality as l (lang, place)
    cross join article_texts de join articles a on a.slug = de.slug
    left join article_texts t on t.slug = de.slug and t.lang = l.lang
    where de.lang = 'de' and de.state = 'published' group by l.lang, l.place order by l.place`.execute(tx)
  return found.rows
}

export type DeskLine = ArticleHead & {
  readonly state: TextState | undefined
  /** The German then and now, where the translation was made from another one. */
  readonly changed: { readonly before: TextFields; readonly after: TextFields } | undefined
  readonly germanNow: number
}

export const deskViews = ['outdated', 'missing', 'review', 'unchecked'] as const
export type DeskView = (typeof deskViews)[number]

const viewConditions = {
  outdated: isOutdated,
  missing: sql`t.slug is null`,
  review: sql`t.review_asked_at is not null`,
  unchecked: sql`t.state = 'published' and not t.native_checked`,
} as const

const pageLength = 15

/** What there is to do in one language, by address; from behind the one given. */
export async function listWork(
  tx: Tx,
  { lang, view, after }: { readonly lang: Lang; readonly view: DeskView; readonly after: string },
): Promise<{ readonly lines: readonly DeskLine[]; readonly next: string | undefined }> {
  const found = await sql<ArticleHead & { readonly germanNow: number }>`
    select ${headColumns}, de.version as "germanNow" from article_texts de join articles a using (slug)
    left join article_texts t on t.slug = de.slug and t.lang = ${lang}
    where de.lang = 'de' and de.state = 'published' and ${viewConditions[view]} and de.slug > ${after}
    order by de.slug limit ${pageLength + 1}`.execute(tx)
  const heads = found.rows.slice(0, pageLength)
  const states = await listTextStates(
    tx,
    heads.map((head) => head.id),
  )
  const lines: DeskLine[] = []
  for (const head of heads) {
    const state = states.get(head.id)?.get(lang)
    lines.push({
      ...head,
      state,
      changed: state?.outdated ? await germanChange(tx, head.id, state, head.germanNow) : undefined,
    })
  }
  return { lines, next: found.rows.length > pageLength ? heads.at(-1)?.slug : undefined }
}

async function germanChange(tx: Tx, id: Id<'article'>, state: TextState, now: number): Promise<DeskLine['changed']> {
  const before = await findVersion(tx, id, 'de', state.germanVersion ?? 0)
  const after = await findVersion(tx, id, 'de', now)
  return before === undefined || after === undefined ? undefined : { before, after }
}
