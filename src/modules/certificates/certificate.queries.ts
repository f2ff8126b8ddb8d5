import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { isToken, tokenHash } from '#platform/session/index.ts'
import type { Certificate } from './certificate.ts'
import { emailHash } from './holder-link.ts'

const columns = sql`c.id, c.code, c.profile_id as "profileId", c.issuer_name as "issuerName", c.kind, c.title, c.modules, c.units,
  c.attended_units as "attendedUnits", c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", c.place, c.signatories,
  c.issued_at as "issuedAt", c.issued_on::text as "issuedOn", c.valid_until::text as "validUntil", c.course_ref as "courseRef",
  c.participant_ref as "participantRef", c.state, c.ended_at as "endedAt", c.reason, c.version, c.qualification_id as "qualificationId",
  c.status_index as "statusIndex", (select n.code from certificates n where n.replaces_id = c.id) as "replacedBy",
  case when h.certificate_id is null then null else jsonb_build_object('name', h.name, 'email', h.email, 'lang', h.lang,
    'paperLang', h.paper_lang, 'publicFields', h.public_fields, 'linkGeneration', h.link_generation, 'salt', encode(h.salt, 'hex')) end as holder`

/** A certificate this actor may see: of her own organisation, or any for the system. */
export async function findCertificate(tx: Tx, id: Id<'certificate'>): Promise<Certificate | undefined> {
  return (await select(tx, sql`c.id = ${id}`))[0]
}

/** Waits for whoever is changing it; answers it as it is then. */
export async function lockCertificate(tx: Tx, id: Id<'certificate'>): Promise<Certificate | undefined> {
  await sql`select from certificates where id = ${id} for update`.execute(tx)
  return findCertificate(tx, id)
}

/** The certificate with this code, as it is stored. For the system. */
export async function findByCode(tx: Tx, code: string): Promise<Certificate | undefined> {
  return (await select(tx, sql`c.code = ${code}`))[0]
}

/** The certificate a private link opens. For the system. */
export async function findByLink(tx: Tx, token: string): Promise<Certificate | undefined> {
  return isToken(token) ? (await select(tx, sql`h.link_hash = ${tokenHash(token)}`))[0] : undefined
}

/** Certificates made out to one of these addresses, the latest first. For the system. */
export async function listByEmails(tx: Tx, emails: readonly string[]): Promise<readonly Certificate[]> {
  if (emails.length === 0) return []
  return select(tx, sql`h.email_hash = any (${emails.map(emailHash)}::bytea[]) and c.state <> 'replaced'`)
}

/** The certificates of one course, replaced ones left out. */
export async function listCertificatesOf(tx: Tx, courseRef: string): Promise<readonly Certificate[]> {
  return select(tx, sql`c.course_ref = ${courseRef} and c.state <> 'replaced'`)
}

export type IssuedPosition = { readonly issuedAt: string; readonly id: Id<'certificate'> }
export type IssuedPage = { readonly lines: readonly Certificate[]; readonly next: IssuedPosition | undefined }
export const issuedPerPage = 50

/** What an issuer has issued, the latest first; `profileId` null is the centre. By keyset, in the order of an index. */
export async function listIssued(
  tx: Tx,
  profileId: Id<'profile'> | null,
  after: IssuedPosition | undefined,
): Promise<IssuedPage> {
  const beyond =
    after === undefined ? sql`true` : sql`(c.issued_at, c.id) < (${after.issuedAt}::timestamptz, ${after.id}::uuid)`
  const whose = profileId === null ? sql`c.profile_id is null` : sql`c.profile_id = ${profileId}`
  const lines = await select(tx, sql`${whose} and ${beyond}`, issuedPerPage + 1)
  const last = lines.length > issuedPerPage ? lines[issuedPerPage - 1] : undefined
  return {
    lines: lines.slice(0, issuedPerPage),
    next: last === undefined ? undefined : { issuedAt: last.issuedAt.toISOString(), id: last.id },
  }
}

/** Whether this issuer has issued anything; only then there is one for programs to ask about. For the system. */
export async function findIssuer(tx: Tx, profileId: Id<'profile'> | null): Promise<boolean> {
  const whose = profileId === null ? sql`profile_id is null` : sql`profile_id = ${profileId}`
  const { rows } = await sql`select from certificates where ${whose} limit 1`.execute(tx)
  return rows.length > 0
}

/** The places in an issuer's list of those that are valid no more, and since when it is so. */
export type StatusList = { readonly ended: readonly number[]; readonly changedAt: Date }

/** The issuer's list; undefined where nothing was issued. No place is ever free again. For the system. */
export async function findStatusList(tx: Tx, profileId: Id<'profile'> | null): Promise<StatusList | undefined> {
  const whose = profileId === null ? sql`profile_id is null` : sql`profile_id = ${profileId}`
  const { rows } = await sql<{ ended: readonly number[]; changedAt: Date | null }>`
    select coalesce(array_agg(status_index order by status_index), '{}') as ended,
      coalesce(max(ended_at), (select min(issued_at) from certificates where ${whose})) as "changedAt"
    from certificates where ${whose} and state <> 'valid'`.execute(tx)
  return rows.flatMap(({ ended, changedAt }) => (changedAt === null ? [] : [{ ended, changedAt }]))[0]
}

async function select(tx: Tx, where: RawBuilder<unknown>, limit = 1000): Promise<readonly Certificate[]> {
  const { rows } = await sql<Certificate>`
    select ${columns} from certificates c left join certificate_holders h on h.certificate_id = c.id
    where ${where} order by c.issued_at desc, c.id desc limit ${limit}`.execute(tx)
  return rows
}
