import type { RequestContext } from '#platform/http/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { doneSentence } from '../member-page.ts'
import {
  groupEditing,
  groupEvents,
  groupJoining,
  groupLeaving,
  groupMembers,
  groupReading,
  groupRhythm,
  threadCreation,
} from '../addresses.ts'
import { type GroupOfPerson, mayJoin, rhythms } from '../group.ts'
import { OwnCalendar } from '../group-calendar/own-calendar.tsx'
import type { Linked } from '../parts.ts'
import type { ThreadPage } from '../thread.queries.ts'
import { KindTag } from '../words.tsx'
import { ThreadList } from './thread-list.tsx'

type Props = {
  readonly ctx: RequestContext
  readonly group: GroupOfPerson
  readonly page: ThreadPage
  readonly members: number
  readonly coming: readonly Linked[]
  readonly calendarToken: string | undefined
  readonly inside: boolean
  /** Looks after its name, members and dates. */
  readonly manager: boolean
  /** Whether mails can be answered here. */
  readonly answers: boolean
  readonly questionsOnly: boolean
  readonly first: boolean
}

export function GroupView(props: Props) {
  const { ctx, group, members, inside, manager } = props
  const { t } = ctx
  const params = { groupId: group.id }
  return (
    <>
      <PageHeading title={group.name} lead={<span dir="auto">{group.about}</span>}>
        <p>
          <KindTag t={t} group={group} />
        </p>
      </PageHeading>
      <DoneNotice t={t} done={doneSentence(ctx)} />
      <p>
        {inside || manager ? (
          <a href={groupMembers.href(t.lang, params)}>{t('exchange.members', { count: members })}</a>
        ) : (
          t('exchange.members', { count: members })
        )}{' '}
        · {t(group.open ? 'exchange.centreReads' : 'exchange.centreReadsReported')}
      </p>
      {mayJoin(group) ? (
        <Form action={groupJoining.href(t.lang, params)} hidden={[{ name: '_key', value: ctx.formKey }]}>
          <p>{t('exchange.join.text')}</p>
          <FormActions>
            <Button>{t('exchange.join')}</Button>
          </FormActions>
        </Form>
      ) : null}
      {inside ? <Inside {...props} /> : null}
      {manager ? (
        <Row>
          <a href={groupEditing.href(t.lang, params)}>{t('exchange.group.edit')}</a>
          <a href={groupEvents.href(t.lang, params)}>{t('exchange.events.keep')}</a>
        </Row>
      ) : null}
      {group.member ? <OwnCalendar ctx={ctx} group={group} token={props.calendarToken} /> : null}
      {group.member ? <OwnSettings {...props} /> : null}
    </>
  )
}

function Inside({ ctx, group, page, coming, questionsOnly, first }: Props) {
  const { t } = ctx
  const params = { groupId: group.id }
  return (
    <>
      <Row>
        <ButtonLink href={threadCreation.href(t.lang, params)}>{t('exchange.thread.new')}</ButtonLink>
        <ButtonLink look="secondary" href={threadCreation.href(t.lang, params, { art: 'frage' })}>
          {t('exchange.question.new')}
        </ButtonLink>
      </Row>
      {coming.length === 0 ? null : (
        <section aria-labelledby="termine">
          <Heading level={2} id="termine">
            {t('exchange.events.title')}
          </Heading>
          <ul>
            {coming.map(({ label, href, when }) => (
              <li>
                {when === undefined ? null : <>{when}: </>}
                <a href={href}>
                  <bdi>{label}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ThreadList ctx={ctx} group={group} page={page} questionsOnly={questionsOnly} first={first} />
      {group.member && page.threads.some(({ unread }) => unread) ? (
        <Form
          action={groupReading.href(t.lang, params)}
          label={t('exchange.markRead.group')}
          hidden={[{ name: '_key', value: ctx.formKey }]}
        >
          <Button look="secondary">{t('exchange.markRead.group')}</Button>
        </Form>
      ) : null}
    </>
  )
}

/** How often one is told by mail, and the way out. */
function OwnSettings({ ctx, group, answers }: Props) {
  const { t } = ctx
  const params = { groupId: group.id }
  return (
    <section aria-labelledby="einstellungen">
      <Heading level={2} id="einstellungen">
        {t('exchange.settings')}
      </Heading>
      <Form
        action={groupRhythm.href(t.lang, params)}
        label={t('exchange.rhythm.label')}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        <SelectField
          t={t}
          id="rhythm"
          name="rhythm"
          label={t('exchange.rhythm.label')}
          hint={answers ? t('exchange.rhythm.hint') : undefined}
          value={group.rhythm ?? 'weekly'}
          attributes={{ required: true }}
          options={rhythms.map((value) => ({ value, label: t(`exchange.rhythm.${value}`) }))}
        />
        <FormActions>
          <Button look="secondary">{t('exchange.rhythm.submit')}</Button>
        </FormActions>
      </Form>
      <Form
        action={groupLeaving.href(t.lang, params)}
        label={t('exchange.leave')}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        <p>{t(group.open ? 'exchange.leave.text' : 'exchange.leave.closedText')}</p>
        <FormActions>
          <Button look="tertiary">{t('exchange.leave')}</Button>
        </FormActions>
      </Form>
    </section>
  )
}
