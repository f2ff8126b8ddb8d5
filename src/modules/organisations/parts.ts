import type { RequestContext } from '#platform/http/index.ts'
import type { ProfileHead } from './profile.ts'

/** Something to do or to look at, in words, with its page. */
export type Task = { readonly label: string; readonly href: string }

/** What modules that may not be known here add to pages of the member area; handed in by `app.ts`. */
export type OrganisationParts = {
  /** For the start of the member area, in the order shown. */
  readonly tasks: readonly ((ctx: RequestContext) => Promise<readonly Task[]>)[]
  /** Meetings and courses that come next, for the same page. */
  readonly coming: (ctx: RequestContext) => Promise<readonly Task[]>
  /** Pages of one's own, for whom nothing else waits there. */
  readonly own: readonly ((ctx: RequestContext) => readonly Task[])[]
  /** For the page of one profile. */
  readonly profileTasks: readonly ((ctx: RequestContext, profile: ProfileHead) => Promise<readonly Task[]>)[]
}
