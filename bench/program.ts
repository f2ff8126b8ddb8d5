import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { machineClock } from '#platform/clock/index.ts'
import { type DatabaseSettings, openDatabase } from '#platform/db/index.ts'
import { openFiles } from '#platform/files/index.ts'
import { type Assets, createHttpServer, readAssets, type Web } from '#platform/http/index.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { type Log, openLog } from '#platform/log/index.ts'
import { openApp } from '#app/app.ts'
import { assetsFolder, sourceFolder } from '#app/project-files.ts'
import { readSecretKey, readSettings } from '#app/settings.ts'

export type ProgramJob = {
  readonly connection: pg.ClientConfig
  readonly folder: string
  readonly port: number
  readonly memoryBytes: number
}

/** The whole program as it runs in production, with statements to be heard and page memory to be chosen. */
export async function openProgram(
  job: ProgramJob,
  { onQuery, log = openLog() }: { readonly onQuery?: DatabaseSettings['onQuery']; readonly log?: Log } = {},
): Promise<{ readonly web: Web; readonly assets: Assets; readonly baseUrl: string; close(): Promise<void> }> {
  const baseUrl = `http://127.0.0.1:${job.port}`
  const settings = readSettings('production', {
    BASE_URL: baseUrl,
    PORT: String(job.port),
    DATA_DIR: job.folder,
    SMTP_URL: 'smtp://127.0.0.1:2525',
    MAIL_FROM: 'post@vielfaltsnetz.example',
  })
  if ('problems' in settings) throw new Error(settings.problems.join(' '))
  const db = openDatabase({
    connection: job.connection,
    clock: machineClock,
    ...(onQuery === undefined ? {} : { onQuery }),
  })
  const [assets, key, files] = await Promise.all([
    readAssets(assetsFolder),
    readSecretKey(settings.secretKeyFile, 'demo'),
    openFiles(join(job.folder, 'files')),
  ])
  const translators = openTranslators(readCatalogue(sourceFolder))
  const web = openApp({
    settings,
    db,
    clock: machineClock,
    log,
    assets,
    translators,
    files,
    key,
    migrated: () => true,
  })
  return { web, assets, baseUrl, close: () => db.close() }
}

/** Runs in a process of its own until the bench ends. */
export async function serveProgram(jobFile: string): Promise<void> {
  const job: ProgramJob = JSON.parse(readFileSync(jobFile, 'utf8'))
  const { web, assets, baseUrl } = await openProgram(job)
  const { server } = createHttpServer({ web, assets, baseUrl, trustedProxies: [], memoryBytes: job.memoryBytes })
  server.listen(job.port, '127.0.0.1', () => process.send?.('ready'))
}
