import { systemActor } from '#kernel/actor.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { addressPrefix, takeTurn, type ThrottleRule } from '#platform/throttle/index.ts'
import { type Certificate, isNameOf } from '../certificate.ts'
import { findByCode } from '../certificate.queries.ts'
import { readCode } from '../code.ts'

type Paused = Refused<'paused'> & { readonly retryAt: Date }

// An office that looks through a folder of applications checks dozens; somebody who guesses needs millions of millions.
const codes: ThrottleRule = {
  name: 'certificate code',
  free: 40,
  firstPauseSeconds: 30,
  longestPauseSeconds: 900,
  forgetSeconds: 3600,
}
// A name can be guessed from few: so fewer tries, and counted for the certificate, too.
const names: ThrottleRule = {
  ...codes,
  name: 'certificate name',
  free: 8,
  firstPauseSeconds: 60,
  longestPauseSeconds: 3600,
}

/** The certificate's code as it is stored, for whoever typed it. Tries are counted, whatever they find. */
export async function checkCode(
  db: Db,
  { typed, clientAddress }: { readonly typed: string; readonly clientAddress: string },
): Promise<Done<string> | Refused<'typo' | 'unknown'> | Paused> {
  const code = readCode(typed)
  if (code === undefined) return refuse('typo', 'code')
  const turn = await takeTurn(db, [{ rule: codes, key: addressPrefix(clientAddress) }])
  if (!turn.ok) return { ...refuse('paused', 'code'), retryAt: turn.retryAt }
  const found = await db.inTransaction(systemActor('certificates.verify'), async (tx) => {
    const certificate = await findByCode(tx, code)
    const known = certificate !== undefined && certificate.state !== 'deleted'
    await recordFact(tx, { action: 'certificates.code.checked', subject: 'certificates', data: { known } })
    return known
  })
  return found ? done(code) : refuse('unknown', 'code')
}

/** Whether the name on the paper is the right one, without telling which one is. */
export async function checkName(
  db: Db,
  { code, name, clientAddress }: { readonly code: string; readonly name: string; readonly clientAddress: string },
): Promise<Done<boolean> | Refused<'certificate-unknown'> | Paused> {
  const turn = await takeTurn(db, [
    { rule: names, key: addressPrefix(clientAddress) },
    { rule: names, key: code },
  ])
  if (!turn.ok) return { ...refuse('paused', 'name'), retryAt: turn.retryAt }
  return db.inTransaction(systemActor('certificates.verify'), async (tx) => {
    const certificate = await findByCode(tx, code)
    if (certificate?.holder === null || certificate?.holder === undefined) return refuse('certificate-unknown')
    const right = isNameOf(certificate.holder, name)
    await recordFact(tx, { action: 'certificates.name.checked', subject: certificate.id, data: { right } })
    return done(right)
  })
}

/** What a stranger may be shown; undefined where there is none, or no more. */
export async function findShown(db: Db, code: string): Promise<Certificate | undefined> {
  const certificate = await db.read(systemActor('certificates.verify'), (tx) => findByCode(tx, code))
  return certificate === undefined || certificate.state === 'deleted' ? undefined : certificate
}
