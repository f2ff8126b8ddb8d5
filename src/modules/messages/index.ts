export { demoMailbox } from './addresses.ts'
