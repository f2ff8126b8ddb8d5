export { type RuleKey, type RuleValue } from './rule.ts'
export { ruleAt, rulesAt } from './rule.queries.ts'
export { valueWords } from './rule-words.ts'
