export { loadDemoQuality } from './demo/load-demo-quality.ts'
export { remindOfMeasures } from './remind-of-measures/remind-of-measures.ts'
export { renewSpread } from './renew-spread/renew-spread.ts'
export { listQualityTasks } from './tasks.ts'
