import type { Db } from '#platform/db/index.ts'
import { openRounds, type Rounds } from '../rounds.ts'
import { handOverMails, type InboundOptions } from './hand-over.ts'

/** Hands over mails as they come in. Those to be tried again wait for `wake`, which a job calls every minute. */
export async function openInbound(db: Db, options: InboundOptions): Promise<Rounds> {
  const rounds = openRounds(
    (stopping) => handOverMails(db, options, stopping),
    (error) => options.log.error('mail.hand-over-failed', {}, error),
  )
  const stopListening = await db.listen('inbound', rounds.wake)
  rounds.wake()
  return {
    wake: rounds.wake,
    stop: async () => {
      await stopListening()
      await rounds.stop()
    },
  }
}
