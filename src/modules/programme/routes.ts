import { form, get, type Route, routes, signedIn } from '#platform/http/index.ts'
import { askForRuleValue, submitRuleValue } from './add-rule-value/handler.tsx'
import { ruleAddition, ruleList } from './addresses.ts'
import { showRules } from './list-rules/handler.tsx'
import { keepRules } from './rule.policy.ts'

export const programmeRoutes: readonly Route[] = routes(
  get(ruleList, showRules, { may: signedIn }),
  form(
    ruleAddition,
    { ask: askForRuleValue, submit: submitRuleValue },
    { may: keepRules, records: 'programme.rule.added' },
  ),
)
