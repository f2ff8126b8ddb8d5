import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { addQualification, withdrawQualification } from '#modules/volunteers/index.ts'
import { paperLanguageOf } from '../certificate.ts'
import { emailHash, holderTokenHash } from '../holder-link.ts'

type DemoCertificate = {
  readonly code: string
  readonly name: string
  readonly email: string
  readonly lang: 'tr' | 'ar' | 'de'
  readonly state: 'valid' | 'revoked'
}

const title = 'Basisqualifizierung 2024'
const modules = [
  { title: 'Kennenlernen, Biografie, Motivation und Erwartungen', units: 5 },
  { title: 'Migration und Integration', units: 5 },
  { title: 'Rolle und Aufgaben', units: 5 },
  { title: 'Werte und Haltungen', units: 4 },
  { title: 'Rahmenbedingungen und Datenschutz', units: 5 },
  { title: 'Interkulturelle Kommunikation', units: 5 },
  { title: 'Lokale Netzwerke', units: 4 },
  { title: 'Grenzen und Selbstfürsorge', units: 3 },
]
const [startsOn, endsOn, issuedOn] = ['2024-03-01', '2024-06-30', '2024-07-05']

// Codes that stand in manuals and tests, so that everybody can try them.
const certificates: readonly DemoCertificate[] = [
  { code: '24BASE2024AV', name: 'Selin Dokumacı', email: 'selin@mail.example', lang: 'tr', state: 'valid' },
  { code: '24BASE2024BW', name: 'نور صادق', email: 'nour@mail.example', lang: 'ar', state: 'valid' },
  { code: '24BASE2024CX', name: 'Edo Irrläufer', email: 'edo@mail.example', lang: 'de', state: 'revoked' },
]

/** Adds what the invented project of the demo world certified in 2024, one of it revoked; none where there are certificates. */
export async function loadDemoCertificates(tx: Tx, key: Buffer): Promise<number> {
  const { rows } = await sql`select from certificates limit 1`.execute(tx)
  if (rows.length > 0) return 0
  const found = await sql<{ id: Id<'profile'>; name: string }>`
    select id, name from profiles where slug = 'wir-lotsinnen-bruecke'`.execute(tx)
  const [issuer] = found.rows
  if (issuer === undefined) throw new Error('The demo world has no Brücke.')
  for (const certificate of certificates) await add(tx, key, issuer, certificate)
  return certificates.length
}

async function add(
  tx: Tx,
  key: Buffer,
  issuer: { readonly id: Id<'profile'>; readonly name: string },
  { code, name, email, lang, state }: DemoCertificate,
): Promise<void> {
  const qualificationId = await addQualification(
    tx,
    { from: 'certificate', email, profileId: issuer.id },
    { kind: 'basic', title, units: 36, provider: issuer.name, gotOn: endsOn, validUntil: null },
  )
  const issuedAt = new Date(`${issuedOn}T10:00:00Z`)
  const { rows } = await sql<{ id: Id<'certificate'> }>`
    insert into certificates (code, profile_id, issuer_name, kind, title, modules, units, attended_units, starts_on, ends_on, place,
      signatories, issued_at, issued_on, state, ended_at, reason, qualification_id, status_index)
    values (${code}, ${issuer.id}, ${issuer.name}, 'basic', ${title}, ${JSON.stringify(modules)}, 36, 34, ${startsOn}::date,
      ${endsOn}::date, 'Friedberg (Hessen)', ${JSON.stringify([{ name: 'Petra Garnweber', duty: 'Koordination' }])}, ${issuedAt},
      ${issuedOn}::date, ${state}, ${state === 'valid' ? null : tx.now},
      ${state === 'valid' ? '' : 'Der Nachweis ging an die falsche Person.'}, ${qualificationId}, ${code.charCodeAt(10) * 7})
    returning id`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('The certificate was not added.')
  if (state === 'revoked') await withdrawQualification(tx, qualificationId, issuedOn)
  const salt = createHash('sha256').update(code).digest().subarray(0, 16)
  await sql`insert into certificate_holders (certificate_id, name, email, email_hash, lang, paper_lang, public_fields, link_hash, salt)
    values (${row.id}, ${name}, ${email}, ${emailHash(email)}, ${lang}, ${paperLanguageOf(lang)}, '{}',
      ${holderTokenHash(key, row.id, 1)}, ${salt})`.execute(tx)
}
