import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { VolunteerParts } from '../parts.ts'
import { OwnPage } from './page.tsx'
import { readOwn } from './read-own.ts'

export function showOwn(parts: VolunteerParts) {
  return async (ctx: RequestContext): Promise<Response> => {
    const { t } = ctx
    const title = t('volunteers.own.title')
    const linked = ctx.url.searchParams.get('meldung') === 'verbunden'
    const own = await readOwn(ctx.db, ctx.actor, parts, t)
    return ctx.page({
      title,
      unlisted: true,
      breadcrumb: [{ label: title }],
      content: (
        <OwnPage
          t={t}
          formKey={ctx.formKey}
          today={dayInBerlin(ctx.now)}
          own={own}
          done={linked ? t('volunteers.own.linked') : undefined}
        />
      ),
    })
  }
}
