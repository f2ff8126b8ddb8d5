import { keptProfiles } from '#kernel/actor.ts'
import { emptyForm, type FormState, textOf } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { refusedForm } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { listProfileHeads } from '#modules/organisations/index.ts'
import { findDistrict, listDistricts, nameIn } from '#modules/places/index.ts'
import { desk } from '../addresses.ts'
import { beginOwn } from '../begin/begin.ts'
import { ownForm } from '../begin/form.ts'
import { memberPage } from '../desk-page.ts'
import { pathAt } from '../path.ts'
import { listOwn, listStandings } from '../pathway.queries.ts'
import { BeginOwnPage } from './begin-own-page.tsx'
import { OwnPage } from './page.tsx'

export async function showOwn(ctx: RequestContext): Promise<Response> {
  const { actor, t, lang } = ctx
  const shown = await ctx.db.read(actor, async (tx) => {
    const pathways = actor.kind === 'person' ? await listOwn(tx, actor.personId, keptProfiles(actor)) : []
    const standings = await listStandings(
      tx,
      pathways.map(({ id }) => id),
    )
    const districts = await Promise.all(
      [...new Set(pathways.map(({ districtId }) => districtId))].map((id) => findDistrict(tx, id)),
    )
    const places = new Map(
      districts.flatMap((one) => (one === undefined ? [] : [[one.id, nameIn(one, lang)] as const])),
    )
    return { pathways, standings, places }
  })
  return memberPage(ctx, { title: t('pathways.own.title'), content: <OwnPage ctx={ctx} {...shown} /> })
}

export async function askToBeginOwn(ctx: RequestContext): Promise<Response> {
  const kind = pathAt(ctx.url.searchParams.get('weg') ?? '')?.kind
  return showForm(ctx, kind === undefined ? emptyForm : { values: { kind }, errors: [] })
}

export async function submitOwnBeginning(ctx: RequestContext): Promise<Response> {
  const typed = await ctx.typed()
  const parsed = ownForm.parse(typed)
  if (!parsed.ok) return showForm(ctx, parsed.form)
  const { kind, profile, ...begun } = parsed.value
  if (kind === '') return showForm(ctx, { values: typed, errors: [{ field: 'kind', code: 'required' }] })
  const profileId = keptProfiles(ctx.actor).find((id) => id === parseId<'profile'>(profile)) ?? null
  const result = await beginOwn(ctx.db, ctx.actor, { ...begun, kind, profileId, lang: ctx.lang })
  if (!result.ok) return showForm(ctx, refusedForm(typed, result, 'district'))
  return ctx.seeOther(desk.href(ctx.lang, { pathwayId: result.value }, { meldung: 'begonnen' }))
}

async function showForm(ctx: RequestContext, state: FormState): Promise<Response> {
  const { districts, profiles } = await ctx.db.read(ctx.actor, async (tx) => ({
    districts: await listDistricts(tx, dayInBerlin(ctx.now)),
    profiles: await listProfileHeads(tx, keptProfiles(ctx.actor)),
  }))
  const [first] = profiles
  // Whoever keeps a profile most likely begins for it.
  const suggested =
    first === undefined
      ? {}
      : { founder: first.name, district: first.districtId, profile: textOf(state.values, 'profile') || first.id }
  return memberPage(ctx, {
    title: ctx.t('pathways.beginOwn.title'),
    status: state.errors.length > 0 ? 422 : 200,
    content: (
      <BeginOwnPage
        ctx={ctx}
        state={state.errors.length > 0 ? state : { ...state, values: { ...suggested, ...state.values } }}
        districts={districts}
        profiles={profiles}
      />
    ),
  })
}
