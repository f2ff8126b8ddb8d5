import { emptyForm, type FormState, textOf } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { errorLines, refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { ruleAddition, ruleList } from '../addresses.ts'
import { isRuleKey, type RuleKey, ruleOn, rules } from '../rule.ts'
import { listRuleValues } from '../rule.queries.ts'
import { ruleId, ruleName, validityWords } from '../rule-words.ts'
import { addRuleValue } from './add-rule-value.ts'
import { ruleValueForm, valueOf } from './form.ts'
import { AdditionPage } from './page.tsx'

type Context = RequestContext<'/mein/regeln/:ruleKey/neu'>

export async function askForRuleValue(ctx: Context): Promise<Response> {
  return additionPage(ctx, keyOf(ctx), emptyForm)
}

export async function submitRuleValue(ctx: Context): Promise<Response> {
  const key = keyOf(ctx)
  const typed = await ctx.typed()
  const parsed = ruleValueForm.parse(typed)
  const value = valueOf(rules[key], textOf(typed, 'value').trim())
  const wrongValue =
    value === undefined && textOf(typed, 'value').trim() !== '' ? [{ field: 'value', code: rules[key] }] : []
  if (!parsed.ok) return additionPage(ctx, key, { ...parsed.form, errors: [...wrongValue, ...parsed.form.errors] })
  if (value === undefined) return additionPage(ctx, key, { values: typed, errors: wrongValue })
  const { valid_from: validFrom, valid_to: validTo, confirmed_by: confirmedBy, source, reason, note } = parsed.value
  const result = await addRuleValue(ctx.db, ctx.actor, {
    key,
    value,
    validFrom,
    validTo: validTo === '' ? null : validTo,
    source,
    confirmedBy,
    reason,
    note,
  })
  if (result.ok) return ctx.seeOther(`${ruleList.href(ctx.lang, {}, { meldung: 'eingetragen' })}#${ruleId(key)}`)
  if (result.code === 'not-allowed') return notFound()
  const state = refusedForm(typed, result, 'valid_from')
  if (result.code !== 'overlaps') return additionPage(ctx, key, state)
  const values = { validity: validityWords(ctx.t, result.with) }
  return additionPage(ctx, key, { ...state, errors: state.errors.map((error) => ({ ...error, values })) })
}

function keyOf(ctx: Context): RuleKey {
  return isRuleKey(ctx.params.ruleKey) ? ctx.params.ruleKey : notFound()
}

async function additionPage(ctx: Context, key: RuleKey, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const values = await ctx.db.read(ctx.actor, (tx) => listRuleValues(tx, [key]))
  const title = t('programme.add.title')
  return ctx.page({
    title,
    status: state.errors.length > 0 ? 422 : 200,
    unlisted: true,
    breadcrumb: [{ label: t('programme.list.title'), href: ruleList.href(lang) }, { label: title }],
    content: (
      <AdditionPage
        t={t}
        formKey={ctx.formKey}
        action={ruleAddition.href(lang, { ruleKey: key })}
        name={ruleName(t, key)}
        unit={rules[key]}
        now={ruleOn(values, dayInBerlin(ctx.now))}
        state={state}
        errors={errorLines(state, t, 'programme.add')}
      />
    ),
  })
}
