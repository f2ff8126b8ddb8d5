import { choice, defineForm, longText, text } from '#platform/forms/index.ts'

export const templateForm = defineForm({
  title: text({ max: 120, required: true }),
  text: longText({ max: 6000, required: true }),
  area: choice(['volunteers', 'organisations'], { required: false }),
})
