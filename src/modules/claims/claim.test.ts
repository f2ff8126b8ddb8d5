import { expect, it } from 'vitest'
import { kinshipOf } from './claim.ts'

it.each([
  ['info@ahorn.example', { email: 'info@ahorn.example', website: '' }, 'same-address'],
  ['nele@ahorn.example', { email: 'info@ahorn.example', website: '' }, 'same-domain'],
  ['nele@ahorn.example', { email: '', website: 'https://www.ahorn.example/verein' }, 'same-domain'],
  ['nele@mail.ahorn.example', { email: '', website: 'ahorn.example' }, 'same-domain'],
  ['nele@nahorn.example', { email: '', website: 'ahorn.example' }, 'other-domain'],
  // The same big provider says nothing.
  ['nele@gmx.de', { email: 'verein@gmx.de', website: '' }, 'other-domain'],
  ['verein@gmx.de', { email: 'verein@gmx.de', website: '' }, 'same-address'],
  ['nele@ahorn.example', { email: '', website: '' }, 'unknown'],
] as const)('%s and %o: %s', (email, entry, kinship) => {
  expect(kinshipOf(email, entry)).toBe(kinship)
})
