import { marksOf } from '#kernel/language.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Card, CardList } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, PageHeading, Row } from '#ui/layout.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { archive, archiveFeed, issuePage, signUp } from '../addresses.ts'
import { listShown } from '../issue.queries.ts'
import { publicPage } from '../public-page.ts'

const pageLength = 20

export async function showArchive(ctx: RequestContext): Promise<Response> {
  const { t, lang } = ctx
  const after = ctx.url.searchParams.get('nach')?.slice(0, 80)
  const read = await ctx.db.read(ctx.actor, (tx) => listShown(tx, { lang, after, limit: pageLength + 1 }))
  const issues = read.slice(0, pageLength)
  const next = read.length > pageLength ? issues.at(-1)?.slug : undefined
  return publicPage(ctx, {
    title: t('newsletter.archive.title'),
    description: t('newsletter.archive.lead'),
    content: (
      <>
        <PageHeading title={t('newsletter.archive.title')} lead={t('newsletter.archive.lead')} />
        <p>{t('newsletter.archive.promise')}</p>
        <Row>
          <ButtonLink href={signUp.href(lang)}>{t('newsletter.signUp.title')}</ButtonLink>
        </Row>
        <Heading level={2}>{t('newsletter.archive.issues')}</Heading>
        {issues.length === 0 ? (
          <EmptyState level={3} title={t('newsletter.archive.empty.title')} text={t('newsletter.archive.empty.text')} />
        ) : (
          <CardList label={t('newsletter.archive.issues')}>
            {issues.map((issue) => (
              <Card
                title={issue.subject}
                href={issuePage.href(lang, { slug: issue.slug })}
                meta={t.date(issue.begunAt)}
                {...(issue.lang === lang ? {} : marksOf(issue.lang))}
              />
            ))}
          </CardList>
        )}
        <p class="screen-only">
          <a href={archiveFeed.href(lang)} type="application/atom+xml">
            {t('newsletter.archive.feed')}
          </a>
        </p>
        <Pagination t={t} next={next === undefined ? undefined : archive.href(lang, {}, { nach: next })} />
      </>
    ),
  })
}
