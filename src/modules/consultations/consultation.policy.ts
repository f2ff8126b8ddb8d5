import { isCentreStaff, isMinistry } from '#kernel/actor.ts'
import { memberPolicy, type Policy } from '#platform/http/index.ts'

/** The inbox and what belongs to it: those who advise, which is centre staff. */
export const advise: Policy = memberPolicy('advise', isCentreStaff, 'forbidden')

/** One consultation: centre staff, and of them whom row-level security lets see it; for everybody else it is not there. */
export const handleConsultation: Policy = memberPolicy('handleConsultation', isCentreStaff, 'not-found')

/** The figures of a year, without small numbers: those who advise, and the ministry as they were taken down after the year. */
export const seeFigures: Policy = memberPolicy(
  'seeFigures',
  (actor) => isCentreStaff(actor) || isMinistry(actor),
  'forbidden',
)
