export { loadDemoListings } from './demo/load-demo-listings.ts'
export { listListingTasks } from './tasks.ts'
export { tendListings } from './tend-listings/tend-listings.ts'
