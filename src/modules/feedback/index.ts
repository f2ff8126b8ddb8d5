export { clearCases } from './clear-cases/clear-cases.ts'
export { remindStaff } from './remind-staff/remind-staff.ts'
export { listEntryTasks, listStaffTasks } from './tasks.ts'
