import { address } from '#platform/http/index.ts'

export const home = address('/')
