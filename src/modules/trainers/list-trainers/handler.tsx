import { parseId } from '#kernel/id.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { listPublicTrainers } from '../trainer.queries.ts'
import { readDistricts } from '../words.tsx'
import { TrainerListPage } from './page.tsx'

export async function showTrainerList(ctx: RequestContext): Promise<Response> {
  const after = parseId<'trainer'>(ctx.url.searchParams.get('nach') ?? '')
  const page = await ctx.db.read(ctx.actor, (tx) => listPublicTrainers(tx, after))
  return ctx.page({
    title: ctx.t('trainers.list.title'),
    description: ctx.t('trainers.list.lead'),
    breadcrumb: [{ label: ctx.t('trainers.home'), href: `/${ctx.lang}/` }, { label: ctx.t('trainers.list.title') }],
    content: (
      <TrainerListPage t={ctx.t} page={page} districts={await readDistricts(ctx)} isFirst={after === undefined} />
    ),
  })
}
