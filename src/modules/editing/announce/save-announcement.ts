import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { type Announcement, findAnnouncement } from './announcement.ts'

export type AnnouncementInput = Omit<Announcement, 'version'> & {
  /** The version the person had before her eyes; 0 where there was none. */
  readonly seen: number
}

/** Puts the announcement in the place of the one that was seen. */
export function saveAnnouncement(
  db: Db,
  actor: Actor,
  input: AnnouncementInput,
): Promise<Done<null> | Refused<'moved-on' | 'ends-first' | 'over-already'>> {
  return db.inTransaction(actor, async (tx) => {
    if (input.endsAt <= input.startsAt) return refuse('ends-first', 'until_day')
    if (input.endsAt <= tx.now) return refuse('over-already', 'until_day')
    if ((await lockedVersion(tx)) !== input.seen) return refuse('moved-on')
    const { kind, texts, startsAt, endsAt } = input
    await sql`insert into announcements (place, kind, texts, starts_at, ends_at)
      values ('site', ${kind}, ${JSON.stringify(texts)}, ${startsAt}, ${endsAt})
      on conflict (place) do update set kind = excluded.kind, texts = excluded.texts, starts_at = excluded.starts_at,
        ends_at = excluded.ends_at, started_at = null, ended_at = null, version = announcements.version + 1`.execute(tx)
    await recordFact(tx, { action: 'content.announcement.changed', subject: 'site', data: { kind } })
    return done(null)
  })
}

export function removeAnnouncement(db: Db, actor: Actor, seen: number): Promise<Done<null> | Refused<'moved-on'>> {
  return db.inTransaction(actor, async (tx) => {
    const version = await lockedVersion(tx)
    if (version === 0) return done(null)
    if (version !== seen) return refuse('moved-on')
    await sql`delete from announcements where place = 'site'`.execute(tx)
    await recordFact(tx, { action: 'content.announcement.removed', subject: 'site' })
    return done(null)
  })
}

/** Holds the one place, also while it is empty, so that of two who announce the second sees the first. */
async function lockedVersion(tx: Tx): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('content.announcement'))`.execute(tx)
  return (await findAnnouncement(tx))?.version ?? 0
}
