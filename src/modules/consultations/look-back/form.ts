import { choice, defineForm, longText } from '#platform/forms/index.ts'
import { lookBackResults } from './look-back.queries.ts'

export const lookBackForm = defineForm({ result: choice(lookBackResults), text: longText({ max: 2000 }) })
