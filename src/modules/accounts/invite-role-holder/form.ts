import { choice, defineForm, mailAddress, text } from '#platform/forms/index.ts'

const person = {
  givenName: text({ max: 80, required: true, autocomplete: 'off' }),
  familyName: text({ max: 80, required: true, autocomplete: 'off' }),
  email: {
    ...mailAddress({ required: true }),
    attributes: { required: true, maxLength: 200, type: 'email', inputMode: 'email', autocomplete: 'off' },
  },
  language: choice(['de', 'en']),
} as const

/** Somebody who will keep a profile. */
/** Projects are kept by their coordination, organisations by their board. */
export function keeperKind(profileKind: string): 'project-coordinator' | 'association-board' {
  return profileKind === 'project' ? 'project-coordinator' : 'association-board'
}

export const inviteForm = defineForm({ ...person, kind: choice(['project-coordinator', 'association-board']) })

/** Roles that belong to no profile, as forms name them. */
export const plainRoles = ['centre-volunteers', 'centre-organisations', 'operator', 'ministry', 'trainer'] as const

/** Somebody of the centre, the operator or the ministry. */
export const inviteStaffForm = defineForm({ ...person, kind: choice(plainRoles) })
