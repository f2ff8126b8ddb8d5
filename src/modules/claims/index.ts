export { clearClaims } from './clear-claims/clear-claims.ts'
export { listClaimTasks } from './tasks.ts'
