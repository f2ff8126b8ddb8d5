export { clearClaims } from './clear-claims/clear-claims.ts'
export { loadDemoClaim } from './demo/load-demo-claim.ts'
export { listClaimTasks } from './tasks.ts'
