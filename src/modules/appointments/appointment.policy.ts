import { isCentreStaff } from '#kernel/actor.ts'
import { memberPolicy, type Policy } from '#platform/http/index.ts'

/** One's own hours: advisers are the staff of the centre. */
export const keepHours: Policy = memberPolicy('keepHours', isCentreStaff, 'forbidden')

/** One of one's own hours, absences or appointments; whose it is, row-level security knows. */
export const keepAppointment: Policy = memberPolicy('keepAppointment', isCentreStaff, 'not-found')
