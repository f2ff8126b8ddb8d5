import { isCentreStaff } from '#kernel/actor.ts'
import { type FormState, textOf, type TypedValues } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { type Handler, notFound, type RequestContext } from '#platform/http/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import { movedOnState } from '#ui/saved-meanwhile.tsx'
import { groupCreation, groupEditing, groupPage } from '../addresses.ts'
import type { Group, GroupOfPerson } from '../group.ts'
import { getManaged, groupStep, memberPage, personOf } from '../member-page.ts'
import { groupForm } from './form.ts'
import { GroupFormPage } from './page.tsx'
import { changeGroup, createGroup } from './save-group.ts'

type EditContext = RequestContext<typeof groupEditing.path>

export async function askForGroup(ctx: RequestContext): Promise<Response> {
  return show(ctx, undefined, { values: { kind: 'working', open: 'on' }, errors: [] })
}

export const submitGroup: Handler<typeof groupCreation.path> = async (ctx) => {
  const typed = await ctx.typed()
  const parsed = groupForm.parse(typed)
  if (!parsed.ok) return show(ctx, undefined, parsed.form)
  const result = await createGroup(ctx.db, personOf(ctx), parsed.value)
  return result.ok
    ? ctx.seeOther(groupPage.href(ctx.lang, { groupId: result.value }, { meldung: 'angelegt' }))
    : show(ctx, undefined, refusedForm(typed, result, 'name'))
}

export async function askForGroupChange(ctx: EditContext): Promise<Response> {
  const group = await getManaged(ctx)
  return show(ctx, group, { values: typedOf(group), errors: [] })
}

export const submitGroupChange: Handler<typeof groupEditing.path> = async (ctx) => {
  const group = await getManaged(ctx)
  const typed = await ctx.typed()
  const seen = Number(textOf(typed, 'seen'))
  const parsed = groupForm.parse(typed)
  if (!parsed.ok) return show(ctx, group, parsed.form, { seen })
  const result = await changeGroup(ctx.db, personOf(ctx), { id: group.id, seen, fields: parsed.value })
  if (result.ok) return ctx.seeOther(groupPage.href(ctx.lang, { groupId: group.id }, { meldung: 'gespeichert' }))
  switch (result.code) {
    case 'group-unknown':
      return notFound()
    case 'moved-on': {
      // What somebody else saved stands beside each field that differs; nothing typed is lost.
      const saved = typedOf(await getManaged(ctx))
      const differing = (['name', 'about'] as const).filter((name) => textOf(typed, name) !== textOf(saved, name))
      const fields = differing.length === 0 ? (['name'] as const) : differing
      const texts = Object.fromEntries(fields.map((name) => [name, textOf(saved, name)]))
      return show(ctx, await getManaged(ctx), movedOnState(typed, fields), { saved: texts, status: 409 })
    }
    case 'centre-only':
    case 'keepers-only':
    case 'has-posts':
    case 'choice':
      return show(ctx, group, refusedForm(typed, result, 'kind'), { seen })
  }
}

function typedOf({ kind, name, about, districtId, topicCode, open }: Group): TypedValues {
  return { kind, name, about, district: districtId ?? '', topic: topicCode ?? '', open: open ? 'on' : '' }
}

type Told = { readonly seen?: number; readonly saved?: Readonly<Record<string, string>>; readonly status?: number }

async function show(
  ctx: RequestContext,
  group: GroupOfPerson | undefined,
  state: FormState,
  told: Told = {},
): Promise<Response> {
  const { t, lang } = ctx
  const title = t(group === undefined ? 'exchange.group.create' : 'exchange.group.edit')
  return memberPage(ctx, {
    title,
    status: told.status ?? (state.errors.length > 0 ? 422 : 200),
    way: group === undefined ? [] : [groupStep(ctx, group)],
    content: (
      <GroupFormPage
        ctx={ctx}
        title={title}
        state={state}
        seen={told.seen ?? group?.version ?? 0}
        saved={told.saved ?? {}}
        centre={isCentreStaff(ctx.actor)}
        districts={await ctx.db.read(ctx.actor, (tx) => listDistricts(tx, dayInBerlin(ctx.now)))}
        group={group}
        action={group === undefined ? groupCreation.href(lang) : groupEditing.href(lang, { groupId: group.id })}
      />
    ),
  })
}
