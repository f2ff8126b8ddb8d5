import { randomBytes, randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { findProfileHead } from '#modules/organisations/index.ts'
import { addQualification, type QualificationKind } from '#modules/volunteers/index.ts'
import { statusPlaces } from '../badge/status-list.ts'
import { issues } from '../certificate.policy.ts'
import {
  type CertificateModule,
  type PaperLanguage,
  paperLanguageOf,
  type PublicField,
  type Signatory,
} from '../certificate.ts'
import { findCertificate } from '../certificate.queries.ts'
import { newCode } from '../code.ts'
import { emailHash, holderTokenHash } from '../holder-link.ts'
import type { IssuingParts } from '../parts.ts'
import { withSignatures } from '../signature.queries.ts'
import { tellHolder } from '../tell-holder.ts'

export type NewCertificate = {
  /** The profile that issues; null is the centre. */
  readonly issuer: Id<'profile'> | null
  readonly holder: {
    readonly name: string
    /** Empty where she has none: then the team hands out the paper. */
    readonly email: string
    readonly lang: Lang
    readonly participantRef: string | null
    /** The language beside German; by default that of the mails, where papers have it. */
    readonly paperLang?: PaperLanguage | ''
  }
  readonly kind: QualificationKind
  readonly title: string
  readonly modules: readonly CertificateModule[]
  readonly units: number
  readonly attendedUnits: number
  /** Calendar days as `YYYY-MM-DD`. */
  readonly from: string
  readonly until: string
  readonly place: string
  readonly signatories: readonly Signatory[]
  readonly validUntil?: string | null
  readonly courseRef: string | null
}

export type Issued = { readonly id: Id<'certificate'>; readonly code: string }
export type IssueRefusal = Refused<'not-yours' | 'units-unlike' | 'days-unlike'>

/**
 * Issues a certificate in the caller's transaction, qualifies the holder, and sends her the private link in her language. A course
 * and participant get one: asked again, it answers the one there is, so that issuing many may break off and begin anew.
 */
export async function issueCertificate(
  tx: Tx,
  parts: IssuingParts,
  input: NewCertificate,
): Promise<Done<Issued> | IssueRefusal> {
  if (!issues(tx.actor, { profileId: input.issuer })) return refuse('not-yours')
  const { attendedUnits, units, from, until } = input
  if (attendedUnits < 0 || attendedUnits > units) return refuse('units-unlike')
  const validUntil = input.validUntil ?? null
  if (until < from || (validUntil !== null && validUntil < dayInBerlin(tx.now))) return refuse('days-unlike')
  const there = await findIssued(tx, input.courseRef, input.holder.participantRef)
  if (there !== undefined) return done(there)
  return done(await insertCertificate(tx, parts, input))
}

export type Successor = {
  readonly replaces: Id<'certificate'>
  readonly version: number
  /** What the holder had allowed stays allowed. */
  readonly publicFields: readonly PublicField[]
}

/** Writes the rows; whether it may be, has been decided before. */
export async function insertCertificate(
  tx: Tx,
  parts: IssuingParts,
  input: NewCertificate,
  successor?: Successor,
): Promise<Issued> {
  const issuerName = await nameOf(tx, parts, input.issuer)
  const { kind, title, units, holder } = input
  const today = dayInBerlin(tx.now)
  const validUntil = input.validUntil ?? null
  const qualificationId =
    holder.email === ''
      ? null
      : await addQualification(
          tx,
          { from: 'certificate', email: holder.email, profileId: input.issuer },
          // Somebody has learned it once the course is over, whenever the paper comes.
          { kind, title, units, provider: issuerName, gotOn: input.until, validUntil },
        )
  const statusIndex = await freeStatusIndex(tx, input.issuer)
  const signatories = await withSignatures(tx, input.issuer, input.signatories)
  const { rows } = await sql<Issued>`
    insert into certificates (code, profile_id, issuer_name, kind, title, modules, units, attended_units, starts_on, ends_on, place,
      signatories, issued_at, issued_on, valid_until, course_ref, participant_ref, replaces_id, version, qualification_id, status_index)
    values (${newCode()}, ${input.issuer}, ${issuerName}, ${kind}, ${title}, ${JSON.stringify(input.modules)}, ${units},
      ${input.attendedUnits}, ${input.from}::date, ${input.until}::date, ${input.place}, ${JSON.stringify(signatories)}, ${tx.now},
      ${today}::date, ${validUntil}::date, ${input.courseRef}, ${holder.participantRef}, ${successor?.replaces ?? null},
      ${successor?.version ?? 1}, ${qualificationId}, ${statusIndex})
    returning id, code`.execute(tx)
  const [issued] = rows
  if (issued === undefined) throw new Error('The certificate was not issued.')
  await insertHolder(tx, parts, issued.id, holder, successor?.publicFields ?? [])
  const certificate = await findCertificate(tx, issued.id)
  if (certificate !== undefined)
    await tellHolder(tx, parts, successor === undefined ? 'issued' : 'replaced', certificate)
  await recordFact(tx, {
    action: successor === undefined ? 'certificates.certificate.issued' : 'certificates.certificate.reissued',
    subject: issued.id,
    data: { kind, issuer: input.issuer ?? 'centre', course: input.courseRef, replaces: successor?.replaces ?? null },
  })
  return issued
}

async function insertHolder(
  tx: Tx,
  { key }: IssuingParts,
  id: Id<'certificate'>,
  { name, email, lang, paperLang }: NewCertificate['holder'],
  fields: readonly PublicField[],
): Promise<void> {
  await sql`insert into certificate_holders (certificate_id, name, email, email_hash, lang, paper_lang, public_fields, link_hash, salt)
    values (${id}, ${name}, ${email}, ${email === '' ? null : emailHash(email)}, ${lang}, ${paperLang ?? paperLanguageOf(lang)},
      ${[...fields]}::text[], ${holderTokenHash(key, id, 1)}, ${randomBytes(16)})`.execute(tx)
}

async function findIssued(
  tx: Tx,
  courseRef: string | null,
  participantRef: string | null,
): Promise<Issued | undefined> {
  if (courseRef === null || participantRef === null) return undefined
  // Two who issue for one participant at once: the second waits here, and then finds what the first has made.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`certificates ${courseRef} ${participantRef}`}, 0))`.execute(
    tx,
  )
  const { rows } = await sql<Issued>`
    select id, code from certificates
    where course_ref = ${courseRef} and participant_ref = ${participantRef} and state = 'valid'`.execute(tx)
  return rows[0]
}

async function nameOf(tx: Tx, { translators }: IssuingParts, issuer: Id<'profile'> | null): Promise<string> {
  if (issuer === null) return translators('de')('certificates.centre')
  const head = await findProfileHead(tx, issuer)
  if (head === undefined) throw new Error('Nobody issues for a profile that is not there.')
  return head.name
}

/** A place in the issuer's list that nobody has, by chance, so that neighbours are no group of people. */
async function freeStatusIndex(tx: Tx, issuer: Id<'profile'> | null): Promise<number> {
  const whose = issuer === null ? sql`profile_id is null` : sql`profile_id = ${issuer}`
  return asSystem(tx, 'certificates.status', async () => {
    for (let attempt = 0; attempt < 40; attempt += 1) {
      const index = randomInt(statusPlaces)
      const { rows } = await sql`select from certificates where ${whose} and status_index = ${index}`.execute(tx)
      if (rows.length === 0) return index
    }
    throw new Error('The list of states of this issuer is full.')
  })
}
