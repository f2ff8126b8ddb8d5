import type { FormState } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { choices, control, defineForm } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { type District, listDistricts, nameIn } from '#modules/places/index.ts'
import { Checkboxes } from '#ui/choices.tsx'
import { inbox, ownDistricts } from '../addresses.ts'
import { FormPage } from '../form-page.tsx'
import { memberPage } from '../member-page.ts'
import { chooseDistricts, listOwnDistricts } from './choose-districts.ts'

const prefix = 'consultations.staff.districts'

export async function askForDistricts(ctx: RequestContext): Promise<Response> {
  const districts = await ctx.db.read(ctx.actor, listOwnDistricts)
  return show(ctx, await known(ctx), { values: { districts }, errors: [] }, 200)
}

export async function submitDistricts(ctx: RequestContext): Promise<Response> {
  const districts = await known(ctx)
  const parsed = formOf(districts).parse(await ctx.typed())
  if (!parsed.ok) return show(ctx, districts, parsed.form, 422)
  await chooseDistricts(ctx.db, ctx.actor, parsed.value.districts)
  return ctx.seeOther(inbox.href(ctx.lang, {}, { meldung: 'kreise' }))
}

function known(ctx: RequestContext): Promise<readonly District[]> {
  return ctx.db.read(ctx.actor, (tx) => listDistricts(tx, dayInBerlin(ctx.now)))
}

/** What may be ticked: the Kreise there are. */
function formOf(districts: readonly District[]) {
  return defineForm({ districts: choices(districts.map(({ id }) => id)) })
}

async function show(
  ctx: RequestContext,
  districts: readonly District[],
  state: FormState,
  status: number,
): Promise<Response> {
  const { t, lang } = ctx
  return memberPage(ctx, {
    title: t('consultations.staff.districts.title'),
    status,
    content: (
      <FormPage ctx={ctx} prefix={prefix} state={state} action={ownDistricts.href(lang)} back={inbox.href(lang)}>
        <div class="chips">
          <Checkboxes
            t={t}
            {...control(formOf(districts), state, t, prefix, 'districts')}
            options={districts.map((district) => ({ value: district.id, label: nameIn(district, lang) }))}
          />
        </div>
      </FormPage>
    ),
  })
}
