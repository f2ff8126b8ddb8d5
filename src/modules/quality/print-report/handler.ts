import { dayInBerlin } from '#platform/clock/index.ts'
import { attachment, type RequestContext } from '#platform/http/index.ts'
import type { Pdf } from '#platform/pdf/index.ts'
import { listAnswers, listKeptEvidence, listMeasures } from '../assessment.queries.ts'
import { countEvidence } from '../evidence.ts'
import { getKeptAssessment } from '../member-page.ts'
import { nameProfiles } from '../profile-names.ts'
import { listStandards } from '../standard.queries.ts'
import { listResponsible } from '../team.queries.ts'
import { reportDocument } from './report-document.ts'

type Context = RequestContext<'/mein/qualitaet/einschaetzung/:assessmentId/bericht.pdf'>

/** The report as PDF/UA, for the project itself: to print, to discuss, to attach. */
export function downloadReport(pdf: Pdf) {
  return async (ctx: Context): Promise<Response> => {
    const assessment = await getKeptAssessment(ctx, ctx.params.assessmentId)
    const { profileId, version, id } = assessment
    const report = await ctx.db.read(ctx.actor, async (tx) => ({
      profileName: (await nameProfiles(tx, [profileId])).get(profileId) ?? '',
      standards: await listStandards(tx, version),
      answers: await listAnswers(tx, id),
      measures: await listMeasures(tx, id),
      evidence: assessment.settledAt === null ? await countEvidence(tx, profileId) : await listKeptEvidence(tx, id),
      people: await listResponsible(tx, [profileId]),
    }))
    const document = reportDocument(ctx.t, { assessment, ...report, today: dayInBerlin(ctx.now) })
    const bytes = pdf.render(document, ctx.now)
    // The name says nothing of the project: files lie about.
    const name = `${ctx.t('quality.report.file')}-${dayInBerlin(ctx.now)}.pdf`
    return attachment(ctx, { bytes, type: 'application/pdf', name, mark: ctx.requestId })
  }
}
