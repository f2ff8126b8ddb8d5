import { isCentreStaff } from '#kernel/actor.ts'
import { memberPolicy, type Policy } from '#platform/http/index.ts'

/** Writing to people with a role, and looking up what was written: the centre. */
export const writeToGroups: Policy = memberPolicy('writeToGroups', isCentreStaff, 'forbidden')
