import { isCentreStaff, keptProfiles } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { listProfileHeads } from '#modules/organisations/index.ts'
import { DoneNotice } from '#ui/notice.tsx'
import { listAssessments, listOpenMeasures, listOpenToMember, listShared } from '../assessment.queries.ts'
import { doneSentence, memberPage, personOf } from '../member-page.ts'
import { nameProfiles } from '../profile-names.ts'
import { readSpread } from '../spread.queries.ts'
import { findDraft, getCurrentVersion, listStandards } from '../standard.queries.ts'
import { listResponsible } from '../team.queries.ts'
import { countOpenProposals } from '../proposal.queries.ts'
import { StartPage } from './page.tsx'

/** Where a person stands with the standards: her projects, what she is asked, and to the centre the whole. */
export async function showStart(ctx: RequestContext): Promise<Response> {
  const { t, actor } = ctx
  const kept = keptProfiles(actor)
  const title = t('quality.start.title')
  const shown = await ctx.db.read(actor, async (tx) => {
    const version = await getCurrentVersion(tx)
    return {
      version,
      projects: await listProfileHeads(tx, kept),
      assessments: await listAssessments(tx, kept),
      asked: (await listOpenToMember(tx, personOf(actor))).filter(({ profileId }) => !kept.includes(profileId)),
      measures: await listOpenMeasures(tx, kept),
      proposals: await countOpenProposals(tx),
    }
  })
  const people = shown.measures.length === 0 ? [] : await ctx.db.read(actor, (tx) => listResponsible(tx, kept))
  const centre = isCentreStaff(actor)
    ? await ctx.db.read(actor, async (tx) => {
        const shared = await listShared(tx)
        return {
          shared,
          names: await nameProfiles(tx, [...new Set(shared.map(({ profileId }) => profileId))]),
          spread: await readSpread(tx),
          draft: await findDraft(tx),
          standards: await listStandards(tx, shown.version.number),
        }
      })
    : undefined
  return memberPage(ctx, {
    title,
    content: (
      <StartPage
        t={t}
        title={title}
        today={dayInBerlin(ctx.now)}
        {...shown}
        people={people}
        formKey={() => ctx.formKey}
        develops={kept.length > 0 || centre !== undefined}
        centre={centre}
        done={<DoneNotice t={t} done={doneSentence(ctx)} />}
      />
    ),
  })
}
