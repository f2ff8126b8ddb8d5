import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { topicOptions } from '#modules/organisations/index.ts'
import { type District, nameIn } from '#modules/places/index.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxField, Radios } from '#ui/choices.tsx'
import { SelectField, TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { ConflictNotice, hintWith, SavedMeanwhile } from '#ui/saved-meanwhile.tsx'
import { exchangeStart, groupPage } from '../addresses.ts'
import { type GroupOfPerson, groupKinds, keeps, staysClosed } from '../group.ts'
import { groupForm, groupPrefix } from './form.ts'

type Props = {
  readonly ctx: RequestContext
  readonly title: string
  readonly state: FormState
  readonly seen: number
  readonly saved: Readonly<Record<string, string>>
  readonly centre: boolean
  readonly districts: readonly District[]
  readonly group: GroupOfPerson | undefined
  readonly action: string
}

export function GroupFormPage({ ctx, title, state, seen, saved, centre, districts, group, action }: Props) {
  const { t } = ctx
  const field = (name: keyof typeof groupForm.fields) => {
    const made = control(groupForm, state, t, groupPrefix, name)
    const text = saved[name]
    const other = text === undefined ? undefined : <SavedMeanwhile t={t} text={text} />
    return { t, ...made, hint: hintWith(made.hint, other) }
  }
  const [open, about] = [field('open'), field('about')]
  const whyNotAsked = group === undefined ? undefined : whyOpenIsNotAsked(t, group)
  const hidden = [
    { name: '_key', value: ctx.formKey },
    { name: 'seen', value: String(seen) },
    ...(centre ? [] : [{ name: 'kind', value: 'working' }]),
  ]
  return (
    <>
      <PageHeading title={title} lead={t(centre ? 'exchange.group.leadCentre' : 'exchange.group.lead')} />
      <ConflictNotice t={t} saved={saved} />
      <ErrorSummary t={t} errors={errorLines(state, t, groupPrefix)} />
      <Form action={action} hidden={hidden}>
        <TextField {...field('name')} />
        <TextArea {...about} attributes={{ ...about.attributes, rows: 4 }} />
        {centre ? (
          <Radios
            {...field('kind')}
            options={groupKinds
              // A group for all is open.
              .filter((kind) => kind !== 'all' || group?.open !== false || whyNotAsked === undefined)
              .map((value) => ({ value, label: t(`exchange.kind.${value}`) }))}
          />
        ) : null}
        <SelectField
          {...field('district')}
          emptyLabel={t('exchange.group.district.none')}
          options={districts
            .map((district) => ({ value: district.id, label: nameIn(district, t.lang) }))
            .toSorted((a, b) => t.compare(a.label, b.label))}
        />
        <SelectField {...field('topic')} emptyLabel={t('exchange.group.topic.none')} options={topicOptions(t)} />
        {whyNotAsked === undefined || open.error !== undefined ? (
          <CheckboxField {...open} checked={open.value === 'on'} />
        ) : (
          <p>{whyNotAsked}</p>
        )}
        <FormActions>
          <Button>{t('exchange.group.save')}</Button>
          <a href={group === undefined ? exchangeStart.href(t.lang) : groupPage.href(t.lang, { groupId: group.id })}>
            {t('ui.cancel')}
          </a>
        </FormActions>
      </Form>
    </>
  )
}

/** Why this person does not decide here whether the group is open; undefined where she does. */
function whyOpenIsNotAsked(t: Translator, group: GroupOfPerson): string | undefined {
  if (!keeps(group)) return t(`exchange.group.keepersDecide.${group.open ? 'open' : 'closed'}`)
  return staysClosed(group) ? t('exchange.group.staysClosed') : undefined
}
