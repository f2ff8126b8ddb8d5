import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import { type FormState, textOf } from '#kernel/form-state.ts'
import { type Done, done, type Refused, refuse } from '#kernel/refusal.ts'
import type { Db } from '#platform/db/index.ts'
import { recordFact } from '#platform/facts/index.ts'
import { control, defineForm, errorLines, wholeNumber } from '#platform/forms/index.ts'
import { forbidden, type RequestContext } from '#platform/http/index.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { hintWith, movedOnState, SavedMeanwhile } from '#ui/saved-meanwhile.tsx'
import { figureRule, inbox, yearFigures } from '../addresses.ts'
import { findFigureRule } from '../year-figures/figures.queries.ts'

const ruleForm = defineForm({ fewest: wholeNumber({ min: 5, max: 50 }) })
const prefix = 'consultations.figureRule'

export async function askForFigureRule(ctx: RequestContext): Promise<Response> {
  const { fewest } = await readRule(ctx)
  return show(ctx, { values: { fewest: String(fewest) }, errors: [] })
}

export async function submitFigureRule(ctx: RequestContext): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = ruleForm.parse(typed)
  if (!parsed.ok) return show(ctx, parsed.form)
  if (ctx.actor.kind !== 'person' || parsed.value.fewest === null) return forbidden()
  const seen = Number(textOf(typed, 'version'))
  const saved = await saveFigureRule(ctx.db, ctx.actor, { fewest: parsed.value.fewest, seen })
  if (saved.ok) return ctx.seeOther(yearFigures.href(ctx.lang))
  return show(ctx, movedOnState(typed, ['fewest']), 409)
}

type NewRule = { readonly fewest: number; readonly seen: number }

/** From how many people on numbers are shown, in every year that was not taken down: the figures themselves stay as they are. */
function saveFigureRule(
  db: Db,
  actor: Actor & { readonly kind: 'person' },
  { fewest, seen }: NewRule,
): Promise<Done<null> | Refused<'moved-on'>> {
  return db.inTransaction(actor, async (tx) => {
    const saved = await sql`
      update consultation_figure_rules set fewest = ${fewest}, version = version + 1, changed_at = ${tx.now}, changed_by = ${actor.personId}
      where version = ${Number.isInteger(seen) ? seen : 0}`.execute(tx)
    if (saved.numAffectedRows !== 1n) return refuse('moved-on')
    await recordFact(tx, { action: 'consultations.figures.changed', subject: 'figures', data: { fewest } })
    return done(null)
  })
}

function readRule(ctx: RequestContext) {
  return ctx.db.read(ctx.actor, findFigureRule)
}

async function show(
  ctx: RequestContext,
  state: FormState,
  status = state.errors.length > 0 ? 422 : 200,
): Promise<Response> {
  const { t, lang } = ctx
  const rule = await readRule(ctx)
  const field = control(ruleForm, state, t, prefix, 'fewest')
  const title = t('consultations.figureRule.title')
  return ctx.page({
    title,
    unlisted: true,
    status,
    breadcrumb: [
      { label: t('consultations.staff.inbox.title'), href: inbox.href(lang) },
      { label: t('consultations.figures.title'), href: yearFigures.href(lang) },
      { label: title },
    ],
    content: (
      <>
        <PageHeading title={title} lead={t('consultations.figureRule.lead')} />
        <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
        <Form
          action={figureRule.href(lang)}
          hidden={[
            { name: '_key', value: ctx.formKey },
            { name: 'version', value: String(rule.version) },
          ]}
        >
          <TextField
            t={t}
            {...field}
            hint={hintWith(
              field.hint,
              status === 409 ? <SavedMeanwhile t={t} text={String(rule.fewest)} /> : undefined,
            )}
            width="short"
          />
          <FormActions>
            <Button>{t('consultations.figureRule.submit')}</Button>
            <a href={yearFigures.href(lang)}>{t('ui.cancel')}</a>
          </FormActions>
        </Form>
      </>
    ),
  })
}
