import type { Db } from '#platform/db/index.ts'
import type { Log } from '#platform/log/index.ts'
import { workOnImports } from './work.ts'

export type ImportWork = { wake(): void; stop(): Promise<void> }

/** Works on imports whenever one waits, told by the database as soon as the step that orders it is saved. */
export async function openImportWork(db: Db, log: Log): Promise<ImportWork> {
  const stopping = new AbortController()
  let wanted = false
  let running: Promise<void> | undefined
  async function run(): Promise<void> {
    while (wanted && !stopping.signal.aborted) {
      wanted = false
      try {
        await workOnImports(db, log, stopping.signal)
      } catch (error) {
        log.error('imports.round-failed', {}, error)
      }
    }
    running = undefined
  }
  function wake(): void {
    wanted = true
    if (!stopping.signal.aborted) running ??= run()
  }
  const stopListening = await db.listen('imports', wake)
  wake()
  return {
    wake,
    stop: async () => {
      stopping.abort()
      await stopListening()
      await running
    },
  }
}
