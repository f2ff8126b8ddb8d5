import { choice, defineForm, text } from '#platform/forms/index.ts'
import { targetNames } from '../import.ts'

/** The largest file that is taken. */
export const mostBytes = 16 * 1024 * 1024

export const startForm = defineForm({
  target: choice(targetNames),
  profile: text({ max: 40 }),
  file: text({ max: 200 }),
})
