export { invitationAddition } from './invitation-addition.tsx'
export { clearInvitees } from './clear-invitees.ts'
