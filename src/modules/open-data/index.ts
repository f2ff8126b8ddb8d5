export { feedsFor } from './feeds/feed-links.ts'
