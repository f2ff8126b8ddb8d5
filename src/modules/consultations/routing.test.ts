import { expect, it } from 'vitest'
import { areaFor } from './routing.ts'

it.each([
  ['volunteers', ['money'], 'association', 'volunteers'],
  ['organisations', ['team'], 'municipality', 'organisations'],
  ['unsure', ['founding', 'money', 'team'], 'volunteer', 'organisations'],
  ['unsure', ['training', 'quality', 'money'], 'association', 'volunteers'],
  ['unsure', ['money', 'team'], 'association', 'organisations'],
  ['unsure', ['money', 'team'], 'municipality', 'volunteers'],
  ['unsure', ['other'], 'volunteer', 'volunteers'],
  ['unsure', ['data-protection', 'visibility'], 'initiative', 'organisations'],
] as const)('%s with %j from %s goes to %s', (area, topics, askerKind, expected) => {
  expect(areaFor({ area, topics, askerKind })).toBe(expected)
})
