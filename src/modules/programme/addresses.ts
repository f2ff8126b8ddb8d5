import { address } from '#platform/http/index.ts'

export const ruleList = address('/mein/regeln')
export const ruleAddition = address('/mein/regeln/:ruleKey/neu')
export const ruleWithdrawal = address('/mein/regeln/:ruleKey/:valueId/zurueckziehen')
