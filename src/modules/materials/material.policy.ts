import { isCentreStaff } from '#kernel/actor.ts'
import { memberPolicy, type Policy } from '#platform/http/index.ts'

/** Materials are kept by centre staff, of both areas: for everybody else the pages for it are known, but not theirs. */
export const keepMaterials: Policy = memberPolicy('keepMaterials', isCentreStaff, 'forbidden')

/** One material among them; whoever may not keep it does not learn whether it is there. */
export const keepMaterial: Policy = memberPolicy('keepMaterial', isCentreStaff, 'not-found')
