import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import { openTranslators, readCatalogue } from '#platform/i18n/index.ts'
import { buildActor, coordinatorOf } from '#modules/organisations/actors.fixtures.ts'
import { sourceFolder } from '#app/project-files.ts'
import { useDatabase } from '#test/database.ts'
import { acceptClaim } from './accept-claim/accept-claim.ts'
import { findClaim, listWaitingClaims } from './claim.queries.ts'
import { claimEntry, type NewClaim } from './claim-entry/claim-entry.ts'
import { clearClaims } from './clear-claims/clear-claims.ts'
import { confirmClaim } from './confirm-claim/confirm-claim.ts'
import { declineClaim } from './decline-claim/decline-claim.ts'

const { db, clock, rows } = useDatabase('demo')
const parts = { translators: openTranslators(readCatalogue(sourceFolder)) }
const baseUrl = 'https://vielfalt.example'
const day = 86_400_000
let profileId: Id<'profile'>
let staff: Id<'person'>

beforeAll(async () => {
  const [entry] = await rows<{ id: string }>("select id from profiles where slug = 'wir-lotsinnen-ruesselsheim'")
  profileId = idFrom(entry?.id ?? '')
  const [person] = await rows<{ id: string }>("select id from people where given_name = 'Ruth'")
  staff = idFrom(person?.id ?? '')
})

/** Ruth with a factor shown this very moment, or a while ago. */
function ruth(fresh = true): Actor {
  const actor = buildActor('Ruth', [{ kind: 'centre-staff', area: 'volunteers' }], staff)
  if (actor.kind !== 'person') throw new Error('Ruth is a person.')
  return { ...actor, factorShownAt: new Date(clock.now().getTime() - (fresh ? 0 : 3_600_000)) }
}

let callers = 0
async function ask(change: Partial<NewClaim> = {}): Promise<{ readonly id: Id<'claim'>; readonly token: string }> {
  callers += 1
  const result = await claimEntry(
    db,
    parts,
    {
      entry: { profileId, name: 'WIR Lots*innen Rüsselsheim' },
      givenName: 'Nele',
      familyName: 'Neuland',
      duty: 'Koordination',
      email: `nele${callers}@ruesselsheim.example`,
      reason: 'Ich leite das Projekt.',
      lang: 'uk',
      baseUrl,
      clientAddress: `198.51.100.${callers}`,
      ...change,
    },
    clock.now(),
  )
  if (!result.ok) throw new Error(result.code)
  const [row] = await rows<{ id: string }>('select id from profile_claims order by created_at desc, age(xmin) limit 1')
  const [mail] = await rows<{ token: string }>(
    "select split_part(action_href, '/', 6) as token from outbox_mails where kind = 'claims.confirm' order by created_at desc, age(xmin) limit 1",
  )
  return { id: idFrom(row?.id ?? ''), token: mail?.token ?? '' }
}

async function confirmed(): Promise<Id<'claim'>> {
  const { id, token } = await ask()
  expect(await confirmClaim(db, parts, token, baseUrl)).toMatchObject({ ok: true })
  return id
}

it('is invisible to the centre until the address is confirmed, then told to it without a name', async () => {
  await rows('delete from outbox_mails')
  const { id, token } = await ask()
  expect(await db.read(ruth(), (tx) => findClaim(tx, id))).toBeUndefined()
  expect((await db.read(ruth(), listWaitingClaims)).map((claim) => claim.id)).not.toContain(id)
  const [mail] = await rows<{ lang: string; all: string }>(
    "select lang, o::text as all from outbox_mails o where kind = 'claims.confirm'",
  )
  expect(mail).toMatchObject({ lang: 'uk' })
  expect(mail?.all).not.toContain('Neuland')
  expect((await rows<{ all: string }>('select c::text as all from profile_claims c'))[0]?.all).not.toContain(token)
  const before = (await db.read(ruth(), listWaitingClaims)).map((claim) => claim.id)
  const both = await Promise.all([confirmClaim(db, parts, token, baseUrl), confirmClaim(db, parts, token, baseUrl)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  const waiting = (await db.read(ruth(), listWaitingClaims)).map((claim) => claim.id)
  expect(waiting.toSorted()).toEqual([...before, id].toSorted())
  const told = await rows<{ recipient: string; all: string }>(
    "select recipient, o::text as all from outbox_mails o where kind = 'claims.waiting' order by 1",
  )
  expect(told.map(({ recipient }) => recipient.split('@')[0])).toEqual(['daria', 'ruth'])
  expect(told.some(({ all }) => all.includes('Neuland'))).toBe(false)
})

it('PR-10: is gone after seven days without confirmation, and its link with it', async () => {
  const { id, token } = await ask()
  clock.advance(7 * day + 1000)
  expect(await confirmClaim(db, parts, token, baseUrl)).toMatchObject({ code: 'link-spent' })
  await clearClaims(db)
  expect(await rows('select 1 from profile_claims where id = $1', [id])).toEqual([])
  expect(await rows('select action from facts where subject = $1 order by id', [id])).toEqual([
    { action: 'claims.claim.asked' },
    { action: 'claims.claim.cleared' },
  ])
})

it('asked again replaces what was not confirmed', async () => {
  const first = await ask({ email: 'zweimal@ruesselsheim.example' })
  await ask({ email: 'Zweimal@ruesselsheim.example' })
  expect(await confirmClaim(db, parts, first.token, baseUrl)).toMatchObject({ code: 'link-spent' })
  expect(await rows("select 1 from profile_claims where email = 'zweimal@ruesselsheim.example'")).toHaveLength(1)
})

it('AU-04, RL-07: answers the same for an address with an account and for one that gets no more mails', async () => {
  const [account] = await rows<{ email: string }>("select email from accounts where email like 'petra@%'")
  for (const email of [account?.email ?? '', 'niemand@nirgends.example'])
    for (let times = 0; times < 5; times += 1) await ask({ email })
  const sent = await rows<{ recipient: string; count: number }>(
    "select recipient, count(*)::int as count from outbox_mails where kind = 'claims.confirm' and recipient in ($1, 'niemand@nirgends.example') group by 1",
    [account?.email],
  )
  expect(sent.map(({ count }) => count)).toEqual([3, 3])
})

it('RL-07: one place is asked to wait after five', async () => {
  for (let times = 0; times < 5; times += 1) await ask({ clientAddress: '203.0.113.5' })
  await expect(ask({ clientAddress: '203.0.113.5' })).rejects.toThrow('paused')
})

it('accepted invites the person to keep the entry, once, and grants nothing by itself', async () => {
  const claimId = await confirmed()
  expect(await acceptClaim(db, ruth(false), parts, { claimId, baseUrl })).toMatchObject({ code: 'factor-stale' })
  const both = await Promise.all([
    acceptClaim(db, ruth(), parts, { claimId, baseUrl }),
    acceptClaim(db, ruth(), parts, { claimId, baseUrl }),
    declineClaim(db, ruth(), parts, { claimId, reason: 'Doch nicht.' }),
  ])
  const through = both.filter(({ ok }) => ok)
  expect(through).toHaveLength(1)
  const [claim] = await rows<{ decision: string }>('select decision from profile_claims where id = $1', [claimId])
  const invitations = await rows('select 1 from invitations where profile_id = $1 and family_name = $2', [
    profileId,
    'Neuland',
  ])
  expect(invitations).toHaveLength(claim?.decision === 'accepted' ? 1 : 0)
  expect(await rows('select 1 from role_grants where profile_id = $1', [profileId])).toEqual([])
})

it('declined tells the reason as it is written, in the frame of the person’s language', async () => {
  const claimId = await confirmed()
  expect(await declineClaim(db, ruth(), parts, { claimId, reason: 'Bitte mit Adresse der Stadt.' })).toMatchObject({
    ok: true,
  })
  expect(await acceptClaim(db, ruth(), parts, { claimId, baseUrl })).toMatchObject({ code: 'decided-already' })
  const [mail] = await rows<{ lang: string; paragraphs: readonly string[] }>(
    "select lang, paragraphs from outbox_mails where kind = 'claims.declined' order by created_at desc limit 1",
  )
  expect(mail?.lang).toBe('uk')
  expect(mail?.paragraphs).toContain('Bitte mit Adresse der Stadt.')
  clock.advance(29 * day)
  await clearClaims(db)
  expect(await rows('select 1 from profile_claims where id = $1', [claimId])).toHaveLength(1)
  clock.advance(2 * day)
  await Promise.all([clearClaims(db), clearClaims(db)])
  expect(await rows('select 1 from profile_claims where id = $1', [claimId])).toEqual([])
})

it('AZ-04: is not there for those who keep other entries', async () => {
  const claimId = await confirmed()
  const petra = coordinatorOf(profileId)
  expect(await db.read(petra, (tx) => findClaim(tx, claimId))).toBeUndefined()
  expect(await declineClaim(db, petra, parts, { claimId, reason: 'x' })).toMatchObject({ code: 'claim-unknown' })
})
