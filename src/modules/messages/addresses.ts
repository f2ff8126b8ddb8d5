import { address } from '#platform/http/index.ts'

export const demoMailbox = address('/mein/postfach')
export const keptMail = address('/mein/postfach/:mailId')
export const keptMailFile = address('/mein/postfach/:mailId/nachricht.eml')
