import { choice, defineForm } from '#platform/forms/index.ts'
import { closeReasons } from '../case.ts'

export const closingForm = defineForm({ reason: choice(closeReasons) })
