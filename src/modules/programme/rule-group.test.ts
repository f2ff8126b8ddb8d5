import { expect, it } from 'vitest'
import { ruleKeys } from './rule.ts'
import { ruleGroups, rulesOf } from './rule-group.ts'

it('every rule stands in one group, and no group is empty', () => {
  const grouped = ruleGroups.map((group) => rulesOf(group))
  expect(grouped.flat().toSorted()).toEqual(ruleKeys.toSorted())
  expect(grouped.filter((keys) => keys.length === 0)).toEqual([])
})
