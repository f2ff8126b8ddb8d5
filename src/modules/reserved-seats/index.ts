export { loadDemoSeats } from './load-demo-seats.ts'
export { listOfferedTasks } from './list-offered/tasks.ts'
export { reservedSeatsAddition } from './reserved-seats-addition.tsx'
