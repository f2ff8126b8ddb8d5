import type { RequestContext } from '#platform/http/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Card, CardList } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { DoneNotice } from '#ui/notice.tsx'
import { StatusTag } from '#ui/tags.tsx'
import { circleAddition, circlePage } from '../addresses.ts'
import { doneSentence, memberPage } from '../member-page.ts'
import { getCurrentVersion, listStandards } from '../standard.queries.ts'
import { listCircles } from './circle.queries.ts'

export async function showCircles(ctx: RequestContext): Promise<Response> {
  const { t, lang } = ctx
  const { circles, standards } = await ctx.db.read(ctx.actor, async (tx) => ({
    circles: await listCircles(tx),
    standards: await listStandards(tx, (await getCurrentVersion(tx)).number),
  }))
  const title = t('quality.circles.title')
  return memberPage(ctx, {
    title,
    content: (
      <>
        <PageHeading title={title} lead={t('quality.circles.lead')} />
        <DoneNotice t={t} done={doneSentence(ctx)} />
        <Row>
          <ButtonLink href={circleAddition.href(lang)}>{t('quality.newCircle.heading')}</ButtonLink>
        </Row>
        {circles.length === 0 ? (
          <EmptyState title={t('quality.circles.empty')} text={t('quality.circles.emptyText')} />
        ) : (
          <CardList label={title}>
            {circles.map((circle) => (
              <Card
                title={circle.title}
                level={2}
                href={circlePage.href(lang, { circleId: circle.id })}
                meta={
                  <>
                    {circle.endedAt === null ? null : (
                      <StatusTag tone="neutral">{t('quality.circles.ended')}</StatusTag>
                    )}
                    {circle.joined ? <StatusTag tone="success">{t('quality.circles.joined')}</StatusTag> : null}
                  </>
                }
              >
                <p>
                  {circle.slot}. {standards.find(({ slot }) => slot === circle.slot)?.title ?? ''}
                </p>
                <p>{t('quality.circles.members', { count: circle.members.length })}</p>
              </Card>
            ))}
          </CardList>
        )}
      </>
    ),
  })
}
