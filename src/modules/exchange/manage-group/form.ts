import { choice, defineForm, type FormValue, longText, mailAddress, text, tick } from '#platform/forms/index.ts'
import { topicList } from '#modules/organisations/index.ts'
import { groupKinds } from '../group.ts'

export const groupForm = defineForm({
  kind: choice(groupKinds),
  name: text({ max: 100, minLength: 3, required: true }),
  about: longText({ max: 1500 }),
  // Which districts there are is asked when it is saved.
  district: text({ max: 40 }),
  topic: choice(
    topicList().map(({ code }) => code),
    { required: false },
  ),
  open: tick(),
})
export type GroupFields = FormValue<typeof groupForm>
export const groupPrefix = 'exchange.group'

export const invitationForm = defineForm({ email: mailAddress({ required: true }) })
export const invitationPrefix = 'exchange.invite'
