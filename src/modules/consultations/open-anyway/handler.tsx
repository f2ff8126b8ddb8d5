import { emptyForm, type FormState } from '#kernel/form-state.ts'
import { control, refusedForm } from '#platform/forms/index.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { TextArea, TextField } from '#ui/fields.tsx'
import { Heading } from '#ui/layout.tsx'
import { consultationPage, inbox, opening } from '../addresses.ts'
import { FormPage } from '../form-page.tsx'
import { memberPage } from '../member-page.ts'
import type { ConsultationParts } from '../parts.ts'
import { namesOf } from '../team.queries.ts'
import { openForm } from './form.ts'
import { openAnyway } from './open-anyway.ts'
import { listOpenings, type Opening } from './openings.queries.ts'

const prefix = 'consultations.staff.open'

export async function askForOpening(ctx: RequestContext): Promise<Response> {
  return show(ctx, emptyForm, 200)
}

export function submitOpening(parts: ConsultationParts): Handler<typeof opening.path> {
  return async (ctx) => {
    const typed = await ctx.typed()
    const parsed = openForm.parse(typed)
    if (!parsed.ok) return show(ctx, parsed.form, 422)
    const result = await openAnyway(ctx.db, ctx.actor, parts, parsed.value)
    if (result.ok) return ctx.seeOther(consultationPage.href(ctx.lang, { consultationId: result.value }))
    return show(ctx, refusedForm(typed, result, 'sign'), 422)
  }
}

async function show(ctx: RequestContext, state: FormState, status: number): Promise<Response> {
  const { t, lang } = ctx
  const { openings, names } = await ctx.db.read(ctx.actor, async (tx) => {
    const found = await listOpenings(tx)
    return {
      openings: found,
      names: await namesOf(
        tx,
        found.map(({ personId }) => personId),
      ),
    }
  })
  return memberPage(ctx, {
    title: t('consultations.staff.open.title'),
    status,
    content: (
      <FormPage
        ctx={ctx}
        prefix={prefix}
        state={state}
        action={opening.href(lang)}
        back={inbox.href(lang)}
        after={<Openings ctx={ctx} openings={openings} names={names} />}
      >
        <TextField t={t} {...control(openForm, state, t, prefix, 'sign')} width="medium" />
        <TextArea t={t} {...control(openForm, state, t, prefix, 'reason')} />
      </FormPage>
    ),
  })
}

type OpeningsProps = {
  readonly ctx: RequestContext
  readonly openings: readonly Opening[]
  readonly names: ReadonlyMap<string, string>
}

/** Everybody of the centre sees that it happened; why stands in the log of the consultation. */
function Openings({ ctx: { t }, openings, names }: OpeningsProps) {
  return (
    <>
      <Heading level={2}>{t('consultations.staff.open.latest')}</Heading>
      <p>{t(openings.length === 0 ? 'consultations.staff.open.none' : 'consultations.staff.open.where')}</p>
      {openings.length === 0 ? null : (
        <ul>
          {openings.map(({ openedAt, personId, sign }) => (
            <li>
              {t('consultations.staff.case.read', {
                day: t.moment(openedAt, 'short'),
                name: names.get(personId) ?? t('consultations.staff.case.gone'),
                as: sign,
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
