import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { asSystem, type Tx } from '#platform/db/index.ts'
import { listRoleHolders } from '#modules/organisations/index.ts'
import { desk } from './addresses.ts'
import type { MailParts } from './parts.ts'

/** Where mails about a path go. Links are kept as hashes only, so who has no account opens the one of the first mail. */
export type Reader = { readonly email: string; readonly lang: Lang; readonly href: string | undefined }

type Row = {
  readonly lang: Lang
  readonly email: string | null
  readonly personId: Id<'person'> | null
  readonly profileId: Id<'profile'> | null
}

/** Everybody who founds: whoever has the link, the person, and those who keep the profile; each address once. */
export function listReaders(tx: Tx, { mailboxes, baseUrl }: MailParts, id: Id<'pathway'>): Promise<readonly Reader[]> {
  return asSystem(tx, 'pathways.readers', async () => {
    const { rows } = await sql<Row>`
      select p.lang, l.email, p.person_id as "personId", p.profile_id as "profileId"
      from pathways p left join pathway_links l on l.pathway_id = p.id where p.id = ${id} order by l.created_at desc limit 1`.execute(
      tx,
    )
    const [row] = rows
    if (row === undefined) return []
    const keepers = row.profileId === null ? [] : await listRoleHolders(tx, row.profileId, dayInBerlin(tx.now))
    const people = new Set([
      ...keepers.map(({ personId }) => personId),
      ...(row.personId === null ? [] : [row.personId]),
    ])
    const readers = new Map<string, Reader>()
    if (row.email !== null) readers.set(row.email, { email: row.email, lang: row.lang, href: undefined })
    for (const { email, language } of await mailboxes(tx, [...people]))
      readers.set(email.toLowerCase(), {
        email,
        lang: language,
        href: new URL(desk.href(language, { pathwayId: id }), baseUrl).href,
      })
    return [...readers.values()]
  })
}
