import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { Tx } from '#platform/db/index.ts'

export type JoiningTexts = { readonly [Language in Lang]?: string }

/** An umbrella association as the public sees it, with what it says about joining; no texts where it says nothing. */
export type Umbrella = {
  readonly name: string
  readonly slug: string
  readonly members: number
  readonly texts: JoiningTexts
}

/** What a profile says about joining, by language. */
export async function findJoining(tx: Tx, profileId: Id<'profile'>): Promise<JoiningTexts> {
  const { rows } = await sql<{ texts: JoiningTexts }>`
    select coalesce(jsonb_object_agg(lang, text), '{}') as texts from umbrella_joining where profile_id = ${profileId}`.execute(
    tx,
  )
  return rows[0]?.texts ?? {}
}

/** The published umbrella associations by name, as the projection for the public knows them. */
export async function listUmbrellas(tx: Tx): Promise<readonly Umbrella[]> {
  const { rows } = await sql<Umbrella>`
    select e.name, e.slug,
      (select count(*)::integer from directory_entries m where m.umbrella_ids @> array[e.profile_id]) as members,
      coalesce((select jsonb_object_agg(j.lang, j.text) from umbrella_joining j where j.profile_id = e.profile_id), '{}') as texts
    from directory_entries e where e.kind = 'umbrella' order by e.sort_name, e.profile_id limit 50`.execute(tx)
  return rows
}
