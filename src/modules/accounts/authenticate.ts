import { sql } from 'kysely'
import { type Actor, anonymous, type Role, systemActor } from '#kernel/actor.ts'
import { idFrom } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import type { Authenticated } from '#platform/http/index.ts'
import { sessionCookies, tokenHash } from '#platform/session/index.ts'
import { sessionIsAlive } from './account.ts'

export type Authenticate = (request: Request, db: Db, now: Date) => Promise<Authenticated>

/**
 * Finds out who asks, anew for every request: a role taken away, a deactivated account or an ended session counts at
 * once in all processes (AU-18, AZ-12). The base URL decides which cookie name is believed.
 */
export function authenticator(baseUrl: string): Authenticate {
  const { session: cookie } = sessionCookies(baseUrl)
  return async (request, db, now) => {
    const token = cookie.read(request)
    if (token === undefined) return { actor: anonymous }
    const found = await db.read(systemActor('accounts.authenticate'), (tx) =>
      findSession(tx, tokenHash(token), dayInBerlin(now)),
    )
    const alive =
      found !== undefined &&
      sessionIsAlive({ createdAt: found.created_at, lastSeenAt: found.last_seen_at }, found.roles.length > 0, now)
    if (!alive) return { actor: anonymous, headers: { 'set-cookie': cookie.clear() } }
    if (now.getTime() - found.last_seen_at.getTime() > noteEvery) await noteSeen(db, found.id)
    return { actor: actorOf(found) }
  }
}

// Seen to the minute is exact enough for limits of an hour and spares a write per request.
const noteEvery = 60_000

type SessionRow = {
  id: string
  account_id: string
  person_id: string
  given_name: string
  family_name: string
  created_at: Date
  last_seen_at: Date
  factor_shown_at: Date | null
  has_factor: boolean
  roles: readonly { kind: string; profile_id: string | null; area: string | null }[]
}

async function findSession(tx: Tx, hash: Buffer, day: string): Promise<SessionRow | undefined> {
  const found =
    await sql<SessionRow>`select s.id, s.account_id, a.person_id, p.given_name, p.family_name, s.created_at, s.last_seen_at, s.factor_shown_at,
      exists (select from totp t where t.account_id = a.id) or exists (select from passkeys k where k.account_id = a.id) as has_factor,
      coalesce((select json_agg(json_build_object('kind', g.kind, 'profile_id', g.profile_id, 'area', g.area) order by g.kind, g.id)
        from role_grants g where g.person_id = a.person_id and g.starts_on <= ${day}::date
          and (g.ends_on is null or g.ends_on > ${day}::date)), '[]') as roles
    from sessions s join accounts a on a.id = s.account_id and a.state = 'active' join people p on p.id = a.person_id
    where s.token_hash = ${hash}`.execute(tx)
  return found.rows[0]
}

async function noteSeen(db: Db, sessionId: string): Promise<void> {
  await db.inTransaction(systemActor('accounts.authenticate'), (tx) =>
    sql`update sessions set last_seen_at = ${tx.now} where id = ${sessionId} and last_seen_at < ${tx.now}`.execute(tx),
  )
}

function actorOf(row: SessionRow): Actor {
  const roles = row.roles.flatMap(roleOf)
  const shown = row.factor_shown_at !== null
  return {
    kind: 'person',
    accountId: idFrom(row.account_id),
    personId: idFrom(row.person_id),
    sessionId: idFrom(row.id),
    name: `${row.given_name} ${row.family_name}`,
    roles: shown ? roles : [],
    // Whoever set up a factor of their own accord is asked for it, too: a link by mail never skips it (AU-08).
    factorMissing: !shown && (roles.length > 0 || row.has_factor),
    factorShownAt: row.factor_shown_at,
  }
}

function roleOf({ kind, profile_id, area }: SessionRow['roles'][number]): readonly Role[] {
  switch (kind) {
    case 'project-coordinator':
    case 'association-board':
      return profile_id === null ? [] : [{ kind, profileId: idFrom(profile_id) }]
    case 'centre-staff':
      return area === 'volunteers' || area === 'organisations' ? [{ kind, area }] : []
    case 'operator':
    case 'ministry':
    case 'trainer':
      return [{ kind }]
    default:
      return []
  }
}
