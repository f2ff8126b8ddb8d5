import { channels } from '#modules/appointments/index.ts'
import { choice, defineForm, telephone, text, webAddress } from '#platform/forms/index.ts'

export const bookingForm = defineForm({
  slot: text({ max: 80, required: true }),
  channel: choice(channels),
  /** The room of a video call, where the client brings her own. */
  link: webAddress(),
  telephone: telephone(),
})
