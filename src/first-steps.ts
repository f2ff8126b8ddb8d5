import { systemActor } from '#kernel/actor.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import { openSeal } from '#platform/seal/index.ts'
import { openIssuerKey } from '#modules/certificates/index.ts'
import { sealContacts } from '#modules/consultations/index.ts'
import { createDemoSignIns, createFirstOperatorLink, hasDemoAccounts } from '#modules/accounts/index.ts'
import { sql } from 'kysely'
import { fillDemoWorld, fillPublicEntries } from './prepare.ts'
import { openStore } from './open-store.ts'
import { readSecretKey, type Settings } from './settings.ts'

/** A line printed when the program is ready: whom it lets in, and the address. */
export type StartLine = { readonly who: string; readonly href: string }

const steps = {
  database: 'Die Datenbank startet …',
  'waiting-for-database': 'Die Datenbank ist noch nicht da, das Programm wartet …',
  migrated: 'Die Datenbank wurde eingerichtet.',
  'public-entries': 'Die Einträge aus öffentlichen Quellen werden geladen …',
  'demo-world': 'Die Beispielwelt wird angelegt …',
} as const

/** Says on the terminal what is being done, since anything over a second should show. */
export function sayStep(step: keyof typeof steps): void {
  console.log(steps[step])
}

/**
 * Fills an empty installation: the public entries, and in demo mode the demo world. Production refuses an installation
 * with demo accounts, and prints a one-time link for the first operator (AU-11).
 */
export async function firstSteps(
  settings: Settings,
  db: Db,
  applied: readonly string[],
): Promise<readonly StartLine[]> {
  if (applied.length > 0) sayStep('migrated')
  // Made before anybody can ask for a credential, so that no two processes make two.
  await openIssuerKey(settings.dataDirectory)()
  const key = await readSecretKey(settings.secretKeyFile, settings.mode)
  await sealContacts(db, openSeal(key, 'contacts'))
  const filled = await db.read(systemActor('start'), (tx) => installationValue(tx, 'world'))
  if (settings.mode === 'production') {
    if (filled === 'demo' || (await db.read(systemActor('start'), hasDemoAccounts)))
      throw new Error(
        'This data directory holds the demo world with its demo accounts. Use an empty DATA_DIR or DATABASE_URL for production.',
      )
    if (filled === undefined) await fillOnce(settings, db, 'production', key)
    const link = await createFirstOperatorLink(db, settings.baseUrl)
    return link === undefined ? [] : [{ who: 'Erster Zugang für den Betrieb (einmal gültig)', href: link }]
  }
  if (filled === 'production')
    throw new Error('This data directory belongs to production. Use another DATA_DIR for the demo world.')
  if (filled === undefined) await fillOnce(settings, db, 'demo', key)
  return createDemoSignIns(db, settings.baseUrl)
}

async function fillOnce(settings: Settings, db: Db, world: 'demo' | 'production', key: Buffer): Promise<void> {
  sayStep('public-entries')
  await fillPublicEntries(db)
  if (world === 'demo') {
    sayStep('demo-world')
    await fillDemoWorld(db, await openStore(settings), key)
  }
  await db.inTransaction(systemActor('start'), (tx) =>
    sql`insert into installation (name, value) values ('world', ${world})`.execute(tx),
  )
}

async function installationValue(tx: Tx, name: string): Promise<string | undefined> {
  const found = await sql<{ value: string }>`select value from installation where name = ${name}`.execute(tx)
  return found.rows[0]?.value
}

/** The address and one sign-in line per person. */
export function sayReady(settings: Settings, lines: readonly StartLine[]): void {
  console.log(`\nVielfaltsnetz ist bereit: ${settings.baseUrl}/`)
  for (const { who, href } of lines) console.log(`  ${who.padEnd(44)} ${href}`)
  if (settings.mode === 'demo')
    console.log(`  ${'Postfach der Beispielwelt'.padEnd(44)} ${settings.baseUrl}/de/mein/postfach`)
  console.log('Beenden mit Strg+C.\n')
}
