import { parseId } from '#kernel/id.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { retryMinutes } from '#platform/throttle/index.ts'
import { topicList, topicName, topicOptions } from '#modules/organisations/index.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { ListFilter } from '#ui/list-filter.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { directory, ownCard, personPage } from '../addresses.ts'
import { memberPage } from '../member-page.ts'
import { type Card, type CardPage, listListed } from '../people.queries.ts'
import { countTurn } from '../throttling.ts'
import { roleWords } from '../words.tsx'
import { TooManyPeople } from './too-many.tsx'

/** People who chose to be found by all who take part. */
export async function showDirectory(ctx: RequestContext): Promise<Response> {
  const { t, url } = ctx
  const title = t('exchange.people.title')
  const turn = await countTurn(ctx.db, ctx.actor, 'people')
  if (!turn.ok) {
    const minutes = retryMinutes(turn.retryAt, ctx.now)
    return memberPage(ctx, { title, status: 429, content: <TooManyPeople t={t} title={title} minutes={minutes} /> })
  }
  const name = (url.searchParams.get('q') ?? '').trim().slice(0, 100)
  const topic = topicList().find(({ code }) => code === url.searchParams.get('thema'))?.code ?? ''
  const after = parseId<'person'>(url.searchParams.get('nach') ?? '')
  const page = await ctx.db.read(ctx.actor, (tx) => listListed(tx, { name, topic, after }))
  return memberPage(ctx, {
    title,
    content: <DirectoryPage ctx={ctx} page={page} name={name} topic={topic} first={after === undefined} />,
  })
}

type Props = {
  readonly ctx: RequestContext
  readonly page: CardPage
  readonly name: string
  readonly topic: string
  readonly first: boolean
}

function DirectoryPage({ ctx: { t }, page, name, topic, first }: Props) {
  const asked = { q: name, thema: topic }
  return (
    <>
      <PageHeading title={t('exchange.people.title')} lead={t('exchange.people.lead')}>
        <p>
          <a href={ownCard.href(t.lang)}>{t('exchange.card.title')}</a>
        </p>
      </PageHeading>
      <ListFilter
        action={directory.href(t.lang)}
        label={t('exchange.people.filter')}
        search={{ label: t('exchange.people.search'), value: name }}
        selects={[
          {
            name: 'thema',
            label: t('exchange.people.topic'),
            value: topic,
            options: topicOptions(t),
          },
        ]}
        allLabel={t('exchange.people.allTopics')}
        submitLabel={t('exchange.people.submit')}
        clear={
          name === '' && topic === '' ? undefined : { href: directory.href(t.lang), label: t('exchange.people.clear') }
        }
      />
      {page.cards.length === 0 ? (
        <EmptyState title={t('exchange.people.empty.title')} text={t('exchange.people.empty.text')} />
      ) : (
        <DataTable
          id="people"
          caption={t('exchange.people.title')}
          hideCaption
          columns={columns(t)}
          rows={page.cards}
        />
      )}
      <Pagination
        t={t}
        previous={first ? undefined : directory.href(t.lang, {}, asked)}
        next={page.next === undefined ? undefined : directory.href(t.lang, {}, { ...asked, nach: page.next })}
      />
    </>
  )
}

function columns(t: RequestContext['t']): readonly Column<Card>[] {
  return [
    {
      label: t('exchange.people.name'),
      rowHeader: true,
      cell: ({ personId, name }) => (
        <a href={personPage.href(t.lang, { personId })}>
          <bdi>{name}</bdi>
        </a>
      ),
    },
    { label: t('exchange.people.role'), cell: (card) => <bdi>{roleWords(t, card)}</bdi> },
    {
      label: t('exchange.people.topics'),
      cell: ({ topics }) => topics.map((code) => topicName(code, t.lang)).join(', '),
    },
  ]
}
