import { setTimeout as pause } from 'node:timers/promises'
import { messageOf } from './embedded-server-error.ts'
import { launch } from './launch.ts'
import { stopProcess, type Postmaster, type ServerPlan } from './postmaster.ts'

export type Supervision = { stop(): Promise<void>; onExit(listener: () => void): void }

const SHORTEST_PAUSE = 100
const LONGEST_PAUSE = 5000

/** A server that ran this long was healthy: the next restart is quick again. */
const HEALTHY_AFTER = 30_000

/** Restarts the server whenever it ends, with growing pauses, until `stop`. */
export function supervise(plan: ServerPlan, first: Postmaster): Supervision {
  const stopping = new AbortController()
  const listeners: (() => void)[] = []
  let current: Postmaster | undefined = first

  async function keepRunning(): Promise<void> {
    let delay = SHORTEST_PAUSE
    for (;;) {
      const since = performance.now()
      if (current !== undefined) {
        const { exited, process } = current
        await exited
        current = undefined
        if (stopping.signal.aborted) return
        plan.log('database.exited', { pid: process.pid })
        for (const listener of listeners) listener()
      }
      if (performance.now() - since > HEALTHY_AFTER) delay = SHORTEST_PAUSE
      await pause(delay, undefined, { signal: stopping.signal, ref: false })
      delay = Math.min(delay * 2, LONGEST_PAUSE)
      current = await restart()
      // The server may have become ready in the very moment of the abort; stop() then ends it.
      if (stopping.signal.aborted) return
    }
  }

  async function restart(): Promise<Postmaster | undefined> {
    const begun = performance.now()
    try {
      const postmaster = await launch(plan, stopping.signal)
      plan.log('database.restarted', {
        pid: postmaster.process.pid,
        milliseconds: Math.round(performance.now() - begun),
      })
      return postmaster
    } catch (error) {
      if (!stopping.signal.aborted) plan.log('database.restart-failed', { reason: messageOf(error) })
      return undefined
    }
  }

  const running = keepRunning().catch((error: unknown) => {
    if (!stopping.signal.aborted) plan.log('database.supervision-ended', { reason: messageOf(error) })
  })

  return {
    async stop() {
      stopping.abort()
      if (current !== undefined) await stopProcess(current.process)
      await running
      if (current !== undefined) await stopProcess(current.process)
      plan.log('database.stopped')
    },
    onExit(listener) {
      listeners.push(listener)
    },
  }
}
