import { defineForm, tick } from '#platform/forms/index.ts'

export const consentForm = defineForm({ look_back: tick(), hand_over: tick() })
