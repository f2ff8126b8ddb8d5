import { hasTeam } from '#kernel/actor.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { standardList } from '../addresses.ts'
import { listCirclesOf } from '../circles/circle.queries.ts'
import { memberPage } from '../member-page.ts'
import { listProposalsOf } from '../proposal.queries.ts'
import { parseSlot } from '../standard.ts'
import { listHistory, listVersions } from '../standard.queries.ts'
import { StandardPage } from './page.tsx'

/** One standard: what it says, what its levels mean, how it came to be, and who works on it. */
export async function showStandard(ctx: RequestContext<'/mein/qualitaet/standards/:slot'>): Promise<Response> {
  const { t, lang, actor } = ctx
  const slot = parseSlot(ctx.params.slot) ?? notFound()
  const shown = await ctx.db.read(actor, async (tx) => ({
    history: await listHistory(tx, slot),
    versions: await listVersions(tx),
    proposals: await listProposalsOf(tx, slot),
    circles: await listCirclesOf(tx, slot),
  }))
  const [standard] = shown.history
  if (standard === undefined) return notFound()
  const title = `${slot}. ${standard.title}`
  return memberPage(ctx, {
    title,
    above: [{ label: t('quality.standards.title'), href: standardList.href(lang) }],
    content: <StandardPage t={t} title={title} standard={standard} develops={hasTeam(actor)} {...shown} />,
  })
}
