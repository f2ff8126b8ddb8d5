import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { DoneNotice, Notice } from '#ui/notice.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { StatusTag } from '#ui/tags.tsx'
import { doneSentence } from '../member-page.ts'
import { groupInvitation, groupKeeping, groupMembers, ownCard, personPage } from '../addresses.ts'
import type { Group } from '../group.ts'
import { invitationForm, invitationPrefix } from '../manage-group/form.ts'
import type { CardPage } from '../people.queries.ts'
import { roleWords } from '../words.tsx'

type Props = {
  readonly ctx: RequestContext
  readonly group: Group
  readonly page: CardPage
  readonly first: boolean
  /** Says who keeps it. */
  readonly manager: boolean
  readonly inviting: boolean
  readonly state: FormState
  readonly refused: 'last-keeper' | undefined
}

type Row = CardPage['cards'][number] & { readonly key: string }

/** Who is in a group, with name and role; whatever else stands on the card of each. */
export function MembersPage({ ctx, group, page, first, manager, inviting, state, refused }: Props) {
  const { t } = ctx
  const params = { groupId: group.id }
  const rows = page.cards.map((card) => ({ ...card, key: manager ? ctx.formKey : '' }))
  return (
    <>
      <PageHeading title={t('exchange.members.title')} kicker={group.name} lead={t('exchange.members.lead')}>
        <p>
          <a href={ownCard.href(t.lang)}>{t('exchange.card.title')}</a>
        </p>
      </PageHeading>
      <ErrorSummary t={t} errors={errorLines(state, t, invitationPrefix)} />
      <DoneNotice t={t} done={doneSentence(ctx)} />
      {refused === undefined ? null : (
        <Notice t={t} kind="warning" title={t('exchange.keeping.last')} role="alert">
          <p>{t('exchange.keeping.lastText')}</p>
        </Notice>
      )}
      <DataTable
        id="members"
        caption={t('exchange.members.title')}
        hideCaption
        columns={columns(ctx, group, manager)}
        rows={rows}
      />
      <Pagination
        t={t}
        previous={first ? undefined : groupMembers.href(t.lang, params)}
        next={page.next === undefined ? undefined : groupMembers.href(t.lang, params, { nach: page.next })}
      />
      {manager && !inviting ? <p>{t('exchange.invite.keepersOnly')}</p> : null}
      {inviting ? (
        <>
          <Heading level={2}>{t('exchange.invite.title')}</Heading>
          <Form action={groupInvitation.href(t.lang, params)} hidden={[{ name: '_key', value: ctx.formKey }]}>
            <TextField t={t} {...control(invitationForm, state, t, invitationPrefix, 'email')} width="medium" />
            <FormActions>
              <Button>{t('exchange.invite.submit')}</Button>
            </FormActions>
          </Form>
        </>
      ) : null}
    </>
  )
}

function columns({ t }: RequestContext, group: Group, manager: boolean): readonly Column<Row>[] {
  return [
    {
      label: t('exchange.people.name'),
      rowHeader: true,
      cell: ({ personId, name, keeper }) => (
        <>
          <a href={personPage.href(t.lang, { personId })}>
            <bdi>{name}</bdi>
          </a>{' '}
          {keeper ? <StatusTag tone="info">{t('exchange.keeper')}</StatusTag> : null}
        </>
      ),
    },
    { label: t('exchange.people.role'), cell: (card) => <bdi>{roleWords(t, card)}</bdi> },
    ...(manager
      ? [
          {
            label: t('exchange.keeping'),
            kind: 'actions' as const,
            cell: ({ personId, name, keeper, key }: Row) => (
              <Form
                action={groupKeeping.href(t.lang, { groupId: group.id })}
                label={`${t(keeper ? 'exchange.keeping.end' : 'exchange.keeping.begin')}: ${name}`}
                hidden={[
                  { name: '_key', value: key },
                  { name: 'person', value: personId },
                  { name: 'keeps', value: keeper ? 'nein' : 'ja' },
                ]}
              >
                <Button look="tertiary">{t(keeper ? 'exchange.keeping.end' : 'exchange.keeping.begin')}</Button>
              </Form>
            ),
          },
        ]
      : []),
  ]
}
