import { choice, defineForm, type FormValue, text } from '#platform/forms/index.ts'
import { profileKinds } from '../profile.ts'

export const creationForm = defineForm({
  kind: choice(profileKinds),
  name: text({ max: 120, minLength: 2, required: true }),
  district_id: text({ max: 60, required: true }),
  responsible: text({ max: 120 }),
})
export type CreationFields = FormValue<typeof creationForm>
