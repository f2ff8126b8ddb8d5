export { dayInYear, isRuleKey, largestValues, type RuleKey, type RuleValue } from './rule.ts'
export { readRules, ruleAt } from './rule.queries.ts'
export { valueWords } from './rule-words.ts'
