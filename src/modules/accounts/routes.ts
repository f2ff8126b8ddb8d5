import type { Lang } from '#kernel/language.ts'
import { everyone, form, get, post, postJson, type Route, routes, signedIn } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { inviteToProfile } from '#modules/organisations/index.ts'
import { askInvitation, submitInvitation } from './accept-invitation/handler.tsx'
import { askPasskeyAccept, submitPasskeyAccept } from './accept-invitation/passkey-handler.ts'
import { keepAccounts, keepOwnAccount } from './account.policy.ts'
import * as at from './addresses.ts'
import { askConfirmEmail, askEmail, submitConfirmEmail, submitEmail } from './change-email/handler.tsx'
import { askPassword, submitPassword } from './change-password/handler.tsx'
import { askConfirm, submitConfirm } from './confirm-factor/handler.tsx'
import { endOwnSessions } from './end-sessions/handler.ts'
import { askDemo, submitDemo } from './enter-demo/handler.tsx'
import { askInvite, changeInvitation, submitEndRole, submitInvite } from './invite-role-holder/handler.tsx'
import { askNewPasskey, submitNewPasskey, submitRemovePasskey } from './keep-passkeys/handler.ts'
import {
  changeAccount,
  changeStaffInvitation,
  showAccounts,
  submitStaffInvitation,
} from './manage-accounts/handler.tsx'
import { type AccountParts, openAccountParts } from './parts.ts'
import { askRecovery, submitRecovery } from './recover-account/handler.tsx'
import { askRecoveryCodes, submitRecoveryCodes } from './renew-recovery-codes/handler.tsx'
import { askForLink, submitForLink } from './request-link/handler.tsx'
import { askReset, submitReset } from './reset-password/handler.tsx'
import { askApp, submitApp } from './set-up-app/handler.tsx'
import { showSecurity } from './show-security/handler.tsx'
import { askSignIn, submitSignIn } from './sign-in/handler.tsx'
import { askPasskeySignIn, submitPasskeySignIn } from './sign-in/passkey-handler.ts'
import { signOut } from './sign-out/handler.ts'
import { askSignInLink, submitSignInLink } from './use-sign-in-link/handler.tsx'

export type AccountOptions = {
  /** The installation's 32-byte key. */
  readonly key: Buffer
  readonly translators: (lang: Lang) => Translator
  /** Mounts the sign-in lines of the demo world. */
  readonly demo: boolean
}

/** Signing in, one's own account, invitations and the operator's list of accounts. */
export function accountRoutes({ key, translators, demo }: AccountOptions): readonly Route[] {
  const parts = openAccountParts(key, translators)
  return [...signInRoutes(parts), ...ownRoutes(parts), ...invitingRoutes(parts), ...(demo ? demoRoutes(parts) : [])]
}

function signInRoutes(parts: AccountParts): readonly Route[] {
  const opened = 'accounts.session.opened'
  return routes(
    form(at.signInAddress, { ask: askSignIn, submit: submitSignIn(parts) }, { may: everyone, records: opened }),
    form(
      at.confirmAddress,
      { ask: askConfirm, submit: submitConfirm(parts) },
      { may: signedIn, records: 'accounts.factor.shown' },
    ),
    postJson(at.passkeySignInOptionsAddress, askPasskeySignIn, { may: everyone, records: opened }),
    postJson(at.passkeySignInAddress, submitPasskeySignIn(parts), { may: everyone, records: opened }),
    form(
      at.requestLinkAddress,
      { ask: askForLink('sign-in'), submit: submitForLink(parts, 'sign-in') },
      { may: everyone, records: 'accounts.link.asked' },
    ),
    form(
      at.signInLinkAddress,
      { ask: askSignInLink, submit: submitSignInLink(parts) },
      { may: everyone, records: opened },
    ),
    form(
      at.forgottenAddress,
      { ask: askForLink('reset'), submit: submitForLink(parts, 'reset') },
      { may: everyone, records: 'accounts.link.asked' },
    ),
    form(
      at.resetAddress,
      { ask: askReset, submit: submitReset(parts) },
      { may: everyone, records: 'accounts.password.changed' },
    ),
    form(
      at.recoveryAddress,
      { ask: askRecovery, submit: submitRecovery(parts) },
      { may: everyone, records: 'accounts.recovery.done' },
    ),
    form(
      at.invitationAddress,
      { ask: askInvitation, submit: submitInvitation },
      { may: everyone, records: 'accounts.invitation.accepted' },
    ),
    postJson(at.passkeyAcceptOptionsAddress, askPasskeyAccept, {
      may: everyone,
      records: 'accounts.invitation.accepted',
    }),
    postJson(at.passkeyAcceptAddress, submitPasskeyAccept, { may: everyone, records: 'accounts.invitation.accepted' }),
    post(at.signOutAddress, signOut, { may: everyone, records: 'accounts.session.closed' }),
  )
}

function ownRoutes(parts: AccountParts): readonly Route[] {
  return routes(
    get(at.securityAddress, showSecurity, { may: keepOwnAccount }),
    form(
      at.passwordAddress,
      { ask: askPassword, submit: submitPassword(parts) },
      { may: keepOwnAccount, records: 'accounts.password.changed' },
    ),
    // The first factor is set up while it is still missing.
    form(
      at.appAddress,
      { ask: askApp(parts), submit: submitApp(parts) },
      { may: signedIn, records: 'accounts.factor.added' },
    ),
    postJson(at.passkeyAddOptionsAddress, askNewPasskey, { may: signedIn, records: 'accounts.factor.added' }),
    postJson(at.addPasskeyAddress, submitNewPasskey(parts), { may: signedIn, records: 'accounts.factor.added' }),
    post(at.removePasskeyAddress, submitRemovePasskey(parts), {
      may: keepOwnAccount,
      records: 'accounts.factor.removed',
    }),
    form(
      at.recoveryCodesAddress,
      { ask: askRecoveryCodes, submit: submitRecoveryCodes(parts) },
      { may: keepOwnAccount, records: 'accounts.recovery-codes.renewed' },
    ),
    form(
      at.emailAddress,
      { ask: askEmail, submit: submitEmail(parts) },
      { may: keepOwnAccount, records: 'accounts.e-mail.asked' },
    ),
    form(
      at.confirmEmailAddress,
      { ask: askConfirmEmail, submit: submitConfirmEmail(parts) },
      { may: keepOwnAccount, records: 'accounts.e-mail.changed' },
    ),
    post(at.endSessionsAddress, endOwnSessions, { may: keepOwnAccount, records: 'accounts.session.closed' }),
  )
}

function invitingRoutes(parts: AccountParts): readonly Route[] {
  const sent = 'accounts.invitation.sent'
  return routes(
    form(at.inviteAddress, { ask: askInvite, submit: submitInvite(parts) }, { may: inviteToProfile, records: sent }),
    post(at.openInvitationAddress, changeInvitation(parts), {
      may: inviteToProfile,
      records: 'accounts.invitation.revoked',
    }),
    post(at.endRoleAddress, submitEndRole, { may: inviteToProfile, records: 'organisations.role.ended' }),
    form(
      at.accountsAddress,
      { ask: showAccounts, submit: submitStaffInvitation(parts) },
      { may: keepAccounts, records: sent },
    ),
    post(at.operatorInvitationAddress, changeStaffInvitation(parts), {
      may: keepAccounts,
      records: 'accounts.invitation.revoked',
    }),
    post(at.changeAccountAddress, changeAccount(parts), { may: keepAccounts, records: 'accounts.account.deactivated' }),
  )
}

function demoRoutes(parts: AccountParts): readonly Route[] {
  return routes(
    form(
      at.demoAddress,
      { ask: askDemo, submit: submitDemo(parts) },
      { may: everyone, records: 'accounts.session.opened' },
    ),
  )
}
