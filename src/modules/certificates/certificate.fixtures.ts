import { join } from 'node:path'
import { type Actor, systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Db } from '#platform/db/index.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import type { Certificate } from './certificate.ts'
import { findCertificate } from './certificate.queries.ts'
import { type Issued, issueCertificate, type NewCertificate } from './issue-certificate/issue-certificate.ts'
import type { IssuingParts } from './parts.ts'

export const system = systemActor('test')

/** The parts as the house of the tests has them. */
export const testParts: IssuingParts = {
  key: Buffer.alloc(32, 'test key of the house, only here'),
  translators: openTranslators(readCatalogue(join(import.meta.dirname, '../..'))),
  baseUrl: 'http://localhost:3000',
}

type Changes = Partial<Omit<NewCertificate, 'holder'>> & { readonly holder?: Partial<NewCertificate['holder']> }

/** A course of 36 units in the summer of 2026, certified by the issuer. */
export function buildNew(issuer: Id<'profile'> | null, { holder, ...changes }: Changes = {}): NewCertificate {
  return {
    issuer,
    holder: { name: 'Nour Sadek', email: 'nour@post.example', lang: 'ar', participantRef: null, ...holder },
    kind: 'basic',
    title: 'Basisqualifizierung 2026',
    modules: [
      { title: 'Rolle und Aufgaben', units: 16 },
      { title: 'Werte und Haltungen', units: 20 },
    ],
    units: 36,
    attendedUnits: 34,
    from: '2026-05-01',
    until: '2026-07-15',
    place: 'Friedberg (Hessen)',
    signatories: [{ name: 'Petra Garnweber', duty: 'Koordination' }],
    courseRef: null,
    ...changes,
  }
}

export async function issue(db: Db, actor: Actor, input: NewCertificate): Promise<Issued> {
  const issued = await db.inTransaction(actor, (tx) => issueCertificate(tx, testParts, input))
  if (!issued.ok) throw new Error(issued.code)
  return issued.value
}

export async function getNow(db: Db, id: Id<'certificate'>): Promise<Certificate> {
  const certificate = await db.read(system, (tx) => findCertificate(tx, id))
  if (certificate === undefined) throw new Error(`No certificate ${id}`)
  return certificate
}
