import { choice, defineForm, longText, mailAddress } from '#platform/forms/index.ts'
import { caseKinds } from '../case.ts'

export const feedbackFields = defineForm({
  kind: choice(caseKinds),
  text: longText({ max: 4000, required: true }),
  email: mailAddress(),
})

/** Kinds as addresses name them: `/rueckmeldung?art=barriere`. */
export const kindWords = {
  barriere: 'barrier',
  falsch: 'wrong',
  lob: 'praise',
  idee: 'idea',
  anderes: 'other',
} as const
