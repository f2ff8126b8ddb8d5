import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import type { Standard, StandardsVersion } from './standard.ts'

const versionColumns = sql`v.number, v.least_projects as "leastProjects", v.summary, v.published_at as "publishedAt"`
const standardColumns = sql`s.version, s.slot, s.domain, s.title, s.statement, s.levels, s.evidence, s.placeholder`

/** The version new assessments begin with. There is one in every installation. */
export async function getCurrentVersion(tx: Tx): Promise<StandardsVersion> {
  const [version] = await versionsWhere(tx, sql`v.published_at is not null`, 1)
  if (version === undefined) throw new Error('No version of the standards was published.')
  return version
}

/** The version the centre is working on; nobody else sees it. */
export async function findDraft(tx: Tx): Promise<StandardsVersion | undefined> {
  return (await versionsWhere(tx, sql`v.published_at is null`, 1))[0]
}

/** Every version that appeared, the newest first. */
export async function listVersions(tx: Tx): Promise<readonly StandardsVersion[]> {
  return versionsWhere(tx, sql`v.published_at is not null`, 100)
}

/** The standards of a version in their order. */
export async function listStandards(tx: Tx, version: number): Promise<readonly Standard[]> {
  const { rows } = await sql<Standard>`
    select ${standardColumns} from quality_standards s where s.version = ${version} order by s.slot`.execute(tx)
  return rows
}

export async function findStandard(tx: Tx, version: number, slot: number): Promise<Standard | undefined> {
  return (await listStandards(tx, version)).find((standard) => standard.slot === slot)
}

/** What a standard said in every version that appeared, the newest first. */
export async function listHistory(tx: Tx, slot: number): Promise<readonly Standard[]> {
  const { rows } = await sql<Standard>`
    select ${standardColumns} from quality_standards s join quality_versions v on v.number = s.version
    where s.slot = ${slot} and v.published_at is not null order by s.version desc limit 100`.execute(tx)
  return rows
}

async function versionsWhere(tx: Tx, where: RawBuilder<unknown>, most: number): Promise<readonly StandardsVersion[]> {
  const { rows } = await sql<StandardsVersion>`
    select ${versionColumns} from quality_versions v where ${where} order by v.number desc limit ${most}`.execute(tx)
  return rows
}
