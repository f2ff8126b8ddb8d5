import { fork } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import pg from 'pg'
import { openJobs } from '#platform/jobs/index.ts'
import { openLog } from '#platform/log/index.ts'
const log = openLog({ write: (l) => { if (!l.includes('jobs.done')) process.stdout.write(l) } })
const mb = () => { globalThis.gc?.(); return process.memoryUsage().rss / 1e6 }
if (process.argv[2]) {
  const address = JSON.parse(process.argv[2])
  const jobs = openJobs({ connection: address, log })
  const times: Record<string, string[]> = {}
  for (const [n, cron] of [['mail-again', '* * * * *'], ['clear-mails', '10 3 * * *'], ['clear-form-keys', '20 3 * * *'], ['clear-sign-ins', '*/15 * * * *']])
    jobs.schedule(n!, cron!, async () => { (times[n!] ??= []).push(new Date().toISOString().slice(14, 23)) })
  const c = new pg.Client(address); await c.connect(); await c.query('select 1')
  const before = mb()
  await jobs.start()
  await new Promise((r) => setTimeout(r, 5000))
  const after5 = mb(); const cpu0 = process.cpuUsage()
  await new Promise((r) => setTimeout(r, 185000))
  const cpu = process.cpuUsage(cpu0)
  console.log(process.argv[3], JSON.stringify({ before, after5, after190: mb(), cpuMsPerMin: (cpu.user + cpu.system) / 1000 / 185 * 60, times }))
  const t = performance.now(); await jobs.stop(); console.log('stop ms', performance.now() - t); await c.end()
} else {
  const { startEmbedded } = await import('#platform/db/embedded/index.ts')
  const folder = await mkdtemp('/tmp/vielfaltsnetz-meas-'); await chmod(folder, 0o755)
  const server = await startEmbedded({ dataDirectory: folder + '/database', log: () => undefined })
  const address = { host: server.socketDirectory, port: server.port, user: server.superuser, database: 'postgres' }
  const c = new pg.Client(address); await c.connect()
  const kids = [0, 1].map((n) => fork(import.meta.filename, [JSON.stringify(address), 'p' + n], { execArgv: ['--expose-gc'] }))
  const exits = kids.map((k) => new Promise((r) => k.once('exit', r)))
  await new Promise((r) => setTimeout(r, 15000))
  const q = async () => (await c.query(`select xact_commit::int x, (select count(*)::int from pg_stat_activity where application_name like 'vielfaltsnetz jobs%') n from pg_stat_database where datname='postgres'`)).rows[0]
  const a = await q(); await new Promise((r) => setTimeout(r, 120000)); const b = await q()
  console.log('commits per minute, two processes', (b.x - a.x) / 2, 'connections', b.n)
  await Promise.all(exits)
  console.log((await c.query(`select name, state, count(*) from pgboss.job group by 1,2 order by 1`)).rows)
  await c.end(); await server.stop(); await rm(folder, { recursive: true, force: true })
}
