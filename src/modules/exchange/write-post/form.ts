import { choice, defineForm, longText, text } from '#platform/forms/index.ts'
import { longestPost, threadKinds } from '../thread.ts'

const words = longText({ max: longestPost, required: true })

export const threadForm = defineForm({
  kind: choice(threadKinds),
  title: text({ max: 160, minLength: 3, required: true }),
  text: words,
})
export const replyForm = defineForm({ text: words })

/** What is only begun may lack everything. */
export const draftForm = defineForm({
  kind: choice(threadKinds, { required: false }),
  title: text({ max: 160 }),
  text: longText({ max: longestPost }),
})

export const threadPrefix = 'exchange.thread'
export const replyPrefix = 'exchange.reply'
