import { isCentreStaff } from '#kernel/actor.ts'
import { memberPolicy, type Policy } from '#platform/http/index.ts'

/** The list of what readers told us: centre staff. */
export const listCases: Policy = memberPolicy('listCases', isCentreStaff, 'forbidden')

/** One case: centre staff; for everybody else it is not there. */
export const handleCase: Policy = memberPolicy('handleCase', isCentreStaff, 'not-found')
