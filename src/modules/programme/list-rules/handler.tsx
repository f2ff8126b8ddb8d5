import { isCentreStaff } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { doneCodeOf, type RequestContext } from '#platform/http/index.ts'
import { ruleKeys } from '../rule.ts'
import { listRuleValues } from '../rule.queries.ts'
import { doneCodes, RulesPage } from './page.tsx'

export async function showRules(ctx: RequestContext): Promise<Response> {
  const values = await ctx.db.read(ctx.actor, (tx) => listRuleValues(tx, ruleKeys))
  const title = ctx.t('programme.list.title')
  return ctx.page({
    title,
    unlisted: true,
    breadcrumb: [{ label: title }],
    content: (
      <RulesPage
        t={ctx.t}
        today={dayInBerlin(ctx.now)}
        values={values}
        mayAdd={isCentreStaff(ctx.actor)}
        done={doneCodeOf(ctx, doneCodes)}
      />
    ),
  })
}
