import { isCentreStaff } from '#kernel/actor.ts'
import { memberPolicy, type Policy } from '#platform/http/index.ts'

/** Adding values: centre staff. */
export const keepRules: Policy = memberPolicy('keepRules', isCentreStaff, 'forbidden')
