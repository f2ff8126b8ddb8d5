import { anonymous } from '#kernel/actor.ts'
import { type FormState, textOf, type TypedValues } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { marksOfValues, mergeValues } from '#platform/forms/index.ts'
import { notFound } from '#platform/http/index.ts'
import { askFinder } from '#modules/directory/index.ts'
import { searchMaterials } from '#modules/materials/index.ts'
import { readRules } from '#modules/programme/index.ts'
import { movedOnState } from '#ui/saved-meanwhile.tsx'
import { type Desk, type DeskContext, hrefsOf, openDesk, openOwnDesk } from '../desk.ts'
import { deskPage } from '../desk-page.ts'
import type { MailParts } from '../parts.ts'
import { type Step, stepOf } from '../path.ts'
import { stateOf } from '../pathway.ts'
import { findLetter, listStandings, readText } from '../pathway.queries.ts'
import { readPlan } from '../read-plan.ts'
import { stepText } from '../words.tsx'
import { budgetKeys, yearAsked } from './budget-result.tsx'
import { formOf, namesOf, type StepContent, typedOf } from './form.ts'
import { StepPage } from './page.tsx'
import { saveStep } from './save-step.ts'

export function askForStep(parts: MailParts) {
  return async (ctx: DeskContext): Promise<Response> => {
    const desk = await openDesk(ctx, parts)
    const step = getStep(ctx, desk)
    const saved = await readContent(ctx, desk, step)
    const values = typedOf(step, saved)
    return show(ctx, desk, step, { saved, state: { values, errors: [] }, seen: marksOfValues(namesOf(step), values) })
  }
}

export function submitStep(parts: MailParts) {
  return async (ctx: DeskContext): Promise<Response> => {
    const desk = await openOwnDesk(ctx, parts)
    const step = getStep(ctx, desk)
    const typed = await ctx.typed()
    const seen = textOf(typed, 'seen')
    const parsed = formOf(step).parse(typed)
    if (!parsed.ok) {
      const saved = await readContent(ctx, desk, step)
      return show(ctx, desk, step, { saved, state: parsed.form, seen, status: 422 })
    }
    const clean: TypedValues = Object.fromEntries(
      Object.entries(parsed.value).map(([name, value]) => [name, value === null ? '' : String(value)]),
    )
    const result = await saveStep(ctx.db, desk, { step, seen, typed: clean })
    if (result.ok) return ctx.seeOther(hrefsOf(desk).step(step.key, { meldung: 'gespeichert' }))
    switch (result.code) {
      case 'path-unknown':
        return notFound()
      case 'contested':
        return showContested(ctx, desk, step, { seen, typed: clean })
    }
  }
}

/** Both texts side by side where both changed something; saving again builds on what is saved now. */
async function showContested(
  ctx: DeskContext,
  desk: Desk,
  step: Step,
  { seen, typed }: { readonly seen: string; readonly typed: TypedValues },
): Promise<Response> {
  const saved = await readContent(ctx, desk, step)
  const now = typedOf(step, saved)
  const { values, contested } = mergeValues(namesOf(step), seen, typed, now)
  return show(ctx, desk, step, {
    saved,
    state: movedOnState(values, contested),
    seen: marksOfValues(namesOf(step), now),
    contested,
    status: 409,
  })
}

type Shown = {
  readonly saved: StepContent
  readonly state: FormState
  readonly seen: string
  readonly contested?: readonly string[]
  readonly status?: number
}

async function show(ctx: DeskContext, desk: Desk, step: Step, shown: Shown): Promise<Response> {
  const { pathway, path, t } = desk
  const own = await ctx.db.read(desk.actor, async (tx) => {
    const standings = (await listStandings(tx, [pathway.id])).get(pathway.id) ?? []
    return {
      standings,
      plan: await readPlan(tx, path, { start: pathway.wishedStart, standings }),
      letter: step.panel === 'letter' ? await findLetter(tx, pathway.id) : undefined,
      budgetRules:
        step.panel === 'budget'
          ? (await readRules(tx, budgetKeys))(
              `${yearAsked(shown.saved.answers, { start: pathway.wishedStart, today: dayInBerlin(ctx.now) })}-01-01`,
            )
          : undefined,
    }
  })
  // What the public sees, whoever asks: drafts and hidden entries have no place here.
  const open = await ctx.db.read(anonymous, async (tx) => ({
    materials:
      step.material === undefined
        ? []
        : (await searchMaterials(tx, step.material, 12))
            .filter(({ area }) => area === null || area === path.area)
            .slice(0, 3),
    near:
      step.panel === 'nearby'
        ? await askFinder(tx, new URLSearchParams({ kreis: pathway.districtId, art: 'project' }), 6)
        : undefined,
  }))
  return deskPage(ctx, desk, {
    title: stepText(t, path.kind, step.key, 'title'),
    status: shown.status ?? 200,
    content: (
      <StepPage ctx={ctx} desk={desk} step={step} {...own} {...open} {...shown} contested={shown.contested ?? []} />
    ),
  })
}

function getStep(ctx: DeskContext, { path }: Desk): Step {
  return stepOf(path, ctx.params.step ?? '') ?? notFound()
}

function readContent(ctx: DeskContext, { actor, pathway }: Desk, step: Step): Promise<StepContent> {
  return ctx.db.read(actor, async (tx) => ({
    ...(await readText(tx, pathway.id, step.key)),
    state: stateOf((await listStandings(tx, [pathway.id])).get(pathway.id) ?? [], step.key),
  }))
}
