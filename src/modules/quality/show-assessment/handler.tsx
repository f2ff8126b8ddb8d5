import { keepsProfile } from '#kernel/actor.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { DoneNotice } from '#ui/notice.tsx'
import { listAnswers, listKeptEvidence, listMeasures, listOwnAnswers } from '../assessment.queries.ts'
import { countEvidence } from '../evidence.ts'
import { doneSentence, getAssessment, memberPage, personOf } from '../member-page.ts'
import { nameProfiles } from '../profile-names.ts'
import { listStandards } from '../standard.queries.ts'
import { listResponsible } from '../team.queries.ts'
import { assessmentName } from '../words.tsx'
import { AssessmentPage } from './page.tsx'
import { MemberPage } from './member-view.tsx'

/** To the project everything; to somebody of its team her own answers; to the centre what was shared. */
export async function showAssessment(
  ctx: RequestContext<'/mein/qualitaet/einschaetzung/:assessmentId'>,
): Promise<Response> {
  const { t, actor } = ctx
  const assessment = await getAssessment(ctx, ctx.params.assessmentId)
  const keeps = keepsProfile(actor, assessment.profileId)
  const title = assessmentName(t, assessment)
  const { standards, answers, own } = await ctx.db.read(actor, async (tx) => ({
    standards: await listStandards(tx, assessment.version),
    answers: await listAnswers(tx, assessment.id),
    own: await listOwnAnswers(tx, assessment.id),
  }))
  const mine = own.filter(({ personId }) => personId === personOf(actor))
  const kept = keeps || assessment.sharedAt !== null ? await readKept(ctx, assessment, keeps) : undefined
  return memberPage(ctx, {
    title,
    content:
      kept === undefined ? (
        <MemberPage t={t} title={title} assessment={assessment} standards={standards} mine={mine}>
          <DoneNotice t={t} done={doneSentence(ctx)} />
        </MemberPage>
      ) : (
        <AssessmentPage
          t={t}
          formKey={() => ctx.formKey}
          title={title}
          today={dayInBerlin(ctx.now)}
          assessment={assessment}
          keeps={keeps}
          standards={standards}
          answers={answers}
          own={own}
          mine={mine}
          {...kept}
          done={<DoneNotice t={t} done={doneSentence(ctx)} />}
        />
      ),
  })
}

type Found = Awaited<ReturnType<typeof getAssessment>>

/** What a project keeps beside its answers. Names of its team are its own. */
async function readKept(ctx: RequestContext, assessment: Found, keeps: boolean) {
  return ctx.db.read(ctx.actor, async (tx) => ({
    profileName: (await nameProfiles(tx, [assessment.profileId])).get(assessment.profileId) ?? '',
    measures: await listMeasures(tx, assessment.id),
    evidence:
      assessment.settledAt === null
        ? await countEvidence(tx, assessment.profileId)
        : await listKeptEvidence(tx, assessment.id),
    people: keeps ? await listResponsible(tx, [assessment.profileId]) : undefined,
  }))
}
