export { filmPage } from './addresses.ts'
