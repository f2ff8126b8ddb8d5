import { isCentreStaff } from '#kernel/actor.ts'
import { memberPolicy, type Policy } from '#platform/http/index.ts'

/** Writing issues and sending them: both areas of the centre. */
export const keepNewsletter: Policy = memberPolicy('keepNewsletter', isCentreStaff, 'forbidden')
