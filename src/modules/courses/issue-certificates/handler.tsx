import type { FormState } from '#kernel/form-state.ts'
import { errorLines, refusedForm } from '#platform/forms/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { listSignatures } from '#modules/certificates/index.ts'
import { dayOf } from '#modules/events/index.ts'
import { certificateIssuing } from '../addresses.ts'
import type { CourseParts } from '../course-parts.ts'
import { readCourseRules, shareOf } from '../course-rules.ts'
import { doneSentence, memberPage } from '../member-page.ts'
import { getCourse, type OwnCourse } from '../own-course.ts'
import { listCandidates } from './candidates.ts'
import { issueForm } from './form.ts'
import { issueCertificates } from './issue-certificates.ts'
import { CertificatesPage, issuePrefix } from './page.tsx'

type Context = RequestContext<'/mein/kurse/:eventId/bescheinigungen'>

export async function askForCertificates(ctx: Context): Promise<Response> {
  const own = await getCourse(ctx, ctx.params.eventId)
  const place = own.event.municipality?.name ?? ''
  const name = ctx.actor.kind === 'person' ? ctx.actor.name : ''
  return certificatesPage(ctx, own, { values: { place, signatory_name: name }, errors: [] })
}

export function submitCertificates({ events }: CourseParts) {
  return async (ctx: Context): Promise<Response> => {
    const own = await getCourse(ctx, ctx.params.eventId)
    const typed = await ctx.typed()
    const parsed = issueForm.parse(typed)
    if (!parsed.ok) return certificatesPage(ctx, own, parsed.form)
    const { id: eventId } = own.event
    const result = await issueCertificates(ctx.db, ctx.actor, events, { eventId, fields: parsed.value })
    if (result.ok) return ctx.seeOther(certificateIssuing.href(ctx.lang, { eventId }, { meldung: 'ausgestellt' }))
    if (result.code === 'course-unknown') return notFound()
    if (result.code === 'days-unlike') return certificatesPage(ctx, own, refusedForm(typed, result, 'valid_until'))
    return certificatesPage(ctx, own, { values: typed, errors: [] }, ctx.t(`courses.issue.refused.${result.code}`))
  }
}

async function certificatesPage(ctx: Context, own: OwnCourse, state: FormState, refusal?: string): Promise<Response> {
  const { candidates, share, signatures } = await ctx.db.read(ctx.actor, async (tx) => {
    const rules = await readCourseRules(tx, own.event.kind, dayOf(own.event.localStart))
    return {
      candidates: await listCandidates(tx, own, rules),
      share: shareOf(own.course, rules),
      signatures: await listSignatures(tx, own.event.profileId),
    }
  })
  return memberPage(ctx, {
    title: ctx.t('courses.certificates.title'),
    event: own.event,
    status: state.errors.length > 0 || refusal !== undefined ? 422 : 200,
    content: (
      <CertificatesPage
        t={ctx.t}
        now={ctx.now}
        formKey={ctx.formKey}
        own={own}
        candidates={candidates}
        share={share}
        signatures={signatures.map(({ name }) => name)}
        state={state}
        errors={errorLines(state, ctx.t, issuePrefix)}
        done={doneSentence(ctx)}
        refusal={refusal}
      />
    ),
  })
}
