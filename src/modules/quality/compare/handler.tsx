import { keepsProfile } from '#kernel/actor.ts'
import type { Id } from '#kernel/id.ts'
import { parseId } from '#kernel/id.ts'
import type { Tx } from '#platform/db/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { listAnswers, listAssessments } from '../assessment.queries.ts'
import { memberPage } from '../member-page.ts'
import { nameProfiles } from '../profile-names.ts'
import { readSpread } from '../spread.queries.ts'
import { listStandards } from '../standard.queries.ts'
import type { Standard } from '../standard.ts'
import { ComparisonPage, type Look } from './page.tsx'

const most = 6

/** A project beside itself over the years, and beside all others without names. */
export async function showComparison(ctx: RequestContext<'/mein/qualitaet/vergleich/:profileId'>): Promise<Response> {
  const { t, actor } = ctx
  const profileId = parseId<'profile'>(ctx.params.profileId)
  if (profileId === undefined || !keepsProfile(actor, profileId)) return notFound()
  const title = t('quality.compare.title')
  const shown = await ctx.db.read(actor, async (tx) => ({
    profileName: (await nameProfiles(tx, [profileId])).get(profileId) ?? '',
    looks: await readLooks(tx, profileId),
    spread: await readSpread(tx),
  }))
  return memberPage(ctx, { title, content: <ComparisonPage t={t} title={title} {...shown} /> })
}

/** The newest finished assessments with their answers and their standards, the oldest first. */
async function readLooks(tx: Tx, profileId: Id<'profile'>): Promise<readonly Look[]> {
  const settled = (await listAssessments(tx, [profileId])).filter(({ settledAt }) => settledAt !== null)
  const versions = new Map<number, readonly Standard[]>()
  for (const { version } of settled) if (!versions.has(version)) versions.set(version, await listStandards(tx, version))
  const looks: Look[] = []
  for (const assessment of settled.slice(0, most).toReversed())
    looks.push({
      assessment,
      answers: await listAnswers(tx, assessment.id),
      standards: versions.get(assessment.version) ?? [],
    })
  return looks
}
