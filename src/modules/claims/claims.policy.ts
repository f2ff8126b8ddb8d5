import { isCentreStaff } from '#kernel/actor.ts'
import { memberPolicy, type Policy } from '#platform/http/index.ts'

/** Who asks to keep an entry: centre staff. */
export const listClaims: Policy = memberPolicy('listClaims', isCentreStaff, 'forbidden')

/** One claim: centre staff; for everybody else it is not there. */
export const decideClaim: Policy = memberPolicy('decideClaim', isCentreStaff, 'not-found')
