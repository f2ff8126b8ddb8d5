import { keptProfiles } from '#kernel/actor.ts'
import { type FormState, textOf } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { listProfileHeads } from '#modules/organisations/index.ts'
import { enquiryPage, type trainerEnquiry, trainerPage } from '../addresses.ts'
import { getTrainer, memberPage } from '../member-page.ts'
import type { TrainerParts } from '../parts.ts'
import { enquire } from './enquire.ts'
import { enquiryForm } from './form.ts'
import { EnquirePage } from './page.tsx'

type Context = RequestContext<typeof trainerEnquiry.path>

export async function askForEnquiry(ctx: Context): Promise<Response> {
  const [only] = keptProfiles(ctx.actor)
  const values = { day: ctx.url.searchParams.get('tag') ?? '', profile: only ?? '' }
  return show(ctx, { values, errors: [] })
}

export function submitEnquiry(parts: TrainerParts): Handler<typeof trainerEnquiry.path> {
  return async (ctx) => {
    const trainer = await getTrainer(ctx)
    const typed = await ctx.typed()
    const parsed = enquiryForm.parse(typed)
    if (!parsed.ok) return show(ctx, parsed.form)
    const { profile, format, ...asked } = parsed.value
    const kept = keptProfiles(ctx.actor)
    const profileId = parseId<'profile'>(profile) ?? (kept.length === 1 ? kept[0] : undefined)
    if (profileId === undefined || format === '') return wrong(ctx, 'profile', 'not-yours')
    const result = await enquire(ctx.db, ctx.actor, parts, { trainerId: trainer.id, profileId, format, ...asked })
    if (result.ok) return ctx.seeOther(enquiryPage.href(ctx.lang, { enquiryId: result.value }, { meldung: 'gefragt' }))
    return result.code === 'trainer-unknown' ? notFound() : wrong(ctx, result.field ?? 'day', result.code)
  }
}

async function wrong(ctx: Context, field: string, code: string): Promise<Response> {
  return show(ctx, { values: await ctx.typed(), errors: [{ field, code }] })
}

async function show(ctx: Context, state: FormState): Promise<Response> {
  const trainer = await getTrainer(ctx)
  if (!trainer.active) return notFound()
  const heads = await ctx.db.read(ctx.actor, (tx) => listProfileHeads(tx, keptProfiles(ctx.actor)))
  const { t, lang } = ctx
  const backHref = trainerPage.href(lang, { trainerId: trainer.id })
  return memberPage(ctx, {
    title: t('trainers.enquire.title'),
    status: state.errors.length > 0 ? 422 : 200,
    way: [{ label: trainer.name, href: backHref }],
    content: (
      <EnquirePage
        t={t}
        formKey={ctx.formKey}
        trainer={trainer}
        profiles={heads.map(({ id, name }) => ({ value: id, label: name }))}
        state={state}
        backHref={backHref}
        day={textOf(state.values, 'day')}
      />
    ),
  })
}
