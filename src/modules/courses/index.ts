export { loadDemoCourses } from './demo/load-demo-courses.ts'
export { courseAddition } from './event-addition.tsx'
export { courseGate } from './event-gate.ts'
export { remindOfApplications } from './remind-of-applications/remind-of-applications.ts'
