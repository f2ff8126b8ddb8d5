import { type DatabaseOptions, PgBoss } from 'pg-boss'
import type pg from 'pg'
import type { Log } from '#platform/log/index.ts'

export type Work = () => Promise<void>

/** Work by the clock. */
export type Jobs = {
  /** Has the work done whenever the cron expression, read in Europe/Berlin, comes due; before `start`. */
  schedule(name: string, cron: string, work: Work): void
  /** Begins. What other programs scheduled under names this one no longer has is forgotten. */
  start(): Promise<void>
  /** Takes no more work and waits up to 20 seconds for what is being done. */
  stop(): Promise<void>
}

export type JobsOptions = {
  /** Must be allowed to create the schema `pgboss`: the owner of the database, not the role of the program. */
  readonly connection: pg.PoolConfig
  readonly log: Log
}

type Planned = { readonly name: string; readonly cron: string; readonly work: Work }

/**
 * Opens the clockwork on pg-boss. However many processes there are, each due time is worked once; work left by a process
 * that died is taken up again within minutes, and given up after the third try. Work must bear being begun twice.
 */
export function openJobs({ connection, log }: JobsOptions): Jobs {
  const planned: Planned[] = []
  const boss = new PgBoss({
    // Handed on to a pool of the same library; only the two descriptions of its settings differ.
    ...(connection as DatabaseOptions),
    application_name: 'vielfaltsnetz jobs',
    schema: 'pgboss',
    max: 2,
    connectionTimeoutMillis: 5000,
    useListenNotify: true,
    notifyHeartbeatIntervalMs: 60_000,
    // Cron knows minutes, so looking twice a minute is enough for all of these.
    cronMonitorIntervalSeconds: 30,
    cronWorkerIntervalSeconds: 15,
    superviseIntervalSeconds: 60,
    maintenanceIntervalSeconds: 3600,
    queueCacheIntervalSeconds: 300,
    monitorIntervalSeconds: 60,
    reindex: false,
  })
  boss.on('error', (error) => log.error('jobs.failed', {}, error))
  boss.on('warning', ({ message }) => log.warn('jobs.warned', { message: message.slice(0, 80) }))

  async function begin({ name, cron, work }: Planned): Promise<void> {
    const queue = {
      policy: 'exclusive',
      notify: true,
      expireInSeconds: 600,
      // Missed when the process dies, so that its work is free again within two or three minutes.
      heartbeatSeconds: 60,
      retryLimit: 2,
      retryDelay: 30,
      deleteAfterSeconds: 86_400,
    }
    await boss.createQueue(name, queue)
    await boss.work(name, { pollingIntervalSeconds: 30, notifyPollingIntervalSeconds: 60 }, () =>
      worked(log, name, work),
    )
    await boss.schedule(name, cron, null, { tz: 'Europe/Berlin' })
  }

  return {
    schedule: (name, cron, work) => {
      planned.push({ name, cron, work })
    },
    start: async () => {
      await boss.start()
      for (const { name } of await boss.getSchedules())
        if (!planned.some((job) => job.name === name)) await boss.unschedule(name)
      for (const job of planned) await begin(job)
    },
    stop: () => boss.stop({ graceful: true, timeout: 20_000 }),
  }
}

async function worked(log: Log, name: string, work: Work): Promise<void> {
  const started = performance.now()
  const failure = await work().then(
    () => undefined,
    (error: unknown) => ({ error }),
  )
  if (failure === undefined) {
    log.info('jobs.done', { name, ms: Math.round(performance.now() - started) })
    return
  }
  log.error('jobs.work-failed', { name }, failure.error)
  // The clockwork keeps this in a table, so it carries nothing of what the real one may quote.
  throw new Error('The log says why.')
}
