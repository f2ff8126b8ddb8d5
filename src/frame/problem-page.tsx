import type { PageView, Problem, RequestContext } from '#platform/http/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { PageHeading } from '#ui/layout.tsx'

/** The page for what went wrong: what happened, that nothing is lost, what to do. The incident number only when it is our fault. */
export function problemPage(ctx: RequestContext, problem: Problem): PageView {
  const { t } = ctx
  const texts = textsOf(ctx, problem)
  return {
    title: texts.title,
    unlisted: true,
    content: (
      <>
        <PageHeading title={texts.title} lead={texts.lead} />
        <p>{texts.next}</p>
        {problem === 'incident' ? <p>{t('frame.incident.number', { number: ctx.requestId.slice(0, 8) })}</p> : null}
        <p>
          <ButtonLink href={`/${ctx.lang}/`} look="secondary">
            {t('frame.problem.home')}
          </ButtonLink>
        </p>
      </>
    ),
  }
}

function textsOf({ t }: RequestContext, problem: Problem): { title: string; lead: string; next: string } {
  switch (problem) {
    case 'not-found':
      return { title: t('frame.notFound.title'), lead: t('frame.notFound.lead'), next: t('frame.notFound.next') }
    case 'forbidden':
    case 'sign-in':
    case 'factor':
      return { title: t('frame.forbidden.title'), lead: t('frame.forbidden.lead'), next: t('frame.forbidden.next') }
    case 'unavailable':
      return {
        title: t('frame.unavailable.title'),
        lead: t('frame.unavailable.lead'),
        next: t('frame.unavailable.next'),
      }
    case 'held':
      return { title: t('frame.held.title'), lead: t('frame.held.lead'), next: t('frame.held.next') }
    case 'incident':
      return { title: t('frame.incident.title'), lead: t('frame.incident.lead'), next: t('frame.incident.next') }
    case 'bad-request':
    case 'method':
    case 'wrong-host':
      return { title: t('frame.badRequest.title'), lead: t('frame.badRequest.lead'), next: t('frame.badRequest.next') }
  }
}
