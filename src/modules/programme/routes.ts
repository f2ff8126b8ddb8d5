import { form, get, type Route, routes, signedIn } from '#platform/http/index.ts'
import { askForRuleValue, submitRuleValue } from './add-rule-value/handler.tsx'
import { ruleAddition, ruleList, ruleWithdrawal } from './addresses.ts'
import { showRules } from './list-rules/handler.tsx'
import { keepRules } from './rule.policy.ts'
import { askForWithdrawal, submitWithdrawal } from './withdraw-rule-value/handler.tsx'

export const programmeRoutes: readonly Route[] = routes(
  get(ruleList, showRules, { may: signedIn }),
  form(
    ruleAddition,
    { ask: askForRuleValue, submit: submitRuleValue },
    { may: keepRules, records: 'programme.rule.added' },
  ),
  form(
    ruleWithdrawal,
    { ask: askForWithdrawal, submit: submitWithdrawal },
    { may: keepRules, records: 'programme.rule.withdrawn' },
  ),
)
