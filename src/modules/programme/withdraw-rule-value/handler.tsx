import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { control, errorLines, refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { ruleList, ruleWithdrawal } from '../addresses.ts'
import { isRuleKey, type RuleValue } from '../rule.ts'
import { listRuleValues } from '../rule.queries.ts'
import { ruleId, ruleName, validityWords, valueWords } from '../rule-words.ts'
import { withdrawalForm } from './form.ts'
import { withdrawRuleValue } from './withdraw-rule-value.ts'

type Context = RequestContext<typeof ruleWithdrawal.path>

export async function askForWithdrawal(ctx: Context): Promise<Response> {
  return withdrawalPage(ctx, await getValue(ctx), emptyForm)
}

export async function submitWithdrawal(ctx: Context): Promise<Response> {
  const value = await getValue(ctx)
  const typed = await ctx.typed()
  const parsed = withdrawalForm.parse(typed)
  if (!parsed.ok) return withdrawalPage(ctx, value, parsed.form)
  const { id, key } = value
  const result = await withdrawRuleValue(ctx.db, ctx.actor, { id, key, reason: parsed.value.reason })
  if (result.ok) return ctx.seeOther(`${ruleList.href(ctx.lang, {}, { meldung: 'zurueckgezogen' })}#${ruleId(key)}`)
  return result.code === 'value-unknown' ? notFound() : withdrawalPage(ctx, value, refusedForm(typed, result, 'reason'))
}

/** The value of the address; leaves with 404 where there is none, or it is withdrawn already. */
async function getValue(ctx: Context): Promise<RuleValue> {
  const { ruleKey, valueId } = ctx.params
  if (!isRuleKey(ruleKey)) return notFound()
  const values = await ctx.db.read(ctx.actor, (tx) => listRuleValues(tx, [ruleKey]))
  return values.find(({ id, withdrawnAt }) => id === valueId && withdrawnAt === null) ?? notFound()
}

function withdrawalPage(ctx: Context, value: RuleValue, state: FormState): Response {
  const { t, lang } = ctx
  const title = t('programme.withdraw.title')
  const reason = { t, ...control(withdrawalForm, state, t, 'programme.withdraw', 'reason') }
  return ctx.page({
    title,
    status: state.errors.length > 0 ? 422 : 200,
    unlisted: true,
    breadcrumb: [{ label: t('programme.list.title'), href: ruleList.href(lang) }, { label: title }],
    content: (
      <>
        <PageHeading title={title} kicker={ruleName(t, value.key)} lead={t('programme.withdraw.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, 'programme.withdraw')} />
        <p>
          <strong>{valueWords(t, value)}</strong>, {validityWords(t, value)}
        </p>
        <Form
          action={ruleWithdrawal.href(lang, { ruleKey: value.key, valueId: value.id })}
          hidden={[{ name: '_key', value: ctx.formKey }]}
        >
          <TextArea {...reason} attributes={{ ...reason.attributes, rows: 3 }} />
          <FormActions>
            <Button>{t('programme.withdraw.submit')}</Button>
            <a href={ruleList.href(lang)}>{t('programme.add.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
