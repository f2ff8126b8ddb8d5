import { marksOf } from '#kernel/language.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { PageHeading, Row } from '#ui/layout.tsx'
import { findPictures, renderMarkdown } from '#modules/content/index.ts'
import { type issuePage, signUp } from '../addresses.ts'
import { findShown } from '../issue.queries.ts'
import { publicPage } from '../public-page.ts'

export async function showIssue(ctx: RequestContext<typeof issuePage.path>): Promise<Response> {
  const { t, lang } = ctx
  const found = await ctx.db.read(ctx.actor, async (tx) => {
    const issue = await findShown(tx, ctx.params.slug.slice(0, 80), lang)
    return issue === undefined ? undefined : { issue, pictures: await findPictures(tx, issue.body, issue.lang) }
  })
  if (found === undefined) return notFound()
  const { issue, pictures } = found
  const marks = issue.lang === lang ? {} : marksOf(issue.lang)
  return publicPage(ctx, {
    title: issue.subject,
    article: true,
    content: (
      <>
        <PageHeading
          title={issue.subject}
          kicker={t('newsletter.issue.kicker', { day: t.date(issue.begunAt) })}
          {...marks}
        />
        {issue.lang === lang ? null : <p>{t('newsletter.mail.onlyGerman')}</p>}
        <div class="article__body" {...marks}>
          {renderMarkdown(issue.body, pictures)}
        </div>
        <Row>
          <ButtonLink look="secondary" href={signUp.href(lang)}>
            {t('newsletter.signUp.title')}
          </ButtonLink>
        </Row>
      </>
    ),
  })
}
