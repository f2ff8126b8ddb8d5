import { keptProfiles } from '#kernel/actor.ts'
import { dayAfter } from '#kernel/calendar-day.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Panel } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Form } from '#ui/form.tsx'
import { Heading, Hidden, PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { StatusTag } from '#ui/tags.tsx'
import {
  conversationPage,
  listingClosing,
  listingCreation,
  listingEditing,
  listingFinder,
  listingPage,
  listingRemoval,
  listingRenewal,
} from '../addresses.ts'
import { awaitsAnswer, type Conversation } from '../conversation.queries.ts'
import { type Listing, listingRules } from '../listing.ts'
import type { PublicListing } from '../listing.queries.ts'
import { doneSentence } from '../member-page.ts'
import { DirectionTag, otherThan, placeWords, StateTag } from '../words.tsx'

type Props = {
  readonly ctx: RequestContext
  readonly today: string
  readonly mayAdd: boolean
  readonly listings: readonly Listing[]
  readonly matches: ReadonlyMap<string, readonly PublicListing[]>
  readonly conversations: readonly Conversation[]
  /** For the centre: the latest of everybody. */
  readonly others: readonly PublicListing[]
}

export function OwnPage(props: Props) {
  const { ctx, mayAdd, listings, conversations, others } = props
  const { t, lang } = ctx
  return (
    <>
      <PageHeading title={t('offers-and-seeks.own.title')} lead={t('offers-and-seeks.own.lead')} />
      <DoneNotice t={t} done={doneSentence(ctx)} />
      <Row>
        {mayAdd ? (
          <ButtonLink href={listingCreation.href(lang)}>{t('offers-and-seeks.create.title')}</ButtonLink>
        ) : null}
        <ButtonLink look="secondary" href={listingFinder.href(lang)}>
          {t('offers-and-seeks.own.all')}
        </ButtonLink>
      </Row>
      {mayAdd && listings.length === 0 ? (
        <EmptyState title={t('offers-and-seeks.own.none')} text={t('offers-and-seeks.own.noneText')} />
      ) : null}
      {listings.map((listing) => (
        <OwnListing {...props} listing={listing} />
      ))}
      {conversations.length === 0 ? null : <Conversations ctx={ctx} conversations={conversations} />}
      {others.length === 0 ? null : <Others ctx={ctx} others={others} />}
    </>
  )
}

function OwnListing({ ctx, today, matches, listing }: Props & { readonly listing: Listing }) {
  const { t, lang } = ctx
  const params = { listingId: listing.id }
  const open = listing.state === 'open'
  const named = { title: listing.title }
  // Nobody is asked to give sixty days more to what has just been given them.
  const renewable = listing.expiresOn < dayAfter(today, listingRules.shownDays - listingRules.renewAfterDays)
  return (
    <section aria-labelledby={`l-${listing.id}`}>
      <Heading level={2} id={`l-${listing.id}`}>
        <span {...otherThan(t, listing.lang)}>{listing.title}</span>
      </Heading>
      <p>
        <StateTag t={t} listing={listing} today={today} /> <DirectionTag t={t} direction={listing.direction} />{' '}
        {t(`offers-and-seeks.kind.${listing.kind}`)} · <bdi>{placeWords(t, listing)}</bdi> ·{' '}
        {t('offers-and-seeks.until', { day: t.day(listing.expiresOn, 'short') })}
      </p>
      {listing.removalReason === '' ? null : (
        <p>{t('offers-and-seeks.own.removed', { reason: listing.removalReason })}</p>
      )}
      <Matches ctx={ctx} listing={listing} found={matches.get(listing.id) ?? []} />
      {open ? (
        <Row>
          {renewable ? (
            <Form
              action={listingRenewal.href(lang, params)}
              label={t('offers-and-seeks.own.renew', named)}
              hidden={[{ name: '_key', value: ctx.formKey }]}
            >
              <Button look="secondary">
                {t('offers-and-seeks.renew.submit')}
                <Hidden>: {listing.title}</Hidden>
              </Button>
            </Form>
          ) : null}
          <ButtonLink look="tertiary" href={listingEditing.href(lang, params)}>
            {t('offers-and-seeks.show.edit')}
            <Hidden>: {listing.title}</Hidden>
          </ButtonLink>
          <ButtonLink look="tertiary" href={listingClosing.href(lang, params)}>
            {t('offers-and-seeks.close.title')}
            <Hidden>: {listing.title}</Hidden>
          </ButtonLink>
        </Row>
      ) : null}
    </section>
  )
}

type MatchesProps = {
  readonly ctx: RequestContext
  readonly listing: Listing
  readonly found: readonly PublicListing[]
}

/** Somebody offers what one seeks, or seeks what one offers. */
function Matches({ ctx: { t, lang }, listing, found }: MatchesProps) {
  if (found.length === 0) return null
  return (
    <Panel title={t(`offers-and-seeks.match.${listing.direction}`)} level={3}>
      <ul>
        {found.map((one) => (
          <li>
            <a href={listingPage.href(lang, { listingId: one.id })} {...otherThan(t, one.lang)}>
              {one.title}
            </a>{' '}
            ({one.owner.name}, <bdi>{placeWords(t, one)}</bdi>)
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Conversations({
  ctx: { t, lang, actor, now },
  conversations,
}: {
  readonly ctx: RequestContext
  readonly conversations: readonly Conversation[]
}) {
  return (
    <>
      <Heading level={2}>{t('offers-and-seeks.own.conversations')}</Heading>
      <DataTable
        id="gespraeche"
        caption={t('offers-and-seeks.own.conversations')}
        hideCaption
        rows={conversations}
        columns={[
          {
            label: t('offers-and-seeks.own.about'),
            rowHeader: true,
            cell: ({ id, listingTitle }) => (
              <a href={conversationPage.href(lang, { conversationId: id })}>{listingTitle}</a>
            ),
          },
          {
            label: t('offers-and-seeks.own.turn'),
            cell: (one) =>
              awaitsAnswer(one, keptProfiles(actor), now) ? (
                <StatusTag tone="warning">{t('offers-and-seeks.own.turn.mine')}</StatusTag>
              ) : (
                '–'
              ),
          },
          {
            label: t('offers-and-seeks.own.between'),
            cell: ({ askerName, ownerName }) => `${askerName} – ${ownerName}`,
          },
          { label: t('offers-and-seeks.own.last'), cell: ({ lastAt }) => t.date(lastAt, 'short') },
        ]}
      />
    </>
  )
}

function Others({
  ctx: { t, lang },
  others,
}: {
  readonly ctx: RequestContext
  readonly others: readonly PublicListing[]
}) {
  return (
    <>
      <Heading level={2}>{t('offers-and-seeks.own.latest')}</Heading>
      <DataTable
        id="neueste"
        caption={t('offers-and-seeks.own.latest')}
        hideCaption
        rows={others}
        columns={[
          {
            label: t('offers-and-seeks.own.what'),
            rowHeader: true,
            cell: ({ id, title }) => <a href={listingPage.href(lang, { listingId: id })}>{title}</a>,
          },
          { label: t('offers-and-seeks.show.owner'), cell: ({ owner }) => owner.name },
          {
            label: t('offers-and-seeks.own.do'),
            kind: 'actions',
            cell: ({ id, title }) => (
              <a href={listingRemoval.href(lang, { listingId: id })}>{t('offers-and-seeks.own.remove', { title })}</a>
            ),
          },
        ]}
      />
    </>
  )
}
