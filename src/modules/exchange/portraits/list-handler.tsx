import type { RequestContext } from '#platform/http/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Card, CardList } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { portraitCreation, portraitPage } from '../addresses.ts'
import { memberPage } from '../member-page.ts'
import type { Portrait } from './portrait.ts'
import { listPortraits } from './portrait.queries.ts'
import { PortraitTag } from './portrait-view.tsx'

/** Good practice: what one has written down oneself, and for the centre what waits for it. */
export async function showPortraits(ctx: RequestContext): Promise<Response> {
  const { t } = ctx
  const { own, waiting } = await ctx.db.read(ctx.actor, listPortraits)
  const create = <ButtonLink href={portraitCreation.href(t.lang)}>{t('exchange.portraits.new')}</ButtonLink>
  return memberPage(ctx, {
    title: t('exchange.portraits.title'),
    content: (
      <>
        <PageHeading title={t('exchange.portraits.title')} lead={t('exchange.portraits.lead')} />
        {waiting.length === 0 ? null : (
          <>
            <Heading level={2}>{t('exchange.portraits.waiting')}</Heading>
            <Portraits ctx={ctx} label={t('exchange.portraits.waiting')} portraits={waiting} />
          </>
        )}
        <Heading level={2}>{t('exchange.portraits.own')}</Heading>
        {own.length === 0 ? (
          <EmptyState
            level={3}
            title={t('exchange.portraits.empty.title')}
            text={t('exchange.portraits.empty.text')}
            action={create}
          />
        ) : (
          <>
            <Portraits ctx={ctx} label={t('exchange.portraits.own')} portraits={own} />
            <Row>{create}</Row>
          </>
        )}
      </>
    ),
  })
}

type Props = { readonly ctx: RequestContext; readonly label: string; readonly portraits: readonly Portrait[] }

function Portraits({ ctx: { t }, label, portraits }: Props) {
  return (
    <CardList label={label}>
      {portraits.map((portrait) => (
        <Card
          title={portrait.title}
          href={portraitPage.href(t.lang, { portraitId: portrait.id })}
          meta={<PortraitTag t={t} state={portrait.state} />}
        >
          <p>
            <bdi>{portrait.authorName}</bdi>
          </p>
        </Card>
      ))}
    </CardList>
  )
}
