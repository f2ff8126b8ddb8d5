import { isCentreStaff } from '#kernel/actor.ts'
import { memberPolicy, type Policy } from '#platform/http/index.ts'

/** Own paths, and beginning one: anybody signed in. */
export const walkPaths: Policy = memberPolicy('walkPaths', ({ kind }) => kind === 'person', 'forbidden')

/** One path: its founders and who accompanies them; whose it is, row-level security knows. */
export const followPath: Policy = memberPolicy('followPath', ({ kind }) => kind === 'person', 'not-found')

/** Who is on the way and asked for company: centre staff. */
export const overseePaths: Policy = memberPolicy('overseePaths', isCentreStaff, 'forbidden')

/** Accompanying somebody, and noting a contact: centre staff; for others the path is not there. */
export const accompanyPath: Policy = memberPolicy('accompanyPath', isCentreStaff, 'not-found')
