import { sql } from 'kysely'
import { type Id, idFrom } from '#kernel/id.ts'
import type { Role } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { Tx } from '#platform/db/index.ts'

/** An account as operators see it: who, since when, which kinds of role; nothing of anybody's work. */
export type AccountLine = {
  readonly id: Id<'account'>
  readonly name: string
  readonly email: string
  readonly state: 'active' | 'deactivated'
  readonly sessions: number
  readonly roles: readonly { readonly grantId: Id<'role-grant'>; readonly kind: Role['kind'] }[]
}

type Row = {
  id: string
  name: string
  email: string
  state: 'active' | 'deactivated'
  sessions: number
  roles: readonly { id: string; kind: Role['kind'] }[]
}

const pageSize = 50

/** Accounts by name, fifty a page; `search` finds parts of name and address. */
export async function listAccounts(
  tx: Tx,
  search: string,
  page: number,
): Promise<{ readonly lines: readonly AccountLine[]; readonly more: boolean }> {
  const day = dayInBerlin(tx.now)
  const found = await sql<Row>`select a.id, p.given_name || ' ' || p.family_name as name, a.email, a.state,
      (select count(*)::int from sessions s where s.account_id = a.id) as sessions,
      coalesce((select json_agg(json_build_object('id', g.id, 'kind', g.kind) order by g.kind) from role_grants g
        where g.person_id = a.person_id and g.starts_on <= ${day}::date and (g.ends_on is null or g.ends_on > ${day}::date)), '[]') as roles
    from accounts a join people p on p.id = a.person_id
    where ${search} = '' or strpos(access.fold(p.given_name || ' ' || p.family_name || ' ' || a.email), access.fold(${search})) > 0
    order by p.family_name, p.given_name, a.id limit ${pageSize + 1} offset ${(page - 1) * pageSize}`.execute(tx)
  const lines = found.rows.slice(0, pageSize).map((row) => ({
    ...row,
    id: idFrom<'account'>(row.id),
    roles: row.roles.map(({ id, kind }) => ({ grantId: idFrom<'role-grant'>(id), kind })),
  }))
  return { lines, more: found.rows.length > pageSize }
}
