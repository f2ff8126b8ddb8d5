export {
  bookTrainer,
  type Booking,
  listBookings,
  listPool,
  listPublicTeachers,
  type PoolTrainer,
  releaseTrainers,
} from './book-trainers.ts'
export { clearTrainers } from './clear-trainers/clear-trainers.ts'
export { loadDemoTrainers } from './demo/load-demo-trainers.ts'
export type { Lesson, TrainerParts } from './parts.ts'
export { tellTeaching } from './tell.ts'
export { listTrainerPages, listTrainerTasks } from './tasks.ts'
