import { choice, defineForm, longText } from '#platform/forms/index.ts'

export const answerForm = defineForm({
  answer: choice(['ja', 'nein']),
  text: longText({ max: 1000 }),
})
export const answerPrefix = 'trainers.answer'

export const feedbackForm = defineForm({
  grade: choice(['1', '2', '3', '4']),
  text: longText({ max: 2000 }),
})
export const feedbackPrefix = 'trainers.feedback'
