import { isTrainer } from '#kernel/actor.ts'
import { type FormState, textOf } from '#kernel/form-state.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { memberStart } from '#modules/organisations/addresses.ts'
import { ownTrainer, trainerCreation, trainerEditing, trainerPage, trainerPool } from '../addresses.ts'
import { getKeptTrainer, memberPage } from '../member-page.ts'
import { trainerForm, typedOf } from '../trainer-form.ts'
import { findContact, findOwnTrainer } from '../trainer.queries.ts'
import type { Trainer } from '../trainer.ts'
import { readDistricts } from '../words.tsx'
import { TrainerFormPage } from './page.tsx'
import { changeTrainer, createTrainer } from './save-trainer.ts'

type EditContext = RequestContext<typeof trainerEditing.path>

const blank: FormState = { values: { active: 'on', public_fields: [] }, errors: [] }

/** The centre writes down a trainer who has no account. */
export async function askForTrainer(ctx: RequestContext): Promise<Response> {
  return show(ctx, undefined, blank)
}

export async function submitTrainer(ctx: RequestContext): Promise<Response> {
  return create(ctx, null)
}

/** A trainer who comes for the first time begins with the empty form at her own address. */
export async function beginOwnProfile(ctx: RequestContext): Promise<Response> {
  return show(ctx, undefined, blank)
}

export const submitOwnProfile: Handler<typeof ownTrainer.path> = async (ctx) => {
  if (ctx.actor.kind !== 'person') return notFound()
  const own = await ctx.db.read(ctx.actor, findOwnTrainer)
  return own === undefined ? create(ctx, ctx.actor.personId) : ctx.seeOther(ownTrainer.href(ctx.lang))
}

export async function askForChanges(ctx: EditContext): Promise<Response> {
  const trainer = await getKeptTrainer(ctx)
  const contact = await ctx.db.read(ctx.actor, (tx) => findContact(tx, trainer.id))
  return show(ctx, trainer, { values: typedOf(trainer, contact), errors: [] })
}

export async function submitChanges(ctx: EditContext): Promise<Response> {
  const trainer = await getKeptTrainer(ctx)
  const typed = await ctx.typed()
  const parsed = trainerForm.parse(typed)
  if (!parsed.ok) return show(ctx, trainer, parsed.form)
  const seen = Number(textOf(typed, 'seen'))
  const result = await changeTrainer(ctx.db, ctx.actor, { id: trainer.id, seen, fields: parsed.value })
  if (!result.ok)
    return show(ctx, trainer, { values: typed, errors: [{ field: result.field ?? 'name', code: result.code }] })
  const query = { meldung: 'gespeichert' }
  return ctx.seeOther(
    isTrainer(ctx.actor)
      ? ownTrainer.href(ctx.lang, {}, query)
      : trainerPage.href(ctx.lang, { trainerId: trainer.id }, query),
  )
}

async function create(ctx: RequestContext, personId: Parameters<typeof createTrainer>[3]): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = trainerForm.parse(typed)
  if (!parsed.ok) return show(ctx, undefined, parsed.form)
  const result = await createTrainer(ctx.db, ctx.actor, parsed.value, personId)
  if (!result.ok)
    return show(ctx, undefined, { values: typed, errors: [{ field: result.field ?? 'name', code: result.code }] })
  const query = { meldung: 'angelegt' }
  return ctx.seeOther(
    personId === null
      ? trainerPage.href(ctx.lang, { trainerId: result.value }, query)
      : ownTrainer.href(ctx.lang, {}, query),
  )
}

async function show(ctx: RequestContext, trainer: Trainer | undefined, state: FormState): Promise<Response> {
  const { t, lang } = ctx
  const own = isTrainer(ctx.actor)
  const params = { trainerId: trainer?.id ?? '' }
  const title =
    trainer === undefined ? t(own ? 'trainers.own.begin' : 'trainers.create.title') : t('trainers.edit.title')
  const create = own ? ownTrainer.href(lang) : trainerCreation.href(lang)
  const back = own ? memberStart.href(lang) : trainerPool.href(lang)
  return memberPage(ctx, {
    title,
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <TrainerFormPage
        t={t}
        title={title}
        lead={t(own ? 'trainers.edit.ownLead' : 'trainers.edit.lead')}
        formKey={ctx.formKey}
        state={state}
        seen={trainer?.version ?? 0}
        districts={await readDistricts(ctx)}
        action={trainer === undefined ? create : trainerEditing.href(lang, params)}
        backHref={back}
      />
    ),
  })
}
