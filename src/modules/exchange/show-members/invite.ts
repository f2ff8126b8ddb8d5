import { sql } from 'kysely'
import { type Actor, isCentreStaff } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import { asSystem, type Db, type Tx } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { exchangeStart } from '../addresses.ts'
import { type Group, invites } from '../group.ts'
import { findGroup } from '../group.queries.ts'
import type { ExchangeMailParts } from '../parts.ts'
import { tellPerson } from '../tell-person.ts'

type Person = Extract<Actor, { readonly kind: 'person' }>

/**
 * Invites whoever has an account with this address. The answer is the same where nobody has: nobody learns here who has one (RL-08).
 * She finds the invitation at the start of the exchange; the mail says only that there is one.
 */
export function invite(
  db: Db,
  actor: Person,
  parts: ExchangeMailParts,
  { groupId, email }: { readonly groupId: Group['id']; readonly email: string },
): Promise<Done<null> | Refused<'group-unknown'>> {
  return db.inTransaction(actor, async (tx) => {
    const group = await findGroup(tx, groupId)
    if (group === undefined || !invites(group, isCentreStaff(actor))) return refuse('group-unknown')
    const personId = await asSystem(tx, 'exchange.invitee', async () => {
      const { rows } = await sql<{ id: Id<'person'> }>`
        select a.person_id as id from accounts a where lower(a.email) = lower(${email}) and a.state = 'active'
          and not exists (select from exchange_members m where m.group_id = ${groupId} and m.person_id = a.person_id and m.left_at is null)`.execute(
        tx,
      )
      return rows[0]?.id
    })
    if (personId === undefined) return done(null)
    const { rows } = await sql`
      insert into exchange_invitations (group_id, person_id, invited_by, invited_at)
      values (${groupId}, ${personId}, ${actor.personId}, ${tx.now}) on conflict do nothing returning group_id`.execute(
      tx,
    )
    if (rows.length === 0) return done(null)
    await tellPerson(tx, parts, { personId, kind: 'exchange.invited' }, (t, lang) => ({
      subject: t('exchange.mail.invited.subject'),
      paragraphs: [t('exchange.mail.invited.text')],
      label: t('exchange.mail.invited.action'),
      page: exchangeStart.href(lang),
    }))
    await recordFact(tx, { action: 'exchange.person.invited', subject: groupId, data: { person: personId } })
    return done(null)
  })
}

type Keeping = { readonly groupId: Group['id']; readonly personId: Id<'person'>; readonly keeps: boolean }

/** A member keeps the group, too, or does so no more. */
export function keepToo(
  db: Db,
  actor: Person,
  { groupId, personId, keeps }: Keeping,
): Promise<Done<null> | Refused<'no-member' | 'last-keeper'>> {
  return db.inTransaction(actor, async (tx) => {
    const member = await asSystem(tx, 'exchange.members', () =>
      sql`select from exchange_members where group_id = ${groupId} and person_id = ${personId} and left_at is null`.execute(
        tx,
      ),
    )
    if (member.rows.length === 0) return refuse('no-member')
    if (!keeps && (await isLastKeeper(tx, groupId, personId))) return refuse('last-keeper')
    if (keeps)
      await sql`insert into exchange_keepers (group_id, person_id, since) values (${groupId}, ${personId}, ${tx.now})
        on conflict do nothing`.execute(tx)
    else
      await asSystem(tx, 'exchange.keepers', () =>
        sql`delete from exchange_keepers where group_id = ${groupId} and person_id = ${personId}`.execute(tx),
      )
    await recordFact(tx, { action: 'exchange.keeper.set', subject: groupId, data: { person: personId, keeps } })
    return done(null)
  })
}

/** In a group by invitation nobody but its keepers invites and moderates: somebody must be left who does. */
async function isLastKeeper(tx: Tx, groupId: Group['id'], personId: Id<'person'>): Promise<boolean> {
  const { rows } = await asSystem(tx, 'exchange.keepers', () =>
    // Locked, so that two keepers do not end at the same moment.
    sql<{ id: string }>`select k.person_id as id from exchange_groups g join exchange_keepers k on k.group_id = g.id
      join exchange_members m on m.group_id = k.group_id and m.person_id = k.person_id and m.left_at is null
      where g.id = ${groupId} and not g.open for update of g`.execute(tx),
  )
  return rows.length === 1 && rows[0]?.id === personId
}
