import { setTimeout as pause } from 'node:timers/promises'
import { EmbeddedServerError } from './embedded-server-error.ts'
import { dismissBackends, removeStaleLocks } from './orphan.ts'
import { startPostmaster, type Postmaster, type ServerPlan } from './postmaster.ts'

const BACKENDS_STILL_THERE = /pre-existing shared memory block/
const PID_FILE_EXISTS = /lock file "postmaster\.pid" already exists/

/** How long a start may be refused because remains of the previous server are still there. */
const PATIENCE = 30_000

/** Starts the server; waits, with a log line every two seconds, while remains of the previous one are in the way. */
export async function launch(plan: ServerPlan, signal: AbortSignal): Promise<Postmaster> {
  const begun = performance.now()
  let reported = begun
  for (;;) {
    const outcome = await startPostmaster(plan, signal)
    if ('process' in outcome) return outcome
    const { complaint } = outcome
    const waited = performance.now() - begun
    const blocked = BACKENDS_STILL_THERE.test(complaint) || PID_FILE_EXISTS.test(complaint)
    if (!blocked || waited > PATIENCE)
      throw new EmbeddedServerError(`The database server did not start: ${explain(plan, complaint)}`)
    if (performance.now() - reported > 2000) {
      reported = performance.now()
      plan.log('database.waiting', { reason: 'processes of the previous server are still ending' })
    }
    if (BACKENDS_STILL_THERE.test(complaint)) await dismissBackends(plan, waited)
    else await removeStaleLocks(plan)
    await pause(100, undefined, { signal })
  }
}

function explain(plan: ServerPlan, complaint: string): string {
  return complaint === '' ? `see the log files in ${plan.dataDirectory}/log` : complaint
}
