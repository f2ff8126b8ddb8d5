import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Lang } from '#kernel/language.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { findReader } from '../reader.queries.ts'
import type { Wish } from '../wish.ts'

export type Choice = Wish & { readonly lang: Lang }

/** Another language, other lists, other Kreise, for whoever has the link. */
export function changeChoice(
  db: Db,
  token: string,
  { lang, lists, districtIds }: Choice,
): Promise<Done<null> | Refused<'reader-unknown'>> {
  return db.inTransaction(systemActor('newsletter.choice'), async (tx) => {
    const reader = await findReader(tx, token)
    if (reader === undefined) return refuse('reader-unknown')
    await sql`update newsletter_readers set lang = ${lang}, lists = ${[...lists]}::text[],
      district_ids = ${[...districtIds]}::text[] where id = ${reader.id}`.execute(tx)
    await recordFact(tx, { action: 'newsletter.reader.changed', subject: reader.id })
    return done(null)
  })
}
