import { type FormState, textOf } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { choice, control, defineForm, errorLines, refusedForm, text } from '#platform/forms/index.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { topicList, topicName, topicOptions } from '#modules/organisations/index.ts'
import { type District, listDistricts, nameIn } from '#modules/places/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { subscriptionEnding, subscriptionList } from '../addresses.ts'
import { doneSentence, memberPage, personOf } from '../member-page.ts'
import {
  endSubscription,
  listSubscriptions,
  subscribe,
  type Subscription,
  subscriptionRhythms,
} from './subscription.queries.ts'

const subscriptionForm = defineForm({
  district: text({ max: 40 }),
  topic: choice(
    topicList().map(({ code }) => code),
    { required: false },
  ),
  rhythm: choice(subscriptionRhythms),
})
const prefix = 'exchange.subscription'

export async function askForSubscription(ctx: RequestContext): Promise<Response> {
  return show(ctx, { values: { rhythm: 'weekly' }, errors: [] })
}

export const submitSubscription: Handler<typeof subscriptionList.path> = async (ctx) => {
  const typed = await ctx.typed()
  const parsed = subscriptionForm.parse(typed)
  if (!parsed.ok) return show(ctx, parsed.form)
  const { district, topic, rhythm } = parsed.value
  const wanted = [
    ...(district === '' ? [] : [{ kind: 'district' as const, code: district }]),
    ...(topic === '' ? [] : [{ kind: 'topic' as const, code: topic }]),
  ]
  if (wanted.length === 0 || rhythm === '')
    return show(ctx, { values: typed, errors: [{ field: 'district', code: 'one-of-both' }] })
  for (const one of wanted) {
    const result = await subscribe(ctx.db, personOf(ctx), { ...one, rhythm })
    if (!result.ok) return show(ctx, refusedForm(typed, result, 'district'))
  }
  return ctx.seeOther(subscriptionList.href(ctx.lang, {}, { meldung: 'abo' }))
}

export const submitSubscriptionEnd: Handler<typeof subscriptionEnding.path> = async (ctx) => {
  const typed = await ctx.typed()
  await endSubscription(ctx.db, personOf(ctx), textOf(typed, 'kind'), textOf(typed, 'code'))
  return ctx.seeOther(subscriptionList.href(ctx.lang, {}, { meldung: 'abo-ende' }))
}

async function show(ctx: RequestContext, state: FormState): Promise<Response> {
  const { t } = ctx
  const found = await ctx.db.read(ctx.actor, async (tx) => ({
    subscriptions: await listSubscriptions(tx),
    districts: await listDistricts(tx, dayInBerlin(ctx.now)),
  }))
  return memberPage(ctx, {
    title: t('exchange.subscriptions.title'),
    status: state.errors.length > 0 ? 422 : 200,
    content: <SubscriptionsPage ctx={ctx} state={state} {...found} />,
  })
}

type Props = {
  readonly ctx: RequestContext
  readonly state: FormState
  readonly subscriptions: readonly Subscription[]
  readonly districts: readonly District[]
}

function SubscriptionsPage({ ctx, state, subscriptions, districts }: Props) {
  const { t } = ctx
  const field = (name: 'district' | 'topic' | 'rhythm') => ({
    t,
    ...control(subscriptionForm, state, t, prefix, name),
  })
  const names = new Map<string, string>(districts.map((district) => [district.id, nameIn(district, t.lang)]))
  const rows = subscriptions.map((one) => ({
    ...one,
    key: ctx.formKey,
    name: one.kind === 'topic' ? topicName(one.code, t.lang) : (names.get(one.code) ?? one.code),
  }))
  return (
    <>
      <PageHeading title={t('exchange.subscriptions.title')} lead={t('exchange.subscriptions.lead')} />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      <DoneNotice t={t} done={doneSentence(ctx)} />
      {rows.length === 0 ? (
        <EmptyState title={t('exchange.subscriptions.empty.title')} text={t('exchange.subscriptions.empty.text')} />
      ) : (
        <DataTable
          id="subscriptions"
          caption={t('exchange.subscriptions.title')}
          hideCaption
          columns={columns(t)}
          rows={rows}
        />
      )}
      <Heading level={2}>{t('exchange.subscriptions.add')}</Heading>
      <Form action={subscriptionList.href(t.lang)} hidden={[{ name: '_key', value: ctx.formKey }]}>
        <SelectField
          {...field('district')}
          emptyLabel={t('exchange.subscription.none')}
          options={districts
            .map(({ id }) => ({ value: id, label: names.get(id) ?? id }))
            .toSorted((a, b) => t.compare(a.label, b.label))}
        />
        <SelectField {...field('topic')} emptyLabel={t('exchange.subscription.none')} options={topicOptions(t)} />
        <Radios
          {...field('rhythm')}
          options={subscriptionRhythms.map((value) => ({ value, label: t(`exchange.rhythm.${value}`) }))}
        />
        <FormActions>
          <Button>{t('exchange.subscription.submit')}</Button>
        </FormActions>
      </Form>
    </>
  )
}

type Row = Subscription & { readonly key: string; readonly name: string }

function columns(t: RequestContext['t']): readonly Column<Row>[] {
  return [
    { label: t('exchange.subscriptions.what'), rowHeader: true, cell: ({ name }) => name },
    { label: t('exchange.subscriptions.kind'), cell: ({ kind }) => t(`exchange.subscription.${kind}.label`) },
    { label: t('exchange.subscription.rhythm.label'), cell: ({ rhythm }) => t(`exchange.rhythm.${rhythm}`) },
    {
      label: t('exchange.subscriptions.end'),
      kind: 'actions',
      cell: ({ kind, code, key, name }) => (
        <Form
          action={subscriptionEnding.href(t.lang)}
          label={`${t('exchange.subscriptions.end')}: ${name}`}
          hidden={[
            { name: '_key', value: key },
            { name: 'kind', value: kind },
            { name: 'code', value: code },
          ]}
        >
          <Button look="tertiary">{t('exchange.subscriptions.end')}</Button>
        </Form>
      ),
    },
  ]
}
