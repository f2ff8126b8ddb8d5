import { isCentreStaff } from '#kernel/actor.ts'
import { doneCodeOf, type MemberView, pageOnWay, type RequestContext, unkept } from '#platform/http/index.ts'
import { memberStart } from '#modules/organisations/addresses.ts'
import { ownPaths, pathList, pathOverview } from './addresses.ts'
import { type Desk, type DeskContext, hrefsOf, titleOf } from './desk.ts'

type View = MemberView

/** The frame of a page of one path. Behind a private link nobody else learns its address from where one goes next. */
export function deskPage(ctx: DeskContext, desk: Desk, view: View): Response {
  const { t, lang } = desk
  const first =
    'token' in desk.door
      ? [{ label: t('pathways.list.title'), href: pathList.href(lang) }]
      : [
          { label: t('pathways.start'), href: memberStart.href(lang) },
          desk.as === 'companion'
            ? { label: t('pathways.overview.title'), href: pathOverview.href(lang) }
            : { label: t('pathways.own.title'), href: ownPaths.href(lang) },
        ]
  const home = { label: titleOf(desk), href: hrefsOf(desk).home() }
  const crumbs = view.title === home.label ? first : [...first, home]
  return unkept(ctx.page({ ...view, unlisted: true, breadcrumb: [...crumbs, { label: view.title }] }))
}

/** The frame of a member page beside the paths. */
export function memberPage(ctx: RequestContext, view: View): Response {
  const { t, lang } = ctx
  const list = isCentreStaff(ctx.actor)
    ? { label: t('pathways.overview.title'), href: pathOverview.href(lang) }
    : { label: t('pathways.own.title'), href: ownPaths.href(lang) }
  return pageOnWay(ctx, view, [{ label: t('pathways.start'), href: memberStart.href(lang) }, list])
}

export const doneCodes = [
  'begonnen',
  'gespeichert',
  'begleitung',
  'allein',
  'verbunden',
  'brief',
  'notiert',
  'behalten',
  'uebernommen',
  'geloescht',
] as const

/** What was just done, said once on the page one comes to. */
export function doneSentence(ctx: RequestContext, { t }: Pick<Desk, 't'> = ctx): string | undefined {
  const code = doneCodeOf(ctx, doneCodes)
  return code === undefined ? undefined : t(`pathways.done.${code}`)
}
