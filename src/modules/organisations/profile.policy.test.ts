import { describe, expect, it } from 'vitest'
import { type Actor, anonymous } from '#kernel/actor.ts'
import { idFrom } from '#kernel/id.ts'
import type { Decision, Policy } from '#platform/http/index.ts'
import { buildActor, coordinatorOf, daria, ruth } from './actors.fixtures.ts'
import { profileId } from './profile.fixtures.ts'
import {
  createProfile,
  editProfile,
  inviteToProfile,
  listAllProfiles,
  openMemberArea,
  publishProfile,
} from './profile.policy.ts'

const petra = coordinatorOf(profileId)
const timo = coordinatorOf(idFrom('00000000-0000-4000-8000-000000000109'), 'Timo')
const leyla = buildActor('Leyla', [
  { kind: 'association-board', profileId: idFrom('00000000-0000-4000-8000-000000000108') },
])
const olaf = buildActor('Olaf', [{ kind: 'operator' }])
const anke = buildActor('Anke', [{ kind: 'ministry' }])
const petraWithoutFactor: Actor = petra.kind === 'person' ? { ...petra, roles: [], factorMissing: true } : petra

const people = { nobody: anonymous, petra, petraWithoutFactor, timo, leyla, ruth, daria, olaf, anke }
type Expected = Readonly<Record<keyof typeof people, Decision>>

// Each line is asked about Petra's profile.
const table: readonly (readonly [Policy, Expected])[] = [
  [openMemberArea, decisions('allow', 'allow', 'allow', 'allow')],
  [listAllProfiles, decisions('forbidden', 'forbidden', 'allow', 'forbidden')],
  [createProfile, decisions('forbidden', 'forbidden', 'allow', 'forbidden')],
  [editProfile, decisions('allow', 'not-found', 'allow', 'not-found')],
  [publishProfile, decisions('allow', 'not-found', 'allow', 'not-found')],
  [inviteToProfile, decisions('not-found', 'not-found', 'allow', 'not-found')],
]

describe('who may what', () => {
  it.each(table)('$name', (policy, expected) => {
    const decided = Object.fromEntries(
      Object.entries(people).map(([name, actor]) => [name, policy.decide(actor, { profileId })]),
    )
    expect(decided).toEqual(expected)
  })

  it('gives nothing away about a profile that is not there', () => {
    const nowhere = { profileId: '00000000-0000-4000-8000-00000000ffff' }
    expect(editProfile.decide(timo, nowhere)).toBe(editProfile.decide(timo, { profileId }))
  })
})

function decisions(keeper: Decision, stranger: Decision, centre: Decision, other: Decision): Expected {
  return {
    nobody: 'sign-in',
    petra: keeper,
    petraWithoutFactor: 'factor',
    timo: stranger,
    leyla: stranger,
    ruth: centre,
    daria: centre,
    olaf: other,
    anke: other,
  }
}
