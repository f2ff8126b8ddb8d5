import { type RuleKey, ruleKeys } from './rule.ts'

/** What the rules are about, in the order in which they are shown, with the beginnings of their keys. */
const beginnings = {
  training: ['training.'],
  work: ['allowance.', 'coordination.'],
  application: ['application.', 'proof.'],
  microproject: ['funding.microproject.', 'minijob.'],
  programme: ['funding.projects.', 'funding.interpreters.', 'funding.centres.', 'funding.strategies.'],
  others: ['funding.dsee.', 'funding.amadeu.', 'funding.bosch.', 'funding.monom.'],
  founding: ['founding.'],
} as const
export type RuleGroup = keyof typeof beginnings

export const ruleGroups = Object.keys(beginnings).filter((group) => isRuleGroup(group))

/** The rules of a group, in their order. */
export function rulesOf(group: RuleGroup): readonly RuleKey[] {
  return ruleKeys.filter((key) => beginnings[group].some((beginning) => key.startsWith(beginning)))
}

function isRuleGroup(text: string): text is RuleGroup {
  return Object.hasOwn(beginnings, text)
}
