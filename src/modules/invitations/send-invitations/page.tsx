import type { FormState } from '#kernel/form-state.ts'
import type { Id } from '#kernel/id.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { Checkboxes } from '#ui/choices.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextArea } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import type { CommunityEvent } from '#modules/events/index.ts'
import { type District, nameIn } from '#modules/places/index.ts'
import { invitationReminder, invitations } from '../addresses.ts'
import { type Chosen, groupCodes, groupsFor, type Invitee, type InviteeState } from '../invitation.ts'
import { sendingForm, sendingPrefix } from './form.ts'

type InvitationsPageProps = {
  readonly t: Translator
  readonly now: Date
  readonly event: CommunityEvent
  readonly formKeys: readonly [string, string]
  readonly chosen: Chosen
  readonly state: FormState
  readonly found: { readonly count: number; readonly before: number; readonly most: number } | undefined
  readonly districts: readonly District[]
  readonly invitees: readonly Invitee[]
  /** Names of those this person may know; others are called by their project. */
  readonly names: ReadonlyMap<Id<'person'>, string>
  readonly done: 'verschickt' | 'erinnert' | 'niemand' | undefined
}

/** First who has not answered, then whom else to invite: choosing shows a number, and only the second button writes. */
export function InvitationsPage(props: InvitationsPageProps) {
  const { t, now, event, state, done } = props
  const open = event.state === 'published' && event.startsAt > now
  return (
    <>
      <PageHeading title={t('invitations.title')} kicker={event.texts.de.title} lead={t('invitations.lead')} />
      <ErrorSummary t={t} errors={errorLines(state, t, sendingPrefix)} />
      {done === undefined ? null : (
        <Notice t={t} kind="success" role="status">
          <p>{t(`invitations.done.${done}`)}</p>
        </Notice>
      )}
      <Invited {...props} mayRemind={open} />
      {open ? (
        <>
          <Heading level={2}>{t('invitations.choose')}</Heading>
          <Choosing {...props} />
          <Confirming {...props} />
        </>
      ) : (
        <p>{t('invitations.notOpen')}</p>
      )}
    </>
  )
}

const tones: Readonly<Record<InviteeState, Tone>> = { open: 'warning', coming: 'success', 'not-coming': 'neutral' }

function Invited({
  t,
  event,
  formKeys,
  invitees,
  names,
  mayRemind,
}: InvitationsPageProps & { readonly mayRemind: boolean }) {
  if (invitees.length === 0)
    return <EmptyState title={t('invitations.empty.title')} text={t('invitations.empty.text')} />
  const count = (state: InviteeState) => invitees.filter((one) => one.state === state).length
  const waiting = invitees.filter((one) => one.state === 'open' && one.remindedAt === null).length
  const columns: readonly Column<Invitee>[] = [
    {
      label: t('invitations.who'),
      rowHeader: true,
      cell: ({ personId, profileName }) =>
        [names.get(personId), profileName === '' ? t('invitations.centre') : profileName].filter(Boolean).join(' · '),
    },
    {
      label: t('invitations.answer'),
      cell: ({ state, remindedAt }) => (
        <>
          <StatusTag tone={tones[state]}>{t(`invitations.state.${state}`)}</StatusTag>
          {remindedAt === null ? null : <p>{t('invitations.reminded', { date: t.date(remindedAt) })}</p>}
        </>
      ),
    },
  ]
  return (
    <>
      <p>{t('invitations.counts', { open: count('open'), coming: count('coming'), not: count('not-coming') })}</p>
      {mayRemind && waiting > 0 ? (
        <Form
          action={invitationReminder.href(t.lang, { eventId: event.id })}
          label={t('invitations.remind')}
          hidden={[{ name: '_key', value: formKeys[1] }]}
        >
          <p>{t('invitations.remindText', { count: waiting })}</p>
          <FormActions>
            <Button look="secondary">{t('invitations.remind')}</Button>
          </FormActions>
        </Form>
      ) : null}
      <DataTable id="invitees" caption={t('invitations.title')} hideCaption columns={columns} rows={invitees} dense />
    </>
  )
}

function Choosing({ t, event, chosen, districts }: InvitationsPageProps) {
  return (
    <Form action={invitations.href(t.lang, { eventId: event.id })} method="get" label={t('invitations.choose')}>
      <Checkboxes
        t={t}
        id="gruppe"
        name="gruppe"
        label={t('invitations.groups')}
        values={chosen.groups}
        options={groupsFor(event.profileId).map((name) => ({ value: name, label: t(`invitations.group.${name}`) }))}
      />
      <details class="filters" open={chosen.groups.includes('kreise')}>
        <summary class="filters__summary">{t('invitations.districts')}</summary>
        <Checkboxes
          t={t}
          id="kreis"
          name="kreis"
          label={t('invitations.districts')}
          values={chosen.districtIds}
          options={districts.map((one) => ({ value: one.id, label: nameIn(one, t.lang) }))}
        />
      </details>
      <FormActions>
        <Button look="secondary">{t('invitations.show')}</Button>
      </FormActions>
    </Form>
  )
}

function Confirming({ t, event, formKeys, chosen, state, found }: InvitationsPageProps) {
  if (found === undefined) return null
  const message = control(sendingForm, state, t, sendingPrefix, 'message')
  const before = found.before === 0 ? null : <p>{t('invitations.before', { count: found.before })}</p>
  if (found.count === 0 || found.count > found.most)
    return (
      <Panel title={t('invitations.found', { count: found.count })}>
        {before}
        <p>{found.count === 0 ? t('invitations.nobody') : t('invitations.tooMany', { most: found.most })}</p>
      </Panel>
    )
  const hidden = [
    { name: '_key', value: formKeys[0] },
    { name: 'anzahl', value: String(found.count) },
    { name: 'wahl', value: groupCodes(chosen).join(',') },
  ]
  return (
    <Panel title={t('invitations.found', { count: found.count })}>
      {before}
      <Form action={invitations.href(t.lang, { eventId: event.id })} hidden={hidden}>
        <TextArea {...message} t={t} attributes={{ ...message.attributes, rows: 4 }} />
        <FormActions>
          <Button>{t('invitations.submit', { count: found.count })}</Button>
        </FormActions>
      </Form>
    </Panel>
  )
}
