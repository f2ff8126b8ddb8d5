import { languages } from '#kernel/language.ts'
import { choice, choices, defineForm, mailAddress, tick } from '#platform/forms/index.ts'
import { lists } from '../lists.ts'

/** What a reader chooses beside Kreise, which the database knows; the same when she signs up and when she changes it. */
export const choiceFields = {
  lang: choice(languages),
  lists: choices(lists),
} as const

export const signUpForm = defineForm({
  email: mailAddress({ required: true }),
  ...choiceFields,
  consent: tick({ required: true }),
})

export const choiceForm = defineForm(choiceFields)

export const choicePrefix = 'newsletter.choice'
