export { clearCases } from './clear-cases/clear-cases.ts'
export { loadDemoCases } from './demo/load-demo-cases.ts'
export { remindStaff } from './remind-staff/remind-staff.ts'
export { listEntryTasks, listStaffTasks } from './tasks.ts'
