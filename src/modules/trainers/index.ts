export { clearTrainers } from './clear-trainers/clear-trainers.ts'
export { loadDemoTrainers } from './demo/load-demo-trainers.ts'
export type { TrainerParts } from './parts.ts'
export { listTrainerPages, listTrainerTasks } from './tasks.ts'
