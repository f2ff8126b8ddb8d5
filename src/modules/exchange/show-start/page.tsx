import type { RequestContext } from '#platform/http/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Card, CardList } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Form } from '#ui/form.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { SearchForm } from '#ui/search.tsx'
import { doneSentence } from '../member-page.ts'
import {
  directory,
  groupCreation,
  groupJoining,
  groupLeaving,
  groupPage,
  ownCard,
  portraitList,
  postSearch,
  reportList,
  subscriptionList,
  threadCreation,
  threadPage,
} from '../addresses.ts'
import type { DraftLine } from '../draft/draft.queries.ts'
import { mayJoin } from '../group.ts'
import { type GroupLine, mostCounted } from '../group.queries.ts'
import { KindTag, momentWords } from '../words.tsx'

type Props = {
  readonly ctx: RequestContext
  readonly groups: readonly GroupLine[]
  readonly drafts: readonly DraftLine[]
  /** Reports that wait for whoever moderates. */
  readonly reports: number
  readonly centre: boolean
}

/** Where one stands: what is new in the own groups, what one has begun, and where else one may take part. */
export function StartPage({ ctx, groups, drafts, reports, centre }: Props) {
  const { t } = ctx
  const own = groups.filter(({ member }) => member)
  const others = groups.filter(({ member }) => !member)
  return (
    <>
      <PageHeading title={t('exchange.title')} lead={t('exchange.lead')} />
      <DoneNotice t={t} done={doneSentence(ctx)} />
      {reports === 0 ? null : (
        <p>
          <a href={reportList.href(t.lang)}>{t('exchange.reports.waiting', { count: reports })}</a>
        </p>
      )}
      <SearchForm
        id="q"
        action={postSearch.href(t.lang)}
        label={t('exchange.search.label')}
        submitLabel={t('exchange.search.submit')}
      />
      <Heading level={2}>{t('exchange.ownGroups')}</Heading>
      {own.length === 0 ? (
        <EmptyState level={3} title={t('exchange.noGroups.title')} text={t('exchange.noGroups.text')} />
      ) : (
        <CardList label={t('exchange.ownGroups')}>
          {own.map((group) => (
            <Card
              title={group.name}
              href={groupPage.href(t.lang, { groupId: group.id })}
              meta={<KindTag t={t} group={group} />}
            >
              <p>{newWords(ctx, group.unread)}</p>
            </Card>
          ))}
        </CardList>
      )}
      <Drafts ctx={ctx} drafts={drafts} />
      {others.length === 0 ? null : (
        <>
          <Heading level={2}>{t('exchange.otherGroups')}</Heading>
          <CardList label={t('exchange.otherGroups')}>
            {others.map((group) => (
              <OtherGroup ctx={ctx} group={group} centre={centre} />
            ))}
          </CardList>
        </>
      )}
      <Heading level={2}>{t('exchange.more')}</Heading>
      <ul>
        <li>
          <a href={directory.href(t.lang)}>{t('exchange.people.title')}</a>
        </li>
        <li>
          <a href={ownCard.href(t.lang)}>{t('exchange.card.title')}</a>
        </li>
        <li>
          <a href={portraitList.href(t.lang)}>{t('exchange.portraits.title')}</a>
        </li>
        <li>
          <a href={subscriptionList.href(t.lang)}>{t('exchange.subscriptions.title')}</a>
        </li>
      </ul>
      <Row>
        <ButtonLink look="secondary" href={groupCreation.href(t.lang)}>
          {t('exchange.group.create')}
        </ButtonLink>
      </Row>
    </>
  )
}

function newWords({ t }: RequestContext, unread: number): string {
  if (unread === 0) return t('exchange.nothingNew')
  return unread > mostCounted
    ? t('exchange.muchNew', { count: mostCounted })
    : t('exchange.newThreads', { count: unread })
}

function OtherGroup({
  ctx,
  group,
  centre,
}: {
  readonly ctx: RequestContext
  readonly group: GroupLine
  readonly centre: boolean
}) {
  const { t } = ctx
  const params = { groupId: group.id }
  return (
    <Card
      title={group.name}
      meta={<KindTag t={t} group={group} />}
      {...(centre || group.open ? { href: groupPage.href(t.lang, params) } : {})}
      actions={
        mayJoin(group) ? (
          <>
            <Form
              action={groupJoining.href(t.lang, params)}
              label={`${t('exchange.join')}: ${group.name}`}
              hidden={[{ name: '_key', value: ctx.formKey }]}
            >
              <Button look="secondary">{t(group.invited ? 'exchange.acceptInvitation' : 'exchange.join')}</Button>
            </Form>
            {group.invited ? (
              <Form
                action={groupLeaving.href(t.lang, params)}
                label={`${t('exchange.declineInvitation')}: ${group.name}`}
                hidden={[{ name: '_key', value: ctx.formKey }]}
              >
                <Button look="tertiary">{t('exchange.declineInvitation')}</Button>
              </Form>
            ) : null}
          </>
        ) : undefined
      }
    >
      <p dir="auto">{group.about}</p>
    </Card>
  )
}

function Drafts({ ctx: { t }, drafts }: Pick<Props, 'ctx' | 'drafts'>) {
  if (drafts.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('exchange.drafts')}</Heading>
      <ul>
        {drafts.map(({ groupId, threadId, title, savedAt }) => (
          <li>
            <a
              href={
                threadId === null
                  ? threadCreation.href(t.lang, { groupId })
                  : `${threadPage.href(t.lang, { threadId })}#antwort`
              }
            >
              <bdi>{title === '' ? t('exchange.draft.untitled') : title}</bdi>
            </a>{' '}
            ({momentWords(t, savedAt)})
          </li>
        ))}
      </ul>
    </>
  )
}
