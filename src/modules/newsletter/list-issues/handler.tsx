import { systemActor } from '#kernel/actor.ts'
import { parseId } from '#kernel/id.ts'
import { doneCodeOf, type RequestContext } from '#platform/http/index.ts'
import { fullName, listPersons } from '#modules/people/index.ts'
import { listIssues } from '../issue.queries.ts'
import { memberPage } from '../member-page.ts'
import { countAudience } from '../reader.queries.ts'
import { IssuesPage } from './page.tsx'

export async function showIssues(ctx: RequestContext): Promise<Response> {
  const after = parseId<'newsletter-issue'>(ctx.url.searchParams.get('nach') ?? '')
  const { issues, next, names } = await ctx.db.read(ctx.actor, async (tx) => {
    const page = await listIssues(tx, after)
    const persons = await listPersons(
      tx,
      page.issues.flatMap(({ scheduledBy }) => scheduledBy ?? []),
    )
    return { ...page, names: new Map(persons.map((person) => [person.id, fullName(person)])) }
  })
  const readers = await ctx.db.read(systemActor('newsletter.count'), (tx) => countAudience(tx))
  return memberPage(ctx, {
    title: ctx.t('newsletter.issues.title'),
    content: (
      <IssuesPage
        t={ctx.t}
        issues={issues}
        names={names}
        next={next}
        readers={readers}
        done={doneCodeOf(ctx, ['entfernt', 'abgemeldet'])}
      />
    ),
  })
}
