import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'

/** Records once that the announcement begins, and once that it ends: kept pages are forgotten by these facts. */
export function tellAnnouncement(db: Db): Promise<void> {
  return db.inTransaction(systemActor('content.announcement'), async (tx) => {
    for (const [what, column] of [
      ['started', 'start'],
      ['ended', 'end'],
    ] as const) {
      const [due, told] = [sql.ref(`${column}s_at`), sql.ref(`${column}ed_at`)]
      const now = await sql`update announcements set ${told} = ${tx.now}
        where place = 'site' and ${due} <= ${tx.now} and ${told} is null`.execute(tx)
      if (now.numAffectedRows === 1n) await recordFact(tx, { action: `content.announcement.${what}`, subject: 'site' })
    }
  })
}
