import { address } from '#platform/http/index.ts'

export const groupMailList = address('/mein/rundmails')
export const groupMailWriting = address('/mein/rundmails/neu')
export const groupMailPage = address('/mein/rundmails/:mailId')
