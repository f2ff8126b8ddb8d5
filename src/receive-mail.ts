// `npm run --silent receive-mail [recipient [sender]]`: takes one message from standard input, as the pipes of Postfix, Exim and
// Dovecot (Sieve) hand it over. Runs from its source, and reads what strangers wrote in a process of its own, away from the site.
import { join } from 'node:path'
import type pg from 'pg'
import { machineClock } from '#platform/clock/index.ts'
import { findSocketDirectory } from '#platform/db/embedded/index.ts'
import { openDatabase } from '#platform/db/index.ts'
import { mailLimits } from '#platform/mail/inbound/read-message.ts'
import { type Receipt, receiveMail } from '#platform/mail/inbound/receive-mail.ts'
import { databaseName } from './project-files.ts'
import { readSettings, type Settings } from './settings.ts'

// sysexits.h: by these the mail server bounces the message, tries again, or is content. A program that wrote is told nothing.
const exitCodes: Readonly<Record<Receipt, number>> = {
  taken: 0,
  twice: 0,
  automatic: 0,
  unreadable: 65,
  'too-large': 65,
  'too-many-files': 65,
  'no-address': 67,
  later: 75,
}
const tryAgain = 75

process.exitCode = await receive().catch((error: unknown) => {
  console.error(
    error instanceof Error && 'code' in error ? `The database did not answer (${String(error.code)}).` : 'It failed.',
  )
  return tryAgain
})

async function receive(): Promise<number> {
  const [
    ,
    ,
    recipient = envelopeOf('ORIGINAL_RECIPIENT', 'ORIG_RECIPIENT', 'RECIPIENT'),
    sender = envelopeOf('SENDER'),
  ] = process.argv
  // Nothing of what only the site needs is looked at here.
  const { DATA_DIR, DATABASE_URL, REPLY_DOMAIN } = process.env
  const settings = readSettings('demo', { DATA_DIR, DATABASE_URL, REPLY_DOMAIN })
  if ('problems' in settings || settings.replyDomain === undefined) {
    console.error(('problems' in settings ? settings.problems : ['REPLY_DOMAIN is missing.']).join('\n'))
    return tryAgain
  }
  const db = openDatabase({ connection: await connectionOf(settings), clock: machineClock, size: 1 })
  try {
    const envelope = { domain: settings.replyDomain, recipient, returnPath: sender }
    const receipt = await receiveMail(db, await readInput(), envelope)
    if (exitCodes[receipt] !== 0) console.error(receipt)
    return exitCodes[receipt]
  } finally {
    await db.close()
  }
}

/** Postfix, Exim and Dovecot each say in the environment whom the message is for and who sent it. */
function envelopeOf(...names: readonly string[]): string | undefined {
  return names.map((name) => process.env[name]).find((value) => value !== undefined)
}

async function connectionOf({ databaseUrl, dataDirectory }: Settings): Promise<pg.ClientConfig> {
  if (databaseUrl !== undefined) return { connectionString: databaseUrl }
  return {
    ...(await findSocketDirectory(join(dataDirectory, 'database'))),
    user: 'vielfaltsnetz_app',
    database: databaseName,
  }
}

/** All of standard input; of a message that is too large only so much that it is seen to be. */
async function readInput(): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    if (size <= mailLimits.bytes) parts.push(part)
    size += part.length
  }
  return Buffer.concat(parts)
}
