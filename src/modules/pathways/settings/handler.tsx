import { type FormState, textOf } from '#kernel/form-state.ts'
import { parseId } from '#kernel/id.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { type Handler, notFound } from '#platform/http/index.ts'
import { refusedForm } from '#platform/forms/index.ts'
import { listDistricts } from '#modules/places/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { desk as memberDesk, type linkBinding, ownPaths, pathList } from '../addresses.ts'
import { settingsForm } from '../begin/form.ts'
import { type Desk, type DeskContext, hrefsOf, openOwnDesk } from '../desk.ts'
import { deskPage } from '../desk-page.ts'
import type { MailParts } from '../parts.ts'
import type { Pathway } from '../pathway.ts'
import { SettingsPage } from './page.tsx'
import { bindToProfile, changeCompany, removePathway, saveSettings } from './settings.ts'

export function askForSettings(parts: MailParts) {
  return async (ctx: DeskContext): Promise<Response> => {
    const desk = await openOwnDesk(ctx, parts)
    return show(ctx, desk, { values: typedOf(desk.pathway), errors: [] })
  }
}

export function submitSettings(parts: MailParts) {
  return async (ctx: DeskContext): Promise<Response> => {
    const desk = await openOwnDesk(ctx, parts)
    const typed = await ctx.typed()
    const parsed = settingsForm.parse(typed)
    if (!parsed.ok) return show(ctx, desk, parsed.form)
    const result = await saveSettings(ctx.db, desk, { ...parsed.value, seen: textOf(typed, 'seen') })
    if (result.ok) return ctx.seeOther(hrefsOf(desk).home({ meldung: 'gespeichert' }))
    switch (result.code) {
      case 'path-unknown':
        return notFound()
      case 'moved-on':
        return show(ctx, await openOwnDesk(ctx, parts), { values: typed, errors: [] }, true)
      case 'district-unknown':
        return show(ctx, desk, refusedForm(typed, result, 'district'))
    }
  }
}

function typedOf({ founder, districtId, wishedStart, reminders }: Pathway) {
  return { founder, district: districtId, start: wishedStart ?? '', reminders: reminders ? 'on' : '' }
}

async function show(ctx: DeskContext, desk: Desk, state: FormState, movedOn = false): Promise<Response> {
  const districts = await ctx.db.read(desk.actor, (tx) => listDistricts(tx, dayInBerlin(ctx.now)))
  return deskPage(ctx, desk, {
    title: desk.t('pathways.settings.title'),
    status: movedOn ? 409 : state.errors.length > 0 ? 422 : 200,
    content: <SettingsPage ctx={ctx} desk={desk} state={state} districts={districts} movedOn={movedOn} />,
  })
}

/** The button "Walk along with us", or "Go on alone". */
export function submitCompany(parts: MailParts) {
  return async (ctx: DeskContext): Promise<Response> => {
    const desk = await openOwnDesk(ctx, parts)
    const wanted = textOf(await ctx.typed(), 'company') === 'yes'
    await changeCompany(ctx.db, parts, desk, wanted)
    return ctx.seeOther(hrefsOf(desk).home({ meldung: wanted ? 'begleitung' : 'allein' }))
  }
}

export function submitBinding(parts: MailParts): Handler<typeof linkBinding.path> {
  return async (ctx) => {
    const desk = await openOwnDesk(ctx, parts)
    const profileId = parseId<'profile'>(textOf(await ctx.typed(), 'profile'))
    if (profileId === undefined) return notFound()
    const result = await bindToProfile(ctx.db, ctx.actor, desk, profileId)
    if (!result.ok && result.code === 'profile-unknown') return notFound()
    return ctx.seeOther(memberDesk.href(ctx.lang, { pathwayId: desk.pathway.id }, { meldung: 'verbunden' }))
  }
}

export function askForRemoval(parts: MailParts) {
  return async (ctx: DeskContext): Promise<Response> => {
    const desk = await openOwnDesk(ctx, parts)
    const { t } = desk
    const hrefs = hrefsOf(desk)
    return deskPage(ctx, desk, {
      title: t('pathways.remove.title'),
      content: (
        <ConfirmationPage
          t={t}
          formKey={ctx.formKey}
          title={t('pathways.remove.title')}
          kicker={desk.pathway.founder}
          lead={t('pathways.remove.lead')}
          action={hrefs.removal()}
          submit={t('pathways.remove.submit')}
          backHref={hrefs.home()}
        />
      ),
    })
  }
}

export function submitRemoval(parts: MailParts) {
  return async (ctx: DeskContext): Promise<Response> => {
    const desk = await openOwnDesk(ctx, parts)
    const result = await removePathway(ctx.db, desk)
    if (!result.ok) return notFound()
    const list = 'token' in desk.door ? pathList : ownPaths
    return ctx.seeOther(list.href(ctx.lang, {}, { meldung: 'geloescht' }))
  }
}
