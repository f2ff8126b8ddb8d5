import { isCentreStaff } from '#kernel/actor.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { retryMinutes } from '#platform/throttle/index.ts'
import { DescriptionList } from '#ui/description-list.tsx'
import { Ltr, PageHeading } from '#ui/layout.tsx'
import type { personPage } from '../addresses.ts'
import { memberPage } from '../member-page.ts'
import { type Card, findCard } from '../people.queries.ts'
import { countTurn } from '../throttling.ts'
import { topicName } from '#modules/organisations/index.ts'
import { roleWords } from '../words.tsx'
import { TooManyPeople } from './too-many.tsx'

/** What somebody shows of herself, for whoever shares a group with her or finds her in the directory. */
export async function showPerson(ctx: RequestContext<typeof personPage.path>): Promise<Response> {
  const { t } = ctx
  const turn = await countTurn(ctx.db, ctx.actor, 'people')
  if (!turn.ok) {
    const [title, minutes] = [t('exchange.people.title'), retryMinutes(turn.retryAt, ctx.now)]
    return memberPage(ctx, { title, status: 429, content: <TooManyPeople t={t} title={title} minutes={minutes} /> })
  }
  const card = await ctx.db.read(ctx.actor, (tx) => findCard(tx, ctx.params.personId, isCentreStaff(ctx.actor)))
  if (card === undefined) return notFound()
  return memberPage(ctx, {
    title: card.name,
    content: (
      <>
        <PageHeading title={card.name} lead={<bdi>{roleWords(t, card)}</bdi>} />
        {card.about === '' ? null : card.about.split('\n').map((line) => <p dir="auto">{line}</p>)}
        <DescriptionList items={factsOf(ctx, card)} />
      </>
    ),
  })
}

function factsOf({ t }: RequestContext, { topics, email, telephone }: Card) {
  return [
    ...(topics.length === 0
      ? []
      : [{ term: t('exchange.people.topics'), details: topics.map((code) => topicName(code, t.lang)).join(', ') }]),
    ...(email === '' ? [] : [{ term: t('exchange.cardForm.email.label'), details: <Ltr>{email}</Ltr> }]),
    ...(telephone === '' ? [] : [{ term: t('exchange.cardForm.telephone.label'), details: <Ltr>{telephone}</Ltr> }]),
  ]
}
