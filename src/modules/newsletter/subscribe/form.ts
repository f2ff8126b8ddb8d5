import { languages } from '#kernel/language.ts'
import { choice, choices, defineForm, mailAddress, text, tick } from '#platform/forms/index.ts'
import { lists } from '../lists.ts'

/** What a reader chooses; the same when she signs up and when she changes it. */
export const choiceFields = {
  lang: choice(languages),
  lists: choices(lists),
  district: text({ max: 60 }),
} as const

export const signUpForm = defineForm({
  email: mailAddress({ required: true }),
  ...choiceFields,
  consent: tick({ required: true }),
})

export const choiceForm = defineForm(choiceFields)

export const choicePrefix = 'newsletter.choice'
