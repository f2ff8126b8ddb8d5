import { sql } from 'kysely'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import type { Receiver } from '#platform/mail/index.ts'
import type { NewsletterParts } from '../parts.ts'
import { endReader } from '../reader.queries.ts'

// A mailbox may be full for a while: so many days with a report, none of them long ago, and it counts as gone [OURS].
const mostSoft = 5
const forgottenAfterDays = 60

/** Reports of failed delivery: an address that is gone ends at once, one that is not well after a while. */
export function bounceReceiver({ key }: Pick<NewsletterParts, 'key'>): Receiver {
  return {
    kind: 'bounce',
    receive: async (tx, { tokenHash, report }) => {
      const found = await sql<{
        id: string
      }>`select id from newsletter_readers where bounce_hash = ${tokenHash} for update`.execute(tx)
      const id = found.rows[0]?.id
      if (id === undefined || report === null) return
      const over = report === 'failed-for-good' || (await countSoft(tx, id)) >= mostSoft
      if (over) await endForDelivery(tx, key, [id])
    },
  }
}

/** Ends readers whose address takes no mail any more. */
export async function endForDelivery(tx: Tx, key: Buffer, readerIds: readonly string[]): Promise<void> {
  let ended = 0
  for (const id of readerIds) if (await endReader(tx, key, id, 'delivery')) ended += 1
  if (ended > 0)
    await recordFact(tx, {
      action: 'newsletter.readers.ended',
      subject: 'newsletter',
      data: { count: ended, by: 'delivery' },
    })
}

/** Counts one report a day; answers how many days there are by now. */
async function countSoft(tx: Tx, readerId: string): Promise<number> {
  const today = dayInBerlin(tx.now)
  const counted = await sql<{
    count: number
  }>`update newsletter_readers set bounced_on = ${today}::date, soft_bounces = case
      when bounced_on = ${today}::date then soft_bounces
      when bounced_on < ${today}::date - ${forgottenAfterDays}::integer then 1
      else soft_bounces + 1 end
    where id = ${readerId} returning soft_bounces::integer as count`.execute(tx)
  return counted.rows[0]?.count ?? 0
}
