import { address } from '#platform/http/index.ts'

/** Where signed-in people begin. */
export const memberStart = address('/mein')

export const signInAddress = address('/mein/anmelden')
export const confirmAddress = address('/mein/anmelden/code')
export const requestLinkAddress = address('/mein/anmelden/link')
export const signInLinkAddress = address('/mein/anmelden/link/:token')
export const forgottenAddress = address('/mein/passwort-vergessen')
export const resetAddress = address('/mein/passwort-vergessen/:token')
export const signOutAddress = address('/mein/abmelden')

export const invitationAddress = address('/mein/einladung/:token')
export const recoveryAddress = address('/mein/wiederherstellung/:token')
export const demoAddress = address('/mein/demo/:token')

export const securityAddress = address('/mein/sicherheit')
export const passwordAddress = address('/mein/sicherheit/passwort')
export const appAddress = address('/mein/sicherheit/app')
export const recoveryCodesAddress = address('/mein/sicherheit/notfall-codes')
export const emailAddress = address('/mein/sicherheit/e-mail')
export const confirmEmailAddress = address('/mein/sicherheit/e-mail/:token')
export const removePasskeyAddress = address('/mein/sicherheit/passkeys/entfernen')
export const addPasskeyAddress = address('/mein/sicherheit/passkeys')
export const endSessionsAddress = address('/mein/sicherheit/sitzungen')

// Called by the script on the page, with JSON in and out.
export const passkeySignInOptionsAddress = address('/mein/anmelden/passkey/frage')
export const passkeySignInAddress = address('/mein/anmelden/passkey')
export const passkeyAddOptionsAddress = address('/mein/sicherheit/passkeys/frage')
export const passkeyAcceptOptionsAddress = address('/mein/einladung/:token/passkey/frage')
export const passkeyAcceptAddress = address('/mein/einladung/:token/passkey')

export const inviteAddress = address('/mein/profile/:profileId/einladung')
export const openInvitationAddress = address('/mein/profile/:profileId/einladung/:invitationId')
export const endRoleAddress = address('/mein/profile/:profileId/rollen')
export const accountsAddress = address('/mein/konten')
export const changeAccountAddress = address('/mein/konten/:accountId')
export const operatorInvitationAddress = address('/mein/konten/einladungen')
