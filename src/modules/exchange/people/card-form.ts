import { choices, defineForm, type FormValue, longText, mailAddress, telephone, tick } from '#platform/forms/index.ts'
import { topicList } from '#modules/organisations/index.ts'

export const cardForm = defineForm({
  about: longText({ max: 1000 }),
  topics: choices(
    topicList().map(({ code }) => code),
    { max: 20 },
  ),
  email: mailAddress(),
  telephone: telephone(),
  listed: tick(),
})
export type CardFields = FormValue<typeof cardForm>
