import { generate } from 'otplib'
import { sql } from 'kysely'
import { systemActor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import type { Db } from '#platform/db/index.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { openSeal } from '#platform/seal/index.ts'
import { createPerson } from '#modules/people/index.ts'
import { sourceFolder } from '#app/project-files.ts'
import type { AccountParts } from './parts.ts'
import { hashPassword } from './password.ts'
import { keepApp, newAppSecret } from './totp.ts'

export const fixturePassword = 'vier lange Worte am Webstuhl'
export const fixtureDevice = { browser: 'Firefox', system: 'Linux' } as const
export const fixtureKey = Buffer.alloc(32, 'a key for tests of accounts only')

/** The parts of accounts as the program would hand them over. */
export function fixtureParts(): AccountParts {
  return { seal: openSeal(fixtureKey, 'accounts'), translators: openTranslators(readCatalogue(sourceFolder)) }
}

export type BuiltAccount = {
  readonly accountId: Id<'account'>
  readonly personId: Id<'person'>
  readonly email: string
  /** The secret of the app, where one was set up. */
  readonly secret: string
}

let built = 0

/** An account with a password and, unless told otherwise, an app as second factor. */
export async function buildAccount(
  db: Db,
  parts: AccountParts,
  { email = `konto${(built += 1)}@beispiel.example`, withApp = true }: { email?: string; withApp?: boolean } = {},
): Promise<BuiltAccount> {
  const passwordHash = await hashPassword(fixturePassword)
  return db.inTransaction(systemActor('test'), async (tx) => {
    const personId = await createPerson(tx, { givenName: 'Wilma', familyName: 'Zwirn', language: 'de' })
    const made = await sql<{
      id: string
    }>`insert into accounts (person_id, email, password_hash, created_at, updated_at)
      values (${personId}, ${email}, ${passwordHash}, ${tx.now}, ${tx.now}) returning id`.execute(tx)
    const accountId = idFrom<'account'>(made.rows[0]?.id ?? '')
    const secret = newAppSecret()
    if (withApp) await keepApp(tx, parts.seal, accountId, secret, 0)
    return { accountId, personId, email, secret }
  })
}

/** The code the app shows at the instant. */
export function codeAt(secret: string, instant: Date): Promise<string> {
  return generate({ secret, epoch: Math.floor(instant.getTime() / 1000) })
}
