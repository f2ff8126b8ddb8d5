import type pg from 'pg'
import { machineClock } from '#platform/clock/index.ts'
import { type Db, openDatabase } from '#platform/db/index.ts'
import { createHttpServer, readAssets } from '#platform/http/index.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import type { Log } from '#platform/log/index.ts'
import { openApp } from './app.ts'
import { openStore } from './open-store.ts'
import { assetsFolder, sourceFolder } from './project-files.ts'
import { readSecretKey, type Settings } from './settings.ts'

const pageMemoryBytes = 24 * 1024 * 1024

/** Answers requests in this process, on the database at `connection`. Listens before the database is there: until then 503. */
export async function serve(
  settings: Settings,
  connection: pg.ClientConfig,
  migrated: () => boolean,
  log: Log,
): Promise<() => Promise<void>> {
  const clock = machineClock
  const db = openDatabase({
    connection,
    clock,
    onIdleError: (error) => log.error('database.connection-lost', {}, error),
  })
  const [assets, key, files] = await Promise.all([
    readAssets(assetsFolder),
    readSecretKey(settings.secretKeyFile, settings.mode),
    openStore(settings),
  ])
  const translators = openTranslators(readCatalogue(sourceFolder))
  const web = openApp({ settings, db, clock, log, assets, translators, files, key, migrated })
  const { server, memory, drain } = createHttpServer({
    web,
    assets,
    baseUrl: settings.baseUrl,
    trustedProxies: settings.trustedProxies,
    memoryBytes: pageMemoryBytes,
  })
  const stopListening = hearChanges(db, memory.forget, log)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(settings.port, settings.host, resolve)
  })
  return async () => {
    await drain()
    await stopListening()
    await db.close()
  }
}

// Facts of these change what anonymous pages show.
const shownToAnybody = [
  'organisations.',
  'content.',
  'directory.',
  'materials.',
  'events.',
  'courses.',
  'trainers.',
  'programme.',
  'offers-and-seeks.listing.',
  'association-care.joining.',
  'newsletter.issue.',
]

/** An empty payload means the connection was away. */
function changesPublicPages(action: string): boolean {
  return action === '' || shownToAnybody.some((begin) => action.startsWith(begin))
}

// A storm of registrations would leave nothing in memory. Seats are shown on few pages, so only these are forgotten, once in a second at
// most; who gets one is decided under a lock anyway.
const changesSeats = /^registrations\./
const pagesWithSeats = /^\/[a-z]*\/(?:\?.*)?$|^\/[a-z]+\/(?:veranstaltungen|qualifizierung)/
const restOfSeats = 1000

/** Forgets kept pages when any process changes what they show; tries until the database is there. */
function hearChanges(db: Db, forget: (paths?: RegExp) => void, log: Log): () => Promise<void> {
  let stopped = false
  let stop: (() => Promise<void>) | undefined
  let resting: NodeJS.Timeout | undefined
  function forgetSeats(): void {
    resting ??= setTimeout(() => {
      resting = undefined
      forget(pagesWithSeats)
    }, restOfSeats).unref()
  }
  async function hear(): Promise<void> {
    try {
      stop = await db.listen('facts', (action) => {
        if (changesPublicPages(action)) forget()
        else if (changesSeats.test(action)) forgetSeats()
      })
      forget()
    } catch (error) {
      log.error('facts.unheard', {}, error)
      if (!stopped) setTimeout(() => void hear(), 1000).unref()
    }
  }
  void hear()
  return async () => {
    stopped = true
    await stop?.()
  }
}
