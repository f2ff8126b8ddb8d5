export { clearPathways } from './clear/clear-pathways.ts'
export { loadDemoPathways } from './demo/load-demo-pathways.ts'
export { remindFounders } from './remind/remind-founders.ts'
export { listPathTasks } from './tasks.ts'
