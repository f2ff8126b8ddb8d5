import { type FormState, textOf } from '#kernel/form-state.ts'
import { control, refusedForm } from '#platform/forms/index.ts'
import { doneCodeOf, type RequestContext } from '#platform/http/index.ts'
import { TextField } from '#ui/fields.tsx'
import { Fieldset } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { inbox, promises as address } from '../addresses.ts'
import { FormPage } from '../form-page.tsx'
import { memberPage } from '../member-page.ts'
import { type AreaPromise, listPromises } from '../promise.queries.ts'
import { changePromises, versionsOf } from './change-promises.ts'
import { promiseForm } from './form.ts'

const prefix = 'consultations.staff.promises'

export async function askForPromises(ctx: RequestContext): Promise<Response> {
  const found = await ctx.db.read(ctx.actor, listPromises)
  const values = Object.fromEntries(
    found.flatMap(({ area, answerDays, keptMonths, readsMonths }) => [
      [`days_${area}`, String(answerDays)],
      [`months_${area}`, String(keptMonths)],
      [`reads_${area}`, String(readsMonths)],
    ]),
  )
  return show(ctx, found, { values, errors: [] }, 200)
}

export async function submitPromises(ctx: RequestContext): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = promiseForm.parse(typed)
  if (!parsed.ok) return show(ctx, await ctx.db.read(ctx.actor, listPromises), parsed.form, 422)
  const fields = parsed.value
  const result = await changePromises(
    ctx.db,
    ctx.actor,
    (['volunteers', 'organisations'] as const).map((area) => ({
      area,
      answerDays: fields[`days_${area}`] ?? 1,
      keptMonths: fields[`months_${area}`] ?? 4,
      readsMonths: fields[`reads_${area}`] ?? 6,
    })),
    textOf(typed, 'seen'),
  )
  if (result.ok) return ctx.seeOther(address.href(ctx.lang, {}, { meldung: 'gespeichert' }))
  const found = await ctx.db.read(ctx.actor, listPromises)
  return show(ctx, found, refusedForm(typed, result, 'days_volunteers'), 409)
}

function show(ctx: RequestContext, found: readonly AreaPromise[], state: FormState, status: number): Response {
  const { t, lang } = ctx
  const decided = found.every(({ changedAt }) => changedAt !== null)
  const field = (name: keyof typeof promiseForm.fields) => ({ t, ...control(promiseForm, state, t, prefix, name) })
  return memberPage(ctx, {
    title: t('consultations.staff.promises.title'),
    status,
    content: (
      <FormPage
        ctx={ctx}
        prefix={prefix}
        state={state}
        action={address.href(lang)}
        back={inbox.href(lang)}
        hidden={[{ name: 'seen', value: versionsOf(found) }]}
        before={
          doneCodeOf(ctx, ['gespeichert']) === undefined ? (
            decided ? null : (
              <Notice t={t} kind="info" title={t('consultations.staff.promises.undecided')}>
                <p>{t('consultations.staff.promises.undecidedText')}</p>
              </Notice>
            )
          ) : (
            <Notice t={t} kind="success" role="status">
              {t('consultations.staff.promises.saved')}
            </Notice>
          )
        }
      >
        {(['volunteers', 'organisations'] as const).map((area) => (
          <Fieldset legend={t(`consultations.area.${area}`)} level={2}>
            <TextField {...field(`days_${area}`)} width="short" />
            <TextField {...field(`months_${area}`)} width="short" />
            <TextField {...field(`reads_${area}`)} width="short" />
          </Fieldset>
        ))}
      </FormPage>
    ),
  })
}
