import type { PageView, RequestContext } from './context.ts'

/** A page one comes by on the way to another. */
export type Step = { readonly label: string; readonly href: string }

/** What a page behind sign-in shows. */
export type MemberView = Pick<PageView, 'title' | 'content' | 'status' | 'scripts'>

/**
 * A page behind sign-in with the way to it; search engines leave it out. A step with the title of the page is the page itself and not
 * shown. The steps in `way` follow, and are always shown: their names are written by people, so that two may be alike.
 */
export function pageOnWay(
  ctx: RequestContext,
  { way = [], ...view }: MemberView & { readonly way?: readonly Step[] },
  steps: readonly Step[],
): Response {
  const before = steps.filter(({ label }) => label !== view.title)
  return ctx.page({ ...view, unlisted: true, breadcrumb: [...before, ...way, { label: view.title }] })
}
