import type { Actor } from '#kernel/actor.ts'
import { systemActor } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import type { Db, Tx } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { listProfileHeads } from '#modules/organisations/index.ts'
import type { OwnCertificate, VolunteerParts } from '../parts.ts'
import { listOwnEntries, listUnlinked } from '../volunteer.queries.ts'
import type { Volunteer } from '../volunteer.ts'

export type OwnEntry = Volunteer & { readonly teamName: string }

export type Own = {
  readonly entries: readonly OwnEntry[]
  /** Entries at the address of her account that nobody has called hers yet. */
  readonly unlinked: readonly OwnEntry[]
  readonly certificates: readonly OwnCertificate[]
}

/** What is somebody's own: by her account, and by the address she has confirmed for it. */
export async function readOwn(db: Db, actor: Actor, parts: VolunteerParts, t: Translator): Promise<Own> {
  if (actor.kind !== 'person') return { entries: [], unlinked: [], certificates: [] }
  // Names of teams and entries at an address are not hers to read by the tables' own rules; what she gets is her own.
  return db.read(systemActor('volunteers.own'), async (tx) => {
    const emails = await confirmedEmails(tx, parts, actor.personId)
    return {
      entries: await named(tx, await listOwnEntries(tx, actor.personId)),
      unlinked: await named(tx, await listUnlinked(tx, emails)),
      certificates: await parts.certificates(tx, t, emails),
    }
  })
}

/** The addresses whose mail this person reads, as her account knows. For the system. */
export async function confirmedEmails(
  tx: Tx,
  { mailboxes }: Pick<VolunteerParts, 'mailboxes'>,
  personId: Id<'person'>,
): Promise<readonly string[]> {
  return (await mailboxes(tx, [personId])).map(({ email }) => email)
}

async function named(tx: Tx, entries: readonly Volunteer[]): Promise<readonly OwnEntry[]> {
  const heads = await listProfileHeads(
    tx,
    entries.map(({ profileId }) => profileId),
  )
  const names = new Map(heads.map(({ id, name }) => [id, name]))
  return entries.map((entry) => ({
    ...entry,
    // Proofs are the team's.
    qualifications: entry.qualifications.map((one) => ({ ...one, proved: false })),
    teamName: names.get(entry.profileId) ?? '',
  }))
}
