export { home } from './addresses.ts'
