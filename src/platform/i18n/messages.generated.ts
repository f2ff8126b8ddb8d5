// Written by scripts/generate-messages.ts from the German locale files. Do not edit.
export type MessageArguments = {
  "accounts.accept.acceptRole": Record<string, never>
  "accounts.accept.address": Record<string, never>
  "accounts.accept.byPasskey": Record<string, never>
  "accounts.accept.byPassword": Record<string, never>
  "accounts.accept.closedText": Record<string, never>
  "accounts.accept.closedTitle": Record<string, never>
  "accounts.accept.email.errors.account-exists": Record<string, never>
  "accounts.accept.email.errors.email-missing": Record<string, never>
  "accounts.accept.email.label": Record<string, never>
  "accounts.accept.familyName.label": Record<string, never>
  "accounts.accept.givenName.label": Record<string, never>
  "accounts.accept.lead": Record<string, never>
  "accounts.accept.otherMember": Record<string, never>
  "accounts.accept.password.errors.predictable": Record<string, never>
  "accounts.accept.password.errors.too-short": Record<string, never>
  "accounts.accept.password.errors.too-short-alone": Record<string, never>
  "accounts.accept.password.hint": Record<string, never>
  "accounts.accept.password.label": Record<string, never>
  "accounts.accept.profile": Record<string, never>
  "accounts.accept.role": Record<string, never>
  "accounts.accept.signIn": Record<string, never>
  "accounts.accept.signInText": Record<string, never>
  "accounts.accept.signOut": Record<string, never>
  "accounts.accept.submit": Record<string, never>
  "accounts.accept.title": Record<string, never>
  "accounts.accept.until": Record<string, never>
  "accounts.accounts.change": { "name": string | number }
  "accounts.accounts.deactivate": Record<string, never>
  "accounts.accounts.endRole": { "name": string | number }
  "accounts.accounts.endSessions": Record<string, never>
  "accounts.accounts.giveRole": Record<string, never>
  "accounts.accounts.invite": Record<string, never>
  "accounts.accounts.lead": Record<string, never>
  "accounts.accounts.newRole": Record<string, never>
  "accounts.accounts.none": Record<string, never>
  "accounts.accounts.notice.abgemeldet": Record<string, never>
  "accounts.accounts.notice.eingeladen": Record<string, never>
  "accounts.accounts.notice.geoeffnet": Record<string, never>
  "accounts.accounts.notice.gesperrt": Record<string, never>
  "accounts.accounts.notice.nicht-moeglich": Record<string, never>
  "accounts.accounts.notice.rolle-beendet": Record<string, never>
  "accounts.accounts.notice.rolle-gegeben": Record<string, never>
  "accounts.accounts.notice.wiederherstellung": Record<string, never>
  "accounts.accounts.notice.zurueckgezogen": Record<string, never>
  "accounts.accounts.reactivate": Record<string, never>
  "accounts.accounts.recover": Record<string, never>
  "accounts.accounts.roles": Record<string, never>
  "accounts.accounts.search": Record<string, never>
  "accounts.accounts.searchSubmit": Record<string, never>
  "accounts.accounts.sessions": Record<string, never>
  "accounts.accounts.state": Record<string, never>
  "accounts.accounts.state.active": Record<string, never>
  "accounts.accounts.state.deactivated": Record<string, never>
  "accounts.accounts.title": Record<string, never>
  "accounts.actions": Record<string, never>
  "accounts.app.byApp": Record<string, never>
  "accounts.app.code.errors.paused": { "time": string | number }
  "accounts.app.code.errors.wrong": Record<string, never>
  "accounts.app.code.hint": Record<string, never>
  "accounts.app.code.label": Record<string, never>
  "accounts.app.lead": Record<string, never>
  "accounts.app.leadRequired": Record<string, never>
  "accounts.app.open": Record<string, never>
  "accounts.app.orPasskey": Record<string, never>
  "accounts.app.sealed.label": Record<string, never>
  "accounts.app.step1": Record<string, never>
  "accounts.app.step2": Record<string, never>
  "accounts.app.step3": Record<string, never>
  "accounts.app.submit": Record<string, never>
  "accounts.app.title": Record<string, never>
  "accounts.area.organisations": Record<string, never>
  "accounts.area.volunteers": Record<string, never>
  "accounts.changeEmail.confirm": Record<string, never>
  "accounts.changeEmail.confirmLead": Record<string, never>
  "accounts.changeEmail.confirmTitle": Record<string, never>
  "accounts.changeEmail.email.errors.paused": { "time": string | number }
  "accounts.changeEmail.email.label": Record<string, never>
  "accounts.changeEmail.lead": Record<string, never>
  "accounts.changeEmail.submit": Record<string, never>
  "accounts.changeEmail.title": Record<string, never>
  "accounts.changePassword.lead": Record<string, never>
  "accounts.changePassword.title": Record<string, never>
  "accounts.confirm.code.errors.paused": { "time": string | number }
  "accounts.confirm.code.errors.wrong": Record<string, never>
  "accounts.confirm.code.hint": Record<string, never>
  "accounts.confirm.code.label": Record<string, never>
  "accounts.confirm.lead": Record<string, never>
  "accounts.confirm.password.errors.paused": { "time": string | number }
  "accounts.confirm.password.errors.wrong": Record<string, never>
  "accounts.confirm.password.label": Record<string, never>
  "accounts.confirm.signInAgain": Record<string, never>
  "accounts.confirm.signOut": Record<string, never>
  "accounts.confirm.submit": Record<string, never>
  "accounts.confirm.title": Record<string, never>
  "accounts.confirmFirst.link": Record<string, never>
  "accounts.confirmFirst.text": Record<string, never>
  "accounts.confirmFirst.title": Record<string, never>
  "accounts.demo.lead": Record<string, never>
  "accounts.demo.submit": { "name": string | number }
  "accounts.demo.title": Record<string, never>
  "accounts.device": { "browser": string | number; "system": string | number }
  "accounts.device.unknown": Record<string, never>
  "accounts.forgotten.lead": Record<string, never>
  "accounts.forgotten.title": Record<string, never>
  "accounts.invite.address": Record<string, never>
  "accounts.invite.again": { "name": string | number }
  "accounts.invite.choose": Record<string, never>
  "accounts.invite.email.label": Record<string, never>
  "accounts.invite.end": { "name": string | number }
  "accounts.invite.familyName.label": Record<string, never>
  "accounts.invite.givenName.label": Record<string, never>
  "accounts.invite.holders": Record<string, never>
  "accounts.invite.kind.label": Record<string, never>
  "accounts.invite.language.label": Record<string, never>
  "accounts.invite.lead": Record<string, never>
  "accounts.invite.name": Record<string, never>
  "accounts.invite.noHolders": Record<string, never>
  "accounts.invite.noOpen": Record<string, never>
  "accounts.invite.notice.beendet": Record<string, never>
  "accounts.invite.notice.eingeladen": Record<string, never>
  "accounts.invite.notice.nicht-mehr-offen": Record<string, never>
  "accounts.invite.notice.zurueckgezogen": Record<string, never>
  "accounts.invite.open": Record<string, never>
  "accounts.invite.revoke": { "name": string | number }
  "accounts.invite.role": Record<string, never>
  "accounts.invite.since": Record<string, never>
  "accounts.invite.submit": Record<string, never>
  "accounts.invite.title": Record<string, never>
  "accounts.invite.until": Record<string, never>
  "accounts.language.de": Record<string, never>
  "accounts.language.en": Record<string, never>
  "accounts.link.askedBrowser": Record<string, never>
  "accounts.link.askedText": Record<string, never>
  "accounts.link.askedTitle": Record<string, never>
  "accounts.link.email.errors.paused": { "time": string | number }
  "accounts.link.email.label": Record<string, never>
  "accounts.link.lead": Record<string, never>
  "accounts.link.submit": Record<string, never>
  "accounts.link.title": Record<string, never>
  "accounts.linkRefused.again": Record<string, never>
  "accounts.linkRefused.link-early": Record<string, never>
  "accounts.linkRefused.link-elsewhere": Record<string, never>
  "accounts.linkRefused.link-spent": Record<string, never>
  "accounts.linkRefused.title": Record<string, never>
  "accounts.linkSignIn.lead": Record<string, never>
  "accounts.linkSignIn.submit": Record<string, never>
  "accounts.linkSignIn.title": Record<string, never>
  "accounts.mail.e-mail-asked.subject": Record<string, never>
  "accounts.mail.e-mail-asked.text1": { "name": string | number }
  "accounts.mail.e-mail-asked.text2": Record<string, never>
  "accounts.mail.e-mail-asked.text3": Record<string, never>
  "accounts.mail.e-mail-changed.subject": Record<string, never>
  "accounts.mail.e-mail-changed.text1": { "name": string | number }
  "accounts.mail.e-mail-changed.text2": Record<string, never>
  "accounts.mail.e-mail-changed.text3": Record<string, never>
  "accounts.mail.e-mail.action": Record<string, never>
  "accounts.mail.e-mail.subject": Record<string, never>
  "accounts.mail.e-mail.text1": Record<string, never>
  "accounts.mail.e-mail.text2": Record<string, never>
  "accounts.mail.factor-changed.subject": Record<string, never>
  "accounts.mail.factor-changed.text1": { "name": string | number }
  "accounts.mail.factor-changed.text2": Record<string, never>
  "accounts.mail.factor-changed.text3": Record<string, never>
  "accounts.mail.invitation.action": Record<string, never>
  "accounts.mail.invitation.subject": Record<string, never>
  "accounts.mail.invitation.text1": { "name": string | number }
  "accounts.mail.invitation.text2": Record<string, never>
  "accounts.mail.invitation.text3": Record<string, never>
  "accounts.mail.new-device.subject": Record<string, never>
  "accounts.mail.new-device.text1": { "name": string | number }
  "accounts.mail.new-device.text2": { "browser": string | number; "system": string | number }
  "accounts.mail.new-device.text3": Record<string, never>
  "accounts.mail.password-changed.subject": Record<string, never>
  "accounts.mail.password-changed.text1": { "name": string | number }
  "accounts.mail.password-changed.text2": Record<string, never>
  "accounts.mail.password-changed.text3": Record<string, never>
  "accounts.mail.recovered.subject": Record<string, never>
  "accounts.mail.recovered.text1": { "name": string | number }
  "accounts.mail.recovered.text2": Record<string, never>
  "accounts.mail.recovered.text3": Record<string, never>
  "accounts.mail.recovery-code-used.subject": Record<string, never>
  "accounts.mail.recovery-code-used.text1": { "name": string | number }
  "accounts.mail.recovery-code-used.text2": Record<string, never>
  "accounts.mail.recovery-code-used.text3": Record<string, never>
  "accounts.mail.recovery.action": Record<string, never>
  "accounts.mail.recovery.subject": Record<string, never>
  "accounts.mail.recovery.text1": Record<string, never>
  "accounts.mail.recovery.text2": { "from": string | number }
  "accounts.mail.recovery.text3": Record<string, never>
  "accounts.mail.reset.action": Record<string, never>
  "accounts.mail.reset.subject": Record<string, never>
  "accounts.mail.reset.text1": Record<string, never>
  "accounts.mail.reset.text2": Record<string, never>
  "accounts.mail.sign-in.action": Record<string, never>
  "accounts.mail.sign-in.subject": Record<string, never>
  "accounts.mail.sign-in.text1": Record<string, never>
  "accounts.mail.sign-in.text2": Record<string, never>
  "accounts.mail.why": Record<string, never>
  "accounts.newPassword.password.errors.predictable": Record<string, never>
  "accounts.newPassword.password.errors.too-short": Record<string, never>
  "accounts.newPassword.password.errors.too-short-alone": Record<string, never>
  "accounts.newPassword.password.hint": Record<string, never>
  "accounts.newPassword.password.label": Record<string, never>
  "accounts.newPassword.submit": Record<string, never>
  "accounts.passkey.add": Record<string, never>
  "accounts.passkey.confirm": Record<string, never>
  "accounts.passkey.create": Record<string, never>
  "accounts.passkey.failed": Record<string, never>
  "accounts.passkey.name.hint": Record<string, never>
  "accounts.passkey.name.label": Record<string, never>
  "accounts.passkey.needsScript": Record<string, never>
  "accounts.passkey.paused": Record<string, never>
  "accounts.passkey.signIn": Record<string, never>
  "accounts.plainRole.centre-organisations": Record<string, never>
  "accounts.plainRole.centre-volunteers": Record<string, never>
  "accounts.plainRole.ministry": Record<string, never>
  "accounts.plainRole.operator": Record<string, never>
  "accounts.plainRole.trainer": Record<string, never>
  "accounts.recovery.earlyLead": Record<string, never>
  "accounts.recovery.earlyTitle": Record<string, never>
  "accounts.recovery.lead": Record<string, never>
  "accounts.recovery.object": Record<string, never>
  "accounts.recovery.title": Record<string, never>
  "accounts.recoveryCodes.kept": Record<string, never>
  "accounts.recoveryCodes.lead": Record<string, never>
  "accounts.recoveryCodes.renew": Record<string, never>
  "accounts.recoveryCodes.renewLead": Record<string, never>
  "accounts.recoveryCodes.renewTitle": Record<string, never>
  "accounts.recoveryCodes.title": Record<string, never>
  "accounts.reset.lead": Record<string, never>
  "accounts.reset.title": Record<string, never>
  "accounts.role.association-board": Record<string, never>
  "accounts.role.centre-staff": Record<string, never>
  "accounts.role.ministry": Record<string, never>
  "accounts.role.operator": Record<string, never>
  "accounts.role.project-coordinator": Record<string, never>
  "accounts.role.trainer": Record<string, never>
  "accounts.security.added": Record<string, never>
  "accounts.security.app": Record<string, never>
  "accounts.security.changeEmail": Record<string, never>
  "accounts.security.changePassword": Record<string, never>
  "accounts.security.device": Record<string, never>
  "accounts.security.email": Record<string, never>
  "accounts.security.endOthers": Record<string, never>
  "accounts.security.endSession": { "device": string | number }
  "accounts.security.hereMark": { "device": string | number }
  "accounts.security.lastSeen": Record<string, never>
  "accounts.security.lastUsed": Record<string, never>
  "accounts.security.lead": Record<string, never>
  "accounts.security.name": Record<string, never>
  "accounts.security.noPasskeys": Record<string, never>
  "accounts.security.notSet": Record<string, never>
  "accounts.security.notice.beendet": Record<string, never>
  "accounts.security.notice.e-mail": Record<string, never>
  "accounts.security.notice.entfernt": Record<string, never>
  "accounts.security.notice.letzter": Record<string, never>
  "accounts.security.notice.passkey": Record<string, never>
  "accounts.security.notice.passwort": Record<string, never>
  "accounts.security.passkeys": Record<string, never>
  "accounts.security.passkeysText": Record<string, never>
  "accounts.security.password": Record<string, never>
  "accounts.security.recoveryCodes": Record<string, never>
  "accounts.security.recoveryCodesLeft": { "count": number }
  "accounts.security.removePasskey": { "name": string | number }
  "accounts.security.renewCodes": Record<string, never>
  "accounts.security.replaceApp": Record<string, never>
  "accounts.security.sessions": Record<string, never>
  "accounts.security.set": Record<string, never>
  "accounts.security.setUpApp": Record<string, never>
  "accounts.security.since": Record<string, never>
  "accounts.security.title": Record<string, never>
  "accounts.signIn.byLink": Record<string, never>
  "accounts.signIn.email.label": Record<string, never>
  "accounts.signIn.forgotten": Record<string, never>
  "accounts.signIn.lead": Record<string, never>
  "accounts.signIn.otherWays": Record<string, never>
  "accounts.signIn.password.errors.paused": { "time": string | number }
  "accounts.signIn.password.errors.wrong": Record<string, never>
  "accounts.signIn.password.label": Record<string, never>
  "accounts.signIn.passwordChanged": Record<string, never>
  "accounts.signIn.signedOut": Record<string, never>
  "accounts.signIn.submit": Record<string, never>
  "accounts.signIn.title": Record<string, never>
  "appointments.absence.day": Record<string, never>
  "appointments.absence.days": { "from": string | number; "until": string | number }
  "appointments.absence.end": Record<string, never>
  "appointments.absence.from.errors.too-many": Record<string, never>
  "appointments.absence.from.label": Record<string, never>
  "appointments.absence.holidays": Record<string, never>
  "appointments.absence.lead": Record<string, never>
  "appointments.absence.submit": Record<string, never>
  "appointments.absence.title": Record<string, never>
  "appointments.absence.until.errors.day-past": Record<string, never>
  "appointments.absence.until.errors.ends-first": Record<string, never>
  "appointments.absence.until.label": Record<string, never>
  "appointments.absence.when": Record<string, never>
  "appointments.area.organisations": Record<string, never>
  "appointments.area.volunteers": Record<string, never>
  "appointments.bookings.actions": Record<string, never>
  "appointments.bookings.away": Record<string, never>
  "appointments.bookings.calendar": Record<string, never>
  "appointments.bookings.cancel": Record<string, never>
  "appointments.bookings.none": Record<string, never>
  "appointments.bookings.room": Record<string, never>
  "appointments.bookings.title": Record<string, never>
  "appointments.bookings.way": Record<string, never>
  "appointments.bookings.when": Record<string, never>
  "appointments.calendar.cancelled": Record<string, never>
  "appointments.calendar.on-site": Record<string, never>
  "appointments.calendar.phone": Record<string, never>
  "appointments.calendar.title": Record<string, never>
  "appointments.calendar.video": Record<string, never>
  "appointments.cancel.lead": { "way": string | number }
  "appointments.cancel.submit": Record<string, never>
  "appointments.cancel.title": Record<string, never>
  "appointments.channel.on-site": Record<string, never>
  "appointments.channel.phone": Record<string, never>
  "appointments.channel.video": Record<string, never>
  "appointments.done.abgesagt": Record<string, never>
  "appointments.done.abwesend": Record<string, never>
  "appointments.done.wieder-da": Record<string, never>
  "appointments.done.zeiten": Record<string, never>
  "appointments.done.zeiten-beendet": Record<string, never>
  "appointments.form.area.label": Record<string, never>
  "appointments.form.buffer.label": Record<string, never>
  "appointments.form.channels.errors.no-channel": Record<string, never>
  "appointments.form.channels.hint": Record<string, never>
  "appointments.form.channels.label": Record<string, never>
  "appointments.form.day.errors.day-past": Record<string, never>
  "appointments.form.day.label": Record<string, never>
  "appointments.form.ends.errors.no-slot": Record<string, never>
  "appointments.form.ends.label": Record<string, never>
  "appointments.form.from.label": Record<string, never>
  "appointments.form.length.label": Record<string, never>
  "appointments.form.place.errors.no-place": Record<string, never>
  "appointments.form.place.hint": Record<string, never>
  "appointments.form.place.label": Record<string, never>
  "appointments.form.starts.errors.no-day-hours": Record<string, never>
  "appointments.form.starts.errors.overlaps": Record<string, never>
  "appointments.form.starts.errors.too-many": Record<string, never>
  "appointments.form.starts.label": Record<string, never>
  "appointments.form.submit": Record<string, never>
  "appointments.form.until.errors.ends-first": Record<string, never>
  "appointments.form.until.label": Record<string, never>
  "appointments.form.weekdays.label": Record<string, never>
  "appointments.hours.actions": Record<string, never>
  "appointments.hours.always": Record<string, never>
  "appointments.hours.away": { "count": number }
  "appointments.hours.channels": Record<string, never>
  "appointments.hours.day": Record<string, never>
  "appointments.hours.end": Record<string, never>
  "appointments.hours.free": { "count": number; "day": string | number }
  "appointments.hours.last": { "day": string | number }
  "appointments.hours.lead": Record<string, never>
  "appointments.hours.none": Record<string, never>
  "appointments.hours.noneText": Record<string, never>
  "appointments.hours.once": Record<string, never>
  "appointments.hours.slotWords": { "count": number; "minutes": string | number; "buffer": string | number }
  "appointments.hours.slots": Record<string, never>
  "appointments.hours.time": Record<string, never>
  "appointments.hours.title": Record<string, never>
  "appointments.hours.until": Record<string, never>
  "appointments.hours.when": Record<string, never>
  "appointments.mail.action": Record<string, never>
  "appointments.mail.cancelled.change": Record<string, never>
  "appointments.mail.cancelled.subject": { "day": string | number }
  "appointments.mail.cancelled.text": { "when": string | number; "way": string | number }
  "appointments.mail.reminder.change": Record<string, never>
  "appointments.mail.reminder.subject": { "day": string | number }
  "appointments.mail.reminder.text": { "when": string | number; "way": string | number }
  "appointments.minutes": { "count": number }
  "appointments.picker.later": Record<string, never>
  "appointments.single.lead": Record<string, never>
  "appointments.single.title": Record<string, never>
  "appointments.task": { "count": number }
  "appointments.weekday.1": Record<string, never>
  "appointments.weekday.2": Record<string, never>
  "appointments.weekday.3": Record<string, never>
  "appointments.weekday.4": Record<string, never>
  "appointments.weekday.5": Record<string, never>
  "appointments.weekday.6": Record<string, never>
  "appointments.weekday.7": Record<string, never>
  "appointments.weekly.lead": Record<string, never>
  "appointments.weekly.title": Record<string, never>
  "appointments.when": { "day": string | number; "hours": string | number }
  "association-care.about.access": Record<string, never>
  "association-care.about.accounting": Record<string, never>
  "association-care.about.bank": Record<string, never>
  "association-care.about.board": Record<string, never>
  "association-care.about.data-protection": Record<string, never>
  "association-care.about.funds": Record<string, never>
  "association-care.about.insurance": Record<string, never>
  "association-care.about.keys": Record<string, never>
  "association-care.about.members": Record<string, never>
  "association-care.about.non-profit": Record<string, never>
  "association-care.about.register": Record<string, never>
  "association-care.about.running": Record<string, never>
  "association-care.about.statute": Record<string, never>
  "association-care.about.website": Record<string, never>
  "association-care.cancel": Record<string, never>
  "association-care.check.dated.hint": Record<string, never>
  "association-care.check.dated.label": Record<string, never>
  "association-care.check.ends_on.hint": Record<string, never>
  "association-care.check.ends_on.label": Record<string, never>
  "association-care.check.kept_at.errors.secret": Record<string, never>
  "association-care.check.kept_at.hint": Record<string, never>
  "association-care.check.kept_at.label": Record<string, never>
  "association-care.check.note.errors.secret": Record<string, never>
  "association-care.check.note.hint": Record<string, never>
  "association-care.check.note.label": Record<string, never>
  "association-care.check.notice.hint": Record<string, never>
  "association-care.check.notice.label": Record<string, never>
  "association-care.check.office.errors.secret": Record<string, never>
  "association-care.check.office.hint": Record<string, never>
  "association-care.check.office.label": Record<string, never>
  "association-care.check.state.label": Record<string, never>
  "association-care.check.submit": Record<string, never>
  "association-care.done.beitritt": Record<string, never>
  "association-care.done.eingeladen": Record<string, never>
  "association-care.done.gespeichert": Record<string, never>
  "association-care.due.ended": { "day": string | number; "days": number }
  "association-care.due.ends-soon": { "day": string | number; "days": number }
  "association-care.due.holds": { "day": string | number; "days": number }
  "association-care.ends.accounting": Record<string, never>
  "association-care.ends.board": Record<string, never>
  "association-care.ends.funds": Record<string, never>
  "association-care.ends.insurance": Record<string, never>
  "association-care.ends.running": Record<string, never>
  "association-care.ends.website": Record<string, never>
  "association-care.guide.advice": Record<string, never>
  "association-care.guide.bank.step1": Record<string, never>
  "association-care.guide.bank.step2": Record<string, never>
  "association-care.guide.bank.step3": Record<string, never>
  "association-care.guide.bank.step4": Record<string, never>
  "association-care.guide.bank.where": Record<string, never>
  "association-care.guide.bank.why": Record<string, never>
  "association-care.guide.board.step1": Record<string, never>
  "association-care.guide.board.step2": Record<string, never>
  "association-care.guide.board.step3": Record<string, never>
  "association-care.guide.board.step4": Record<string, never>
  "association-care.guide.board.where": Record<string, never>
  "association-care.guide.board.why": Record<string, never>
  "association-care.guide.data-protection.step1": Record<string, never>
  "association-care.guide.data-protection.step2": Record<string, never>
  "association-care.guide.data-protection.step3": Record<string, never>
  "association-care.guide.data-protection.step4": Record<string, never>
  "association-care.guide.data-protection.where": Record<string, never>
  "association-care.guide.data-protection.why": Record<string, never>
  "association-care.guide.funds.step1": Record<string, never>
  "association-care.guide.funds.step2": Record<string, never>
  "association-care.guide.funds.step3": Record<string, never>
  "association-care.guide.funds.step4": Record<string, never>
  "association-care.guide.funds.where": Record<string, never>
  "association-care.guide.funds.why": Record<string, never>
  "association-care.guide.insurance.step1": Record<string, never>
  "association-care.guide.insurance.step2": Record<string, never>
  "association-care.guide.insurance.step3": Record<string, never>
  "association-care.guide.insurance.step4": Record<string, never>
  "association-care.guide.insurance.where": Record<string, never>
  "association-care.guide.insurance.why": Record<string, never>
  "association-care.guide.non-profit.step1": Record<string, never>
  "association-care.guide.non-profit.step2": Record<string, never>
  "association-care.guide.non-profit.step3": Record<string, never>
  "association-care.guide.non-profit.step4": Record<string, never>
  "association-care.guide.non-profit.where": Record<string, never>
  "association-care.guide.non-profit.why": Record<string, never>
  "association-care.guide.read": { "year": string | number }
  "association-care.guide.register.step1": Record<string, never>
  "association-care.guide.register.step2": Record<string, never>
  "association-care.guide.register.step3": Record<string, never>
  "association-care.guide.register.step4": Record<string, never>
  "association-care.guide.register.where": Record<string, never>
  "association-care.guide.register.why": Record<string, never>
  "association-care.guide.source": Record<string, never>
  "association-care.guide.statute.step1": Record<string, never>
  "association-care.guide.statute.step2": Record<string, never>
  "association-care.guide.statute.step3": Record<string, never>
  "association-care.guide.statute.step4": Record<string, never>
  "association-care.guide.statute.where": Record<string, never>
  "association-care.guide.statute.why": Record<string, never>
  "association-care.guide.summary": { "topic": string | number }
  "association-care.guide.website.step1": Record<string, never>
  "association-care.guide.website.step2": Record<string, never>
  "association-care.guide.website.step3": Record<string, never>
  "association-care.guide.website.step4": Record<string, never>
  "association-care.guide.website.where": Record<string, never>
  "association-care.guide.website.why": Record<string, never>
  "association-care.guide.where": Record<string, never>
  "association-care.hand-over.complete": Record<string, never>
  "association-care.hand-over.gaps": { "count": number }
  "association-care.hand-over.invite": { "count": number }
  "association-care.hand-over.invited": { "name": string | number; "day": string | number }
  "association-care.hand-over.leave": Record<string, never>
  "association-care.hand-over.notYet": Record<string, never>
  "association-care.hand-over.print": Record<string, never>
  "association-care.hand-over.title": Record<string, never>
  "association-care.invite.email.errors.paused": { "minutes": number }
  "association-care.invite.email.label": Record<string, never>
  "association-care.invite.family_name.label": Record<string, never>
  "association-care.invite.given_name.label": Record<string, never>
  "association-care.invite.language.label": Record<string, never>
  "association-care.invite.lead": Record<string, never>
  "association-care.invite.submit": Record<string, never>
  "association-care.invite.title": Record<string, never>
  "association-care.joining.edit": Record<string, never>
  "association-care.joining.lead": Record<string, never>
  "association-care.joining.see": Record<string, never>
  "association-care.joining.text_ar.label": Record<string, never>
  "association-care.joining.text_de.label": Record<string, never>
  "association-care.joining.text_en.label": Record<string, never>
  "association-care.joining.text_leicht.label": Record<string, never>
  "association-care.joining.text_tr.label": Record<string, never>
  "association-care.joining.text_uk.label": Record<string, never>
  "association-care.joining.title": Record<string, never>
  "association-care.kit.day": Record<string, never>
  "association-care.kit.days": Record<string, never>
  "association-care.kit.download": Record<string, never>
  "association-care.kit.file": Record<string, never>
  "association-care.kit.footer": { "name": string | number; "day": string | number }
  "association-care.kit.lead": Record<string, never>
  "association-care.kit.noSecrets": Record<string, never>
  "association-care.kit.over": { "topic": string | number }
  "association-care.kit.title": Record<string, never>
  "association-care.kit.what": Record<string, never>
  "association-care.language.de": Record<string, never>
  "association-care.language.en": Record<string, never>
  "association-care.leave.last-keeper": Record<string, never>
  "association-care.leave.lead": { "name": string | number }
  "association-care.leave.submit": Record<string, never>
  "association-care.leave.title": Record<string, never>
  "association-care.light.green": Record<string, never>
  "association-care.light.open": Record<string, never>
  "association-care.light.red": Record<string, never>
  "association-care.light.yellow": Record<string, never>
  "association-care.lights.edit": { "topic": string | number }
  "association-care.lights.funding": Record<string, never>
  "association-care.lights.kicker": Record<string, never>
  "association-care.lights.lead": Record<string, never>
  "association-care.lights.private": Record<string, never>
  "association-care.lights.profile": Record<string, never>
  "association-care.list.lead": Record<string, never>
  "association-care.list.none": Record<string, never>
  "association-care.list.noneText": Record<string, never>
  "association-care.list.start": Record<string, never>
  "association-care.list.title": Record<string, never>
  "association-care.mail.action": Record<string, never>
  "association-care.mail.subject": Record<string, never>
  "association-care.mail.text": Record<string, never>
  "association-care.mail.why": Record<string, never>
  "association-care.materials": Record<string, never>
  "association-care.noted.dated": Record<string, never>
  "association-care.noted.due": Record<string, never>
  "association-care.noted.endsOn": Record<string, never>
  "association-care.noted.keptAt": Record<string, never>
  "association-care.noted.note": Record<string, never>
  "association-care.noted.office": Record<string, never>
  "association-care.notice.assessment": Record<string, never>
  "association-care.notice.statute": Record<string, never>
  "association-care.public.damoh": Record<string, never>
  "association-care.public.damohAsk": Record<string, never>
  "association-care.public.damohLink": Record<string, never>
  "association-care.public.germanOnly": Record<string, never>
  "association-care.public.home": Record<string, never>
  "association-care.public.lead": Record<string, never>
  "association-care.public.members": { "count": number }
  "association-care.public.more": Record<string, never>
  "association-care.public.title": Record<string, never>
  "association-care.public.unsaid": Record<string, never>
  "association-care.state.missing": Record<string, never>
  "association-care.state.not-needed": Record<string, never>
  "association-care.state.there": Record<string, never>
  "association-care.state.unknown": Record<string, never>
  "association-care.task": { "name": string | number; "count": number }
  "association-care.topic.access": Record<string, never>
  "association-care.topic.accounting": Record<string, never>
  "association-care.topic.bank": Record<string, never>
  "association-care.topic.board": Record<string, never>
  "association-care.topic.data-protection": Record<string, never>
  "association-care.topic.funds": Record<string, never>
  "association-care.topic.insurance": Record<string, never>
  "association-care.topic.keys": Record<string, never>
  "association-care.topic.members": Record<string, never>
  "association-care.topic.non-profit": Record<string, never>
  "association-care.topic.register": Record<string, never>
  "association-care.topic.running": Record<string, never>
  "association-care.topic.statute": Record<string, never>
  "association-care.topic.website": Record<string, never>
  "association-care.umbrella.belongs": Record<string, never>
  "association-care.umbrella.how": Record<string, never>
  "association-care.umbrella.none": Record<string, never>
  "association-care.umbrella.own": Record<string, never>
  "association-care.umbrella.ownText": Record<string, never>
  "association-care.umbrella.title": Record<string, never>
  "association-care.why.date-missing": Record<string, never>
  "association-care.why.ended": { "day": string | number; "days": number }
  "association-care.why.ends-soon": { "day": string | number; "days": number }
  "association-care.why.holds": { "day": string | number; "days": number }
  "association-care.why.missing": Record<string, never>
  "association-care.why.not-needed": Record<string, never>
  "association-care.why.not-said": Record<string, never>
  "association-care.why.there": Record<string, never>
  "association-care.why.wished": Record<string, never>
  "attendance.back": Record<string, never>
  "attendance.checkIn.back": Record<string, never>
  "attendance.checkIn.code.errors.not-now": Record<string, never>
  "attendance.checkIn.code.errors.paused": { "time": string | number }
  "attendance.checkIn.code.errors.wrong-code": Record<string, never>
  "attendance.checkIn.code.hint": Record<string, never>
  "attendance.checkIn.code.label": Record<string, never>
  "attendance.checkIn.done": Record<string, never>
  "attendance.checkIn.lead": Record<string, never>
  "attendance.checkIn.link.errors.link-unknown": Record<string, never>
  "attendance.checkIn.link.errors.not-now": Record<string, never>
  "attendance.checkIn.link.hint": Record<string, never>
  "attendance.checkIn.link.label": Record<string, never>
  "attendance.checkIn.notYet": { "opens": string | number }
  "attendance.checkIn.otherWay": Record<string, never>
  "attendance.checkIn.over": Record<string, never>
  "attendance.checkIn.people.errors.nobody": Record<string, never>
  "attendance.checkIn.people.label": Record<string, never>
  "attendance.checkIn.submit": Record<string, never>
  "attendance.checkIn.title": Record<string, never>
  "attendance.companion": { "name": string | number; "position": number }
  "attendance.confirm.alt": Record<string, never>
  "attendance.confirm.lead": Record<string, never>
  "attendance.confirm.others": Record<string, never>
  "attendance.confirm.remove": Record<string, never>
  "attendance.confirm.signed.label": Record<string, never>
  "attendance.confirm.submit": Record<string, never>
  "attendance.confirm.title": Record<string, never>
  "attendance.correct.came.errors.time-missing": Record<string, never>
  "attendance.correct.came.hint": Record<string, never>
  "attendance.correct.came.label": Record<string, never>
  "attendance.correct.left.errors.left-before-came": Record<string, never>
  "attendance.correct.left.errors.time-missing": Record<string, never>
  "attendance.correct.left.hint": Record<string, never>
  "attendance.correct.left.label": Record<string, never>
  "attendance.correct.mark.errors.too-early": Record<string, never>
  "attendance.correct.mark.label": Record<string, never>
  "attendance.correct.reason.errors.reason-missing": Record<string, never>
  "attendance.correct.reason.label": Record<string, never>
  "attendance.correct.submit": Record<string, never>
  "attendance.count": { "present": number; "all": number }
  "attendance.date": { "date": string | number; "starts": string | number; "ends": string | number }
  "attendance.dates": Record<string, never>
  "attendance.gaveSeatBack": Record<string, never>
  "attendance.history.none": Record<string, never>
  "attendance.history.reason": Record<string, never>
  "attendance.history.title": Record<string, never>
  "attendance.history.what": Record<string, never>
  "attendance.history.when": Record<string, never>
  "attendance.history.who": Record<string, never>
  "attendance.lead": Record<string, never>
  "attendance.list.allDates": { "count": number }
  "attendance.list.atDates": Record<string, never>
  "attendance.list.certificate": Record<string, never>
  "attendance.list.code": Record<string, never>
  "attendance.list.date": { "number": number; "date": string | number }
  "attendance.list.empty.text": Record<string, never>
  "attendance.list.empty.title": Record<string, never>
  "attendance.list.file": Record<string, never>
  "attendance.list.format.csv": Record<string, never>
  "attendance.list.format.ods": Record<string, never>
  "attendance.list.format.pdf": Record<string, never>
  "attendance.list.format.xlsx": Record<string, never>
  "attendance.list.from": { "time": string | number }
  "attendance.list.kind": Record<string, never>
  "attendance.list.lead": Record<string, never>
  "attendance.list.mark.absent": Record<string, never>
  "attendance.list.mark.excused": Record<string, never>
  "attendance.list.mark.open": Record<string, never>
  "attendance.list.mark.present": Record<string, never>
  "attendance.list.measure": Record<string, never>
  "attendance.list.municipality": Record<string, never>
  "attendance.list.name": Record<string, never>
  "attendance.list.note": Record<string, never>
  "attendance.list.organiser": Record<string, never>
  "attendance.list.people": Record<string, never>
  "attendance.list.place": Record<string, never>
  "attendance.list.sum": Record<string, never>
  "attendance.list.title": Record<string, never>
  "attendance.list.to": { "time": string | number }
  "attendance.list.units": Record<string, never>
  "attendance.mark.absent": Record<string, never>
  "attendance.mark.excused": Record<string, never>
  "attendance.mark.open": Record<string, never>
  "attendance.mark.present": Record<string, never>
  "attendance.nameless": Record<string, never>
  "attendance.people.back": Record<string, never>
  "attendance.people.cleared": Record<string, never>
  "attendance.people.lead": Record<string, never>
  "attendance.people.municipality": Record<string, never>
  "attendance.people.name": Record<string, never>
  "attendance.people.person": { "position": number }
  "attendance.people.submit": Record<string, never>
  "attendance.people.title": Record<string, never>
  "attendance.photos.lead": Record<string, never>
  "attendance.photos.list": Record<string, never>
  "attendance.photos.none.text": Record<string, never>
  "attendance.photos.none.title": Record<string, never>
  "attendance.photos.photo.errors.file-infected": Record<string, never>
  "attendance.photos.photo.errors.missing": Record<string, never>
  "attendance.photos.photo.errors.too-large": Record<string, never>
  "attendance.photos.photo.errors.too-many": Record<string, never>
  "attendance.photos.photo.errors.unreadable": Record<string, never>
  "attendance.photos.photo.hint": { "months": number }
  "attendance.photos.photo.label": Record<string, never>
  "attendance.photos.sheet": { "number": number }
  "attendance.photos.submit": Record<string, never>
  "attendance.photos.title": Record<string, never>
  "attendance.screen.how": { "address": string | number }
  "attendance.screen.notOn": { "minutes": number }
  "attendance.screen.title": Record<string, never>
  "attendance.screen.toList": Record<string, never>
  "attendance.screen.until": { "time": string | number; "minutes": number }
  "attendance.sheet.code": Record<string, never>
  "attendance.sheet.file": Record<string, never>
  "attendance.sheet.footer": { "title": string | number; "date": string | number }
  "attendance.sheet.municipality": Record<string, never>
  "attendance.sheet.name": Record<string, never>
  "attendance.sheet.note": Record<string, never>
  "attendance.sheet.print": Record<string, never>
  "attendance.sheet.signature": Record<string, never>
  "attendance.sheet.title": { "title": string | number }
  "attendance.since": { "time": string | number }
  "attendance.sinceUntil": { "since": string | number; "until": string | number }
  "attendance.state.coming": Record<string, never>
  "attendance.state.complete": Record<string, never>
  "attendance.state.open": { "count": number }
  "attendance.tap.absent": Record<string, never>
  "attendance.tap.clock.errors.time": Record<string, never>
  "attendance.tap.clock.errors.time-missing": Record<string, never>
  "attendance.tap.clock.errors.time-needed": Record<string, never>
  "attendance.tap.clock.errors.too-early": Record<string, never>
  "attendance.tap.clock.hint": Record<string, never>
  "attendance.tap.clock.label": Record<string, never>
  "attendance.tap.excused": Record<string, never>
  "attendance.tap.late": Record<string, never>
  "attendance.tap.left": Record<string, never>
  "attendance.tap.more": Record<string, never>
  "attendance.tap.open": Record<string, never>
  "attendance.tap.present": Record<string, never>
  "attendance.taps.empty.text": Record<string, never>
  "attendance.taps.empty.title": Record<string, never>
  "attendance.taps.list": Record<string, never>
  "attendance.taps.refused": Record<string, never>
  "attendance.taps.saved": Record<string, never>
  "attendance.taps.signIn": Record<string, never>
  "attendance.taps.tooEarly": { "hours": number }
  "attendance.taps.waiting": { "count": string | number }
  "attendance.title": Record<string, never>
  "attendance.toTaps": Record<string, never>
  "attendance.units": { "units": number }
  "attendance.until": { "time": string | number }
  "attendance.way.offline": Record<string, never>
  "attendance.way.self": Record<string, never>
  "attendance.way.sheet": Record<string, never>
  "attendance.way.team": Record<string, never>
  "certificates.cancel": Record<string, never>
  "certificates.centre": Record<string, never>
  "certificates.code.code.errors.paused": { "time": string | number }
  "certificates.code.code.errors.typo": Record<string, never>
  "certificates.code.code.errors.unknown": Record<string, never>
  "certificates.code.code.hint": Record<string, never>
  "certificates.code.code.label": Record<string, never>
  "certificates.code.description": Record<string, never>
  "certificates.code.lead": Record<string, never>
  "certificates.code.submit": Record<string, never>
  "certificates.code.title": Record<string, never>
  "certificates.comma": Record<string, never>
  "certificates.delete.doneText": Record<string, never>
  "certificates.delete.doneTitle": Record<string, never>
  "certificates.delete.first": Record<string, never>
  "certificates.delete.lead": Record<string, never>
  "certificates.delete.qualification": Record<string, never>
  "certificates.delete.submit": Record<string, never>
  "certificates.delete.title": Record<string, never>
  "certificates.field.content": Record<string, never>
  "certificates.field.name": Record<string, never>
  "certificates.field.period": Record<string, never>
  "certificates.field.title": Record<string, never>
  "certificates.issued.act": Record<string, never>
  "certificates.issued.course": Record<string, never>
  "certificates.issued.deleted": Record<string, never>
  "certificates.issued.done.gesendet": Record<string, never>
  "certificates.issued.done.neu": Record<string, never>
  "certificates.issued.done.widerrufen": Record<string, never>
  "certificates.issued.empty": Record<string, never>
  "certificates.issued.emptyText": Record<string, never>
  "certificates.issued.issued": Record<string, never>
  "certificates.issued.lead": Record<string, never>
  "certificates.issued.name": Record<string, never>
  "certificates.issued.of": Record<string, never>
  "certificates.issued.paper": Record<string, never>
  "certificates.issued.paused": { "minutes": number }
  "certificates.issued.send": Record<string, never>
  "certificates.issued.show": Record<string, never>
  "certificates.issued.state": Record<string, never>
  "certificates.issued.state.deleted": Record<string, never>
  "certificates.issued.title": Record<string, never>
  "certificates.issued.version": { "number": string | number }
  "certificates.language.ti": Record<string, never>
  "certificates.mail.action": Record<string, never>
  "certificates.mail.again.subject": Record<string, never>
  "certificates.mail.again.text": { "issuer": string | number; "kind": string | number }
  "certificates.mail.issued.subject": Record<string, never>
  "certificates.mail.issued.text": { "issuer": string | number; "kind": string | number }
  "certificates.mail.link": Record<string, never>
  "certificates.mail.renewed.subject": Record<string, never>
  "certificates.mail.renewed.text": { "issuer": string | number; "kind": string | number }
  "certificates.mail.replaced.subject": Record<string, never>
  "certificates.mail.replaced.text": { "issuer": string | number; "kind": string | number }
  "certificates.mail.revoked.subject": Record<string, never>
  "certificates.mail.revoked.text": { "issuer": string | number; "kind": string | number }
  "certificates.mail.why": { "issuer": string | number }
  "certificates.own.badge": Record<string, never>
  "certificates.own.badgeNamed": Record<string, never>
  "certificates.own.badgePlain": Record<string, never>
  "certificates.own.badgeText": Record<string, never>
  "certificates.own.change": Record<string, never>
  "certificates.own.code": Record<string, never>
  "certificates.own.delete": Record<string, never>
  "certificates.own.done.erneuert": Record<string, never>
  "certificates.own.done.gespeichert": Record<string, never>
  "certificates.own.download": Record<string, never>
  "certificates.own.keep": Record<string, never>
  "certificates.own.lead": Record<string, never>
  "certificates.own.open": Record<string, never>
  "certificates.own.otherPapers": Record<string, never>
  "certificates.own.paper": Record<string, never>
  "certificates.own.paperWith": { "language": string | number }
  "certificates.own.reason": Record<string, never>
  "certificates.own.shown": Record<string, never>
  "certificates.own.shownAlso": { "fields": string | number }
  "certificates.own.shownNothing": Record<string, never>
  "certificates.own.shownText": Record<string, never>
  "certificates.own.title": Record<string, never>
  "certificates.paper.attended": Record<string, never>
  "certificates.paper.binding": Record<string, never>
  "certificates.paper.check": Record<string, never>
  "certificates.paper.code": Record<string, never>
  "certificates.paper.content": Record<string, never>
  "certificates.paper.course": Record<string, never>
  "certificates.paper.heading": Record<string, never>
  "certificates.paper.issued": Record<string, never>
  "certificates.paper.module": Record<string, never>
  "certificates.paper.name": Record<string, never>
  "certificates.paper.number": Record<string, never>
  "certificates.paper.period": Record<string, never>
  "certificates.paper.place": Record<string, never>
  "certificates.paper.qr": { "address": string | number }
  "certificates.paper.signature": Record<string, never>
  "certificates.paper.signatureAlt": { "name": string | number }
  "certificates.paper.statement": Record<string, never>
  "certificates.paper.units": Record<string, never>
  "certificates.paper.unlimited": Record<string, never>
  "certificates.paper.validUntil": Record<string, never>
  "certificates.reissue.lead": Record<string, never>
  "certificates.reissue.name.errors.not-valid": Record<string, never>
  "certificates.reissue.name.label": Record<string, never>
  "certificates.reissue.paper_lang.label": Record<string, never>
  "certificates.reissue.paper_lang.none": Record<string, never>
  "certificates.reissue.place.label": Record<string, never>
  "certificates.reissue.short": Record<string, never>
  "certificates.reissue.submit": Record<string, never>
  "certificates.reissue.title": Record<string, never>
  "certificates.reissue.title.label": Record<string, never>
  "certificates.reissue.valid_until.errors.ends-before": Record<string, never>
  "certificates.reissue.valid_until.hint": Record<string, never>
  "certificates.reissue.valid_until.label": Record<string, never>
  "certificates.renew.byMail": Record<string, never>
  "certificates.renew.lead": Record<string, never>
  "certificates.renew.noMail": Record<string, never>
  "certificates.renew.paused": { "minutes": number }
  "certificates.renew.submit": Record<string, never>
  "certificates.renew.title": Record<string, never>
  "certificates.revoke.lead": Record<string, never>
  "certificates.revoke.reason.errors.not-valid": Record<string, never>
  "certificates.revoke.reason.hint": Record<string, never>
  "certificates.revoke.reason.label": Record<string, never>
  "certificates.revoke.short": Record<string, never>
  "certificates.revoke.submit": Record<string, never>
  "certificates.revoke.title": Record<string, never>
  "certificates.scope": { "attended": string | number; "units": string | number }
  "certificates.signatures.add": Record<string, never>
  "certificates.signatures.alt": { "name": string | number }
  "certificates.signatures.consent.label": Record<string, never>
  "certificates.signatures.done.geloescht": Record<string, never>
  "certificates.signatures.done.hochgeladen": Record<string, never>
  "certificates.signatures.empty": Record<string, never>
  "certificates.signatures.emptyText": Record<string, never>
  "certificates.signatures.enough": Record<string, never>
  "certificates.signatures.file.errors.file-damaged": Record<string, never>
  "certificates.signatures.file.errors.file-empty": Record<string, never>
  "certificates.signatures.file.errors.file-infected": Record<string, never>
  "certificates.signatures.file.errors.file-too-large": Record<string, never>
  "certificates.signatures.file.errors.file-type": Record<string, never>
  "certificates.signatures.file.errors.missing": Record<string, never>
  "certificates.signatures.file.errors.too-many": Record<string, never>
  "certificates.signatures.file.hint": Record<string, never>
  "certificates.signatures.file.label": Record<string, never>
  "certificates.signatures.lead": Record<string, never>
  "certificates.signatures.name.errors.name-known": Record<string, never>
  "certificates.signatures.name.hint": Record<string, never>
  "certificates.signatures.name.label": Record<string, never>
  "certificates.signatures.remove": Record<string, never>
  "certificates.signatures.removeOf": { "name": string | number }
  "certificates.signatures.submit": Record<string, never>
  "certificates.signatures.title": Record<string, never>
  "certificates.ue": { "count": string | number }
  "certificates.unknown.title": Record<string, never>
  "certificates.verify.another": Record<string, never>
  "certificates.verify.content": Record<string, never>
  "certificates.verify.course": Record<string, never>
  "certificates.verify.form.name.errors.paused": { "time": string | number }
  "certificates.verify.form.name.label": Record<string, never>
  "certificates.verify.hidden": Record<string, never>
  "certificates.verify.issued": Record<string, never>
  "certificates.verify.issuer": Record<string, never>
  "certificates.verify.kind": Record<string, never>
  "certificates.verify.lead.expired": { "day": string | number }
  "certificates.verify.lead.replaced": { "day": string | number }
  "certificates.verify.lead.revoked": { "day": string | number }
  "certificates.verify.lead.valid": Record<string, never>
  "certificates.verify.name": Record<string, never>
  "certificates.verify.nameRight": { "name": string | number }
  "certificates.verify.nameSubmit": Record<string, never>
  "certificates.verify.nameText": Record<string, never>
  "certificates.verify.nameTitle": Record<string, never>
  "certificates.verify.nameWrong": { "name": string | number }
  "certificates.verify.newer": Record<string, never>
  "certificates.verify.period": Record<string, never>
  "certificates.verify.state.expired": Record<string, never>
  "certificates.verify.state.replaced": Record<string, never>
  "certificates.verify.state.revoked": Record<string, never>
  "certificates.verify.state.valid": Record<string, never>
  "certificates.verify.title": { "code": string | number }
  "certificates.verify.validUntil": Record<string, never>
  "certificates.visible.lead": Record<string, never>
  "certificates.visible.public_fields.label": Record<string, never>
  "certificates.visible.submit": Record<string, never>
  "certificates.visible.title": Record<string, never>
  "claims.asked.next": Record<string, never>
  "claims.asked.text": Record<string, never>
  "claims.asked.title": Record<string, never>
  "claims.back": Record<string, never>
  "claims.confirm.lead": Record<string, never>
  "claims.confirm.submit": Record<string, never>
  "claims.confirm.title": Record<string, never>
  "claims.confirmed.text": Record<string, never>
  "claims.confirmed.title": Record<string, never>
  "claims.form.consent.errors.required": Record<string, never>
  "claims.form.consent.label": Record<string, never>
  "claims.form.duty.hint": Record<string, never>
  "claims.form.duty.label": Record<string, never>
  "claims.form.email.errors.paused": { "minutes": number }
  "claims.form.email.hint": Record<string, never>
  "claims.form.email.label": Record<string, never>
  "claims.form.familyName.label": Record<string, never>
  "claims.form.givenName.label": Record<string, never>
  "claims.form.lead": Record<string, never>
  "claims.form.notice": Record<string, never>
  "claims.form.privacy": Record<string, never>
  "claims.form.reason.hint": Record<string, never>
  "claims.form.reason.label": Record<string, never>
  "claims.form.submit": Record<string, never>
  "claims.form.title": Record<string, never>
  "claims.home": Record<string, never>
  "claims.kept.text": Record<string, never>
  "claims.kept.title": Record<string, never>
  "claims.mail.confirm.action": Record<string, never>
  "claims.mail.confirm.subject": Record<string, never>
  "claims.mail.confirm.text": { "name": string | number }
  "claims.mail.confirm.why": Record<string, never>
  "claims.mail.declined.next": Record<string, never>
  "claims.mail.declined.subject": Record<string, never>
  "claims.mail.declined.text": { "name": string | number }
  "claims.spent.text": Record<string, never>
  "claims.spent.title": Record<string, never>
  "claims.staff.accept": Record<string, never>
  "claims.staff.accept.hint": Record<string, never>
  "claims.staff.accepted": Record<string, never>
  "claims.staff.address": Record<string, never>
  "claims.staff.back": Record<string, never>
  "claims.staff.claim.entry": Record<string, never>
  "claims.staff.claim.lead": Record<string, never>
  "claims.staff.claim.notPublic": Record<string, never>
  "claims.staff.claim.person": Record<string, never>
  "claims.staff.claim.title": { "name": string | number }
  "claims.staff.decline.lead": Record<string, never>
  "claims.staff.decline.reason.errors.decided-already": Record<string, never>
  "claims.staff.decline.reason.errors.required": Record<string, never>
  "claims.staff.decline.reason.label": Record<string, never>
  "claims.staff.decline.submit": Record<string, never>
  "claims.staff.decline.title": Record<string, never>
  "claims.staff.declined": Record<string, never>
  "claims.staff.district": Record<string, never>
  "claims.staff.duty": Record<string, never>
  "claims.staff.email": Record<string, never>
  "claims.staff.entry": Record<string, never>
  "claims.staff.factor.link": Record<string, never>
  "claims.staff.factor.text": Record<string, never>
  "claims.staff.factor.title": Record<string, never>
  "claims.staff.invitations": Record<string, never>
  "claims.staff.keeper": Record<string, never>
  "claims.staff.keeper.no": Record<string, never>
  "claims.staff.keeper.yes": Record<string, never>
  "claims.staff.kinship.other-domain": Record<string, never>
  "claims.staff.kinship.same-address": Record<string, never>
  "claims.staff.kinship.same-domain": Record<string, never>
  "claims.staff.kinship.unknown": Record<string, never>
  "claims.staff.language": Record<string, never>
  "claims.staff.list.empty.text": Record<string, never>
  "claims.staff.list.empty.title": Record<string, never>
  "claims.staff.list.lead": Record<string, never>
  "claims.staff.list.title": Record<string, never>
  "claims.staff.mail.action": Record<string, never>
  "claims.staff.mail.subject": Record<string, never>
  "claims.staff.mail.text": Record<string, never>
  "claims.staff.person": Record<string, never>
  "claims.staff.reason": Record<string, never>
  "claims.staff.since": Record<string, never>
  "claims.staff.source": Record<string, never>
  "claims.staff.task": { "count": number }
  "claims.staff.telephone": Record<string, never>
  "claims.staff.website": Record<string, never>
  "consultations.advice": Record<string, never>
  "consultations.area.organisations": Record<string, never>
  "consultations.area.volunteers": Record<string, never>
  "consultations.ask.anonymous": Record<string, never>
  "consultations.ask.answer": Record<string, never>
  "consultations.ask.area.errors.required": Record<string, never>
  "consultations.ask.area.hint": Record<string, never>
  "consultations.ask.area.label": Record<string, never>
  "consultations.ask.area.organisations": Record<string, never>
  "consultations.ask.area.unsure": Record<string, never>
  "consultations.ask.area.volunteers": Record<string, never>
  "consultations.ask.asker_kind.errors.required": Record<string, never>
  "consultations.ask.asker_kind.label": Record<string, never>
  "consultations.ask.asker_kind.self": Record<string, never>
  "consultations.ask.channel.errors.required": Record<string, never>
  "consultations.ask.channel.label": Record<string, never>
  "consultations.ask.consents": Record<string, never>
  "consultations.ask.consentsHint": Record<string, never>
  "consultations.ask.description": Record<string, never>
  "consultations.ask.district_id.errors.district-unknown": Record<string, never>
  "consultations.ask.district_id.label": Record<string, never>
  "consultations.ask.email.hint": Record<string, never>
  "consultations.ask.email.label": Record<string, never>
  "consultations.ask.hand_over.label": Record<string, never>
  "consultations.ask.lead": { "days": number }
  "consultations.ask.look_back.hint": Record<string, never>
  "consultations.ask.look_back.label": Record<string, never>
  "consultations.ask.matter": Record<string, never>
  "consultations.ask.name.hint": Record<string, never>
  "consultations.ask.name.label": Record<string, never>
  "consultations.ask.noDistrict": Record<string, never>
  "consultations.ask.notice": { "months": number }
  "consultations.ask.organisation.label": Record<string, never>
  "consultations.ask.pageLanguage": Record<string, never>
  "consultations.ask.privacy": Record<string, never>
  "consultations.ask.question.errors.paused": { "minutes": number }
  "consultations.ask.question.errors.required": Record<string, never>
  "consultations.ask.question.hint": Record<string, never>
  "consultations.ask.question.label": Record<string, never>
  "consultations.ask.speaks.hint": Record<string, never>
  "consultations.ask.speaks.label": Record<string, never>
  "consultations.ask.submit": Record<string, never>
  "consultations.ask.telephone.errors.telephone-missing": Record<string, never>
  "consultations.ask.telephone.hint": Record<string, never>
  "consultations.ask.telephone.label": Record<string, never>
  "consultations.ask.title": Record<string, never>
  "consultations.ask.topics.errors.topic-missing": Record<string, never>
  "consultations.ask.topics.hint": Record<string, never>
  "consultations.ask.topics.label": Record<string, never>
  "consultations.ask.tried.hint": Record<string, never>
  "consultations.ask.tried.label": Record<string, never>
  "consultations.ask.who": Record<string, never>
  "consultations.asker.association": Record<string, never>
  "consultations.asker.initiative": Record<string, never>
  "consultations.asker.municipality": Record<string, never>
  "consultations.asker.other": Record<string, never>
  "consultations.asker.responsible-organisation": Record<string, never>
  "consultations.asker.volunteer": Record<string, never>
  "consultations.book.back": Record<string, never>
  "consultations.book.channel.errors.channel-not-offered": Record<string, never>
  "consultations.book.channel.errors.required": Record<string, never>
  "consultations.book.channel.label": Record<string, never>
  "consultations.book.empty.text": Record<string, never>
  "consultations.book.empty.title": Record<string, never>
  "consultations.book.lead": Record<string, never>
  "consultations.book.link.hint": Record<string, never>
  "consultations.book.link.label": Record<string, never>
  "consultations.book.moving": Record<string, never>
  "consultations.book.slot.errors.paused": { "minutes": number }
  "consultations.book.slot.errors.required": Record<string, never>
  "consultations.book.slot.errors.slot-gone": Record<string, never>
  "consultations.book.slot.errors.slot-taken": Record<string, never>
  "consultations.book.slot.label": Record<string, never>
  "consultations.book.submit": Record<string, never>
  "consultations.book.telephone.errors.telephone-missing": Record<string, never>
  "consultations.book.telephone.hint": Record<string, never>
  "consultations.book.telephone.label": Record<string, never>
  "consultations.book.title": Record<string, never>
  "consultations.byMail.files": { "count": number }
  "consultations.channel.on-site": Record<string, never>
  "consultations.channel.phone": Record<string, never>
  "consultations.channel.video": Record<string, never>
  "consultations.channel.written": Record<string, never>
  "consultations.comma": Record<string, never>
  "consultations.consent.hand-over": Record<string, never>
  "consultations.consent.look-back": Record<string, never>
  "consultations.figureRule.fewest.errors.moved-on": Record<string, never>
  "consultations.figureRule.fewest.hint": Record<string, never>
  "consultations.figureRule.fewest.label": Record<string, never>
  "consultations.figureRule.lead": Record<string, never>
  "consultations.figureRule.submit": Record<string, never>
  "consultations.figureRule.title": Record<string, never>
  "consultations.figures.area.both": Record<string, never>
  "consultations.figures.area.organisations": Record<string, never>
  "consultations.figures.area.volunteers": Record<string, never>
  "consultations.figures.areas": Record<string, never>
  "consultations.figures.by.asker": Record<string, never>
  "consultations.figures.by.channel": Record<string, never>
  "consultations.figures.by.district": Record<string, never>
  "consultations.figures.by.outcome": Record<string, never>
  "consultations.figures.by.topic": Record<string, never>
  "consultations.figures.choose": Record<string, never>
  "consultations.figures.consultations": Record<string, never>
  "consultations.figures.counted": Record<string, never>
  "consultations.figures.dimension": Record<string, never>
  "consultations.figures.export": Record<string, never>
  "consultations.figures.file": { "year": string | number }
  "consultations.figures.hidden": Record<string, never>
  "consultations.figures.hours": Record<string, never>
  "consultations.figures.lead": Record<string, never>
  "consultations.figures.noDistrict": Record<string, never>
  "consultations.figures.none": Record<string, never>
  "consultations.figures.noneText": Record<string, never>
  "consultations.figures.notReleasedText": Record<string, never>
  "consultations.figures.open": Record<string, never>
  "consultations.figures.picture": Record<string, never>
  "consultations.figures.released": { "day": string | number }
  "consultations.figures.rule": { "count": string | number }
  "consultations.figures.severalTopics": Record<string, never>
  "consultations.figures.source": Record<string, never>
  "consultations.figures.title": Record<string, never>
  "consultations.figures.titleOf": { "year": string | number }
  "consultations.figures.value": Record<string, never>
  "consultations.figures.why": Record<string, never>
  "consultations.figures.year": Record<string, never>
  "consultations.fitting.answers": Record<string, never>
  "consultations.fitting.change": Record<string, never>
  "consultations.fitting.events": Record<string, never>
  "consultations.fitting.lead": Record<string, never>
  "consultations.fitting.look.lead": Record<string, never>
  "consultations.fitting.look.title": Record<string, never>
  "consultations.fitting.materials": Record<string, never>
  "consultations.fitting.send": Record<string, never>
  "consultations.fitting.stillOpen": Record<string, never>
  "consultations.fitting.title": Record<string, never>
  "consultations.gone.text": Record<string, never>
  "consultations.gone.title": Record<string, never>
  "consultations.home": Record<string, never>
  "consultations.lookBack.lead": Record<string, never>
  "consultations.lookBack.result.errors.required": Record<string, never>
  "consultations.lookBack.result.label": Record<string, never>
  "consultations.lookBack.submit": Record<string, never>
  "consultations.lookBack.text.hint": Record<string, never>
  "consultations.lookBack.text.label": Record<string, never>
  "consultations.lookBack.thanks": Record<string, never>
  "consultations.lookBack.thanksText": Record<string, never>
  "consultations.lookBack.title": Record<string, never>
  "consultations.mail.answered.action": Record<string, never>
  "consultations.mail.answered.subject": Record<string, never>
  "consultations.mail.answered.text": Record<string, never>
  "consultations.mail.asked.action": Record<string, never>
  "consultations.mail.asked.subject": Record<string, never>
  "consultations.mail.asked.text": Record<string, never>
  "consultations.mail.booked.action": Record<string, never>
  "consultations.mail.booked.subject": Record<string, never>
  "consultations.mail.booked.text": { "when": string | number; "way": string | number }
  "consultations.mail.closed.action": Record<string, never>
  "consultations.mail.closed.subject": Record<string, never>
  "consultations.mail.closed.text": Record<string, never>
  "consultations.mail.link": Record<string, never>
  "consultations.mail.look-back.action": Record<string, never>
  "consultations.mail.look-back.subject": Record<string, never>
  "consultations.mail.look-back.text": Record<string, never>
  "consultations.mail.received.action": Record<string, never>
  "consultations.mail.received.subject": Record<string, never>
  "consultations.mail.received.text": Record<string, never>
  "consultations.mail.step.action": Record<string, never>
  "consultations.mail.step.subject": Record<string, never>
  "consultations.mail.step.text": Record<string, never>
  "consultations.mail.why": Record<string, never>
  "consultations.message.addition": Record<string, never>
  "consultations.message.answer": Record<string, never>
  "consultations.message.note": Record<string, never>
  "consultations.message.question": Record<string, never>
  "consultations.message.tried": Record<string, never>
  "consultations.outcome.clarified": Record<string, never>
  "consultations.outcome.no-request": Record<string, never>
  "consultations.outcome.referred": Record<string, never>
  "consultations.outcome.steps": Record<string, never>
  "consultations.outcome.unreached": Record<string, never>
  "consultations.reader.adviser": Record<string, never>
  "consultations.reader.deputy": Record<string, never>
  "consultations.reader.opened": Record<string, never>
  "consultations.reader.team": Record<string, never>
  "consultations.result.achieved": Record<string, never>
  "consultations.result.given-up": Record<string, never>
  "consultations.result.not-yet": Record<string, never>
  "consultations.result.partly": Record<string, never>
  "consultations.staff.answer.anyway": Record<string, never>
  "consultations.staff.answer.byLink": Record<string, never>
  "consultations.staff.answer.byMail": Record<string, never>
  "consultations.staff.answer.draft": Record<string, never>
  "consultations.staff.answer.draftOf": { "name": string | number; "day": string | number }
  "consultations.staff.answer.language": { "language": string | number }
  "consultations.staff.answer.submit": Record<string, never>
  "consultations.staff.answer.templates": Record<string, never>
  "consultations.staff.answer.text.errors.consultation-closed": Record<string, never>
  "consultations.staff.answer.text.errors.moved-on": Record<string, never>
  "consultations.staff.answer.text.errors.required": Record<string, never>
  "consultations.staff.answer.text.hint": Record<string, never>
  "consultations.staff.answer.text.label": Record<string, never>
  "consultations.staff.answer.title": Record<string, never>
  "consultations.staff.assign.adviser.errors.adviser-unknown": Record<string, never>
  "consultations.staff.assign.adviser.label": Record<string, never>
  "consultations.staff.assign.adviser.none": Record<string, never>
  "consultations.staff.assign.deputy.errors.deputy-same": Record<string, never>
  "consultations.staff.assign.deputy.errors.deputy-unknown": Record<string, never>
  "consultations.staff.assign.deputy.label": Record<string, never>
  "consultations.staff.assign.deputy.none": Record<string, never>
  "consultations.staff.assign.lead": Record<string, never>
  "consultations.staff.assign.submit": Record<string, never>
  "consultations.staff.assign.title": Record<string, never>
  "consultations.staff.case.adviser": Record<string, never>
  "consultations.staff.case.agreed": Record<string, never>
  "consultations.staff.case.asked": { "day": string | number }
  "consultations.staff.case.askedTitle": Record<string, never>
  "consultations.staff.case.booking": Record<string, never>
  "consultations.staff.case.channel": Record<string, never>
  "consultations.staff.case.cleared": { "day": string | number }
  "consultations.staff.case.consents": Record<string, never>
  "consultations.staff.case.contact": Record<string, never>
  "consultations.staff.case.deputy": Record<string, never>
  "consultations.staff.case.from": Record<string, never>
  "consultations.staff.case.gone": Record<string, never>
  "consultations.staff.case.language": Record<string, never>
  "consultations.staff.case.lookBackDue": { "day": string | number }
  "consultations.staff.case.lookBackSaid": { "result": string | number }
  "consultations.staff.case.noConsents": Record<string, never>
  "consultations.staff.case.noContact": Record<string, never>
  "consultations.staff.case.noPlace": Record<string, never>
  "consultations.staff.case.opened": Record<string, never>
  "consultations.staff.case.openedTitle": Record<string, never>
  "consultations.staff.case.outcome": Record<string, never>
  "consultations.staff.case.place": Record<string, never>
  "consultations.staff.case.read": { "day": string | number; "name": string | number; "as": string | number }
  "consultations.staff.case.reads": Record<string, never>
  "consultations.staff.case.received": Record<string, never>
  "consultations.staff.case.recorded": Record<string, never>
  "consultations.staff.case.said": Record<string, never>
  "consultations.staff.case.talk": { "channel": string | number; "minutes": number; "day": string | number }
  "consultations.staff.channel.on-site": Record<string, never>
  "consultations.staff.channel.phone": Record<string, never>
  "consultations.staff.channel.video": Record<string, never>
  "consultations.staff.channel.written": Record<string, never>
  "consultations.staff.close.arranged": { "when": string | number }
  "consultations.staff.close.arrangedStays": Record<string, never>
  "consultations.staff.close.byLink": Record<string, never>
  "consultations.staff.close.byMail": Record<string, never>
  "consultations.staff.close.day_1.errors.day-past": Record<string, never>
  "consultations.staff.close.day_1.errors.day-too-late": Record<string, never>
  "consultations.staff.close.day_1.label": Record<string, never>
  "consultations.staff.close.day_2.errors.day-past": Record<string, never>
  "consultations.staff.close.day_2.errors.day-too-late": Record<string, never>
  "consultations.staff.close.day_2.label": Record<string, never>
  "consultations.staff.close.day_3.errors.day-past": Record<string, never>
  "consultations.staff.close.day_3.errors.day-too-late": Record<string, never>
  "consultations.staff.close.day_3.label": Record<string, never>
  "consultations.staff.close.day_4.errors.day-past": Record<string, never>
  "consultations.staff.close.day_4.errors.day-too-late": Record<string, never>
  "consultations.staff.close.day_4.label": Record<string, never>
  "consultations.staff.close.day_5.errors.day-past": Record<string, never>
  "consultations.staff.close.day_5.errors.day-too-late": Record<string, never>
  "consultations.staff.close.day_5.label": Record<string, never>
  "consultations.staff.close.kept": { "months": number }
  "consultations.staff.close.looksBack": Record<string, never>
  "consultations.staff.close.minutes.hint": Record<string, never>
  "consultations.staff.close.minutes.label": Record<string, never>
  "consultations.staff.close.noLookBack": Record<string, never>
  "consultations.staff.close.outcome.errors.consultation-closed": Record<string, never>
  "consultations.staff.close.outcome.errors.required": Record<string, never>
  "consultations.staff.close.outcome.label": Record<string, never>
  "consultations.staff.close.step_1.errors.step-missing": Record<string, never>
  "consultations.staff.close.step_1.label": Record<string, never>
  "consultations.staff.close.step_2.errors.step-missing": Record<string, never>
  "consultations.staff.close.step_2.label": Record<string, never>
  "consultations.staff.close.step_3.errors.step-missing": Record<string, never>
  "consultations.staff.close.step_3.label": Record<string, never>
  "consultations.staff.close.step_4.errors.step-missing": Record<string, never>
  "consultations.staff.close.step_4.label": Record<string, never>
  "consultations.staff.close.step_5.errors.step-missing": Record<string, never>
  "consultations.staff.close.step_5.label": Record<string, never>
  "consultations.staff.close.steps": Record<string, never>
  "consultations.staff.close.submit": Record<string, never>
  "consultations.staff.close.title": Record<string, never>
  "consultations.staff.correct.asker_kind.label": Record<string, never>
  "consultations.staff.correct.district_id.errors.district-unknown": Record<string, never>
  "consultations.staff.correct.district_id.label": Record<string, never>
  "consultations.staff.correct.errors.moved-on": { "label": string | number }
  "consultations.staff.correct.lead": Record<string, never>
  "consultations.staff.correct.outcome.label": Record<string, never>
  "consultations.staff.correct.stage.label": Record<string, never>
  "consultations.staff.correct.submit": Record<string, never>
  "consultations.staff.correct.title": Record<string, never>
  "consultations.staff.correct.topics.errors.topic-missing": Record<string, never>
  "consultations.staff.correct.topics.label": Record<string, never>
  "consultations.staff.districts.districts.label": Record<string, never>
  "consultations.staff.districts.lead": Record<string, never>
  "consultations.staff.districts.submit": Record<string, never>
  "consultations.staff.districts.title": Record<string, never>
  "consultations.staff.due.over": { "day": string | number }
  "consultations.staff.due.today": { "day": string | number }
  "consultations.staff.due.until": { "day": string | number }
  "consultations.staff.handOver.agreed": { "area": string | number }
  "consultations.staff.handOver.notAgreed": { "area": string | number }
  "consultations.staff.handOver.reason.errors.asked-already": Record<string, never>
  "consultations.staff.handOver.reason.errors.consultation-closed": Record<string, never>
  "consultations.staff.handOver.reason.errors.required": Record<string, never>
  "consultations.staff.handOver.reason.hint": Record<string, never>
  "consultations.staff.handOver.reason.label": Record<string, never>
  "consultations.staff.handOver.spoken.label": Record<string, never>
  "consultations.staff.handOver.submit": Record<string, never>
  "consultations.staff.handOver.title": Record<string, never>
  "consultations.staff.inbox.adviser": Record<string, never>
  "consultations.staff.inbox.age": Record<string, never>
  "consultations.staff.inbox.days": { "days": number }
  "consultations.staff.inbox.due": Record<string, never>
  "consultations.staff.inbox.empty.geschlossen": Record<string, never>
  "consultations.staff.inbox.empty.meine": Record<string, never>
  "consultations.staff.inbox.empty.offen": Record<string, never>
  "consultations.staff.inbox.empty.title": Record<string, never>
  "consultations.staff.inbox.empty.ueberfaellig": Record<string, never>
  "consultations.staff.inbox.find": Record<string, never>
  "consultations.staff.inbox.find.nothing": { "sign": string | number }
  "consultations.staff.inbox.find.submit": Record<string, never>
  "consultations.staff.inbox.from": Record<string, never>
  "consultations.staff.inbox.lead": Record<string, never>
  "consultations.staff.inbox.outcome": Record<string, never>
  "consultations.staff.inbox.sign": Record<string, never>
  "consultations.staff.inbox.title": Record<string, never>
  "consultations.staff.inbox.topics": Record<string, never>
  "consultations.staff.inbox.views": Record<string, never>
  "consultations.staff.mail.action": Record<string, never>
  "consultations.staff.mail.agreed.subject": Record<string, never>
  "consultations.staff.mail.agreed.text": { "sign": string | number }
  "consultations.staff.mail.assigned.subject": Record<string, never>
  "consultations.staff.mail.assigned.text": { "sign": string | number }
  "consultations.staff.mail.booked.subject": Record<string, never>
  "consultations.staff.mail.booked.text": { "sign": string | number }
  "consultations.staff.mail.declined.subject": Record<string, never>
  "consultations.staff.mail.declined.text": { "sign": string | number }
  "consultations.staff.mail.deputy.action": Record<string, never>
  "consultations.staff.mail.deputy.subject": Record<string, never>
  "consultations.staff.mail.deputy.text": { "name": string | number }
  "consultations.staff.mail.due.action": Record<string, never>
  "consultations.staff.mail.due.subject": Record<string, never>
  "consultations.staff.mail.due.text": { "overdue": number; "tasks": number }
  "consultations.staff.mail.handed-over.subject": Record<string, never>
  "consultations.staff.mail.handed-over.text": { "sign": string | number }
  "consultations.staff.mail.new.subject": Record<string, never>
  "consultations.staff.mail.new.text": { "sign": string | number }
  "consultations.staff.mail.opened.subject": Record<string, never>
  "consultations.staff.mail.opened.text": { "sign": string | number }
  "consultations.staff.mail.released.subject": Record<string, never>
  "consultations.staff.mail.released.text": { "sign": string | number }
  "consultations.staff.mail.written.subject": Record<string, never>
  "consultations.staff.mail.written.text": { "sign": string | number }
  "consultations.staff.nobody": Record<string, never>
  "consultations.staff.note.lead": Record<string, never>
  "consultations.staff.note.submit": Record<string, never>
  "consultations.staff.note.text.errors.consultation-cleared": Record<string, never>
  "consultations.staff.note.text.errors.required": Record<string, never>
  "consultations.staff.note.text.label": Record<string, never>
  "consultations.staff.note.title": Record<string, never>
  "consultations.staff.open.latest": Record<string, never>
  "consultations.staff.open.lead": Record<string, never>
  "consultations.staff.open.none": Record<string, never>
  "consultations.staff.open.reason.label": Record<string, never>
  "consultations.staff.open.sign.errors.sign-unknown": Record<string, never>
  "consultations.staff.open.sign.hint": Record<string, never>
  "consultations.staff.open.sign.label": Record<string, never>
  "consultations.staff.open.submit": Record<string, never>
  "consultations.staff.open.title": Record<string, never>
  "consultations.staff.open.where": Record<string, never>
  "consultations.staff.promises.days_organisations.label": Record<string, never>
  "consultations.staff.promises.days_volunteers.errors.moved-on": Record<string, never>
  "consultations.staff.promises.days_volunteers.label": Record<string, never>
  "consultations.staff.promises.lead": Record<string, never>
  "consultations.staff.promises.months_organisations.label": Record<string, never>
  "consultations.staff.promises.months_volunteers.label": Record<string, never>
  "consultations.staff.promises.reads_organisations.hint": Record<string, never>
  "consultations.staff.promises.reads_organisations.label": Record<string, never>
  "consultations.staff.promises.reads_volunteers.hint": Record<string, never>
  "consultations.staff.promises.reads_volunteers.label": Record<string, never>
  "consultations.staff.promises.saved": Record<string, never>
  "consultations.staff.promises.submit": Record<string, never>
  "consultations.staff.promises.title": Record<string, never>
  "consultations.staff.promises.undecided": Record<string, never>
  "consultations.staff.promises.undecidedText": Record<string, never>
  "consultations.staff.reader.adviser": Record<string, never>
  "consultations.staff.reader.deputy": Record<string, never>
  "consultations.staff.reader.opened": Record<string, never>
  "consultations.staff.reader.team": Record<string, never>
  "consultations.staff.record.advice.label": Record<string, never>
  "consultations.staff.record.asker_kind.errors.required": Record<string, never>
  "consultations.staff.record.asker_kind.label": Record<string, never>
  "consultations.staff.record.channel.errors.required": Record<string, never>
  "consultations.staff.record.channel.label": Record<string, never>
  "consultations.staff.record.district_id.errors.district-unknown": Record<string, never>
  "consultations.staff.record.district_id.label": Record<string, never>
  "consultations.staff.record.followUp": Record<string, never>
  "consultations.staff.record.follow_up.errors.follow-up-past": Record<string, never>
  "consultations.staff.record.follow_up.hint": Record<string, never>
  "consultations.staff.record.follow_up.label": Record<string, never>
  "consultations.staff.record.held_on.errors.consultation-cleared": Record<string, never>
  "consultations.staff.record.held_on.errors.day-ahead": Record<string, never>
  "consultations.staff.record.held_on.label": Record<string, never>
  "consultations.staff.record.lead": Record<string, never>
  "consultations.staff.record.length": { "minutes": number }
  "consultations.staff.record.material.label": Record<string, never>
  "consultations.staff.record.minutes.errors.required": Record<string, never>
  "consultations.staff.record.minutes.label": Record<string, never>
  "consultations.staff.record.more": Record<string, never>
  "consultations.staff.record.organisation.hint": Record<string, never>
  "consultations.staff.record.organisation.label": Record<string, never>
  "consultations.staff.record.outcome.errors.required": Record<string, never>
  "consultations.staff.record.outcome.label": Record<string, never>
  "consultations.staff.record.question.label": Record<string, never>
  "consultations.staff.record.stage.label": Record<string, never>
  "consultations.staff.record.submit": Record<string, never>
  "consultations.staff.record.title": Record<string, never>
  "consultations.staff.record.topics.errors.topic-missing": Record<string, never>
  "consultations.staff.record.topics.label": Record<string, never>
  "consultations.staff.substitution.deputy.errors.deputy-unknown": Record<string, never>
  "consultations.staff.substitution.deputy.label": Record<string, never>
  "consultations.staff.substitution.lead": Record<string, never>
  "consultations.staff.substitution.submit": Record<string, never>
  "consultations.staff.substitution.title": Record<string, never>
  "consultations.staff.take": Record<string, never>
  "consultations.staff.task.doneOn": { "day": string | number }
  "consultations.staff.task.due_on.errors.day-past": Record<string, never>
  "consultations.staff.task.due_on.label": Record<string, never>
  "consultations.staff.task.finish": Record<string, never>
  "consultations.staff.task.late": { "day": string | number }
  "consultations.staff.task.later": { "count": number }
  "consultations.staff.task.lead": Record<string, never>
  "consultations.staff.task.list": Record<string, never>
  "consultations.staff.task.submit": Record<string, never>
  "consultations.staff.task.text.errors.consultation-cleared": Record<string, never>
  "consultations.staff.task.text.label": Record<string, never>
  "consultations.staff.task.title": Record<string, never>
  "consultations.staff.task.until": { "day": string | number }
  "consultations.staff.template.area.label": Record<string, never>
  "consultations.staff.template.both": Record<string, never>
  "consultations.staff.template.lead": Record<string, never>
  "consultations.staff.template.new": Record<string, never>
  "consultations.staff.template.retire": Record<string, never>
  "consultations.staff.template.saved": Record<string, never>
  "consultations.staff.template.submit": Record<string, never>
  "consultations.staff.template.text.errors.moved-on": Record<string, never>
  "consultations.staff.template.text.label": Record<string, never>
  "consultations.staff.template.title": Record<string, never>
  "consultations.staff.template.title.label": Record<string, never>
  "consultations.staff.templates.empty.text": Record<string, never>
  "consultations.staff.templates.empty.title": Record<string, never>
  "consultations.staff.templates.lead": Record<string, never>
  "consultations.staff.templates.title": Record<string, never>
  "consultations.staff.todo.open": { "count": number }
  "consultations.staff.todo.overdue": { "count": number }
  "consultations.staff.todo.owed": { "count": number; "day": string | number }
  "consultations.staff.todo.planned": { "count": number }
  "consultations.staff.told.aufgabe": Record<string, never>
  "consultations.staff.told.beantwortet": Record<string, never>
  "consultations.staff.told.berichtigt": Record<string, never>
  "consultations.staff.told.entwurf": Record<string, never>
  "consultations.staff.told.erledigt": Record<string, never>
  "consultations.staff.told.festgehalten": Record<string, never>
  "consultations.staff.told.gefragt": Record<string, never>
  "consultations.staff.told.geschickt": Record<string, never>
  "consultations.staff.told.geschlossen": Record<string, never>
  "consultations.staff.told.kreise": Record<string, never>
  "consultations.staff.told.notiert": Record<string, never>
  "consultations.staff.told.seeRecord": { "sign": string | number }
  "consultations.staff.told.uebernommen": Record<string, never>
  "consultations.staff.told.vergeben": Record<string, never>
  "consultations.staff.told.vertretung": Record<string, never>
  "consultations.staff.told.weitergegeben": Record<string, never>
  "consultations.staff.told.zugewiesen": Record<string, never>
  "consultations.staff.view.geschlossen": Record<string, never>
  "consultations.staff.view.meine": Record<string, never>
  "consultations.staff.view.offen": Record<string, never>
  "consultations.staff.view.ueberfaellig": Record<string, never>
  "consultations.staff.workload.open": Record<string, never>
  "consultations.staff.workload.title": Record<string, never>
  "consultations.stage.founding": Record<string, never>
  "consultations.stage.idea": Record<string, never>
  "consultations.stage.running": Record<string, never>
  "consultations.stage.umbrella": Record<string, never>
  "consultations.state.answered": Record<string, never>
  "consultations.state.closed": Record<string, never>
  "consultations.state.waiting": Record<string, never>
  "consultations.thread.anyway": Record<string, never>
  "consultations.thread.cleared": Record<string, never>
  "consultations.thread.closed": Record<string, never>
  "consultations.thread.consents": Record<string, never>
  "consultations.thread.due": Record<string, never>
  "consultations.thread.handOver.no": Record<string, never>
  "consultations.thread.handOver.reason": Record<string, never>
  "consultations.thread.handOver.text": { "area": string | number }
  "consultations.thread.handOver.title": Record<string, never>
  "consultations.thread.handOver.yes": Record<string, never>
  "consultations.thread.link.kept": { "months": number }
  "consultations.thread.link.mailed": Record<string, never>
  "consultations.thread.link.only": Record<string, never>
  "consultations.thread.link.title": Record<string, never>
  "consultations.thread.noneDue": Record<string, never>
  "consultations.thread.reads.line": { "count": number; "who": string | number; "day": string | number }
  "consultations.thread.reads.none": Record<string, never>
  "consultations.thread.reads.title": Record<string, never>
  "consultations.thread.received": Record<string, never>
  "consultations.thread.remind": { "day": string | number }
  "consultations.thread.said": Record<string, never>
  "consultations.thread.saveConsents": Record<string, never>
  "consultations.thread.slot.file": Record<string, never>
  "consultations.thread.slot.move": Record<string, never>
  "consultations.thread.slot.offer": Record<string, never>
  "consultations.thread.slot.release": Record<string, never>
  "consultations.thread.slot.talk": Record<string, never>
  "consultations.thread.slot.title": Record<string, never>
  "consultations.thread.stepDone": Record<string, never>
  "consultations.thread.stepDoneOn": { "day": string | number }
  "consultations.thread.steps": Record<string, never>
  "consultations.thread.submit": Record<string, never>
  "consultations.thread.text.errors.paused": { "minutes": number }
  "consultations.thread.text.errors.required": Record<string, never>
  "consultations.thread.text.hint": Record<string, never>
  "consultations.thread.text.label": Record<string, never>
  "consultations.thread.title": { "sign": string | number }
  "consultations.thread.told.abgelehnt": Record<string, never>
  "consultations.thread.told.abgesagt": Record<string, never>
  "consultations.thread.told.angekommen": Record<string, never>
  "consultations.thread.told.eingewilligt": Record<string, never>
  "consultations.thread.told.erledigt": Record<string, never>
  "consultations.thread.told.gebucht": Record<string, never>
  "consultations.thread.told.geschrieben": Record<string, never>
  "consultations.thread.told.weitergegeben": Record<string, never>
  "consultations.thread.topics": Record<string, never>
  "consultations.thread.write": Record<string, never>
  "consultations.topic.accounting": Record<string, never>
  "consultations.topic.allowance": Record<string, never>
  "consultations.topic.board": Record<string, never>
  "consultations.topic.data-protection": Record<string, never>
  "consultations.topic.founding": Record<string, never>
  "consultations.topic.money": Record<string, never>
  "consultations.topic.new-volunteers": Record<string, never>
  "consultations.topic.other": Record<string, never>
  "consultations.topic.partners": Record<string, never>
  "consultations.topic.project": Record<string, never>
  "consultations.topic.quality": Record<string, never>
  "consultations.topic.statutes": Record<string, never>
  "consultations.topic.team": Record<string, never>
  "consultations.topic.training": Record<string, never>
  "consultations.topic.visibility": Record<string, never>
  "content.area.all": Record<string, never>
  "content.area.organisations": Record<string, never>
  "content.area.volunteers": Record<string, never>
  "content.areas": Record<string, never>
  "content.glossary.all": Record<string, never>
  "content.glossary.found": { "count": number }
  "content.glossary.german": Record<string, never>
  "content.glossary.lead": Record<string, never>
  "content.glossary.letters": Record<string, never>
  "content.glossary.nothing": Record<string, never>
  "content.glossary.nothingText": Record<string, never>
  "content.glossary.search": Record<string, never>
  "content.glossary.submit": Record<string, never>
  "content.glossary.title": Record<string, never>
  "content.home": Record<string, never>
  "content.news.all": Record<string, never>
  "content.news.allYears": Record<string, never>
  "content.news.archive": Record<string, never>
  "content.news.back": Record<string, never>
  "content.news.feed": Record<string, never>
  "content.news.further": Record<string, never>
  "content.news.lead": Record<string, never>
  "content.news.newest": Record<string, never>
  "content.news.nothing": Record<string, never>
  "content.news.nothingText": Record<string, never>
  "content.news.older": Record<string, never>
  "content.news.title": Record<string, never>
  "content.news.titleOfYear": { "year": string | number }
  "content.notChecked": Record<string, never>
  "content.onThisPage": Record<string, never>
  "content.onlyGerman": Record<string, never>
  "content.operator.address": Record<string, never>
  "content.operator.email": Record<string, never>
  "content.operator.name": Record<string, never>
  "content.operator.other": Record<string, never>
  "content.operator.phone": Record<string, never>
  "content.operator.represented_by": Record<string, never>
  "content.portraits.back": Record<string, never>
  "content.portraits.lead": Record<string, never>
  "content.portraits.nothing": Record<string, never>
  "content.portraits.nothingText": Record<string, never>
  "content.portraits.title": Record<string, never>
  "content.questions.all": Record<string, never>
  "content.questions.everywhere": Record<string, never>
  "content.questions.found": { "count": number }
  "content.questions.lead": Record<string, never>
  "content.questions.link": Record<string, never>
  "content.questions.nothing": Record<string, never>
  "content.questions.nothingText": Record<string, never>
  "content.questions.search": Record<string, never>
  "content.questions.searchHint": Record<string, never>
  "content.questions.submit": Record<string, never>
  "content.questions.title": Record<string, never>
  "content.statement.age": { "day": string | number }
  "content.statement.look": Record<string, never>
  "content.statement.subject": Record<string, never>
  "content.statement.what": Record<string, never>
  "content.summary": Record<string, never>
  "content.terms.more": Record<string, never>
  "content.topic.associations": Record<string, never>
  "content.topic.funding": Record<string, never>
  "content.topic.other": Record<string, never>
  "content.topic.projects": Record<string, never>
  "content.topic.support": Record<string, never>
  "content.topic.volunteering": Record<string, never>
  "content.updated": { "day": string | number }
  "courses.addDate.submit": Record<string, never>
  "courses.addDate.title": Record<string, never>
  "courses.addSeries.days": Record<string, never>
  "courses.addSeries.each": Record<string, never>
  "courses.addSeries.lead": Record<string, never>
  "courses.addSeries.submit": Record<string, never>
  "courses.addSeries.title": Record<string, never>
  "courses.application.late": { "day": string | number; "weeks": number }
  "courses.application.open": { "days": number; "weeks": number; "day": string | number }
  "courses.application.sent": { "day": string | number; "last": string | number }
  "courses.application.title": Record<string, never>
  "courses.attended.came": { "count": number }
  "courses.attended.reckoning": { "units": number; "rate": string | number; "amount": string | number }
  "courses.attended.title": Record<string, never>
  "courses.attended.units": Record<string, never>
  "courses.attended.unknown": Record<string, never>
  "courses.attended.whole": Record<string, never>
  "courses.back": Record<string, never>
  "courses.cancel": Record<string, never>
  "courses.ceiling.allRules": Record<string, never>
  "courses.ceiling.covers": Record<string, never>
  "courses.ceiling.meetings": { "meetings": number; "rate": string | number; "amount": string | number }
  "courses.ceiling.own": { "units": number }
  "courses.ceiling.reckoning": { "participants": number; "units": number; "rate": string | number; "amount": string | number }
  "courses.ceiling.rule": { "name": string | number; "value": string | number; "year": string | number; "source": string | number }
  "courses.ceiling.rule.least": Record<string, never>
  "courses.ceiling.rule.meeting": Record<string, never>
  "courses.ceiling.rule.most": Record<string, never>
  "courses.ceiling.rule.rate": Record<string, never>
  "courses.ceiling.sum": { "amount": string | number }
  "courses.ceiling.title": Record<string, never>
  "courses.ceiling.tooShort": { "units": number; "least": number }
  "courses.ceiling.try": Record<string, never>
  "courses.ceiling.tryHint": { "expected": number }
  "courses.ceiling.trySubmit": Record<string, never>
  "courses.ceiling.unknown": Record<string, never>
  "courses.ceiling.why": Record<string, never>
  "courses.certificate.ofProgramme": Record<string, never>
  "courses.certificate.ofTeam": Record<string, never>
  "courses.certificate.rule": { "share": number; "needed": number; "units": number }
  "courses.certificate.title": Record<string, never>
  "courses.certificate.undecided": Record<string, never>
  "courses.certificates.attended": Record<string, never>
  "courses.certificates.caption": Record<string, never>
  "courses.certificates.certificate": Record<string, never>
  "courses.certificates.decide": Record<string, never>
  "courses.certificates.empty.text": Record<string, never>
  "courses.certificates.empty.title": Record<string, never>
  "courses.certificates.ended": Record<string, never>
  "courses.certificates.entitled": { "needed": number }
  "courses.certificates.issued": { "day": string | number }
  "courses.certificates.lead": { "share": number }
  "courses.certificates.name": Record<string, never>
  "courses.certificates.nobody": Record<string, never>
  "courses.certificates.notOver": { "day": string | number }
  "courses.certificates.short": { "needed": number }
  "courses.certificates.title": Record<string, never>
  "courses.certificates.undecided": Record<string, never>
  "courses.certificates.units": { "attended": number; "units": number }
  "courses.certificates.unnamed": { "name": string | number }
  "courses.certificates.verdict": Record<string, never>
  "courses.changeDate.lead": Record<string, never>
  "courses.changeDate.submit": Record<string, never>
  "courses.changeDate.title": Record<string, never>
  "courses.create.address.label": Record<string, never>
  "courses.create.day.label": Record<string, never>
  "courses.create.ends.label": Record<string, never>
  "courses.create.errors.ends-before-start": Record<string, never>
  "courses.create.errors.municipality-unknown": Record<string, never>
  "courses.create.errors.organiser-unknown": Record<string, never>
  "courses.create.errors.past": Record<string, never>
  "courses.create.errors.place-missing": Record<string, never>
  "courses.create.errors.time-missing": Record<string, never>
  "courses.create.errors.too-little-time": Record<string, never>
  "courses.create.errors.unreadable": Record<string, never>
  "courses.create.first": Record<string, never>
  "courses.create.first.hint": Record<string, never>
  "courses.create.form.label": Record<string, never>
  "courses.create.funded.hint": Record<string, never>
  "courses.create.funded.label": Record<string, never>
  "courses.create.lead": Record<string, never>
  "courses.create.municipality_id.hint": Record<string, never>
  "courses.create.municipality_id.label": Record<string, never>
  "courses.create.organiser.errors.required": Record<string, never>
  "courses.create.organiser.label": Record<string, never>
  "courses.create.pause_minutes.hint": Record<string, never>
  "courses.create.pause_minutes.label": Record<string, never>
  "courses.create.seats.label": Record<string, never>
  "courses.create.size": Record<string, never>
  "courses.create.starts.label": Record<string, never>
  "courses.create.submit": Record<string, never>
  "courses.create.target_units.hint": Record<string, never>
  "courses.create.target_units.label": Record<string, never>
  "courses.create.templates": Record<string, never>
  "courses.create.title": Record<string, never>
  "courses.create.title_de.errors.required": Record<string, never>
  "courses.create.title_de.label": Record<string, never>
  "courses.create.venue.label": Record<string, never>
  "courses.create.where": Record<string, never>
  "courses.date.count.label": Record<string, never>
  "courses.date.day.label": Record<string, never>
  "courses.date.ends.label": Record<string, never>
  "courses.date.errors.cancelled": Record<string, never>
  "courses.date.errors.date-begun": Record<string, never>
  "courses.date.errors.ends-before-start": Record<string, never>
  "courses.date.errors.overlaps": { "day": string | number }
  "courses.date.errors.time-missing": { "day": string | number }
  "courses.date.errors.too-little-time": Record<string, never>
  "courses.date.errors.too-long": { "day": string | number }
  "courses.date.errors.too-many": Record<string, never>
  "courses.date.every_weeks.label": Record<string, never>
  "courses.date.first_day.hint": Record<string, never>
  "courses.date.first_day.label": Record<string, never>
  "courses.date.free": { "name": string | number }
  "courses.date.modules.label": Record<string, never>
  "courses.date.nobody": Record<string, never>
  "courses.date.notFree": { "name": string | number }
  "courses.date.pause_minutes.hint": Record<string, never>
  "courses.date.pause_minutes.label": Record<string, never>
  "courses.date.skip.errors.days": { "words": string | number }
  "courses.date.skip.hint": Record<string, never>
  "courses.date.skip.label": Record<string, never>
  "courses.date.starts.label": Record<string, never>
  "courses.date.trainer_id.errors.gone": Record<string, never>
  "courses.date.trainer_id.hint": Record<string, never>
  "courses.date.trainer_id.label": Record<string, never>
  "courses.date.trainers.hint": Record<string, never>
  "courses.date.trainers.label": Record<string, never>
  "courses.date.units.hint": Record<string, never>
  "courses.date.units.label": Record<string, never>
  "courses.dateWords": { "date": string | number; "starts": string | number; "ends": string | number }
  "courses.done.angelegt": Record<string, never>
  "courses.done.ausgestellt": Record<string, never>
  "courses.done.entfernt": Record<string, never>
  "courses.done.gespeichert": Record<string, never>
  "courses.done.materialien": Record<string, never>
  "courses.done.module": Record<string, never>
  "courses.done.termine": Record<string, never>
  "courses.fault.above-target": { "units": number; "target": number }
  "courses.fault.below-target": { "units": number; "target": number }
  "courses.fault.date-without-module": { "date": string | number }
  "courses.fault.misfit": { "date": string | number; "minutes": number; "fitting": number; "units": number }
  "courses.fault.module-without-date": { "title": string | number }
  "courses.fault.no-dates": Record<string, never>
  "courses.fault.overlap": { "date": string | number; "other": string | number }
  "courses.fault.partly-own": { "units": number; "most": number; "own": number }
  "courses.fault.too-short": { "units": number; "least": number }
  "courses.hindrance.needsBasic": Record<string, never>
  "courses.issue.noSignature": Record<string, never>
  "courses.issue.place.label": Record<string, never>
  "courses.issue.refused.cancelled": Record<string, never>
  "courses.issue.refused.nobody": Record<string, never>
  "courses.issue.refused.not-over": Record<string, never>
  "courses.issue.refused.not-yours": Record<string, never>
  "courses.issue.refused.units-unlike": Record<string, never>
  "courses.issue.signatory_duty.hint": Record<string, never>
  "courses.issue.signatory_duty.label": Record<string, never>
  "courses.issue.signatory_name.label": Record<string, never>
  "courses.issue.signatures": { "names": string | number }
  "courses.issue.submit": { "count": number }
  "courses.issue.text": Record<string, never>
  "courses.issue.title": Record<string, never>
  "courses.issue.valid_until.errors.days-unlike": Record<string, never>
  "courses.issue.valid_until.hint": Record<string, never>
  "courses.issue.valid_until.label": Record<string, never>
  "courses.lesson.draft": Record<string, never>
  "courses.list.applied": { "day": string | number }
  "courses.list.coming": Record<string, never>
  "courses.list.due": { "days": number; "day": string | number }
  "courses.list.empty.text": Record<string, never>
  "courses.list.empty.title": Record<string, never>
  "courses.list.faults": { "count": number }
  "courses.list.held": { "held": number; "units": number }
  "courses.list.late": { "day": string | number }
  "courses.list.lead": Record<string, never>
  "courses.list.next": { "date": string | number }
  "courses.list.noNext": Record<string, never>
  "courses.list.past": Record<string, never>
  "courses.list.progress": Record<string, never>
  "courses.list.seats": { "seats": string | number }
  "courses.list.title": Record<string, never>
  "courses.mail.action": Record<string, never>
  "courses.mail.late": { "title": string | number; "day": string | number }
  "courses.mail.once": Record<string, never>
  "courses.mail.subject": { "day": string | number; "title": string | number }
  "courses.mail.text": { "days": number; "title": string | number; "day": string | number }
  "courses.materials.add": { "title": string | number }
  "courses.materials.find": Record<string, never>
  "courses.materials.lead": Record<string, never>
  "courses.materials.linked": Record<string, never>
  "courses.materials.material-unknown": Record<string, never>
  "courses.materials.none": Record<string, never>
  "courses.materials.nothing": Record<string, never>
  "courses.materials.remove": { "title": string | number }
  "courses.materials.search": Record<string, never>
  "courses.materials.title": Record<string, never>
  "courses.materials.too-many": Record<string, never>
  "courses.materials.words": Record<string, never>
  "courses.module.1": Record<string, never>
  "courses.module.2": Record<string, never>
  "courses.module.3": Record<string, never>
  "courses.module.4": Record<string, never>
  "courses.module.5": Record<string, never>
  "courses.module.6": Record<string, never>
  "courses.module.7": Record<string, never>
  "courses.module.8": Record<string, never>
  "courses.modules.lead": Record<string, never>
  "courses.modules.numbered": { "number": number; "title": string | number }
  "courses.modules.own": Record<string, never>
  "courses.modules.own1.label": Record<string, never>
  "courses.modules.own2.label": Record<string, never>
  "courses.modules.own3.label": Record<string, never>
  "courses.modules.own4.label": Record<string, never>
  "courses.modules.own5.label": Record<string, never>
  "courses.modules.own6.label": Record<string, never>
  "courses.modules.ownHint": Record<string, never>
  "courses.modules.source": Record<string, never>
  "courses.modules.submit": Record<string, never>
  "courses.modules.take.no": Record<string, never>
  "courses.modules.take.yes": Record<string, never>
  "courses.modules.take1.label": Record<string, never>
  "courses.modules.take2.label": Record<string, never>
  "courses.modules.take3.label": Record<string, never>
  "courses.modules.take4.label": Record<string, never>
  "courses.modules.take5.label": Record<string, never>
  "courses.modules.take6.label": Record<string, never>
  "courses.modules.take7.label": Record<string, never>
  "courses.modules.take8.label": Record<string, never>
  "courses.modules.title": Record<string, never>
  "courses.modules.title1.hint": Record<string, never>
  "courses.modules.title1.label": Record<string, never>
  "courses.modules.title2.label": Record<string, never>
  "courses.modules.title3.label": Record<string, never>
  "courses.modules.title4.label": Record<string, never>
  "courses.modules.title5.label": Record<string, never>
  "courses.modules.title6.label": Record<string, never>
  "courses.modules.title7.label": Record<string, never>
  "courses.modules.title8.label": Record<string, never>
  "courses.modules.unsure": Record<string, never>
  "courses.needsBasic": Record<string, never>
  "courses.plan.applied_on.hint": Record<string, never>
  "courses.plan.applied_on.label": Record<string, never>
  "courses.plan.certificate_share.hint": Record<string, never>
  "courses.plan.certificate_share.label": Record<string, never>
  "courses.plan.content": Record<string, never>
  "courses.plan.errors.in-the-future": Record<string, never>
  "courses.plan.errors.moved-on": Record<string, never>
  "courses.plan.errors.unreadable": Record<string, never>
  "courses.plan.expected_participants.hint": Record<string, never>
  "courses.plan.expected_participants.label": Record<string, never>
  "courses.plan.funded.hint": Record<string, never>
  "courses.plan.funded.label": Record<string, never>
  "courses.plan.funding": Record<string, never>
  "courses.plan.goals.hint": Record<string, never>
  "courses.plan.goals.label": Record<string, never>
  "courses.plan.lead": Record<string, never>
  "courses.plan.methods.label": Record<string, never>
  "courses.plan.needs_basic.label": Record<string, never>
  "courses.plan.size": Record<string, never>
  "courses.plan.submit": Record<string, never>
  "courses.plan.target_units.hint": Record<string, never>
  "courses.plan.target_units.label": Record<string, never>
  "courses.plan.title": Record<string, never>
  "courses.plan.way": Record<string, never>
  "courses.plan.whom": Record<string, never>
  "courses.print.footer": { "title": string | number; "day": string | number }
  "courses.print.kicker": { "kind": string | number }
  "courses.print.lead": { "count": number; "units": number; "minutes": number }
  "courses.public.dates": Record<string, never>
  "courses.public.goals": Record<string, never>
  "courses.public.modules": Record<string, never>
  "courses.public.sum": { "count": number; "units": number }
  "courses.public.teacher": Record<string, never>
  "courses.public.units": { "units": number }
  "courses.qualifications.advanced.what": Record<string, never>
  "courses.qualifications.advanced.whom": Record<string, never>
  "courses.qualifications.basic.what": Record<string, never>
  "courses.qualifications.basic.whom": Record<string, never>
  "courses.qualifications.calendar": Record<string, never>
  "courses.qualifications.description": Record<string, never>
  "courses.qualifications.empty.text": Record<string, never>
  "courses.qualifications.empty.title": Record<string, never>
  "courses.qualifications.health.what": Record<string, never>
  "courses.qualifications.health.whom": Record<string, never>
  "courses.qualifications.how": Record<string, never>
  "courses.qualifications.howText": Record<string, never>
  "courses.qualifications.lead": Record<string, never>
  "courses.qualifications.modules": Record<string, never>
  "courses.qualifications.planned": Record<string, never>
  "courses.qualifications.reflection.what": Record<string, never>
  "courses.qualifications.reflection.whom": Record<string, never>
  "courses.qualifications.title": Record<string, never>
  "courses.removeDate.cancelled": Record<string, never>
  "courses.removeDate.date-begun": Record<string, never>
  "courses.removeDate.last-date": Record<string, never>
  "courses.removeDate.other": Record<string, never>
  "courses.removeDate.submit": Record<string, never>
  "courses.removeDate.text": Record<string, never>
  "courses.removeDate.title": Record<string, never>
  "courses.show.attendance": Record<string, never>
  "courses.show.coming": Record<string, never>
  "courses.show.dates": Record<string, never>
  "courses.show.event": Record<string, never>
  "courses.show.faults": { "count": number }
  "courses.show.goals": Record<string, never>
  "courses.show.materials": Record<string, never>
  "courses.show.methods": Record<string, never>
  "courses.show.modules": Record<string, never>
  "courses.show.next": Record<string, never>
  "courses.show.nextDate": { "date": string | number }
  "courses.show.noModules": Record<string, never>
  "courses.show.nothingYet": Record<string, never>
  "courses.show.past": Record<string, never>
  "courses.show.print": Record<string, never>
  "courses.show.sound": Record<string, never>
  "courses.show.state": Record<string, never>
  "courses.show.sum": { "units": number; "target": number }
  "courses.show.sumLabel": Record<string, never>
  "courses.show.trainers": Record<string, never>
  "courses.show.units": Record<string, never>
  "courses.show.unsure": Record<string, never>
  "courses.show.when": Record<string, never>
  "courses.template.advanced.text": Record<string, never>
  "courses.template.advanced.title": Record<string, never>
  "courses.template.basic-20.text": Record<string, never>
  "courses.template.basic-20.title": Record<string, never>
  "courses.template.basic-30.text": Record<string, never>
  "courses.template.basic-30.title": Record<string, never>
  "courses.template.basic-36.text": Record<string, never>
  "courses.template.basic-36.title": Record<string, never>
  "courses.template.health.text": Record<string, never>
  "courses.template.health.title": Record<string, never>
  "courses.template.reflection.text": Record<string, never>
  "courses.template.reflection.title": Record<string, never>
  "courses.trainerMail.booked": { "title": string | number; "when": string | number; "where": string | number }
  "courses.trainerMail.moved": { "title": string | number; "before": string | number; "when": string | number; "where": string | number }
  "courses.trainerMail.released": { "title": string | number; "when": string | number }
  "directory.area.organisations": Record<string, never>
  "directory.area.volunteers": Record<string, never>
  "directory.card.hours": Record<string, never>
  "directory.channel.appointment": Record<string, never>
  "directory.channel.online": Record<string, never>
  "directory.channel.open": Record<string, never>
  "directory.channel.telephone": Record<string, never>
  "directory.chips.around": { "place": string | number; "km": string | number }
  "directory.chips.kind": Record<string, never>
  "directory.chips.label": Record<string, never>
  "directory.chips.language": Record<string, never>
  "directory.chips.place": Record<string, never>
  "directory.chips.remove": Record<string, never>
  "directory.chips.text": Record<string, never>
  "directory.chips.topic": Record<string, never>
  "directory.comma": Record<string, never>
  "directory.distance.here": Record<string, never>
  "directory.distance.km": { "km": string | number }
  "directory.distance.wholeDistrict": Record<string, never>
  "directory.district.all": { "count": number }
  "directory.district.centre": Record<string, never>
  "directory.district.languages": Record<string, never>
  "directory.district.lead": { "count": number; "district": string | number }
  "directory.district.more": Record<string, never>
  "directory.district.neighbours": Record<string, never>
  "directory.district.noProject": Record<string, never>
  "directory.district.organisations": Record<string, never>
  "directory.district.projects": Record<string, never>
  "directory.districts.lead": Record<string, never>
  "directory.districts.title": Record<string, never>
  "directory.entry.accessibility": Record<string, never>
  "directory.entry.claim": Record<string, never>
  "directory.entry.confirmed": { "day": string | number }
  "directory.entry.germanOnly": Record<string, never>
  "directory.entry.leadDays": { "days": number }
  "directory.entry.members": Record<string, never>
  "directory.entry.moreInDistrict": { "district": string | number }
  "directory.entry.neighbours": Record<string, never>
  "directory.entry.projects": Record<string, never>
  "directory.entry.reach": Record<string, never>
  "directory.entry.responsible": Record<string, never>
  "directory.entry.right": Record<string, never>
  "directory.entry.right.no": Record<string, never>
  "directory.entry.right.yes": Record<string, never>
  "directory.entry.sites": Record<string, never>
  "directory.entry.topics": Record<string, never>
  "directory.entry.umbrellas": Record<string, never>
  "directory.entry.unkept": Record<string, never>
  "directory.entry.where": Record<string, never>
  "directory.entry.wholeDistrict": Record<string, never>
  "directory.filters.allDistricts": Record<string, never>
  "directory.filters.clear": Record<string, never>
  "directory.filters.district": Record<string, never>
  "directory.filters.kinds": Record<string, never>
  "directory.filters.languages": Record<string, never>
  "directory.filters.more": { "count": number }
  "directory.filters.place": Record<string, never>
  "directory.filters.radius": Record<string, never>
  "directory.filters.submit": Record<string, never>
  "directory.filters.title": Record<string, never>
  "directory.filters.topics": Record<string, never>
  "directory.finder.description": Record<string, never>
  "directory.finder.found": { "count": number }
  "directory.finder.hint": Record<string, never>
  "directory.finder.lead": Record<string, never>
  "directory.finder.list": Record<string, never>
  "directory.finder.search": Record<string, never>
  "directory.finder.submit": Record<string, never>
  "directory.finder.title": Record<string, never>
  "directory.home": Record<string, never>
  "directory.hours.anyLanguage": Record<string, never>
  "directory.hours.caption": { "site": string | number }
  "directory.hours.channel": Record<string, never>
  "directory.hours.day": Record<string, never>
  "directory.hours.languages": Record<string, never>
  "directory.hours.none": Record<string, never>
  "directory.hours.span": { "span": string | number }
  "directory.hours.time": Record<string, never>
  "directory.kind.association": Record<string, never>
  "directory.kind.centre": Record<string, never>
  "directory.kind.church": Record<string, never>
  "directory.kind.municipality": Record<string, never>
  "directory.kind.project": Record<string, never>
  "directory.kind.umbrella": Record<string, never>
  "directory.kind.vielfaltszentrum": Record<string, never>
  "directory.kind.welfare": Record<string, never>
  "directory.languages.label": Record<string, never>
  "directory.languages.more": { "count": number }
  "directory.map.district": { "name": string | number; "count": number }
  "directory.map.label": Record<string, never>
  "directory.map.source": Record<string, never>
  "directory.map.title": Record<string, never>
  "directory.nothing.all": Record<string, never>
  "directory.nothing.centre": Record<string, never>
  "directory.nothing.elsewhere": Record<string, never>
  "directory.nothing.text": Record<string, never>
  "directory.nothing.there": Record<string, never>
  "directory.nothing.title": Record<string, never>
  "directory.place.city": { "name": string | number }
  "directory.reach.email": Record<string, never>
  "directory.reach.none": Record<string, never>
  "directory.reach.noneOfCentre": Record<string, never>
  "directory.reach.role": Record<string, never>
  "directory.reach.telephone": Record<string, never>
  "directory.reach.website": Record<string, never>
  "directory.search.found": { "count": number }
  "directory.search.foundMany": { "count": number }
  "directory.search.kind.all": Record<string, never>
  "directory.search.kind.article": Record<string, never>
  "directory.search.kind.material": Record<string, never>
  "directory.search.kind.organisation": Record<string, never>
  "directory.search.kind.project": Record<string, never>
  "directory.search.kindOne.article": Record<string, never>
  "directory.search.kindOne.material": Record<string, never>
  "directory.search.kindOne.organisation": Record<string, never>
  "directory.search.kindOne.project": Record<string, never>
  "directory.search.kinds": Record<string, never>
  "directory.search.label": Record<string, never>
  "directory.search.nothing": Record<string, never>
  "directory.search.nothingText": Record<string, never>
  "directory.search.submit": Record<string, never>
  "directory.search.title": Record<string, never>
  "directory.search.tryFinder": Record<string, never>
  "directory.source.mark": Record<string, never>
  "directory.source.markYear": { "year": string | number }
  "directory.source.name": Record<string, never>
  "directory.understood.close": Record<string, never>
  "directory.understood.guess": { "typed": string | number; "place": string | number }
  "directory.understood.meant": Record<string, never>
  "directory.understood.others": Record<string, never>
  "directory.understood.unknownPlace": { "place": string | number }
  "directory.weekday.1": Record<string, never>
  "directory.weekday.2": Record<string, never>
  "directory.weekday.3": Record<string, never>
  "directory.weekday.4": Record<string, never>
  "directory.weekday.5": Record<string, never>
  "directory.weekday.6": Record<string, never>
  "directory.weekday.7": Record<string, never>
  "editing.announcement.from_day.errors.no-such-time": Record<string, never>
  "editing.announcement.from_day.label": Record<string, never>
  "editing.announcement.from_time.label": Record<string, never>
  "editing.announcement.kind.info": Record<string, never>
  "editing.announcement.kind.label": Record<string, never>
  "editing.announcement.kind.warning": Record<string, never>
  "editing.announcement.lead": Record<string, never>
  "editing.announcement.missing": { "languages": string | number }
  "editing.announcement.now.coming": { "from": string | number; "until": string | number }
  "editing.announcement.now.over": { "from": string | number; "until": string | number }
  "editing.announcement.now.shown": { "from": string | number; "until": string | number }
  "editing.announcement.remove": Record<string, never>
  "editing.announcement.seen.label": Record<string, never>
  "editing.announcement.submit": Record<string, never>
  "editing.announcement.text_ar.label": Record<string, never>
  "editing.announcement.text_de.label": Record<string, never>
  "editing.announcement.text_en.label": Record<string, never>
  "editing.announcement.text_leicht.label": Record<string, never>
  "editing.announcement.text_tr.label": Record<string, never>
  "editing.announcement.text_uk.label": Record<string, never>
  "editing.announcement.texts": Record<string, never>
  "editing.announcement.texts.hint": Record<string, never>
  "editing.announcement.times": Record<string, never>
  "editing.announcement.times.hint": Record<string, never>
  "editing.announcement.title": Record<string, never>
  "editing.announcement.until_day.errors.ends-first": Record<string, never>
  "editing.announcement.until_day.errors.no-such-time": Record<string, never>
  "editing.announcement.until_day.errors.over-already": Record<string, never>
  "editing.announcement.until_day.label": Record<string, never>
  "editing.announcement.until_time.label": Record<string, never>
  "editing.area.both": Record<string, never>
  "editing.area.organisations": Record<string, never>
  "editing.area.volunteers": Record<string, never>
  "editing.article.area.label": Record<string, never>
  "editing.article.kind.label": Record<string, never>
  "editing.article.position.hint": Record<string, never>
  "editing.article.position.label": Record<string, never>
  "editing.article.question": Record<string, never>
  "editing.article.slug.errors.slug-form": Record<string, never>
  "editing.article.slug.errors.slug-reserved": Record<string, never>
  "editing.article.slug.errors.slug-taken": Record<string, never>
  "editing.article.slug.hint": Record<string, never>
  "editing.article.slug.label": Record<string, never>
  "editing.article.title.label": Record<string, never>
  "editing.article.topic.hint": Record<string, never>
  "editing.article.topic.label": Record<string, never>
  "editing.back": Record<string, never>
  "editing.cancel": Record<string, never>
  "editing.changes.after": Record<string, never>
  "editing.changes.before": Record<string, never>
  "editing.changes.changed": Record<string, never>
  "editing.changes.gone": Record<string, never>
  "editing.changes.marksOnly": Record<string, never>
  "editing.changes.new": Record<string, never>
  "editing.check.blocks": Record<string, never>
  "editing.check.body-empty": Record<string, never>
  "editing.check.heading-empty": Record<string, never>
  "editing.check.heading-first": Record<string, never>
  "editing.check.heading-skipped": Record<string, never>
  "editing.check.hint": Record<string, never>
  "editing.check.line": { "line": string | number }
  "editing.check.link-draft": Record<string, never>
  "editing.check.link-empty": Record<string, never>
  "editing.check.link-http": Record<string, never>
  "editing.check.link-other-language": Record<string, never>
  "editing.check.link-refused": Record<string, never>
  "editing.check.link-unknown": Record<string, never>
  "editing.check.link-vague": Record<string, never>
  "editing.check.nothing": Record<string, never>
  "editing.check.picture-unknown": Record<string, never>
  "editing.check.picture-without-alt": Record<string, never>
  "editing.check.script-of-other-language": Record<string, never>
  "editing.check.summary-empty": Record<string, never>
  "editing.check.title": Record<string, never>
  "editing.create.lead": Record<string, never>
  "editing.create.submit": Record<string, never>
  "editing.create.title": Record<string, never>
  "editing.desk.caption": Record<string, never>
  "editing.desk.count.missing": Record<string, never>
  "editing.desk.count.of": { "language": string | number }
  "editing.desk.count.outdated": Record<string, never>
  "editing.desk.count.unchecked": Record<string, never>
  "editing.desk.edit": Record<string, never>
  "editing.desk.empty.text": Record<string, never>
  "editing.desk.empty.title": Record<string, never>
  "editing.desk.lead": Record<string, never>
  "editing.desk.missing.title": { "language": string | number }
  "editing.desk.outdated.title": { "language": string | number }
  "editing.desk.review.title": { "language": string | number }
  "editing.desk.stillFits": Record<string, never>
  "editing.desk.title": Record<string, never>
  "editing.desk.translate": Record<string, never>
  "editing.desk.unchecked.title": { "language": string | number }
  "editing.done.angelegt": Record<string, never>
  "editing.done.bild": Record<string, never>
  "editing.done.bild-weg": Record<string, never>
  "editing.done.durchsicht": Record<string, never>
  "editing.done.einstellungen": Record<string, never>
  "editing.done.geplant": Record<string, never>
  "editing.done.geprueft": Record<string, never>
  "editing.done.gespeichert": Record<string, never>
  "editing.done.hinweis": Record<string, never>
  "editing.done.hinweis-weg": Record<string, never>
  "editing.done.inzwischen-anders": Record<string, never>
  "editing.done.passt-noch": Record<string, never>
  "editing.done.termin-aufgehoben": Record<string, never>
  "editing.done.unveraendert": Record<string, never>
  "editing.done.veroeffentlicht": Record<string, never>
  "editing.done.wiederhergestellt": Record<string, never>
  "editing.done.zurueckgezogen": Record<string, never>
  "editing.edit.askReview": Record<string, never>
  "editing.edit.endReview": Record<string, never>
  "editing.edit.hiddenChanges": Record<string, never>
  "editing.edit.lead": Record<string, never>
  "editing.edit.preview": Record<string, never>
  "editing.edit.preview.notSaved": Record<string, never>
  "editing.edit.save": Record<string, never>
  "editing.edit.showPreview": Record<string, never>
  "editing.edit.title": { "language": string | number }
  "editing.german.changed": Record<string, never>
  "editing.german.title": { "number": string | number }
  "editing.history.actions": Record<string, never>
  "editing.history.by.nobody": Record<string, never>
  "editing.history.by.program": Record<string, never>
  "editing.history.difference": { "older": string | number; "newer": string | number }
  "editing.history.edited": Record<string, never>
  "editing.history.file": Record<string, never>
  "editing.history.first": { "number": string | number }
  "editing.history.lead": Record<string, never>
  "editing.history.newest": Record<string, never>
  "editing.history.number": { "number": string | number }
  "editing.history.public": Record<string, never>
  "editing.history.restore": Record<string, never>
  "editing.history.restored": { "number": string | number }
  "editing.history.same": Record<string, never>
  "editing.history.title": { "language": string | number }
  "editing.history.version": Record<string, never>
  "editing.history.versions": Record<string, never>
  "editing.history.what": Record<string, never>
  "editing.history.when": Record<string, never>
  "editing.history.who": Record<string, never>
  "editing.kind.news": Record<string, never>
  "editing.kind.news.hint": Record<string, never>
  "editing.kind.page": Record<string, never>
  "editing.kind.page.hint": Record<string, never>
  "editing.kind.portrait": Record<string, never>
  "editing.kind.portrait.hint": Record<string, never>
  "editing.kind.question": Record<string, never>
  "editing.kind.question.hint": Record<string, never>
  "editing.kind.term": Record<string, never>
  "editing.kind.term.hint": Record<string, never>
  "editing.language.ar": Record<string, never>
  "editing.language.de": Record<string, never>
  "editing.language.en": Record<string, never>
  "editing.language.leicht": Record<string, never>
  "editing.language.tr": Record<string, never>
  "editing.language.uk": Record<string, never>
  "editing.list.all": Record<string, never>
  "editing.list.apply": Record<string, never>
  "editing.list.caption": Record<string, never>
  "editing.list.changed": Record<string, never>
  "editing.list.create": Record<string, never>
  "editing.list.empty.text": Record<string, never>
  "editing.list.empty.title": Record<string, never>
  "editing.list.filter": Record<string, never>
  "editing.list.language": Record<string, never>
  "editing.list.lead": Record<string, never>
  "editing.list.legend": Record<string, never>
  "editing.list.name": Record<string, never>
  "editing.list.plainShort": Record<string, never>
  "editing.list.search": Record<string, never>
  "editing.list.showAll": Record<string, never>
  "editing.list.state": Record<string, never>
  "editing.list.states": Record<string, never>
  "editing.list.title": Record<string, never>
  "editing.mark.draft": Record<string, never>
  "editing.mark.hiddenChanges": Record<string, never>
  "editing.mark.missing": Record<string, never>
  "editing.mark.outdated": Record<string, never>
  "editing.mark.published": Record<string, never>
  "editing.mark.review": Record<string, never>
  "editing.mark.scheduled": Record<string, never>
  "editing.mark.withdrawn": Record<string, never>
  "editing.overview.appears": { "number": string | number; "moment": string | number }
  "editing.overview.appearsOlder": Record<string, never>
  "editing.overview.confirmNative": Record<string, never>
  "editing.overview.edit": Record<string, never>
  "editing.overview.history": Record<string, never>
  "editing.overview.languages": Record<string, never>
  "editing.overview.nativeChecked": Record<string, never>
  "editing.overview.notDated": Record<string, never>
  "editing.overview.notNativeChecked": Record<string, never>
  "editing.overview.oldSlugs": Record<string, never>
  "editing.overview.outdated": Record<string, never>
  "editing.overview.publicSince": Record<string, never>
  "editing.overview.publish": Record<string, never>
  "editing.overview.settings": Record<string, never>
  "editing.overview.show": Record<string, never>
  "editing.overview.toList": Record<string, never>
  "editing.overview.unschedule": Record<string, never>
  "editing.overview.withdraw": Record<string, never>
  "editing.overview.write": Record<string, never>
  "editing.picture.add.lead": Record<string, never>
  "editing.picture.add.submit": Record<string, never>
  "editing.picture.add.title": Record<string, never>
  "editing.picture.alt_ar.label": Record<string, never>
  "editing.picture.alt_de.errors.alt-missing": Record<string, never>
  "editing.picture.alt_de.label": Record<string, never>
  "editing.picture.alt_en.label": Record<string, never>
  "editing.picture.alt_leicht.label": Record<string, never>
  "editing.picture.alt_tr.label": Record<string, never>
  "editing.picture.alt_uk.label": Record<string, never>
  "editing.picture.alts": Record<string, never>
  "editing.picture.alts.hint": Record<string, never>
  "editing.picture.credit.hint": Record<string, never>
  "editing.picture.credit.label": Record<string, never>
  "editing.picture.decorative.errors.decorative-with-words": Record<string, never>
  "editing.picture.decorative.label": Record<string, never>
  "editing.picture.decorative.word": Record<string, never>
  "editing.picture.edit.submit": Record<string, never>
  "editing.picture.edit.title": Record<string, never>
  "editing.picture.file.errors.again": Record<string, never>
  "editing.picture.file.errors.file-infected": Record<string, never>
  "editing.picture.file.errors.missing": Record<string, never>
  "editing.picture.file.errors.too-large": Record<string, never>
  "editing.picture.file.errors.too-many-pixels": Record<string, never>
  "editing.picture.file.errors.too-small": Record<string, never>
  "editing.picture.file.errors.type": Record<string, never>
  "editing.picture.file.errors.unreadable": Record<string, never>
  "editing.picture.file.hint": Record<string, never>
  "editing.picture.file.label": Record<string, never>
  "editing.picture.licence.hint": Record<string, never>
  "editing.picture.licence.label": Record<string, never>
  "editing.picture.list.lead": Record<string, never>
  "editing.picture.list.title": Record<string, never>
  "editing.picture.missing": { "languages": string | number }
  "editing.picture.none.text": Record<string, never>
  "editing.picture.none.title": Record<string, never>
  "editing.picture.origin": Record<string, never>
  "editing.picture.remove.in-use": Record<string, never>
  "editing.picture.remove.lead": Record<string, never>
  "editing.picture.remove.submit": Record<string, never>
  "editing.picture.remove.title": Record<string, never>
  "editing.picture.uses": { "count": number }
  "editing.picture.write": Record<string, never>
  "editing.plain.abbreviation": Record<string, never>
  "editing.plain.genitive": Record<string, never>
  "editing.plain.long-sentence": Record<string, never>
  "editing.plain.long-word": Record<string, never>
  "editing.plain.negation": Record<string, never>
  "editing.plain.nothing": Record<string, never>
  "editing.plain.number-word": Record<string, never>
  "editing.plain.passive": Record<string, never>
  "editing.plain.sentences-in-one-line": Record<string, never>
  "editing.plain.special-character": Record<string, never>
  "editing.plain.subjunctive": Record<string, never>
  "editing.plain.title": Record<string, never>
  "editing.publication.day.errors.no-such-time": Record<string, never>
  "editing.publication.day.errors.time-far": Record<string, never>
  "editing.publication.day.errors.time-past": Record<string, never>
  "editing.publication.day.hint": Record<string, never>
  "editing.publication.day.label": Record<string, never>
  "editing.publication.time.label": Record<string, never>
  "editing.publication.version.label": Record<string, never>
  "editing.publication.when.label": Record<string, never>
  "editing.publication.when.later": Record<string, never>
  "editing.publication.when.now": Record<string, never>
  "editing.publish.already-published": Record<string, never>
  "editing.publish.blocked": Record<string, never>
  "editing.publish.lead": { "number": string | number }
  "editing.publish.missing": { "languages": string | number }
  "editing.publish.moved-on": Record<string, never>
  "editing.publish.scheduledAlready": { "number": string | number }
  "editing.publish.submit": Record<string, never>
  "editing.publish.title": { "language": string | number }
  "editing.reading.easy": Record<string, never>
  "editing.reading.figures": { "lix": string | number; "words": number }
  "editing.reading.hard": Record<string, never>
  "editing.reading.longSentence": { "words": string | number }
  "editing.reading.longWord": Record<string, never>
  "editing.reading.medium": Record<string, never>
  "editing.reading.more": { "count": number }
  "editing.reading.passive": Record<string, never>
  "editing.reading.short": Record<string, never>
  "editing.reading.source": Record<string, never>
  "editing.reading.title": Record<string, never>
  "editing.reading.why": Record<string, never>
  "editing.settings.lead": Record<string, never>
  "editing.settings.submit": Record<string, never>
  "editing.settings.title": Record<string, never>
  "editing.start": Record<string, never>
  "editing.text.body.hint": Record<string, never>
  "editing.text.body.label": Record<string, never>
  "editing.text.fits.label": Record<string, never>
  "editing.text.german.label": Record<string, never>
  "editing.text.seen.label": Record<string, never>
  "editing.text.summary.hint": Record<string, never>
  "editing.text.summary.label": Record<string, never>
  "editing.text.title.label": Record<string, never>
  "editing.todo.missing": { "count": number }
  "editing.todo.nothing": Record<string, never>
  "editing.todo.outdated": { "count": string | number }
  "editing.todo.review": { "title": string | number; "language": string | number }
  "editing.todo.title": Record<string, never>
  "editing.todo.unchecked": { "count": string | number }
  "editing.toolbar.bold": Record<string, never>
  "editing.toolbar.header-2": Record<string, never>
  "editing.toolbar.header-3": Record<string, never>
  "editing.toolbar.link": Record<string, never>
  "editing.toolbar.ordered-list": Record<string, never>
  "editing.toolbar.quote": Record<string, never>
  "editing.toolbar.title": Record<string, never>
  "editing.toolbar.unordered-list": Record<string, never>
  "editing.withdraw.lead": Record<string, never>
  "editing.withdraw.lead.de": Record<string, never>
  "editing.withdraw.not-published": Record<string, never>
  "editing.withdraw.submit": Record<string, never>
  "editing.withdraw.title": { "language": string | number }
  "events.again.link": { "count": number }
  "events.again.submit": Record<string, never>
  "events.again.tag": Record<string, never>
  "events.again.text": { "count": number }
  "events.again.title": Record<string, never>
  "events.approve.lead": Record<string, never>
  "events.approve.short": Record<string, never>
  "events.approve.submit": Record<string, never>
  "events.approve.title": Record<string, never>
  "events.archive.empty.text": Record<string, never>
  "events.archive.empty.title": Record<string, never>
  "events.archive.lead": Record<string, never>
  "events.archive.link": Record<string, never>
  "events.archive.list": Record<string, never>
  "events.archive.title": Record<string, never>
  "events.area.organisations": Record<string, never>
  "events.area.volunteers": Record<string, never>
  "events.audience.associations": Record<string, never>
  "events.audience.coordinators": Record<string, never>
  "events.audience.everyone": Record<string, never>
  "events.audience.institutions": Record<string, never>
  "events.audience.volunteers": Record<string, never>
  "events.badges.file": Record<string, never>
  "events.badges.print": Record<string, never>
  "events.badges.title": Record<string, never>
  "events.calendar.cancelled": { "title": string | number }
  "events.cancel": Record<string, never>
  "events.cancelEvent.lead": Record<string, never>
  "events.cancelEvent.submit": Record<string, never>
  "events.cancelEvent.title": Record<string, never>
  "events.comma": Record<string, never>
  "events.copy.count.label": Record<string, never>
  "events.copy.day.errors.past": Record<string, never>
  "events.copy.day.errors.time-missing": Record<string, never>
  "events.copy.day.errors.unreadable": Record<string, never>
  "events.copy.day.label": Record<string, never>
  "events.copy.lead": Record<string, never>
  "events.copy.submit": Record<string, never>
  "events.copy.title": Record<string, never>
  "events.copy.weeks.hint": Record<string, never>
  "events.copy.weeks.label": Record<string, never>
  "events.create.lead": Record<string, never>
  "events.create.submit": Record<string, never>
  "events.create.templates": Record<string, never>
  "events.create.title": Record<string, never>
  "events.done.abgelehnt": Record<string, never>
  "events.done.abgesagt": Record<string, never>
  "events.done.angelegt": Record<string, never>
  "events.done.angenommen": Record<string, never>
  "events.done.ausgetragen": Record<string, never>
  "events.done.eingetragen": Record<string, never>
  "events.done.geloescht": Record<string, never>
  "events.done.gespeichert": Record<string, never>
  "events.done.kopiert": Record<string, never>
  "events.done.veroeffentlicht": Record<string, never>
  "events.done.vorgezogen": Record<string, never>
  "events.done.zugesagt": Record<string, never>
  "events.edit.bothAreas": Record<string, never>
  "events.edit.byPlan": Record<string, never>
  "events.edit.choose": Record<string, never>
  "events.edit.conflict": Record<string, never>
  "events.edit.conflictText": Record<string, never>
  "events.edit.in.ar": Record<string, never>
  "events.edit.in.en": Record<string, never>
  "events.edit.in.leicht": Record<string, never>
  "events.edit.in.tr": Record<string, never>
  "events.edit.in.uk": Record<string, never>
  "events.edit.languages": Record<string, never>
  "events.edit.lead": Record<string, never>
  "events.edit.seats": Record<string, never>
  "events.edit.submit": Record<string, never>
  "events.edit.title": Record<string, never>
  "events.edit.topics": Record<string, never>
  "events.edit.what": Record<string, never>
  "events.edit.when": Record<string, never>
  "events.edit.when.hint": Record<string, never>
  "events.edit.where": Record<string, never>
  "events.edit.whom": Record<string, never>
  "events.enter.care_consent.errors.missing": Record<string, never>
  "events.enter.care_consent.label": Record<string, never>
  "events.enter.care_language.errors.missing": Record<string, never>
  "events.enter.care_language.label": Record<string, never>
  "events.enter.email.errors.already-there": Record<string, never>
  "events.enter.email.hint": Record<string, never>
  "events.enter.email.label": Record<string, never>
  "events.enter.kind.label": Record<string, never>
  "events.enter.lang.label": Record<string, never>
  "events.enter.lead": Record<string, never>
  "events.enter.name.label": Record<string, never>
  "events.enter.needs.label": Record<string, never>
  "events.enter.quantity.errors.cancelled": Record<string, never>
  "events.enter.quantity.errors.full": Record<string, never>
  "events.enter.quantity.errors.kind-unknown": Record<string, never>
  "events.enter.quantity.errors.over": Record<string, never>
  "events.enter.quantity.errors.too-many": Record<string, never>
  "events.enter.quantity.label": Record<string, never>
  "events.enter.reason.label": Record<string, never>
  "events.enter.submit": Record<string, never>
  "events.enter.title": Record<string, never>
  "events.feed.narrowed": Record<string, never>
  "events.feed.open": Record<string, never>
  "events.feed.parts": Record<string, never>
  "events.feed.text": Record<string, never>
  "events.feed.title": Record<string, never>
  "events.field.accept_hours.hint": Record<string, never>
  "events.field.accept_hours.label": Record<string, never>
  "events.field.accessibility.hint": Record<string, never>
  "events.field.accessibility.label": Record<string, never>
  "events.field.address.label": Record<string, never>
  "events.field.area.label": Record<string, never>
  "events.field.audience.label": Record<string, never>
  "events.field.closes_on.hint": Record<string, never>
  "events.field.closes_on.label": Record<string, never>
  "events.field.day.label": Record<string, never>
  "events.field.end_day.hint": Record<string, never>
  "events.field.end_day.label": Record<string, never>
  "events.field.ends.label": Record<string, never>
  "events.field.errors.below-taken": Record<string, never>
  "events.field.errors.cancelled": Record<string, never>
  "events.field.errors.choice": Record<string, never>
  "events.field.errors.closes-too-late": Record<string, never>
  "events.field.errors.ends-before-start": Record<string, never>
  "events.field.errors.moved-on": Record<string, never>
  "events.field.errors.municipality-unknown": Record<string, never>
  "events.field.errors.opens-too-late": Record<string, never>
  "events.field.errors.organiser-unknown": Record<string, never>
  "events.field.errors.past": Record<string, never>
  "events.field.errors.place-missing": Record<string, never>
  "events.field.errors.time-missing": Record<string, never>
  "events.field.errors.unreadable": Record<string, never>
  "events.field.errors.untitled": Record<string, never>
  "events.field.form.label": Record<string, never>
  "events.field.kind.label": Record<string, never>
  "events.field.languages.label": Record<string, never>
  "events.field.max_quantity.label": Record<string, never>
  "events.field.municipality_id.hint": Record<string, never>
  "events.field.municipality_id.label": Record<string, never>
  "events.field.online_link.hint": Record<string, never>
  "events.field.online_link.label": Record<string, never>
  "events.field.opens_on.hint": Record<string, never>
  "events.field.opens_on.label": Record<string, never>
  "events.field.organiser.errors.required": Record<string, never>
  "events.field.organiser.label": Record<string, never>
  "events.field.seats_in_person.hint": Record<string, never>
  "events.field.seats_in_person.label": Record<string, never>
  "events.field.seats_online.hint": Record<string, never>
  "events.field.seats_online.label": Record<string, never>
  "events.field.sign_up.label": Record<string, never>
  "events.field.starts.label": Record<string, never>
  "events.field.text_ar.label": Record<string, never>
  "events.field.text_de.hint": Record<string, never>
  "events.field.text_de.label": Record<string, never>
  "events.field.text_en.label": Record<string, never>
  "events.field.text_leicht.label": Record<string, never>
  "events.field.text_tr.label": Record<string, never>
  "events.field.text_uk.label": Record<string, never>
  "events.field.title_ar.label": Record<string, never>
  "events.field.title_de.errors.required": Record<string, never>
  "events.field.title_de.label": Record<string, never>
  "events.field.title_en.label": Record<string, never>
  "events.field.title_leicht.label": Record<string, never>
  "events.field.title_tr.label": Record<string, never>
  "events.field.title_uk.label": Record<string, never>
  "events.field.topics.errors.too-many": Record<string, never>
  "events.field.topics.hint": Record<string, never>
  "events.field.topics.label": Record<string, never>
  "events.field.venue.label": Record<string, never>
  "events.field.waiting_list.label": Record<string, never>
  "events.filter.any": Record<string, never>
  "events.filter.art": Record<string, never>
  "events.filter.bereich": Record<string, never>
  "events.filter.clear": Record<string, never>
  "events.filter.form": Record<string, never>
  "events.filter.frei": Record<string, never>
  "events.filter.km": { "km": number }
  "events.filter.kreis": Record<string, never>
  "events.filter.ort": Record<string, never>
  "events.filter.ortHint": Record<string, never>
  "events.filter.placeUnknown": Record<string, never>
  "events.filter.sprache": Record<string, never>
  "events.filter.submit": Record<string, never>
  "events.filter.thema": Record<string, never>
  "events.filter.title": Record<string, never>
  "events.filter.umkreis": Record<string, never>
  "events.form.hybrid": Record<string, never>
  "events.form.in-person": Record<string, never>
  "events.form.online": Record<string, never>
  "events.home": Record<string, never>
  "events.kept.caption": Record<string, never>
  "events.kept.coming": Record<string, never>
  "events.kept.empty.text": Record<string, never>
  "events.kept.empty.title": Record<string, never>
  "events.kept.lead": Record<string, never>
  "events.kept.next": { "title": string | number; "when": string | number }
  "events.kept.past": Record<string, never>
  "events.kept.seats": Record<string, never>
  "events.kept.state": Record<string, never>
  "events.kept.taken": { "taken": number; "capacity": number }
  "events.kept.takenOpen": { "taken": number }
  "events.kept.title": Record<string, never>
  "events.kept.views": Record<string, never>
  "events.kind.advanced": Record<string, never>
  "events.kind.basic": Record<string, never>
  "events.kind.ceremony": Record<string, never>
  "events.kind.exchange": Record<string, never>
  "events.kind.health": Record<string, never>
  "events.kind.input-evening": Record<string, never>
  "events.kind.other": Record<string, never>
  "events.kind.quality-circle": Record<string, never>
  "events.kind.reflection": Record<string, never>
  "events.kind.regional-meeting": Record<string, never>
  "events.kind.state-meeting": Record<string, never>
  "events.letIn.lead": Record<string, never>
  "events.letIn.short": Record<string, never>
  "events.letIn.submit": Record<string, never>
  "events.letIn.title": Record<string, never>
  "events.list.about": Record<string, never>
  "events.list.asList": Record<string, never>
  "events.list.asMonth": Record<string, never>
  "events.list.back": Record<string, never>
  "events.list.description": Record<string, never>
  "events.list.empty.all": Record<string, never>
  "events.list.empty.narrowed": Record<string, never>
  "events.list.empty.text": Record<string, never>
  "events.list.empty.title": Record<string, never>
  "events.list.lead": Record<string, never>
  "events.list.next": Record<string, never>
  "events.list.title": Record<string, never>
  "events.list.views": Record<string, never>
  "events.mail.again.action": Record<string, never>
  "events.mail.again.subject": { "title": string | number }
  "events.mail.again.text1": Record<string, never>
  "events.mail.again.text2": { "title": string | number; "when": string | number; "place": string | number }
  "events.mail.approved.action": Record<string, never>
  "events.mail.approved.subject": { "title": string | number }
  "events.mail.approved.text1": Record<string, never>
  "events.mail.approved.text2": { "title": string | number; "when": string | number; "place": string | number }
  "events.mail.approved.text3": Record<string, never>
  "events.mail.cancelled.subject": { "title": string | number }
  "events.mail.cancelled.text1": Record<string, never>
  "events.mail.cancelled.text2": { "title": string | number; "when": string | number; "place": string | number }
  "events.mail.cancelled.text3": Record<string, never>
  "events.mail.changed.action": Record<string, never>
  "events.mail.changed.subject": { "title": string | number }
  "events.mail.changed.text1": { "quantity": number }
  "events.mail.changed.text2": { "title": string | number; "when": string | number; "place": string | number }
  "events.mail.event-changed.action": Record<string, never>
  "events.mail.event-changed.subject": { "title": string | number }
  "events.mail.event-changed.text1": Record<string, never>
  "events.mail.event-changed.text2": { "title": string | number; "when": string | number; "place": string | number }
  "events.mail.event-changed.text3": Record<string, never>
  "events.mail.hindered.action": Record<string, never>
  "events.mail.hindered.subject": { "title": string | number }
  "events.mail.hindered.text1": { "title": string | number; "when": string | number }
  "events.mail.moved-up.action": Record<string, never>
  "events.mail.moved-up.subject": { "title": string | number }
  "events.mail.moved-up.text1": Record<string, never>
  "events.mail.moved-up.text2": { "title": string | number; "when": string | number; "place": string | number }
  "events.mail.moved-up.text3": Record<string, never>
  "events.mail.offer-expired.subject": { "title": string | number }
  "events.mail.offer-expired.text1": Record<string, never>
  "events.mail.offer-expired.text2": { "title": string | number; "when": string | number; "place": string | number }
  "events.mail.offer-expired.text3": Record<string, never>
  "events.mail.offered.action": Record<string, never>
  "events.mail.offered.subject": { "title": string | number }
  "events.mail.offered.text1": Record<string, never>
  "events.mail.offered.text2": { "title": string | number; "when": string | number; "place": string | number }
  "events.mail.offered.text3": { "deadline": string | number }
  "events.mail.onlineLink": { "link": string | number }
  "events.mail.pending.action": Record<string, never>
  "events.mail.pending.subject": { "title": string | number }
  "events.mail.pending.text1": Record<string, never>
  "events.mail.pending.text2": { "title": string | number; "when": string | number; "place": string | number }
  "events.mail.reason": { "reason": string | number }
  "events.mail.received.action": Record<string, never>
  "events.mail.received.subject": { "title": string | number }
  "events.mail.received.text1": Record<string, never>
  "events.mail.received.text2": { "title": string | number; "when": string | number; "place": string | number }
  "events.mail.received.text3": { "deadline": string | number }
  "events.mail.refused.subject": { "title": string | number }
  "events.mail.refused.text1": Record<string, never>
  "events.mail.refused.text2": { "title": string | number; "when": string | number; "place": string | number }
  "events.mail.reminder.action": Record<string, never>
  "events.mail.reminder.subject": { "title": string | number }
  "events.mail.reminder.text1": Record<string, never>
  "events.mail.reminder.text2": { "title": string | number; "when": string | number; "place": string | number }
  "events.mail.reminder.text3": Record<string, never>
  "events.mail.removed.subject": { "title": string | number }
  "events.mail.removed.text1": Record<string, never>
  "events.mail.removed.text2": { "title": string | number; "when": string | number; "place": string | number }
  "events.mail.seated.action": Record<string, never>
  "events.mail.seated.subject": { "title": string | number }
  "events.mail.seated.text1": Record<string, never>
  "events.mail.seated.text2": { "title": string | number; "when": string | number; "place": string | number }
  "events.mail.seated.text3": Record<string, never>
  "events.mail.thanks.subject": { "title": string | number }
  "events.mail.thanks.text1": Record<string, never>
  "events.mail.thanks.text2": { "title": string | number; "when": string | number; "place": string | number }
  "events.mail.waiting.action": Record<string, never>
  "events.mail.waiting.subject": { "position": number; "title": string | number }
  "events.mail.waiting.text1": { "position": number }
  "events.mail.waiting.text2": { "title": string | number; "when": string | number; "place": string | number }
  "events.mail.waiting.text3": Record<string, never>
  "events.mail.why": Record<string, never>
  "events.mail.withdrawn.subject": { "title": string | number }
  "events.mail.withdrawn.text1": Record<string, never>
  "events.mail.withdrawn.text2": { "title": string | number; "when": string | number; "place": string | number }
  "events.month.none": Record<string, never>
  "events.month.onDay": { "count": number }
  "events.month.title": { "month": string | number; "count": number }
  "events.month.turn": Record<string, never>
  "events.noSignUp.by-team.long": { "audience": string | number }
  "events.noSignUp.by-team.short": Record<string, never>
  "events.noSignUp.cancelled.long": Record<string, never>
  "events.noSignUp.cancelled.short": Record<string, never>
  "events.noSignUp.closed.long": { "closes": string | number }
  "events.noSignUp.closed.short": Record<string, never>
  "events.noSignUp.draft.long": Record<string, never>
  "events.noSignUp.draft.short": Record<string, never>
  "events.noSignUp.full.long": Record<string, never>
  "events.noSignUp.full.short": Record<string, never>
  "events.noSignUp.not-needed.long": Record<string, never>
  "events.noSignUp.not-needed.short": Record<string, never>
  "events.noSignUp.not-yet.long": { "opens": string | number }
  "events.noSignUp.not-yet.short": Record<string, never>
  "events.noSignUp.over.long": Record<string, never>
  "events.noSignUp.over.short": Record<string, never>
  "events.noSignUp.running.long": Record<string, never>
  "events.noSignUp.running.short": Record<string, never>
  "events.organiser.centre": Record<string, never>
  "events.overview.facts": Record<string, never>
  "events.overview.next": Record<string, never>
  "events.overview.next.cancelled": Record<string, never>
  "events.overview.next.draft": Record<string, never>
  "events.overview.next.over": Record<string, never>
  "events.overview.next.published": Record<string, never>
  "events.overview.noLink": Record<string, never>
  "events.overview.publicPage": Record<string, never>
  "events.overview.seats": Record<string, never>
  "events.overview.waiting": { "count": number }
  "events.participants.act": Record<string, never>
  "events.participants.act.approved": Record<string, never>
  "events.participants.act.entered": Record<string, never>
  "events.participants.act.let-in": Record<string, never>
  "events.participants.act.refused": Record<string, never>
  "events.participants.act.withdrawn": Record<string, never>
  "events.participants.answers": Record<string, never>
  "events.participants.apart": Record<string, never>
  "events.participants.care": Record<string, never>
  "events.participants.careCount": { "need": string | number; "count": number }
  "events.participants.email": Record<string, never>
  "events.participants.empty.text": Record<string, never>
  "events.participants.empty.title": Record<string, never>
  "events.participants.export": Record<string, never>
  "events.participants.kept": { "days": number; "months": number }
  "events.participants.keptAsProof": { "date": string | number }
  "events.participants.kind": Record<string, never>
  "events.participants.lang": Record<string, never>
  "events.participants.name": Record<string, never>
  "events.participants.needs": Record<string, never>
  "events.participants.noCare": Record<string, never>
  "events.participants.noNeeds": Record<string, never>
  "events.participants.number": Record<string, never>
  "events.participants.quantity": Record<string, never>
  "events.participants.signedUp": Record<string, never>
  "events.participants.speakerExport": Record<string, never>
  "events.participants.state": Record<string, never>
  "events.participants.title": Record<string, never>
  "events.participants.until": { "deadline": string | number }
  "events.placeAndOnline": { "place": string | number }
  "events.private.accept": Record<string, never>
  "events.private.change": Record<string, never>
  "events.private.changeTitle": Record<string, never>
  "events.private.confirm": Record<string, never>
  "events.private.confirmNow": Record<string, never>
  "events.private.confirmText.asked": { "deadline": string | number }
  "events.private.confirmText.held": { "deadline": string | number }
  "events.private.decline": Record<string, never>
  "events.private.done.angenommen": Record<string, never>
  "events.private.done.bestaetigt": Record<string, never>
  "events.private.done.geaendert": Record<string, never>
  "events.private.done.zurueckgetreten": Record<string, never>
  "events.private.leaveLine": Record<string, never>
  "events.private.line": { "position": number }
  "events.private.lineText": Record<string, never>
  "events.private.needs": Record<string, never>
  "events.private.offered": Record<string, never>
  "events.private.offeredText": { "deadline": string | number }
  "events.private.onlineLink": Record<string, never>
  "events.private.pending": Record<string, never>
  "events.private.pendingText": Record<string, never>
  "events.private.refused.not-in-this-state": Record<string, never>
  "events.private.refused.other": Record<string, never>
  "events.private.refused.over": Record<string, never>
  "events.private.save": Record<string, never>
  "events.private.seats": Record<string, never>
  "events.private.seatsOf": { "count": number; "kind": string | number }
  "events.private.state.asked": Record<string, never>
  "events.private.state.cancelled": Record<string, never>
  "events.private.state.declined": Record<string, never>
  "events.private.state.expired": Record<string, never>
  "events.private.state.held": Record<string, never>
  "events.private.state.offered": Record<string, never>
  "events.private.state.pending": Record<string, never>
  "events.private.state.refused": Record<string, never>
  "events.private.state.seated": Record<string, never>
  "events.private.state.waiting": Record<string, never>
  "events.private.state.withdrawn": Record<string, never>
  "events.private.title": Record<string, never>
  "events.private.withdraw": Record<string, never>
  "events.private.withdrawLead": Record<string, never>
  "events.private.withdrawNot": Record<string, never>
  "events.private.withdrawNow": Record<string, never>
  "events.private.withdrawTitle": Record<string, never>
  "events.publish.lead": Record<string, never>
  "events.publish.not-a-draft": Record<string, never>
  "events.publish.organiser-not-public": Record<string, never>
  "events.publish.past": Record<string, never>
  "events.publish.submit": Record<string, never>
  "events.publish.title": Record<string, never>
  "events.questions.add": Record<string, never>
  "events.questions.addSubmit": Record<string, never>
  "events.questions.always": Record<string, never>
  "events.questions.answered": { "question": string | number; "answer": string | number }
  "events.questions.editTitle": Record<string, never>
  "events.questions.empty.text": Record<string, never>
  "events.questions.empty.title": Record<string, never>
  "events.questions.kept": { "days": number }
  "events.questions.kind": Record<string, never>
  "events.questions.lead": Record<string, never>
  "events.questions.list": Record<string, never>
  "events.questions.noHealth": Record<string, never>
  "events.questions.onlyIf": { "condition": string | number }
  "events.questions.optional": Record<string, never>
  "events.questions.question": Record<string, never>
  "events.questions.remove": Record<string, never>
  "events.questions.removeText": Record<string, never>
  "events.questions.required": Record<string, never>
  "events.questions.rules": Record<string, never>
  "events.questions.title": Record<string, never>
  "events.reason.reason.errors.cancelled": Record<string, never>
  "events.reason.reason.errors.no-seats": Record<string, never>
  "events.reason.reason.errors.not-in-this-state": Record<string, never>
  "events.reason.reason.errors.not-published": Record<string, never>
  "events.reason.reason.errors.over": Record<string, never>
  "events.reason.reason.errors.required": Record<string, never>
  "events.reason.reason.label": Record<string, never>
  "events.refuse.lead": Record<string, never>
  "events.refuse.short": Record<string, never>
  "events.refuse.submit": Record<string, never>
  "events.refuse.title": Record<string, never>
  "events.remove.lead": Record<string, never>
  "events.remove.short": Record<string, never>
  "events.remove.submit": Record<string, never>
  "events.remove.title": Record<string, never>
  "events.seats.left": { "count": number }
  "events.seats.line": { "count": number }
  "events.seats.ofKind": { "kind": string | number; "left": string | number }
  "events.seats.unlimited": Record<string, never>
  "events.show.accessibility": Record<string, never>
  "events.show.approvalText": Record<string, never>
  "events.show.audience": Record<string, never>
  "events.show.cancelled": Record<string, never>
  "events.show.cancelledText": Record<string, never>
  "events.show.form": Record<string, never>
  "events.show.joinLine": Record<string, never>
  "events.show.languages": Record<string, never>
  "events.show.lineText": Record<string, never>
  "events.show.noAccount": Record<string, never>
  "events.show.online": Record<string, never>
  "events.show.onlineText": Record<string, never>
  "events.show.onlyGerman": Record<string, never>
  "events.show.organiser": Record<string, never>
  "events.show.programme": Record<string, never>
  "events.show.signUp": Record<string, never>
  "events.show.signUpNow": Record<string, never>
  "events.show.signUpUntil": Record<string, never>
  "events.show.toCalendar": Record<string, never>
  "events.show.topics": Record<string, never>
  "events.show.untilStart": Record<string, never>
  "events.show.when": Record<string, never>
  "events.show.where": Record<string, never>
  "events.signUp.back": Record<string, never>
  "events.signUp.care": Record<string, never>
  "events.signUp.care.hint": Record<string, never>
  "events.signUp.care_consent.errors.missing": Record<string, never>
  "events.signUp.care_consent.label": Record<string, never>
  "events.signUp.care_language.errors.missing": Record<string, never>
  "events.signUp.care_language.hint": Record<string, never>
  "events.signUp.care_language.label": Record<string, never>
  "events.signUp.email.errors.paused": { "time": string | number }
  "events.signUp.email.hint": Record<string, never>
  "events.signUp.email.label": Record<string, never>
  "events.signUp.kind.errors.kind-unknown": Record<string, never>
  "events.signUp.kind.label": Record<string, never>
  "events.signUp.name.label": Record<string, never>
  "events.signUp.needs.label": Record<string, never>
  "events.signUp.noLanguage": Record<string, never>
  "events.signUp.notice.funded": { "date": string | number; "months": string | number }
  "events.signUp.notice.link": Record<string, never>
  "events.signUp.notice.text": { "hours": string | number; "months": string | number; "days": string | number }
  "events.signUp.notice.title": Record<string, never>
  "events.signUp.person": Record<string, never>
  "events.signUp.quantity.errors.cancelled": Record<string, never>
  "events.signUp.quantity.errors.full": Record<string, never>
  "events.signUp.quantity.errors.no-seats": Record<string, never>
  "events.signUp.quantity.errors.not-in-this-state": Record<string, never>
  "events.signUp.quantity.errors.over": Record<string, never>
  "events.signUp.quantity.errors.too-many": Record<string, never>
  "events.signUp.quantity.label": Record<string, never>
  "events.signUp.quantityHint": { "count": number }
  "events.signUp.reserved.else": Record<string, never>
  "events.signUp.reserved.left": { "count": number; "date": string | number }
  "events.signUp.reserved.over": Record<string, never>
  "events.signUp.reserved.title": Record<string, never>
  "events.signUp.sentLead": Record<string, never>
  "events.signUp.sentNothing": Record<string, never>
  "events.signUp.sentText": { "hours": string | number }
  "events.signUp.sentTitle": Record<string, never>
  "events.signUp.submit": Record<string, never>
  "events.signUp.submitLine": Record<string, never>
  "events.signUp.title": Record<string, never>
  "events.signUpWay.approval": Record<string, never>
  "events.signUpWay.by-team": Record<string, never>
  "events.signUpWay.none": Record<string, never>
  "events.signUpWay.open": Record<string, never>
  "events.standing.cancelled": Record<string, never>
  "events.standing.draft": Record<string, never>
  "events.standing.over": Record<string, never>
  "events.standing.published": Record<string, never>
  "events.template.ceremony": Record<string, never>
  "events.template.exchange": Record<string, never>
  "events.template.input-evening": Record<string, never>
  "events.template.other": Record<string, never>
  "events.template.quality-circle": Record<string, never>
  "events.template.regional-meeting": Record<string, never>
  "events.template.state-meeting": Record<string, never>
  "events.times": { "starts": string | number; "ends": string | number }
  "events.waitingList.no": Record<string, never>
  "events.waitingList.yes": Record<string, never>
  "events.when": { "date": string | number; "starts": string | number; "ends": string | number }
  "events.whenDays": { "date": string | number; "starts": string | number; "endDate": string | number; "ends": string | number }
  "exchange.acceptInvitation": Record<string, never>
  "exchange.answer.cut": Record<string, never>
  "exchange.answer.filesLeftOut": { "count": number }
  "exchange.answer.onlyFiles": Record<string, never>
  "exchange.answered": Record<string, never>
  "exchange.best.choose": Record<string, never>
  "exchange.best.mark": Record<string, never>
  "exchange.best.title": Record<string, never>
  "exchange.byInvitation": Record<string, never>
  "exchange.byMail": Record<string, never>
  "exchange.calendar.address": Record<string, never>
  "exchange.calendar.make": Record<string, never>
  "exchange.calendar.private": Record<string, never>
  "exchange.calendar.renew": Record<string, never>
  "exchange.calendar.text": Record<string, never>
  "exchange.calendar.title": Record<string, never>
  "exchange.card.always": Record<string, never>
  "exchange.card.lead": Record<string, never>
  "exchange.card.submit": Record<string, never>
  "exchange.card.title": Record<string, never>
  "exchange.cardForm.about.errors.moved-on": Record<string, never>
  "exchange.cardForm.about.label": Record<string, never>
  "exchange.cardForm.email.label": Record<string, never>
  "exchange.cardForm.listed.label": Record<string, never>
  "exchange.cardForm.telephone.label": Record<string, never>
  "exchange.cardForm.topics.label": Record<string, never>
  "exchange.centreReads": Record<string, never>
  "exchange.centreReadsReported": Record<string, never>
  "exchange.closed": Record<string, never>
  "exchange.decision.decision.errors.title-taken": Record<string, never>
  "exchange.decision.decision.label": Record<string, never>
  "exchange.decision.late": Record<string, never>
  "exchange.decision.reason.hint": Record<string, never>
  "exchange.decision.reason.label": Record<string, never>
  "exchange.decision.return": Record<string, never>
  "exchange.decision.return.hint": Record<string, never>
  "exchange.decision.submit": Record<string, never>
  "exchange.decision.take": Record<string, never>
  "exchange.decision.take.hint": Record<string, never>
  "exchange.decision.title": Record<string, never>
  "exchange.declineInvitation": Record<string, never>
  "exchange.done.abgegeben": Record<string, never>
  "exchange.done.abgelehnt": Record<string, never>
  "exchange.done.abo": Record<string, never>
  "exchange.done.abo-ende": Record<string, never>
  "exchange.done.angelegt": Record<string, never>
  "exchange.done.beigetreten": Record<string, never>
  "exchange.done.beste": Record<string, never>
  "exchange.done.betreuung": Record<string, never>
  "exchange.done.eingeladen": Record<string, never>
  "exchange.done.entwurf": Record<string, never>
  "exchange.done.erledigt": Record<string, never>
  "exchange.done.gelesen": Record<string, never>
  "exchange.done.gemeldet": Record<string, never>
  "exchange.done.geschrieben": Record<string, never>
  "exchange.done.gespeichert": Record<string, never>
  "exchange.done.kalender": Record<string, never>
  "exchange.done.mails": Record<string, never>
  "exchange.done.moderiert": Record<string, never>
  "exchange.done.termin": Record<string, never>
  "exchange.done.uebernommen": Record<string, never>
  "exchange.done.verlassen": Record<string, never>
  "exchange.done.zurueckgegeben": Record<string, never>
  "exchange.done.zurueckgeholt": Record<string, never>
  "exchange.done.zurueckgenommen": Record<string, never>
  "exchange.draft.found": { "when": string | number }
  "exchange.draft.save": Record<string, never>
  "exchange.draft.untitled": Record<string, never>
  "exchange.drafts": Record<string, never>
  "exchange.edit": Record<string, never>
  "exchange.editPost.lead": Record<string, never>
  "exchange.editPost.submit": Record<string, never>
  "exchange.editPost.text.errors.moved-on": Record<string, never>
  "exchange.editPost.text.label": Record<string, never>
  "exchange.editPost.title": Record<string, never>
  "exchange.editedAt": { "when": string | number }
  "exchange.eventForm.address.errors.event-unknown": Record<string, never>
  "exchange.eventForm.address.hint": Record<string, never>
  "exchange.eventForm.address.label": Record<string, never>
  "exchange.events.add": Record<string, never>
  "exchange.events.byAddress": Record<string, never>
  "exchange.events.empty.text": Record<string, never>
  "exchange.events.empty.title": Record<string, never>
  "exchange.events.keep": Record<string, never>
  "exchange.events.lead": Record<string, never>
  "exchange.events.none": Record<string, never>
  "exchange.events.remove": Record<string, never>
  "exchange.events.search": Record<string, never>
  "exchange.events.submit": Record<string, never>
  "exchange.events.title": Record<string, never>
  "exchange.file.hint": Record<string, never>
  "exchange.file.label": Record<string, never>
  "exchange.files": Record<string, never>
  "exchange.formerMember": Record<string, never>
  "exchange.group.about.errors.moved-on": Record<string, never>
  "exchange.group.about.label": Record<string, never>
  "exchange.group.create": Record<string, never>
  "exchange.group.district.errors.choice": Record<string, never>
  "exchange.group.district.label": Record<string, never>
  "exchange.group.district.none": Record<string, never>
  "exchange.group.edit": Record<string, never>
  "exchange.group.keepersDecide.closed": Record<string, never>
  "exchange.group.keepersDecide.open": Record<string, never>
  "exchange.group.kind.errors.has-posts": Record<string, never>
  "exchange.group.kind.errors.keepers-only": Record<string, never>
  "exchange.group.kind.label": Record<string, never>
  "exchange.group.lead": Record<string, never>
  "exchange.group.leadCentre": Record<string, never>
  "exchange.group.name.errors.centre-only": Record<string, never>
  "exchange.group.name.errors.moved-on": Record<string, never>
  "exchange.group.name.label": Record<string, never>
  "exchange.group.open.errors.has-posts": Record<string, never>
  "exchange.group.open.errors.keepers-only": Record<string, never>
  "exchange.group.open.hint": Record<string, never>
  "exchange.group.open.label": Record<string, never>
  "exchange.group.save": Record<string, never>
  "exchange.group.staysClosed": Record<string, never>
  "exchange.group.topic.label": Record<string, never>
  "exchange.group.topic.none": Record<string, never>
  "exchange.hidden": Record<string, never>
  "exchange.hidden.post": Record<string, never>
  "exchange.hidden.thread": Record<string, never>
  "exchange.history.lead": { "name": string | number }
  "exchange.history.title": Record<string, never>
  "exchange.history.version": { "number": string | number; "when": string | number }
  "exchange.invite.email.errors.too-often": Record<string, never>
  "exchange.invite.email.hint": Record<string, never>
  "exchange.invite.email.label": Record<string, never>
  "exchange.invite.keepersOnly": Record<string, never>
  "exchange.invite.submit": Record<string, never>
  "exchange.invite.title": Record<string, never>
  "exchange.join": Record<string, never>
  "exchange.join.text": Record<string, never>
  "exchange.keeper": Record<string, never>
  "exchange.keeping": Record<string, never>
  "exchange.keeping.begin": Record<string, never>
  "exchange.keeping.end": Record<string, never>
  "exchange.keeping.last": Record<string, never>
  "exchange.keeping.lastText": Record<string, never>
  "exchange.kilobytes": { "size": string | number }
  "exchange.kind.all": Record<string, never>
  "exchange.kind.region": Record<string, never>
  "exchange.kind.topic": Record<string, never>
  "exchange.kind.working": Record<string, never>
  "exchange.latestPosts": Record<string, never>
  "exchange.lead": Record<string, never>
  "exchange.leave": Record<string, never>
  "exchange.leave.closedText": Record<string, never>
  "exchange.leave.text": Record<string, never>
  "exchange.mail.digest.action": Record<string, never>
  "exchange.mail.digest.change": Record<string, never>
  "exchange.mail.digest.group": { "group": string | number; "count": number }
  "exchange.mail.digest.lead": Record<string, never>
  "exchange.mail.digest.more": { "count": number }
  "exchange.mail.digest.subject.daily": Record<string, never>
  "exchange.mail.digest.subject.weekly": Record<string, never>
  "exchange.mail.digest.watched": Record<string, never>
  "exchange.mail.invited.action": Record<string, never>
  "exchange.mail.invited.subject": Record<string, never>
  "exchange.mail.invited.text": Record<string, never>
  "exchange.mail.moderated.close": { "title": string | number }
  "exchange.mail.moderated.group": Record<string, never>
  "exchange.mail.moderated.hide": { "title": string | number }
  "exchange.mail.moderated.move": { "title": string | number; "group": string | number }
  "exchange.mail.moderated.reason": Record<string, never>
  "exchange.mail.moderated.reopen": { "title": string | number }
  "exchange.mail.moderated.show": { "title": string | number }
  "exchange.mail.moderated.subject": Record<string, never>
  "exchange.mail.notTaken.closed": Record<string, never>
  "exchange.mail.notTaken.empty": Record<string, never>
  "exchange.mail.notTaken.left": Record<string, never>
  "exchange.mail.notTaken.sender": Record<string, never>
  "exchange.mail.notTaken.subject": Record<string, never>
  "exchange.mail.portrait.action": Record<string, never>
  "exchange.mail.portrait.returned.subject": Record<string, never>
  "exchange.mail.portrait.returned.text": { "title": string | number }
  "exchange.mail.portrait.taken.subject": Record<string, never>
  "exchange.mail.portrait.taken.text": { "title": string | number }
  "exchange.mail.post.action": Record<string, never>
  "exchange.mail.post.change": { "group": string | number }
  "exchange.mail.post.closed": Record<string, never>
  "exchange.mail.post.subject": { "about": string | number }
  "exchange.mail.post.title": { "title": string | number }
  "exchange.mail.post.wrote": { "name": string | number }
  "exchange.markRead.group": Record<string, never>
  "exchange.markRead.thread": Record<string, never>
  "exchange.measure.group.errors.group-unknown": Record<string, never>
  "exchange.measure.group.label": Record<string, never>
  "exchange.measure.group.none": Record<string, never>
  "exchange.measure.kind.errors.stays-closed": Record<string, never>
  "exchange.measure.kind.label": Record<string, never>
  "exchange.measure.reason.label": Record<string, never>
  "exchange.measure.submit": Record<string, never>
  "exchange.megabytes": { "size": string | number }
  "exchange.members": { "count": number }
  "exchange.members.lead": Record<string, never>
  "exchange.members.title": Record<string, never>
  "exchange.moderate.close": Record<string, never>
  "exchange.moderate.hide": Record<string, never>
  "exchange.moderate.hide.lead": { "name": string | number }
  "exchange.moderate.move": Record<string, never>
  "exchange.moderate.post": Record<string, never>
  "exchange.moderate.reopen": Record<string, never>
  "exchange.moderate.show": Record<string, never>
  "exchange.moderate.show.lead": { "name": string | number }
  "exchange.moderate.thread": Record<string, never>
  "exchange.moderate.thread.lead": Record<string, never>
  "exchange.more": Record<string, never>
  "exchange.moved": { "when": string | number }
  "exchange.muchNew": { "count": string | number }
  "exchange.new": Record<string, never>
  "exchange.newThreads": { "count": number }
  "exchange.noGroups.text": Record<string, never>
  "exchange.noGroups.title": Record<string, never>
  "exchange.noThreads.text": Record<string, never>
  "exchange.noThreads.title": Record<string, never>
  "exchange.nothingNew": Record<string, never>
  "exchange.otherGroups": Record<string, never>
  "exchange.ownGroups": Record<string, never>
  "exchange.people.allTopics": Record<string, never>
  "exchange.people.clear": Record<string, never>
  "exchange.people.empty.text": Record<string, never>
  "exchange.people.empty.title": Record<string, never>
  "exchange.people.filter": Record<string, never>
  "exchange.people.lead": Record<string, never>
  "exchange.people.name": Record<string, never>
  "exchange.people.role": Record<string, never>
  "exchange.people.search": Record<string, never>
  "exchange.people.submit": Record<string, never>
  "exchange.people.title": Record<string, never>
  "exchange.people.tooMany": { "minutes": number }
  "exchange.people.topic": Record<string, never>
  "exchange.people.topics": Record<string, never>
  "exchange.portrait.advice.errors.moved-on": Record<string, never>
  "exchange.portrait.advice.hint": Record<string, never>
  "exchange.portrait.advice.label": Record<string, never>
  "exchange.portrait.occasion.errors.moved-on": Record<string, never>
  "exchange.portrait.occasion.hint": Record<string, never>
  "exchange.portrait.occasion.label": Record<string, never>
  "exchange.portrait.place.errors.moved-on": Record<string, never>
  "exchange.portrait.place.label": Record<string, never>
  "exchange.portrait.result.errors.moved-on": Record<string, never>
  "exchange.portrait.result.hint": Record<string, never>
  "exchange.portrait.result.label": Record<string, never>
  "exchange.portrait.title.errors.moved-on": Record<string, never>
  "exchange.portrait.title.errors.not-editable": Record<string, never>
  "exchange.portrait.title.label": Record<string, never>
  "exchange.portrait.work.errors.moved-on": Record<string, never>
  "exchange.portrait.work.hint": Record<string, never>
  "exchange.portrait.work.label": Record<string, never>
  "exchange.portraits.article": Record<string, never>
  "exchange.portraits.edit": Record<string, never>
  "exchange.portraits.editLead": Record<string, never>
  "exchange.portraits.empty.text": Record<string, never>
  "exchange.portraits.empty.title": Record<string, never>
  "exchange.portraits.handIn": Record<string, never>
  "exchange.portraits.handInText": Record<string, never>
  "exchange.portraits.lead": Record<string, never>
  "exchange.portraits.missing": { "parts": string | number }
  "exchange.portraits.new": Record<string, never>
  "exchange.portraits.own": Record<string, never>
  "exchange.portraits.returned": Record<string, never>
  "exchange.portraits.save": Record<string, never>
  "exchange.portraits.state.draft": Record<string, never>
  "exchange.portraits.state.handed-in": Record<string, never>
  "exchange.portraits.state.returned": Record<string, never>
  "exchange.portraits.state.taken": Record<string, never>
  "exchange.portraits.takeBack": Record<string, never>
  "exchange.portraits.title": Record<string, never>
  "exchange.portraits.waiting": Record<string, never>
  "exchange.postBy": { "name": string | number }
  "exchange.posts": { "count": number }
  "exchange.question": Record<string, never>
  "exchange.question.new": Record<string, never>
  "exchange.quote": Record<string, never>
  "exchange.quote.wrote": { "name": string | number }
  "exchange.reply.file.errors.file-damaged": Record<string, never>
  "exchange.reply.file.errors.file-infected": Record<string, never>
  "exchange.reply.file.errors.file-macros": Record<string, never>
  "exchange.reply.file.errors.file-too-large": Record<string, never>
  "exchange.reply.file.errors.file-type": Record<string, never>
  "exchange.reply.file.errors.too-many-files": Record<string, never>
  "exchange.reply.submit": Record<string, never>
  "exchange.reply.text.errors.thread-closed": Record<string, never>
  "exchange.reply.text.errors.too-often": Record<string, never>
  "exchange.reply.text.label": Record<string, never>
  "exchange.reply.title.question": Record<string, never>
  "exchange.reply.title.talk": Record<string, never>
  "exchange.report": Record<string, never>
  "exchange.reportForm.lead": { "name": string | number }
  "exchange.reportForm.reason.errors.too-often": Record<string, never>
  "exchange.reportForm.reason.label": Record<string, never>
  "exchange.reportForm.submit": Record<string, never>
  "exchange.reportForm.title": Record<string, never>
  "exchange.reports.empty.text": Record<string, never>
  "exchange.reports.empty.title": Record<string, never>
  "exchange.reports.group": Record<string, never>
  "exchange.reports.lead": Record<string, never>
  "exchange.reports.post": Record<string, never>
  "exchange.reports.reason": Record<string, never>
  "exchange.reports.settle": Record<string, never>
  "exchange.reports.thread": Record<string, never>
  "exchange.reports.title": Record<string, never>
  "exchange.reports.waiting": { "count": number }
  "exchange.reports.what": Record<string, never>
  "exchange.reports.when": Record<string, never>
  "exchange.rhythm.at-once": Record<string, never>
  "exchange.rhythm.daily": Record<string, never>
  "exchange.rhythm.hint": Record<string, never>
  "exchange.rhythm.label": Record<string, never>
  "exchange.rhythm.never": Record<string, never>
  "exchange.rhythm.submit": Record<string, never>
  "exchange.rhythm.weekly": Record<string, never>
  "exchange.role.association-board": Record<string, never>
  "exchange.role.centre-staff": Record<string, never>
  "exchange.role.project-coordinator": Record<string, never>
  "exchange.role.trainer": Record<string, never>
  "exchange.roleOf": { "role": string | number; "profile": string | number }
  "exchange.search.empty.text": Record<string, never>
  "exchange.search.empty.title": Record<string, never>
  "exchange.search.found": { "count": number; "most": string | number }
  "exchange.search.label": Record<string, never>
  "exchange.search.lead": Record<string, never>
  "exchange.search.submit": Record<string, never>
  "exchange.search.title": Record<string, never>
  "exchange.settings": Record<string, never>
  "exchange.startedBy.question": { "name": string | number; "when": string | number }
  "exchange.startedBy.talk": { "name": string | number; "when": string | number }
  "exchange.subscription.district.errors.one-of-both": Record<string, never>
  "exchange.subscription.district.errors.too-many": Record<string, never>
  "exchange.subscription.district.hint": Record<string, never>
  "exchange.subscription.district.label": Record<string, never>
  "exchange.subscription.none": Record<string, never>
  "exchange.subscription.rhythm.label": Record<string, never>
  "exchange.subscription.submit": Record<string, never>
  "exchange.subscription.topic.errors.too-many": Record<string, never>
  "exchange.subscription.topic.hint": Record<string, never>
  "exchange.subscription.topic.label": Record<string, never>
  "exchange.subscriptions.add": Record<string, never>
  "exchange.subscriptions.empty.text": Record<string, never>
  "exchange.subscriptions.empty.title": Record<string, never>
  "exchange.subscriptions.end": Record<string, never>
  "exchange.subscriptions.kind": Record<string, never>
  "exchange.subscriptions.lead": Record<string, never>
  "exchange.subscriptions.title": Record<string, never>
  "exchange.subscriptions.what": Record<string, never>
  "exchange.task.invited": { "count": number }
  "exchange.task.portraits": { "count": number }
  "exchange.task.reports": { "count": number }
  "exchange.task.returned": { "title": string | number }
  "exchange.task.unread": { "count": number }
  "exchange.thread.file.errors.file-damaged": Record<string, never>
  "exchange.thread.file.errors.file-infected": Record<string, never>
  "exchange.thread.file.errors.file-macros": Record<string, never>
  "exchange.thread.file.errors.file-too-large": Record<string, never>
  "exchange.thread.file.errors.file-type": Record<string, never>
  "exchange.thread.file.errors.too-many-files": Record<string, never>
  "exchange.thread.kind.label": Record<string, never>
  "exchange.thread.lead": Record<string, never>
  "exchange.thread.new": Record<string, never>
  "exchange.thread.submit": Record<string, never>
  "exchange.thread.text.errors.too-often": Record<string, never>
  "exchange.thread.text.label": Record<string, never>
  "exchange.thread.title": Record<string, never>
  "exchange.thread.title.hint": Record<string, never>
  "exchange.thread.title.label": Record<string, never>
  "exchange.thread.title.question": Record<string, never>
  "exchange.threadKind.question": Record<string, never>
  "exchange.threadKind.question.hint": Record<string, never>
  "exchange.threadKind.talk": Record<string, never>
  "exchange.threadKind.talk.hint": Record<string, never>
  "exchange.threads": Record<string, never>
  "exchange.threads.by": Record<string, never>
  "exchange.threads.caption": Record<string, never>
  "exchange.threads.latest": Record<string, never>
  "exchange.threads.posts": Record<string, never>
  "exchange.threads.title": Record<string, never>
  "exchange.title": Record<string, never>
  "exchange.views": Record<string, never>
  "exchange.views.all": Record<string, never>
  "exchange.views.questions": Record<string, never>
  "exchange.withdraw": Record<string, never>
  "exchange.withdraw.lead": Record<string, never>
  "exchange.withdraw.submit": Record<string, never>
  "exchange.withdraw.title": Record<string, never>
  "exchange.withdrawn": { "when": string | number }
  "feedback.about": Record<string, never>
  "feedback.addition.submit": Record<string, never>
  "feedback.addition.text.errors.case-closed": Record<string, never>
  "feedback.addition.text.errors.paused": { "minutes": number }
  "feedback.addition.text.errors.required": Record<string, never>
  "feedback.addition.text.hint": Record<string, never>
  "feedback.addition.text.label": Record<string, never>
  "feedback.addition.title": Record<string, never>
  "feedback.approve.back": Record<string, never>
  "feedback.approve.lead": Record<string, never>
  "feedback.approve.no": Record<string, never>
  "feedback.approve.notice": Record<string, never>
  "feedback.approve.thanks": Record<string, never>
  "feedback.approve.thanksLead": Record<string, never>
  "feedback.approve.title": Record<string, never>
  "feedback.approve.yes": Record<string, never>
  "feedback.case.closed": Record<string, never>
  "feedback.case.due": Record<string, never>
  "feedback.case.enforcement": Record<string, never>
  "feedback.case.link.text": { "months": number }
  "feedback.case.link.title": Record<string, never>
  "feedback.case.reason": Record<string, never>
  "feedback.case.received": Record<string, never>
  "feedback.case.said": Record<string, never>
  "feedback.case.statement": Record<string, never>
  "feedback.case.title": Record<string, never>
  "feedback.case.told.angekommen": Record<string, never>
  "feedback.case.told.ergaenzt": Record<string, never>
  "feedback.case.told.next": Record<string, never>
  "feedback.due.none": Record<string, never>
  "feedback.form.description": Record<string, never>
  "feedback.form.email.hint": Record<string, never>
  "feedback.form.email.label": Record<string, never>
  "feedback.form.kind.errors.required": Record<string, never>
  "feedback.form.kind.label": Record<string, never>
  "feedback.form.lead": Record<string, never>
  "feedback.form.notice": Record<string, never>
  "feedback.form.privacy": Record<string, never>
  "feedback.form.submit": Record<string, never>
  "feedback.form.text.errors.paused": { "minutes": number }
  "feedback.form.text.errors.required": Record<string, never>
  "feedback.form.text.hint": Record<string, never>
  "feedback.form.text.label": Record<string, never>
  "feedback.form.title": Record<string, never>
  "feedback.gone.again": Record<string, never>
  "feedback.gone.text": Record<string, never>
  "feedback.gone.title": Record<string, never>
  "feedback.home": Record<string, never>
  "feedback.kind.barrier": Record<string, never>
  "feedback.kind.barrier.hint": Record<string, never>
  "feedback.kind.idea": Record<string, never>
  "feedback.kind.other": Record<string, never>
  "feedback.kind.praise": Record<string, never>
  "feedback.kind.wrong": Record<string, never>
  "feedback.kind.wrong.hint": Record<string, never>
  "feedback.mail.action": Record<string, never>
  "feedback.mail.answered.subject": Record<string, never>
  "feedback.mail.answered.text": Record<string, never>
  "feedback.mail.link": Record<string, never>
  "feedback.mail.received.subject": Record<string, never>
  "feedback.mail.received.text": Record<string, never>
  "feedback.mail.why": Record<string, never>
  "feedback.message.addition": Record<string, never>
  "feedback.message.answer": Record<string, never>
  "feedback.message.note": Record<string, never>
  "feedback.message.report": Record<string, never>
  "feedback.reason.abuse": Record<string, never>
  "feedback.reason.answered": Record<string, never>
  "feedback.reason.not-ours": Record<string, never>
  "feedback.reason.solved": Record<string, never>
  "feedback.reason.unclear": Record<string, never>
  "feedback.staff.answer.byLink": Record<string, never>
  "feedback.staff.answer.byMail": Record<string, never>
  "feedback.staff.answer.frame": { "language": string | number; "where": string | number }
  "feedback.staff.answer.submit": Record<string, never>
  "feedback.staff.answer.text.errors.case-closed": Record<string, never>
  "feedback.staff.answer.text.errors.required": Record<string, never>
  "feedback.staff.answer.text.label": Record<string, never>
  "feedback.staff.answer.title": Record<string, never>
  "feedback.staff.back": Record<string, never>
  "feedback.staff.case.cleared": Record<string, never>
  "feedback.staff.case.email": Record<string, never>
  "feedback.staff.case.entry": Record<string, never>
  "feedback.staff.case.language": Record<string, never>
  "feedback.staff.case.late": { "day": string | number }
  "feedback.staff.case.noEmail": Record<string, never>
  "feedback.staff.case.noPage": Record<string, never>
  "feedback.staff.case.page": Record<string, never>
  "feedback.staff.case.title": { "kind": string | number; "day": string | number }
  "feedback.staff.case.until": { "day": string | number }
  "feedback.staff.close.lead": { "months": number }
  "feedback.staff.close.reason.errors.answer-first": Record<string, never>
  "feedback.staff.close.reason.errors.case-closed": Record<string, never>
  "feedback.staff.close.reason.errors.required": Record<string, never>
  "feedback.staff.close.reason.label": Record<string, never>
  "feedback.staff.close.submit": Record<string, never>
  "feedback.staff.close.title": Record<string, never>
  "feedback.staff.due.late": { "day": string | number }
  "feedback.staff.due.soon": { "day": string | number }
  "feedback.staff.due.today": { "day": string | number }
  "feedback.staff.group.beantwortet": Record<string, never>
  "feedback.staff.group.geschlossen": Record<string, never>
  "feedback.staff.group.offen": Record<string, never>
  "feedback.staff.list.about": Record<string, never>
  "feedback.staff.list.allKinds": Record<string, never>
  "feedback.staff.list.case": { "kind": string | number; "day": string | number }
  "feedback.staff.list.due": Record<string, never>
  "feedback.staff.list.empty.text": Record<string, never>
  "feedback.staff.list.empty.title": Record<string, never>
  "feedback.staff.list.filter": Record<string, never>
  "feedback.staff.list.kind": Record<string, never>
  "feedback.staff.list.lead": Record<string, never>
  "feedback.staff.list.state": Record<string, never>
  "feedback.staff.list.title": Record<string, never>
  "feedback.staff.mail.action": Record<string, never>
  "feedback.staff.mail.line": { "kind": string | number; "day": string | number }
  "feedback.staff.mail.subject": { "count": number }
  "feedback.staff.mail.text": { "count": number }
  "feedback.staff.note.lead": Record<string, never>
  "feedback.staff.note.submit": Record<string, never>
  "feedback.staff.note.text.errors.case-closed": Record<string, never>
  "feedback.staff.note.text.errors.required": Record<string, never>
  "feedback.staff.note.text.label": Record<string, never>
  "feedback.staff.note.title": Record<string, never>
  "feedback.staff.reports.count": Record<string, never>
  "feedback.staff.reports.edit": Record<string, never>
  "feedback.staff.reports.lead": Record<string, never>
  "feedback.staff.reports.list": Record<string, never>
  "feedback.staff.reports.month": Record<string, never>
  "feedback.staff.reports.none.text": Record<string, never>
  "feedback.staff.reports.none.title": Record<string, never>
  "feedback.staff.reports.noneRight": Record<string, never>
  "feedback.staff.reports.of": { "day": string | number }
  "feedback.staff.reports.right": Record<string, never>
  "feedback.staff.reports.task": { "reports": number; "right": number }
  "feedback.staff.reports.title": Record<string, never>
  "feedback.staff.takeUp": Record<string, never>
  "feedback.staff.task": { "count": number; "day": string | number }
  "feedback.staff.told.aufgenommen": Record<string, never>
  "feedback.staff.told.beantwortet": Record<string, never>
  "feedback.staff.told.geschickt": Record<string, never>
  "feedback.staff.told.geschlossen": Record<string, never>
  "feedback.staff.told.notiert": Record<string, never>
  "feedback.state.answered": Record<string, never>
  "feedback.state.closed": Record<string, never>
  "feedback.state.in-progress": Record<string, never>
  "feedback.state.received": Record<string, never>
  "feedback.state.reopened": Record<string, never>
  "forms.errors.characters": { "label": string | number }
  "forms.errors.choice": { "label": string | number }
  "forms.errors.mail": { "label": string | number }
  "forms.errors.moved-on": { "label": string | number }
  "forms.errors.number": { "label": string | number }
  "forms.errors.other": { "label": string | number }
  "forms.errors.required": { "label": string | number }
  "forms.errors.telephone": { "label": string | number }
  "forms.errors.time": { "label": string | number }
  "forms.errors.too-large": { "label": string | number }
  "forms.errors.too-long": { "label": string | number; "max": string | number }
  "forms.errors.too-many": { "label": string | number }
  "forms.errors.too-short": { "label": string | number; "min": string | number }
  "forms.errors.too-small": { "label": string | number }
  "forms.errors.web": { "label": string | number }
  "frame.badRequest.lead": Record<string, never>
  "frame.badRequest.next": Record<string, never>
  "frame.badRequest.title": Record<string, never>
  "frame.demo": Record<string, never>
  "frame.district.events": Record<string, never>
  "frame.district.listings": Record<string, never>
  "frame.district.newsletter": Record<string, never>
  "frame.forbidden.lead": Record<string, never>
  "frame.forbidden.next": Record<string, never>
  "frame.forbidden.title": Record<string, never>
  "frame.held.lead": Record<string, never>
  "frame.held.next": Record<string, never>
  "frame.held.title": Record<string, never>
  "frame.incident.lead": Record<string, never>
  "frame.incident.next": Record<string, never>
  "frame.incident.number": { "number": string | number }
  "frame.incident.title": Record<string, never>
  "frame.lostSession.lead": Record<string, never>
  "frame.lostSession.signIn": Record<string, never>
  "frame.lostSession.text": Record<string, never>
  "frame.lostSession.texts": { "number": string | number }
  "frame.lostSession.title": Record<string, never>
  "frame.member.accounts": Record<string, never>
  "frame.member.advice": Record<string, never>
  "frame.member.association": Record<string, never>
  "frame.member.certificates": Record<string, never>
  "frame.member.claims": Record<string, never>
  "frame.member.contents": Record<string, never>
  "frame.member.courses": Record<string, never>
  "frame.member.events": Record<string, never>
  "frame.member.exchange": Record<string, never>
  "frame.member.feedback": Record<string, never>
  "frame.member.funding": Record<string, never>
  "frame.member.group.contents": Record<string, never>
  "frame.member.group.events": Record<string, never>
  "frame.member.group.people": Record<string, never>
  "frame.member.groupMails": Record<string, never>
  "frame.member.imports": Record<string, never>
  "frame.member.listings": Record<string, never>
  "frame.member.materials": Record<string, never>
  "frame.member.newsletter": Record<string, never>
  "frame.member.officeHours": Record<string, never>
  "frame.member.overseePaths": Record<string, never>
  "frame.member.ownPaths": Record<string, never>
  "frame.member.ownTrainer": Record<string, never>
  "frame.member.profiles": Record<string, never>
  "frame.member.qualifications": Record<string, never>
  "frame.member.quality": Record<string, never>
  "frame.member.rules": Record<string, never>
  "frame.member.seats": Record<string, never>
  "frame.member.security": Record<string, never>
  "frame.member.start": Record<string, never>
  "frame.member.team": Record<string, never>
  "frame.member.trainers": Record<string, never>
  "frame.more.askForAdvice": Record<string, never>
  "frame.more.auf-einen-blick": Record<string, never>
  "frame.more.certificate": Record<string, never>
  "frame.more.fragen": Record<string, never>
  "frame.more.funding": Record<string, never>
  "frame.more.gute-beispiele": Record<string, never>
  "frame.more.listings": Record<string, never>
  "frame.more.newsletter": Record<string, never>
  "frame.more.openData": Record<string, never>
  "frame.more.paths": Record<string, never>
  "frame.more.qualifications": Record<string, never>
  "frame.more.trainers": Record<string, never>
  "frame.more.umbrellas": Record<string, never>
  "frame.more.woerterbuch": Record<string, never>
  "frame.nav.aktuelles": Record<string, never>
  "frame.nav.beratung": Record<string, never>
  "frame.nav.finder": Record<string, never>
  "frame.nav.materials": Record<string, never>
  "frame.nav.ueber-uns": Record<string, never>
  "frame.nav.veranstaltungen": Record<string, never>
  "frame.nav.was-lotsinnen-tun": Record<string, never>
  "frame.notFound.lead": Record<string, never>
  "frame.notFound.next": Record<string, never>
  "frame.notFound.title": Record<string, never>
  "frame.pdf.footer": { "address": string | number; "day": string | number }
  "frame.problem.home": Record<string, never>
  "frame.unavailable.lead": Record<string, never>
  "frame.unavailable.next": Record<string, never>
  "frame.unavailable.title": Record<string, never>
  "funding.about.amadeu": Record<string, never>
  "funding.about.bosch": Record<string, never>
  "funding.about.centres": Record<string, never>
  "funding.about.dsee": Record<string, never>
  "funding.about.ehrenamt": Record<string, never>
  "funding.about.guides": Record<string, never>
  "funding.about.interpreters": Record<string, never>
  "funding.about.microproject": Record<string, never>
  "funding.about.monom": Record<string, never>
  "funding.about.projects": Record<string, never>
  "funding.about.strategies": Record<string, never>
  "funding.advice": Record<string, never>
  "funding.adviceLink": Record<string, never>
  "funding.amount.by-rate": { "rates": string | number }
  "funding.amount.open": { "amount": string | number }
  "funding.amount.too-much": { "amount": string | number }
  "funding.amount.unknown": Record<string, never>
  "funding.amount.within": { "amount": string | number }
  "funding.answer.no": Record<string, never>
  "funding.answer.yes": Record<string, never>
  "funding.ask.beginn.hint": Record<string, never>
  "funding.ask.beginn.label": Record<string, never>
  "funding.ask.betrag.errors.amount": Record<string, never>
  "funding.ask.betrag.hint": Record<string, never>
  "funding.ask.betrag.label": Record<string, never>
  "funding.ask.bezahlt.label": Record<string, never>
  "funding.ask.eigenanteil.hint": Record<string, never>
  "funding.ask.eigenanteil.label": Record<string, never>
  "funding.ask.groesse.hint": Record<string, never>
  "funding.ask.groesse.label": Record<string, never>
  "funding.ask.lead": Record<string, never>
  "funding.ask.migrantisch.hint": Record<string, never>
  "funding.ask.migrantisch.label": Record<string, never>
  "funding.ask.noSite": Record<string, never>
  "funding.ask.ort.label": Record<string, never>
  "funding.ask.point.amount": Record<string, never>
  "funding.ask.point.own-share": Record<string, never>
  "funding.ask.point.size": Record<string, never>
  "funding.ask.point.still-there": Record<string, never>
  "funding.ask.point.until": Record<string, never>
  "funding.ask.point.what-for": Record<string, never>
  "funding.ask.point.who": Record<string, never>
  "funding.ask.rechtsform.label": Record<string, never>
  "funding.ask.whom": Record<string, never>
  "funding.ask.zweck.label": Record<string, never>
  "funding.document.concept": Record<string, never>
  "funding.document.confirmation": Record<string, never>
  "funding.document.finance-plan": Record<string, never>
  "funding.document.online-form": Record<string, never>
  "funding.document.participants": Record<string, never>
  "funding.document.resolution": Record<string, never>
  "funding.document.statute": Record<string, never>
  "funding.document.tax-notice": Record<string, never>
  "funding.doubt.all-there": Record<string, never>
  "funding.doubt.not-listed": Record<string, never>
  "funding.doubt.rules-unknown": Record<string, never>
  "funding.elsewhere": Record<string, never>
  "funding.for.association": Record<string, never>
  "funding.for.guides": Record<string, never>
  "funding.for.integration": Record<string, never>
  "funding.for.interpreting": Record<string, never>
  "funding.for.inward": Record<string, never>
  "funding.for.strategy": Record<string, never>
  "funding.form.association": Record<string, never>
  "funding.form.business": Record<string, never>
  "funding.form.church": Record<string, never>
  "funding.form.initiative": Record<string, never>
  "funding.form.municipality": Record<string, never>
  "funding.form.non-profit": Record<string, never>
  "funding.heed": Record<string, never>
  "funding.home": Record<string, never>
  "funding.lead": Record<string, never>
  "funding.legal-form.open": Record<string, never>
  "funding.legal-form.right": Record<string, never>
  "funding.legal-form.wrong": Record<string, never>
  "funding.line.by": { "day": string | number }
  "funding.line.deadline": Record<string, never>
  "funding.line.deadlineUnknown": Record<string, never>
  "funding.line.documents": Record<string, never>
  "funding.line.earliest": { "day": string | number }
  "funding.line.effort": Record<string, never>
  "funding.line.hours": { "from": string | number; "to": string | number }
  "funding.line.limit": { "amount": string | number }
  "funding.line.limitUnknown": Record<string, never>
  "funding.line.limits": { "amount": string | number; "beside": string | number }
  "funding.line.link": Record<string, never>
  "funding.line.money": Record<string, never>
  "funding.line.more": Record<string, never>
  "funding.line.source": Record<string, never>
  "funding.migrant-led.no": Record<string, never>
  "funding.migrant-led.open": Record<string, never>
  "funding.migrant-led.yes": Record<string, never>
  "funding.noAnswer": Record<string, never>
  "funding.nothingKept": Record<string, never>
  "funding.own-share.enough": { "percent": string | number }
  "funding.own-share.minijob": { "amount": string | number }
  "funding.own-share.open": { "percent": string | number }
  "funding.own-share.too-little": { "percent": string | number }
  "funding.own-share.unknown": Record<string, never>
  "funding.ownLead": Record<string, never>
  "funding.paid-staff.none": Record<string, never>
  "funding.paid-staff.open": Record<string, never>
  "funding.paid-staff.some": Record<string, never>
  "funding.path.lotsinnen-projekt": Record<string, never>
  "funding.path.mikroprojekt": Record<string, never>
  "funding.place.in-hesse": Record<string, never>
  "funding.place.open": Record<string, never>
  "funding.place.outside": Record<string, never>
  "funding.profile": Record<string, never>
  "funding.purpose.inward": Record<string, never>
  "funding.purpose.open": Record<string, never>
  "funding.purpose.right": Record<string, never>
  "funding.purpose.wrong": Record<string, never>
  "funding.rates.guides": { "training": string | number; "hour": string | number; "year": string | number }
  "funding.results": Record<string, never>
  "funding.size.open": { "number": string | number }
  "funding.size.right": { "number": string | number }
  "funding.size.too-large": { "number": string | number }
  "funding.size.too-small": { "number": string | number }
  "funding.size.unknown": Record<string, never>
  "funding.start.before-deadline": { "day": string | number }
  "funding.start.begun": Record<string, never>
  "funding.start.later": Record<string, never>
  "funding.start.open": Record<string, never>
  "funding.start.too-soon": { "day": string | number }
  "funding.submit": Record<string, never>
  "funding.sum": { "fits": string | number; "unclear": string | number; "not": string | number }
  "funding.title": Record<string, never>
  "funding.verdict.fits": Record<string, never>
  "funding.verdict.fits-not": Record<string, never>
  "funding.verdict.unclear": Record<string, never>
  "group-mails.cancel": Record<string, never>
  "group-mails.choose.again": Record<string, never>
  "group-mails.choose.places": Record<string, never>
  "group-mails.choose.show": Record<string, never>
  "group-mails.choose.template": Record<string, never>
  "group-mails.choose.title": Record<string, never>
  "group-mails.done.verschickt": { "count": number }
  "group-mails.found": { "count": number }
  "group-mails.group.kreise": Record<string, never>
  "group-mails.group.projekte": Record<string, never>
  "group-mails.group.referent-innen": Record<string, never>
  "group-mails.group.regionen": Record<string, never>
  "group-mails.group.vereine": Record<string, never>
  "group-mails.group.zentrum": Record<string, never>
  "group-mails.list.empty.text": Record<string, never>
  "group-mails.list.empty.title": Record<string, never>
  "group-mails.list.lead": Record<string, never>
  "group-mails.list.people": Record<string, never>
  "group-mails.list.rule": Record<string, never>
  "group-mails.list.subject": Record<string, never>
  "group-mails.list.template": Record<string, never>
  "group-mails.list.title": Record<string, never>
  "group-mails.list.when": Record<string, never>
  "group-mails.list.who": Record<string, never>
  "group-mails.mail.action": Record<string, never>
  "group-mails.mail.why": Record<string, never>
  "group-mails.nobody": Record<string, never>
  "group-mails.show.words": Record<string, never>
  "group-mails.template.frei": Record<string, never>
  "group-mails.template.frist": Record<string, never>
  "group-mails.template.frist.subject": Record<string, never>
  "group-mails.template.frist.words": Record<string, never>
  "group-mails.template.material": Record<string, never>
  "group-mails.template.material.subject": Record<string, never>
  "group-mails.template.material.words": Record<string, never>
  "group-mails.template.treffen": Record<string, never>
  "group-mails.template.treffen.subject": Record<string, never>
  "group-mails.template.treffen.words": Record<string, never>
  "group-mails.tooMany": { "most": number }
  "group-mails.write.english": Record<string, never>
  "group-mails.write.englishHint": Record<string, never>
  "group-mails.write.gruppe.errors.none": Record<string, never>
  "group-mails.write.gruppe.errors.other-people": Record<string, never>
  "group-mails.write.gruppe.label": Record<string, never>
  "group-mails.write.kreis.errors.none": Record<string, never>
  "group-mails.write.kreis.label": Record<string, never>
  "group-mails.write.lead": Record<string, never>
  "group-mails.write.region.errors.none": Record<string, never>
  "group-mails.write.region.label": Record<string, never>
  "group-mails.write.subject.errors.nobody": Record<string, never>
  "group-mails.write.subject.errors.other-number": Record<string, never>
  "group-mails.write.subject.errors.too-many": Record<string, never>
  "group-mails.write.subject.errors.too-many-a-day": Record<string, never>
  "group-mails.write.subject.errors.unfinished": Record<string, never>
  "group-mails.write.subject.hint": Record<string, never>
  "group-mails.write.subject.label": Record<string, never>
  "group-mails.write.subjectEn.errors.unfinished": Record<string, never>
  "group-mails.write.subjectEn.label": Record<string, never>
  "group-mails.write.submit": { "count": number }
  "group-mails.write.title": Record<string, never>
  "group-mails.write.words.errors.unfinished": Record<string, never>
  "group-mails.write.words.hint": Record<string, never>
  "group-mails.write.words.label": Record<string, never>
  "group-mails.write.wordsEn.errors.half-english": Record<string, never>
  "group-mails.write.wordsEn.errors.unfinished": Record<string, never>
  "group-mails.write.wordsEn.label": Record<string, never>
  "home.areas.organisations.label": Record<string, never>
  "home.areas.organisations.more": Record<string, never>
  "home.areas.organisations.text": Record<string, never>
  "home.areas.title": Record<string, never>
  "home.areas.volunteers.label": Record<string, never>
  "home.areas.volunteers.more": Record<string, never>
  "home.areas.volunteers.text": Record<string, never>
  "home.description": Record<string, never>
  "home.doors.association.text": Record<string, never>
  "home.doors.association.title": Record<string, never>
  "home.doors.events.text": Record<string, never>
  "home.doors.events.title": Record<string, never>
  "home.doors.find.text": Record<string, never>
  "home.doors.find.title": Record<string, never>
  "home.doors.label": Record<string, never>
  "home.doors.project.text": Record<string, never>
  "home.doors.project.title": Record<string, never>
  "home.events.all": Record<string, never>
  "home.events.title": Record<string, never>
  "home.figures.title": Record<string, never>
  "home.languages.text": Record<string, never>
  "home.languages.title": Record<string, never>
  "home.lead": Record<string, never>
  "home.map.label": Record<string, never>
  "home.map.list": Record<string, never>
  "home.map.text": Record<string, never>
  "home.map.title": Record<string, never>
  "home.news.all": Record<string, never>
  "home.news.title": Record<string, never>
  "home.search.hint": Record<string, never>
  "home.search.label": Record<string, never>
  "home.search.submit": Record<string, never>
  "home.summary.text": Record<string, never>
  "home.title": Record<string, never>
  "i18n.moment": { "day": string | number; "time": string | number }
  "imports.back": Record<string, never>
  "imports.cancel": Record<string, never>
  "imports.change.added": { "label": string | number; "to": string | number }
  "imports.change.replaced": { "label": string | number; "from": string | number; "to": string | number }
  "imports.check.columns": Record<string, never>
  "imports.check.doubts": { "count": number }
  "imports.check.doubtsText": Record<string, never>
  "imports.check.emptyList": Record<string, never>
  "imports.check.heading.changed": { "count": number }
  "imports.check.heading.doubtful": { "count": number }
  "imports.check.heading.failed": { "count": number }
  "imports.check.heading.new": { "count": number }
  "imports.check.heading.unchanged": { "count": number }
  "imports.check.lead": Record<string, never>
  "imports.check.list.changed": { "count": string | number }
  "imports.check.list.doubtful": { "count": string | number }
  "imports.check.list.failed": { "count": string | number }
  "imports.check.list.new": { "count": string | number }
  "imports.check.list.unchanged": { "count": string | number }
  "imports.check.lists": Record<string, never>
  "imports.check.name": Record<string, never>
  "imports.check.nothing": Record<string, never>
  "imports.check.promise": { "new": number; "changed": number; "days": string | number }
  "imports.check.submit": { "count": number }
  "imports.check.title": Record<string, never>
  "imports.check.what.changed": Record<string, never>
  "imports.check.what.doubtful": Record<string, never>
  "imports.check.what.failed": Record<string, never>
  "imports.check.what.new": Record<string, never>
  "imports.check.what.unchanged": Record<string, never>
  "imports.check.words": Record<string, never>
  "imports.columnNumber": { "number": string | number }
  "imports.columns.district": Record<string, never>
  "imports.columns.familyName": Record<string, never>
  "imports.columns.givenName": Record<string, never>
  "imports.columns.kind": Record<string, never>
  "imports.columns.offer_id": Record<string, never>
  "imports.columns.offer_place": Record<string, never>
  "imports.columns.offer_text": Record<string, never>
  "imports.columns.offer_title": Record<string, never>
  "imports.columns.organisation": Record<string, never>
  "imports.columns.place": Record<string, never>
  "imports.columns.postcode": Record<string, never>
  "imports.columns.street": Record<string, never>
  "imports.columns.task": Record<string, never>
  "imports.delimiter.bar": Record<string, never>
  "imports.delimiter.comma": Record<string, never>
  "imports.delimiter.semicolon": Record<string, never>
  "imports.delimiter.tab": Record<string, never>
  "imports.discard.done": Record<string, never>
  "imports.discard.lead": { "file": string | number }
  "imports.discard.link": Record<string, never>
  "imports.discard.submit": Record<string, never>
  "imports.discard.title": Record<string, never>
  "imports.doubts.hint": { "row": string | number }
  "imports.doubts.lead": Record<string, never>
  "imports.doubts.likeness": { "likeness": string | number }
  "imports.doubts.link": Record<string, never>
  "imports.doubts.none": Record<string, never>
  "imports.doubts.rest": { "count": number }
  "imports.doubts.same": { "name": string | number }
  "imports.doubts.submit": Record<string, never>
  "imports.doubts.title": Record<string, never>
  "imports.encoding.utf-16be": Record<string, never>
  "imports.encoding.utf-16le": Record<string, never>
  "imports.encoding.utf-8": Record<string, never>
  "imports.encoding.windows-1252": Record<string, never>
  "imports.faultFiles.csv": Record<string, never>
  "imports.faultFiles.reason": Record<string, never>
  "imports.faultFiles.sheet": Record<string, never>
  "imports.faultFiles.text": { "count": number }
  "imports.faultFiles.title": Record<string, never>
  "imports.faultFiles.xlsx": Record<string, never>
  "imports.faults.archive-broken": Record<string, never>
  "imports.faults.archive-foreign": Record<string, never>
  "imports.faults.archive-too-large": Record<string, never>
  "imports.faults.binary": Record<string, never>
  "imports.faults.cell-too-long": { "row": string | number; "length": string | number }
  "imports.faults.document-type": Record<string, never>
  "imports.faults.empty": Record<string, never>
  "imports.faults.encrypted": Record<string, never>
  "imports.faults.old-excel": Record<string, never>
  "imports.faults.quote-open": { "row": string | number }
  "imports.faults.sheet-missing": Record<string, never>
  "imports.faults.too-hungry": Record<string, never>
  "imports.faults.too-many-columns": { "row": string | number; "columns": string | number }
  "imports.faults.too-many-rows": { "rows": string | number }
  "imports.faults.too-much-text": Record<string, never>
  "imports.faults.too-slow": Record<string, never>
  "imports.faults.unreadable": Record<string, never>
  "imports.faults.web-page": Record<string, never>
  "imports.faults.xml-broken": { "row": string | number }
  "imports.faults.xml-no-list": Record<string, never>
  "imports.faults.xml-too-deep": Record<string, never>
  "imports.file.delimiter.label": Record<string, never>
  "imports.file.encoding.hint": Record<string, never>
  "imports.file.encoding.label": Record<string, never>
  "imports.file.first": Record<string, never>
  "imports.file.firstCaption": Record<string, never>
  "imports.file.form.csv": { "rows": string | number }
  "imports.file.form.ods": { "rows": string | number }
  "imports.file.form.xlsx": { "rows": string | number }
  "imports.file.form.xml": { "rows": string | number }
  "imports.file.head.label": Record<string, never>
  "imports.file.moreColumns": { "count": number }
  "imports.file.row": { "row": string | number; "text": string | number }
  "imports.file.sheet.label": Record<string, never>
  "imports.file.submit": Record<string, never>
  "imports.file.title": Record<string, never>
  "imports.list.begin": Record<string, never>
  "imports.list.begun": Record<string, never>
  "imports.list.caption": Record<string, never>
  "imports.list.empty.text": Record<string, never>
  "imports.list.empty.title": Record<string, never>
  "imports.list.file": Record<string, never>
  "imports.list.lead": Record<string, never>
  "imports.list.rows": Record<string, never>
  "imports.list.stage": Record<string, never>
  "imports.list.target": Record<string, never>
  "imports.list.title": Record<string, never>
  "imports.match.emptyColumn": Record<string, never>
  "imports.match.errors.column-missing": { "column": string | number }
  "imports.match.errors.column-twice": { "column": string | number }
  "imports.match.examples": { "examples": string | number }
  "imports.match.lead": { "columns": string | number }
  "imports.match.leaveOut": Record<string, never>
  "imports.match.remembered": Record<string, never>
  "imports.match.submit": Record<string, never>
  "imports.match.title": Record<string, never>
  "imports.offers.drafted": { "count": number }
  "imports.offers.errors.name-taken": Record<string, never>
  "imports.offers.errors.none-chosen": Record<string, never>
  "imports.offers.label": Record<string, never>
  "imports.offers.lead": Record<string, never>
  "imports.offers.link": Record<string, never>
  "imports.offers.none": Record<string, never>
  "imports.offers.submit": Record<string, never>
  "imports.offers.title": Record<string, never>
  "imports.outcome.changed": Record<string, never>
  "imports.outcome.doubtful": Record<string, never>
  "imports.outcome.failed": Record<string, never>
  "imports.outcome.new": Record<string, never>
  "imports.outcome.unchanged": Record<string, never>
  "imports.people.all": Record<string, never>
  "imports.people.byCentre": Record<string, never>
  "imports.people.errors.none-chosen": Record<string, never>
  "imports.people.hint": Record<string, never>
  "imports.people.invited": { "count": number }
  "imports.people.label": Record<string, never>
  "imports.people.lead": Record<string, never>
  "imports.people.link": Record<string, never>
  "imports.people.none": Record<string, never>
  "imports.people.since": { "day": string | number }
  "imports.people.state": Record<string, never>
  "imports.people.submit": Record<string, never>
  "imports.people.title": Record<string, never>
  "imports.people.waiting": Record<string, never>
  "imports.problems.credit-missing": { "label": string | number }
  "imports.problems.district-missing": { "label": string | number }
  "imports.problems.doubtful": { "word": string | number }
  "imports.problems.holds-file": { "label": string | number }
  "imports.problems.kind-missing": { "label": string | number }
  "imports.problems.place-elsewhere": { "label": string | number; "word": string | number; "district": string | number }
  "imports.problems.place-unknown": { "label": string | number; "word": string | number }
  "imports.problems.responsible-unknown": { "label": string | number; "word": string | number }
  "imports.problems.twice": { "label": string | number; "row": string | number }
  "imports.problems.unknown-word": { "label": string | number; "word": string | number }
  "imports.result.applied.text": { "day": string | number; "end": string | number }
  "imports.result.applied.title": Record<string, never>
  "imports.result.drafts": Record<string, never>
  "imports.result.kept.text": Record<string, never>
  "imports.result.kept.title": Record<string, never>
  "imports.result.undone.text": { "kept": number }
  "imports.result.undone.title": Record<string, never>
  "imports.row": Record<string, never>
  "imports.stage.applied": Record<string, never>
  "imports.stage.applying": Record<string, never>
  "imports.stage.checked": Record<string, never>
  "imports.stage.checking": Record<string, never>
  "imports.stage.reading": Record<string, never>
  "imports.stage.understood": Record<string, never>
  "imports.stage.undoing": Record<string, never>
  "imports.stage.undone": Record<string, never>
  "imports.stage.unreadable": Record<string, never>
  "imports.start": Record<string, never>
  "imports.step": { "number": string | number; "count": string | number; "name": string | number }
  "imports.steps.check": Record<string, never>
  "imports.steps.columns": Record<string, never>
  "imports.steps.file": Record<string, never>
  "imports.steps.words": Record<string, never>
  "imports.stopped.failed": Record<string, never>
  "imports.stopped.moved-on": Record<string, never>
  "imports.stopped.not-allowed": Record<string, never>
  "imports.target.freinet-offers": Record<string, never>
  "imports.target.freinet-offers.hint": Record<string, never>
  "imports.target.materials": Record<string, never>
  "imports.target.materials.hint": Record<string, never>
  "imports.target.organisations": Record<string, never>
  "imports.target.organisations.hint": Record<string, never>
  "imports.target.projects": Record<string, never>
  "imports.target.projects.hint": Record<string, never>
  "imports.target.team": Record<string, never>
  "imports.target.team-people": Record<string, never>
  "imports.target.team-people.hint": Record<string, never>
  "imports.target.team.hint": Record<string, never>
  "imports.toList": Record<string, never>
  "imports.undo.kept": Record<string, never>
  "imports.undo.lead": { "end": string | number }
  "imports.undo.link": Record<string, never>
  "imports.undo.submit": Record<string, never>
  "imports.undo.title": Record<string, never>
  "imports.unreadable.again": Record<string, never>
  "imports.unreadable.lead": Record<string, never>
  "imports.unreadable.title": Record<string, never>
  "imports.upload.file.errors.required": Record<string, never>
  "imports.upload.file.errors.same-file": Record<string, never>
  "imports.upload.file.errors.too-big": { "max": string | number }
  "imports.upload.file.label": Record<string, never>
  "imports.upload.fileHint": { "max": string | number; "days": string | number }
  "imports.upload.lead": Record<string, never>
  "imports.upload.nameless": Record<string, never>
  "imports.upload.profile.label": Record<string, never>
  "imports.upload.same.applied": { "day": string | number }
  "imports.upload.same.link": Record<string, never>
  "imports.upload.same.open": { "day": string | number }
  "imports.upload.same.title": Record<string, never>
  "imports.upload.submit": Record<string, never>
  "imports.upload.target.errors.not-yours": Record<string, never>
  "imports.upload.target.label": Record<string, never>
  "imports.upload.title": Record<string, never>
  "imports.vocabulary.area": Record<string, never>
  "imports.vocabulary.audience": Record<string, never>
  "imports.vocabulary.district": Record<string, never>
  "imports.vocabulary.kind": Record<string, never>
  "imports.vocabulary.language": Record<string, never>
  "imports.vocabulary.licence": Record<string, never>
  "imports.vocabulary.material-kind": Record<string, never>
  "imports.vocabulary.module": Record<string, never>
  "imports.vocabulary.team-role": Record<string, never>
  "imports.vocabulary.topic": Record<string, never>
  "imports.words.allKnown": Record<string, never>
  "imports.words.label": { "word": string | number }
  "imports.words.lead": Record<string, never>
  "imports.words.leaveOut": Record<string, never>
  "imports.words.rows": { "count": number }
  "imports.words.submit": Record<string, never>
  "imports.words.title": Record<string, never>
  "imports.words.undecided": Record<string, never>
  "imports.working.again": Record<string, never>
  "imports.working.applying": Record<string, never>
  "imports.working.checking": Record<string, never>
  "imports.working.leave": Record<string, never>
  "imports.working.of": { "done": string | number; "total": string | number }
  "imports.working.reading": Record<string, never>
  "imports.working.rows": { "count": number }
  "imports.working.undoing": Record<string, never>
  "invitations.answer": Record<string, never>
  "invitations.before": { "count": number }
  "invitations.centre": Record<string, never>
  "invitations.choose": Record<string, never>
  "invitations.counts": { "coming": number; "not": number; "open": number }
  "invitations.districts": Record<string, never>
  "invitations.done.erinnert": Record<string, never>
  "invitations.done.niemand": Record<string, never>
  "invitations.done.verschickt": Record<string, never>
  "invitations.empty.text": Record<string, never>
  "invitations.empty.title": Record<string, never>
  "invitations.found": { "count": number }
  "invitations.glance": { "invited": number }
  "invitations.glanceOpen": { "open": number }
  "invitations.group.kreise": Record<string, never>
  "invitations.group.projekte": Record<string, never>
  "invitations.group.team": Record<string, never>
  "invitations.group.vereine": Record<string, never>
  "invitations.groups": Record<string, never>
  "invitations.invite": Record<string, never>
  "invitations.lead": Record<string, never>
  "invitations.mail.action": Record<string, never>
  "invitations.mail.answer": Record<string, never>
  "invitations.mail.invited.subject": { "title": string | number }
  "invitations.mail.invited.text": Record<string, never>
  "invitations.mail.reminder.subject": { "title": string | number }
  "invitations.mail.reminder.text": Record<string, never>
  "invitations.mail.what": { "title": string | number; "when": string | number; "place": string | number }
  "invitations.mail.why": Record<string, never>
  "invitations.nobody": Record<string, never>
  "invitations.notOpen": Record<string, never>
  "invitations.page.accept": Record<string, never>
  "invitations.page.acceptText": Record<string, never>
  "invitations.page.coming": Record<string, never>
  "invitations.page.comingText": Record<string, never>
  "invitations.page.kind": Record<string, never>
  "invitations.page.not-coming": Record<string, never>
  "invitations.page.open": Record<string, never>
  "invitations.page.over": Record<string, never>
  "invitations.page.refuse": Record<string, never>
  "invitations.page.refused.cancelled": Record<string, never>
  "invitations.page.refused.full": Record<string, never>
  "invitations.page.refused.kind": Record<string, never>
  "invitations.page.refused.other": Record<string, never>
  "invitations.page.refused.over": Record<string, never>
  "invitations.page.refused.signed-up": Record<string, never>
  "invitations.page.title": Record<string, never>
  "invitations.page.toEvent": Record<string, never>
  "invitations.page.when": Record<string, never>
  "invitations.page.where": Record<string, never>
  "invitations.remind": Record<string, never>
  "invitations.remindText": { "count": number }
  "invitations.reminded": { "date": string | number }
  "invitations.send.message.errors.nobody": Record<string, never>
  "invitations.send.message.errors.not-public": Record<string, never>
  "invitations.send.message.errors.other-number": Record<string, never>
  "invitations.send.message.errors.too-many": Record<string, never>
  "invitations.send.message.errors.too-many-a-day": Record<string, never>
  "invitations.send.message.hint": Record<string, never>
  "invitations.send.message.label": Record<string, never>
  "invitations.show": Record<string, never>
  "invitations.state.coming": Record<string, never>
  "invitations.state.not-coming": Record<string, never>
  "invitations.state.open": Record<string, never>
  "invitations.submit": { "count": number }
  "invitations.title": Record<string, never>
  "invitations.tooMany": { "most": number }
  "invitations.who": Record<string, never>
  "mail.answerAbove": Record<string, never>
  "mail.answerable": Record<string, never>
  "mail.automatic": Record<string, never>
  "mail.linkHint": Record<string, never>
  "mail.list.leave": Record<string, never>
  "mail.list.why": Record<string, never>
  "materials.add.button": Record<string, never>
  "materials.add.current": Record<string, never>
  "materials.add.first": Record<string, never>
  "materials.add.lead": Record<string, never>
  "materials.add.submit": Record<string, never>
  "materials.add.title": Record<string, never>
  "materials.area.both": Record<string, never>
  "materials.area.organisations": Record<string, never>
  "materials.area.volunteers": Record<string, never>
  "materials.audience.associations": Record<string, never>
  "materials.audience.clients": Record<string, never>
  "materials.audience.coordinators": Record<string, never>
  "materials.audience.institutions": Record<string, never>
  "materials.audience.trainers": Record<string, never>
  "materials.audience.volunteers": Record<string, never>
  "materials.cancel": Record<string, never>
  "materials.chips": Record<string, never>
  "materials.choose": Record<string, never>
  "materials.comma": Record<string, never>
  "materials.create.lead": Record<string, never>
  "materials.create.submit": Record<string, never>
  "materials.create.title": Record<string, never>
  "materials.done.angelegt": Record<string, never>
  "materials.done.fassung": Record<string, never>
  "materials.done.gespeichert": Record<string, never>
  "materials.done.lesen": Record<string, never>
  "materials.done.veroeffentlicht": Record<string, never>
  "materials.done.zurueckgezogen": Record<string, never>
  "materials.edit.button": Record<string, never>
  "materials.edit.in.ar": Record<string, never>
  "materials.edit.in.de": Record<string, never>
  "materials.edit.in.en": Record<string, never>
  "materials.edit.in.leicht": Record<string, never>
  "materials.edit.in.tr": Record<string, never>
  "materials.edit.in.uk": Record<string, never>
  "materials.edit.lead": Record<string, never>
  "materials.edit.licence.linked": Record<string, never>
  "materials.edit.licence.stated": Record<string, never>
  "materials.edit.submit": Record<string, never>
  "materials.edit.terms": Record<string, never>
  "materials.edit.title": Record<string, never>
  "materials.edit.what": Record<string, never>
  "materials.filter.area": Record<string, never>
  "materials.filter.audience": Record<string, never>
  "materials.filter.kind": Record<string, never>
  "materials.filter.language": Record<string, never>
  "materials.filter.module": Record<string, never>
  "materials.filter.text": Record<string, never>
  "materials.filter.title": Record<string, never>
  "materials.filter.year": Record<string, never>
  "materials.finder.description": Record<string, never>
  "materials.finder.found": { "count": number }
  "materials.finder.foundMany": { "count": number }
  "materials.finder.hint": Record<string, never>
  "materials.finder.lead": Record<string, never>
  "materials.finder.list": Record<string, never>
  "materials.finder.meant": Record<string, never>
  "materials.finder.search": Record<string, never>
  "materials.finder.submit": Record<string, never>
  "materials.finder.title": Record<string, never>
  "materials.form.accessible_note.hint": Record<string, never>
  "materials.form.accessible_note.label": Record<string, never>
  "materials.form.area.label": Record<string, never>
  "materials.form.audience.label": Record<string, never>
  "materials.form.credit.errors.incomplete": Record<string, never>
  "materials.form.credit.hint": Record<string, never>
  "materials.form.credit.label": Record<string, never>
  "materials.form.errors.moved-on": { "label": string | number }
  "materials.form.kind.label": Record<string, never>
  "materials.form.languages.errors.incomplete": Record<string, never>
  "materials.form.languages.hint": Record<string, never>
  "materials.form.languages.label": Record<string, never>
  "materials.form.licence.label": Record<string, never>
  "materials.form.modules.label": Record<string, never>
  "materials.form.source_name.hint": Record<string, never>
  "materials.form.source_name.label": Record<string, never>
  "materials.form.source_year.label": Record<string, never>
  "materials.form.summary_ar.label": Record<string, never>
  "materials.form.summary_de.errors.incomplete": Record<string, never>
  "materials.form.summary_de.hint": Record<string, never>
  "materials.form.summary_de.label": Record<string, never>
  "materials.form.summary_en.label": Record<string, never>
  "materials.form.summary_leicht.label": Record<string, never>
  "materials.form.summary_tr.label": Record<string, never>
  "materials.form.summary_uk.label": Record<string, never>
  "materials.form.title_ar.errors.untitled": Record<string, never>
  "materials.form.title_ar.label": Record<string, never>
  "materials.form.title_de.label": Record<string, never>
  "materials.form.title_en.errors.untitled": Record<string, never>
  "materials.form.title_en.label": Record<string, never>
  "materials.form.title_leicht.errors.untitled": Record<string, never>
  "materials.form.title_leicht.label": Record<string, never>
  "materials.form.title_tr.errors.untitled": Record<string, never>
  "materials.form.title_tr.label": Record<string, never>
  "materials.form.title_uk.errors.untitled": Record<string, never>
  "materials.form.title_uk.label": Record<string, never>
  "materials.gaps.credit": Record<string, never>
  "materials.gaps.languages": Record<string, never>
  "materials.gaps.lead": Record<string, never>
  "materials.gaps.summary": Record<string, never>
  "materials.gaps.version": Record<string, never>
  "materials.get.download": { "what": string | number }
  "materials.get.elsewhere": Record<string, never>
  "materials.get.here": Record<string, never>
  "materials.get.open": { "host": string | number }
  "materials.get.text": Record<string, never>
  "materials.get.there": Record<string, never>
  "materials.get.unread": Record<string, never>
  "materials.get.untagged": Record<string, never>
  "materials.get.untaggedUnread": Record<string, never>
  "materials.history.material.changed": Record<string, never>
  "materials.history.material.created": Record<string, never>
  "materials.history.material.published": Record<string, never>
  "materials.history.material.withdrawn": Record<string, never>
  "materials.history.none": Record<string, never>
  "materials.history.program": Record<string, never>
  "materials.history.text.failed": { "number": string | number }
  "materials.history.text.read": { "number": string | number }
  "materials.history.text.requested": Record<string, never>
  "materials.history.title": Record<string, never>
  "materials.history.version.added": { "number": string | number }
  "materials.history.what": Record<string, never>
  "materials.history.when": Record<string, never>
  "materials.history.who": Record<string, never>
  "materials.home": Record<string, never>
  "materials.kind.form": Record<string, never>
  "materials.kind.handout": Record<string, never>
  "materials.kind.leaflet": Record<string, never>
  "materials.kind.link": Record<string, never>
  "materials.kind.method-card": Record<string, never>
  "materials.kind.module-plan": Record<string, never>
  "materials.kind.report": Record<string, never>
  "materials.kind.slides": Record<string, never>
  "materials.licence.linked": Record<string, never>
  "materials.licence.stated": { "holder": string | number }
  "materials.list.all": Record<string, never>
  "materials.list.apply": Record<string, never>
  "materials.list.caption": Record<string, never>
  "materials.list.changed": Record<string, never>
  "materials.list.create": Record<string, never>
  "materials.list.empty.narrowed": Record<string, never>
  "materials.list.empty.text": Record<string, never>
  "materials.list.empty.title": Record<string, never>
  "materials.list.filter": Record<string, never>
  "materials.list.lead": Record<string, never>
  "materials.list.name": Record<string, never>
  "materials.list.search": Record<string, never>
  "materials.list.showAll": Record<string, never>
  "materials.list.state": Record<string, never>
  "materials.list.text": Record<string, never>
  "materials.list.title": Record<string, never>
  "materials.module.1": Record<string, never>
  "materials.module.2": Record<string, never>
  "materials.module.3": Record<string, never>
  "materials.module.4": Record<string, never>
  "materials.module.5": Record<string, never>
  "materials.module.6": Record<string, never>
  "materials.module.7": Record<string, never>
  "materials.module.8": Record<string, never>
  "materials.nothing.all": Record<string, never>
  "materials.nothing.near": Record<string, never>
  "materials.nothing.text": Record<string, never>
  "materials.nothing.title": Record<string, never>
  "materials.older.notice": Record<string, never>
  "materials.older.title": { "count": number }
  "materials.overview.current": Record<string, never>
  "materials.overview.next": Record<string, never>
  "materials.overview.preview": Record<string, never>
  "materials.overview.publicPage": Record<string, never>
  "materials.pages": { "count": number }
  "materials.passage.inside": Record<string, never>
  "materials.passage.page": { "number": string | number }
  "materials.publish.already-published": Record<string, never>
  "materials.publish.button": Record<string, never>
  "materials.publish.incomplete": Record<string, never>
  "materials.publish.lead": Record<string, never>
  "materials.publish.title": Record<string, never>
  "materials.reading.again": Record<string, never>
  "materials.reading.failed": Record<string, never>
  "materials.reading.failedTitle": Record<string, never>
  "materials.reading.failure.damaged": Record<string, never>
  "materials.reading.failure.empty": Record<string, never>
  "materials.reading.failure.encrypted": Record<string, never>
  "materials.reading.failure.lost": Record<string, never>
  "materials.reading.failure.too-large": Record<string, never>
  "materials.reading.failure.too-slow": Record<string, never>
  "materials.reading.none": Record<string, never>
  "materials.reading.picture": Record<string, never>
  "materials.reading.read": Record<string, never>
  "materials.reading.reading": Record<string, never>
  "materials.reading.soon": Record<string, never>
  "materials.reading.untagged": Record<string, never>
  "materials.reading.waiting": Record<string, never>
  "materials.show.credit": Record<string, never>
  "materials.show.draft": Record<string, never>
  "materials.show.facts": Record<string, never>
  "materials.show.licence": Record<string, never>
  "materials.show.news": Record<string, never>
  "materials.show.onlyGerman": Record<string, never>
  "materials.show.outdated": { "year": string | number }
  "materials.show.related": Record<string, never>
  "materials.show.validFrom": Record<string, never>
  "materials.show.version": Record<string, never>
  "materials.show.withdrawn": Record<string, never>
  "materials.size.kb": { "size": string | number }
  "materials.size.mb": { "size": string | number }
  "materials.slides": { "count": number }
  "materials.source": Record<string, never>
  "materials.source.link": Record<string, never>
  "materials.state.draft": Record<string, never>
  "materials.state.published": Record<string, never>
  "materials.state.withdrawn": Record<string, never>
  "materials.text.back": Record<string, never>
  "materials.text.lead": Record<string, never>
  "materials.text.noWords": Record<string, never>
  "materials.text.page": { "number": string | number }
  "materials.text.short": Record<string, never>
  "materials.text.title": { "title": string | number }
  "materials.valid.past": { "year": string | number }
  "materials.valid.year": { "year": string | number }
  "materials.version.file.errors.both": Record<string, never>
  "materials.version.file.errors.file-damaged": Record<string, never>
  "materials.version.file.errors.file-infected": Record<string, never>
  "materials.version.file.errors.file-macros": Record<string, never>
  "materials.version.file.errors.file-too-large": Record<string, never>
  "materials.version.file.errors.file-type": Record<string, never>
  "materials.version.file.errors.newer-version": Record<string, never>
  "materials.version.file.errors.required": Record<string, never>
  "materials.version.file.hint": Record<string, never>
  "materials.version.file.label": Record<string, never>
  "materials.version.kind.label": Record<string, never>
  "materials.version.link.hint": Record<string, never>
  "materials.version.link.label": Record<string, never>
  "materials.version.news.hint": Record<string, never>
  "materials.version.news.label": Record<string, never>
  "materials.version.title.hint": Record<string, never>
  "materials.version.title.label": Record<string, never>
  "materials.version.valid_from.errors.date": Record<string, never>
  "materials.version.valid_from.label": Record<string, never>
  "materials.version.valid_year.hint": Record<string, never>
  "materials.version.valid_year.label": Record<string, never>
  "materials.versionOf": { "number": string | number; "date": string | number }
  "materials.withdraw.button": Record<string, never>
  "materials.withdraw.lead": Record<string, never>
  "materials.withdraw.not-published": Record<string, never>
  "materials.withdraw.title": Record<string, never>
  "materials.withdraw.undo": Record<string, never>
  "meetings.agenda.add": Record<string, never>
  "meetings.agenda.addSubmit": Record<string, never>
  "meetings.agenda.day.errors.other-day": Record<string, never>
  "meetings.agenda.day.label": Record<string, never>
  "meetings.agenda.editTitle": Record<string, never>
  "meetings.agenda.empty.text": Record<string, never>
  "meetings.agenda.empty.title": Record<string, never>
  "meetings.agenda.ends.errors.ends-before-start": Record<string, never>
  "meetings.agenda.ends.label": Record<string, never>
  "meetings.agenda.lead": Record<string, never>
  "meetings.agenda.remove": Record<string, never>
  "meetings.agenda.room.label": Record<string, never>
  "meetings.agenda.speaker.hint": Record<string, never>
  "meetings.agenda.speaker.label": Record<string, never>
  "meetings.agenda.starts.label": Record<string, never>
  "meetings.agenda.time": Record<string, never>
  "meetings.agenda.title": Record<string, never>
  "meetings.agenda.title_ar.label": Record<string, never>
  "meetings.agenda.title_de.errors.too-many-items": Record<string, never>
  "meetings.agenda.title_de.label": Record<string, never>
  "meetings.agenda.title_en.label": Record<string, never>
  "meetings.agenda.title_leicht.label": Record<string, never>
  "meetings.agenda.title_tr.label": Record<string, never>
  "meetings.agenda.title_uk.label": Record<string, never>
  "meetings.agenda.what": Record<string, never>
  "meetings.cancel": Record<string, never>
  "meetings.document.add": Record<string, never>
  "meetings.document.alt.errors.missing": Record<string, never>
  "meetings.document.alt.hint": Record<string, never>
  "meetings.document.alt.label": Record<string, never>
  "meetings.document.asPicture": Record<string, never>
  "meetings.document.change": Record<string, never>
  "meetings.document.consent.errors.missing": Record<string, never>
  "meetings.document.consent.label": Record<string, never>
  "meetings.document.empty.text": Record<string, never>
  "meetings.document.empty.title": Record<string, never>
  "meetings.document.file.errors.file-damaged": Record<string, never>
  "meetings.document.file.errors.file-infected": Record<string, never>
  "meetings.document.file.errors.file-macros": Record<string, never>
  "meetings.document.file.errors.file-too-large": Record<string, never>
  "meetings.document.file.errors.file-type": Record<string, never>
  "meetings.document.file.errors.missing": Record<string, never>
  "meetings.document.file.errors.too-many-documents": Record<string, never>
  "meetings.document.file.hint": Record<string, never>
  "meetings.document.file.label": Record<string, never>
  "meetings.document.lead": Record<string, never>
  "meetings.document.picture.errors.no-picture": Record<string, never>
  "meetings.document.picture.errors.not-public": Record<string, never>
  "meetings.document.picture.label": Record<string, never>
  "meetings.document.pictures": Record<string, never>
  "meetings.document.pictures.hint": Record<string, never>
  "meetings.document.remove": Record<string, never>
  "meetings.document.submit": Record<string, never>
  "meetings.document.title": Record<string, never>
  "meetings.document.title.label": Record<string, never>
  "meetings.document.visibility.all": Record<string, never>
  "meetings.document.visibility.label": Record<string, never>
  "meetings.document.visibility.registered": Record<string, never>
  "meetings.document.visibility.team": Record<string, never>
  "meetings.documentation.lead": Record<string, never>
  "meetings.documentation.pictures": Record<string, never>
  "meetings.documentation.published.errors.draft": Record<string, never>
  "meetings.documentation.published.errors.too-early": Record<string, never>
  "meetings.documentation.published.label": Record<string, never>
  "meetings.documentation.text_ar.label": Record<string, never>
  "meetings.documentation.text_de.hint": Record<string, never>
  "meetings.documentation.text_de.label": Record<string, never>
  "meetings.documentation.text_en.label": Record<string, never>
  "meetings.documentation.text_leicht.label": Record<string, never>
  "meetings.documentation.text_tr.label": Record<string, never>
  "meetings.documentation.text_uk.label": Record<string, never>
  "meetings.documentation.title": Record<string, never>
  "meetings.done.erledigt": Record<string, never>
  "meetings.done.findet-statt": Record<string, never>
  "meetings.done.geloescht": Record<string, never>
  "meetings.done.gespeichert": Record<string, never>
  "meetings.done.hochgeladen": Record<string, never>
  "meetings.done.veroeffentlicht": Record<string, never>
  "meetings.done.zurueckgezogen": Record<string, never>
  "meetings.glance.agenda": { "count": number }
  "meetings.glance.documentationDraft": Record<string, never>
  "meetings.glance.documentationPublic": Record<string, never>
  "meetings.glance.documents": { "count": number }
  "meetings.glance.minimum": { "count": number; "date": string | number }
  "meetings.glance.noDocumentation": Record<string, never>
  "meetings.glance.noMinimum": Record<string, never>
  "meetings.glance.progress": Record<string, never>
  "meetings.glance.takesPlace": Record<string, never>
  "meetings.glance.tasks": { "count": number }
  "meetings.glance.title": Record<string, never>
  "meetings.mail.decision.action": Record<string, never>
  "meetings.mail.decision.subject": { "title": string | number }
  "meetings.mail.decision.text": { "date": string | number }
  "meetings.mail.decision.what": { "title": string | number; "when": string | number; "taken": number; "minimum": number }
  "meetings.minimum.confirm": Record<string, never>
  "meetings.minimum.confirmed": Record<string, never>
  "meetings.minimum.decide": Record<string, never>
  "meetings.minimum.decide_on.errors.missing": Record<string, never>
  "meetings.minimum.decide_on.errors.too-late": Record<string, never>
  "meetings.minimum.decide_on.label": Record<string, never>
  "meetings.minimum.lead": Record<string, never>
  "meetings.minimum.minimum.hint": Record<string, never>
  "meetings.minimum.minimum.label": Record<string, never>
  "meetings.minimum.now": { "taken": number; "minimum": number }
  "meetings.minimum.title": Record<string, never>
  "meetings.otherLanguages": Record<string, never>
  "meetings.progress.asTable": Record<string, never>
  "meetings.progress.by.district": Record<string, never>
  "meetings.progress.by.project": Record<string, never>
  "meetings.progress.care": Record<string, never>
  "meetings.progress.chart": { "total": number }
  "meetings.progress.day": Record<string, never>
  "meetings.progress.district": Record<string, never>
  "meetings.progress.empty.text": Record<string, never>
  "meetings.progress.empty.title": Record<string, never>
  "meetings.progress.now": { "taken": number; "waiting": number }
  "meetings.progress.overTime": Record<string, never>
  "meetings.progress.project": Record<string, never>
  "meetings.progress.seats": Record<string, never>
  "meetings.progress.title": Record<string, never>
  "meetings.progress.total": Record<string, never>
  "meetings.public.agenda": Record<string, never>
  "meetings.public.documentation": Record<string, never>
  "meetings.public.documents": Record<string, never>
  "meetings.public.from": { "starts": string | number }
  "meetings.public.fromTo": { "starts": string | number; "ends": string | number }
  "meetings.public.kilobytes": { "size": number }
  "meetings.public.megabytes": { "size": string | number }
  "meetings.public.missing": { "count": number; "date": string | number }
  "meetings.public.onlyGerman": Record<string, never>
  "meetings.public.reached": { "date": string | number }
  "meetings.public.room": Record<string, never>
  "meetings.public.speaker": Record<string, never>
  "meetings.public.takesPlace": Record<string, never>
  "meetings.publicPage": Record<string, never>
  "meetings.save": Record<string, never>
  "meetings.task.add": Record<string, never>
  "meetings.task.again": Record<string, never>
  "meetings.task.done": Record<string, never>
  "meetings.task.due_on.label": Record<string, never>
  "meetings.task.empty.text": Record<string, never>
  "meetings.task.empty.title": Record<string, never>
  "meetings.task.isDone": Record<string, never>
  "meetings.task.lead": Record<string, never>
  "meetings.task.state": Record<string, never>
  "meetings.task.submit": Record<string, never>
  "meetings.task.text.errors.too-many-tasks": Record<string, never>
  "meetings.task.text.label": Record<string, never>
  "meetings.task.title": Record<string, never>
  "meetings.task.who.label": Record<string, never>
  "messages.list.caption": Record<string, never>
  "messages.list.empty.text": Record<string, never>
  "messages.list.empty.title": Record<string, never>
  "messages.list.lead": Record<string, never>
  "messages.list.stand-in": Record<string, never>
  "messages.list.title": Record<string, never>
  "messages.mail.arrival": { "date": string | number; "time": string | number }
  "messages.mail.recipient": Record<string, never>
  "messages.mail.subject": Record<string, never>
  "messages.mail.time": Record<string, never>
  "messages.show.back": Record<string, never>
  "messages.show.download": Record<string, never>
  "messages.show.text": Record<string, never>
  "newsletter.aim.change": Record<string, never>
  "newsletter.aim.districts.all": Record<string, never>
  "newsletter.aim.districts.hint": Record<string, never>
  "newsletter.aim.districts.label": Record<string, never>
  "newsletter.aim.lists.errors.no-draft": Record<string, never>
  "newsletter.aim.lists.errors.none": Record<string, never>
  "newsletter.aim.lists.hint": Record<string, never>
  "newsletter.aim.lists.label": Record<string, never>
  "newsletter.aim.subject.hint": Record<string, never>
  "newsletter.aim.subject.label": Record<string, never>
  "newsletter.aim.submit": Record<string, never>
  "newsletter.aim.title": Record<string, never>
  "newsletter.almost.lead": Record<string, never>
  "newsletter.almost.text": { "days": string | number }
  "newsletter.almost.title": Record<string, never>
  "newsletter.archive.empty.text": Record<string, never>
  "newsletter.archive.empty.title": Record<string, never>
  "newsletter.archive.feed": Record<string, never>
  "newsletter.archive.issues": Record<string, never>
  "newsletter.archive.lead": Record<string, never>
  "newsletter.archive.promise": Record<string, never>
  "newsletter.archive.title": Record<string, never>
  "newsletter.cancel": Record<string, never>
  "newsletter.choice.districts.hint": Record<string, never>
  "newsletter.choice.districts.label": Record<string, never>
  "newsletter.choice.done.bestaetigt": Record<string, never>
  "newsletter.choice.done.gespeichert": Record<string, never>
  "newsletter.choice.lang.hint": Record<string, never>
  "newsletter.choice.lang.label": Record<string, never>
  "newsletter.choice.lead": Record<string, never>
  "newsletter.choice.leave": Record<string, never>
  "newsletter.choice.lists.errors.none": Record<string, never>
  "newsletter.choice.lists.label": Record<string, never>
  "newsletter.choice.submit": Record<string, never>
  "newsletter.choice.title": Record<string, never>
  "newsletter.confirm.lead": Record<string, never>
  "newsletter.confirm.submit": Record<string, never>
  "newsletter.confirm.title": Record<string, never>
  "newsletter.create.lead": Record<string, never>
  "newsletter.create.submit": Record<string, never>
  "newsletter.create.title": Record<string, never>
  "newsletter.home": Record<string, never>
  "newsletter.issue.kicker": { "day": string | number }
  "newsletter.issues.done.abgemeldet": Record<string, never>
  "newsletter.issues.done.entfernt": Record<string, never>
  "newsletter.issues.empty.text": Record<string, never>
  "newsletter.issues.empty.title": Record<string, never>
  "newsletter.issues.lead": Record<string, never>
  "newsletter.issues.lists": Record<string, never>
  "newsletter.issues.readers": Record<string, never>
  "newsletter.issues.state": Record<string, never>
  "newsletter.issues.subject": Record<string, never>
  "newsletter.issues.title": Record<string, never>
  "newsletter.issues.total": { "count": number }
  "newsletter.issues.when": Record<string, never>
  "newsletter.issues.who": Record<string, never>
  "newsletter.language.ar": Record<string, never>
  "newsletter.language.de": Record<string, never>
  "newsletter.language.en": Record<string, never>
  "newsletter.language.leicht": Record<string, never>
  "newsletter.language.tr": Record<string, never>
  "newsletter.language.uk": Record<string, never>
  "newsletter.leave.change": Record<string, never>
  "newsletter.leave.lead": Record<string, never>
  "newsletter.leave.submit": Record<string, never>
  "newsletter.leave.title": Record<string, never>
  "newsletter.left.archive": Record<string, never>
  "newsletter.left.lead": Record<string, never>
  "newsletter.left.title": Record<string, never>
  "newsletter.linkOver.lead": Record<string, never>
  "newsletter.linkOver.title": Record<string, never>
  "newsletter.list.foerderung": Record<string, never>
  "newsletter.list.gute-beispiele": Record<string, never>
  "newsletter.list.lotsinnen": Record<string, never>
  "newsletter.list.qualifizierung": Record<string, never>
  "newsletter.list.veranstaltungen": Record<string, never>
  "newsletter.list.vereine": Record<string, never>
  "newsletter.mail.archive": Record<string, never>
  "newsletter.mail.choice": Record<string, never>
  "newsletter.mail.confirm.action": Record<string, never>
  "newsletter.mail.confirm.ignore": Record<string, never>
  "newsletter.mail.confirm.subject": Record<string, never>
  "newsletter.mail.confirm.text": Record<string, never>
  "newsletter.mail.confirm.until": { "days": string | number }
  "newsletter.mail.known.subject": Record<string, never>
  "newsletter.mail.known.text": Record<string, never>
  "newsletter.mail.onlyGerman": Record<string, never>
  "newsletter.overview.backToDraft": Record<string, never>
  "newsletter.overview.done.angehalten": Record<string, never>
  "newsletter.overview.done.geplant": Record<string, never>
  "newsletter.overview.done.gespeichert": Record<string, never>
  "newsletter.overview.done.probe": Record<string, never>
  "newsletter.overview.done.zurueckgeholt": Record<string, never>
  "newsletter.overview.failed": { "count": number }
  "newsletter.overview.inArchive": Record<string, never>
  "newsletter.overview.languages": Record<string, never>
  "newsletter.overview.languagesHint": Record<string, never>
  "newsletter.overview.leaving": Record<string, never>
  "newsletter.overview.look": Record<string, never>
  "newsletter.overview.progress": { "done": number; "of": number }
  "newsletter.overview.result": { "readers": number; "delivered": number; "failed": number }
  "newsletter.overview.scheduled": { "when": string | number }
  "newsletter.overview.scheduledText": { "count": number }
  "newsletter.overview.sent": Record<string, never>
  "newsletter.overview.stop": Record<string, never>
  "newsletter.overview.stopText": Record<string, never>
  "newsletter.overview.stopped": Record<string, never>
  "newsletter.overview.trial": Record<string, never>
  "newsletter.overview.undo": Record<string, never>
  "newsletter.overview.writing": Record<string, never>
  "newsletter.remove.lead": Record<string, never>
  "newsletter.remove.no-draft": Record<string, never>
  "newsletter.remove.submit": Record<string, never>
  "newsletter.remove.title": Record<string, never>
  "newsletter.removeReader.asked.errors.required": Record<string, never>
  "newsletter.removeReader.asked.label": Record<string, never>
  "newsletter.removeReader.email.errors.reader-unknown": Record<string, never>
  "newsletter.removeReader.email.label": Record<string, never>
  "newsletter.removeReader.lead": Record<string, never>
  "newsletter.removeReader.submit": Record<string, never>
  "newsletter.removeReader.title": Record<string, never>
  "newsletter.schedule.back": Record<string, never>
  "newsletter.schedule.count": { "count": number }
  "newsletter.schedule.day.errors.past": Record<string, never>
  "newsletter.schedule.day.errors.when": Record<string, never>
  "newsletter.schedule.day.label": Record<string, never>
  "newsletter.schedule.fallsBack": { "count": number; "languages": string | number }
  "newsletter.schedule.lead": Record<string, never>
  "newsletter.schedule.noReports": Record<string, never>
  "newsletter.schedule.submit": { "count": number }
  "newsletter.schedule.time.label": Record<string, never>
  "newsletter.schedule.title": Record<string, never>
  "newsletter.schedule.when.errors.blocked": Record<string, never>
  "newsletter.schedule.when.errors.empty": Record<string, never>
  "newsletter.schedule.when.errors.moved-on": Record<string, never>
  "newsletter.schedule.when.errors.no-draft": Record<string, never>
  "newsletter.schedule.when.errors.nobody": Record<string, never>
  "newsletter.schedule.when.errors.other-number": Record<string, never>
  "newsletter.schedule.when.errors.too-many-a-day": Record<string, never>
  "newsletter.schedule.when.label": Record<string, never>
  "newsletter.schedule.when.later": Record<string, never>
  "newsletter.schedule.when.now": { "minutes": number }
  "newsletter.signUp.consent.errors.required": Record<string, never>
  "newsletter.signUp.consent.hint": Record<string, never>
  "newsletter.signUp.consent.label": Record<string, never>
  "newsletter.signUp.email.errors.paused": { "minutes": string | number }
  "newsletter.signUp.email.label": Record<string, never>
  "newsletter.signUp.lead": Record<string, never>
  "newsletter.signUp.privacy": Record<string, never>
  "newsletter.signUp.submit": Record<string, never>
  "newsletter.signUp.title": Record<string, never>
  "newsletter.state.draft": Record<string, never>
  "newsletter.state.scheduled": Record<string, never>
  "newsletter.state.sending": Record<string, never>
  "newsletter.state.sent": Record<string, never>
  "newsletter.state.stopped": Record<string, never>
  "newsletter.text.body.errors.moved-on": Record<string, never>
  "newsletter.text.body.hint": Record<string, never>
  "newsletter.text.body.label": Record<string, never>
  "newsletter.text.check": Record<string, never>
  "newsletter.text.fallsBack": Record<string, never>
  "newsletter.text.german": Record<string, never>
  "newsletter.text.lead": Record<string, never>
  "newsletter.text.pictures": Record<string, never>
  "newsletter.text.preview": Record<string, never>
  "newsletter.text.preview.archive": Record<string, never>
  "newsletter.text.preview.mail": Record<string, never>
  "newsletter.text.preview.notSaved": Record<string, never>
  "newsletter.text.preview.words": Record<string, never>
  "newsletter.text.save": Record<string, never>
  "newsletter.text.showPreview": Record<string, never>
  "newsletter.text.state.blocked": Record<string, never>
  "newsletter.text.state.missing": Record<string, never>
  "newsletter.text.state.ready": Record<string, never>
  "newsletter.text.subject.errors.moved-on": Record<string, never>
  "newsletter.text.subject.errors.no-draft": Record<string, never>
  "newsletter.text.subject.errors.unreadable": Record<string, never>
  "newsletter.text.subject.label": Record<string, never>
  "newsletter.text.title": { "language": string | number }
  "offers-and-seeks.cancel": Record<string, never>
  "offers-and-seeks.close.ended": Record<string, never>
  "offers-and-seeks.close.lead": Record<string, never>
  "offers-and-seeks.close.submit": Record<string, never>
  "offers-and-seeks.close.title": Record<string, never>
  "offers-and-seeks.conversation.answer": Record<string, never>
  "offers-and-seeks.conversation.lead": Record<string, never>
  "offers-and-seeks.conversation.listing": Record<string, never>
  "offers-and-seeks.conversation.said": Record<string, never>
  "offers-and-seeks.conversation.title": { "name": string | number }
  "offers-and-seeks.create.lead": Record<string, never>
  "offers-and-seeks.create.submit": Record<string, never>
  "offers-and-seeks.create.title": Record<string, never>
  "offers-and-seeks.direction.offer": Record<string, never>
  "offers-and-seeks.direction.seek": Record<string, never>
  "offers-and-seeks.done.beendet": Record<string, never>
  "offers-and-seeks.done.entfernt": Record<string, never>
  "offers-and-seeks.done.gesendet": Record<string, never>
  "offers-and-seeks.done.gespeichert": Record<string, never>
  "offers-and-seeks.done.verlaengert": Record<string, never>
  "offers-and-seeks.done.veroeffentlicht": Record<string, never>
  "offers-and-seeks.edit.submit": Record<string, never>
  "offers-and-seeks.edit.title": Record<string, never>
  "offers-and-seeks.finder.any": Record<string, never>
  "offers-and-seeks.finder.clear": Record<string, never>
  "offers-and-seeks.finder.direction": Record<string, never>
  "offers-and-seeks.finder.district": Record<string, never>
  "offers-and-seeks.finder.filter": Record<string, never>
  "offers-and-seeks.finder.found": { "count": number }
  "offers-and-seeks.finder.foundNear": { "count": number; "km": string | number; "place": string | number }
  "offers-and-seeks.finder.kind": Record<string, never>
  "offers-and-seeks.finder.lead": Record<string, never>
  "offers-and-seeks.finder.none": Record<string, never>
  "offers-and-seeks.finder.noneText": Record<string, never>
  "offers-and-seeks.finder.own": Record<string, never>
  "offers-and-seeks.finder.ownLink": Record<string, never>
  "offers-and-seeks.finder.place": Record<string, never>
  "offers-and-seeks.finder.placeMissing": Record<string, never>
  "offers-and-seeks.finder.placeUnknown": Record<string, never>
  "offers-and-seeks.finder.radius": Record<string, never>
  "offers-and-seeks.finder.submit": Record<string, never>
  "offers-and-seeks.finder.title": Record<string, never>
  "offers-and-seeks.form.direction.errors.required": Record<string, never>
  "offers-and-seeks.form.direction.label": Record<string, never>
  "offers-and-seeks.form.kind.errors.required": Record<string, never>
  "offers-and-seeks.form.kind.label": Record<string, never>
  "offers-and-seeks.form.lang.label": Record<string, never>
  "offers-and-seeks.form.place.errors.place-unknown": Record<string, never>
  "offers-and-seeks.form.place.errors.required": Record<string, never>
  "offers-and-seeks.form.place.hint": Record<string, never>
  "offers-and-seeks.form.place.label": Record<string, never>
  "offers-and-seeks.form.profile.errors.choice": Record<string, never>
  "offers-and-seeks.form.profile.errors.profile-unknown": Record<string, never>
  "offers-and-seeks.form.profile.errors.unpublished": Record<string, never>
  "offers-and-seeks.form.profile.label": Record<string, never>
  "offers-and-seeks.form.text.errors.required": Record<string, never>
  "offers-and-seeks.form.text.hint": Record<string, never>
  "offers-and-seeks.form.text.label": Record<string, never>
  "offers-and-seeks.form.title.errors.ended": Record<string, never>
  "offers-and-seeks.form.title.errors.required": Record<string, never>
  "offers-and-seeks.form.title.errors.too-many": Record<string, never>
  "offers-and-seeks.form.title.errors.unreadable": Record<string, never>
  "offers-and-seeks.form.title.hint": Record<string, never>
  "offers-and-seeks.form.title.label": Record<string, never>
  "offers-and-seeks.home": Record<string, never>
  "offers-and-seeks.kind.equipment": Record<string, never>
  "offers-and-seeks.kind.know-how": Record<string, never>
  "offers-and-seeks.kind.partner": Record<string, never>
  "offers-and-seeks.kind.room": Record<string, never>
  "offers-and-seeks.kind.volunteers": Record<string, never>
  "offers-and-seeks.km": { "km": string | number }
  "offers-and-seeks.mail.ending.action": Record<string, never>
  "offers-and-seeks.mail.ending.subject": Record<string, never>
  "offers-and-seeks.mail.ending.text": { "day": string | number }
  "offers-and-seeks.mail.message.action": Record<string, never>
  "offers-and-seeks.mail.message.subject": Record<string, never>
  "offers-and-seeks.mail.message.text": { "name": string | number; "about": string | number }
  "offers-and-seeks.mail.removed.action": Record<string, never>
  "offers-and-seeks.mail.removed.subject": Record<string, never>
  "offers-and-seeks.mail.removed.text": Record<string, never>
  "offers-and-seeks.mail.why": Record<string, never>
  "offers-and-seeks.match.offer": Record<string, never>
  "offers-and-seeks.match.seek": Record<string, never>
  "offers-and-seeks.own.about": Record<string, never>
  "offers-and-seeks.own.all": Record<string, never>
  "offers-and-seeks.own.between": Record<string, never>
  "offers-and-seeks.own.conversations": Record<string, never>
  "offers-and-seeks.own.do": Record<string, never>
  "offers-and-seeks.own.last": Record<string, never>
  "offers-and-seeks.own.latest": Record<string, never>
  "offers-and-seeks.own.lead": Record<string, never>
  "offers-and-seeks.own.none": Record<string, never>
  "offers-and-seeks.own.noneText": Record<string, never>
  "offers-and-seeks.own.offer": Record<string, never>
  "offers-and-seeks.own.remove": { "title": string | number }
  "offers-and-seeks.own.removed": { "reason": string | number }
  "offers-and-seeks.own.renew": { "title": string | number }
  "offers-and-seeks.own.seek": Record<string, never>
  "offers-and-seeks.own.title": Record<string, never>
  "offers-and-seeks.own.turn": Record<string, never>
  "offers-and-seeks.own.turn.mine": Record<string, never>
  "offers-and-seeks.own.what": Record<string, never>
  "offers-and-seeks.remove.lead": Record<string, never>
  "offers-and-seeks.remove.reason.errors.ended": Record<string, never>
  "offers-and-seeks.remove.reason.hint": Record<string, never>
  "offers-and-seeks.remove.reason.label": Record<string, never>
  "offers-and-seeks.remove.submit": Record<string, never>
  "offers-and-seeks.remove.title": Record<string, never>
  "offers-and-seeks.renew.done": { "day": string | number }
  "offers-and-seeks.renew.gone": Record<string, never>
  "offers-and-seeks.renew.goneText": Record<string, never>
  "offers-and-seeks.renew.lead": { "day": string | number }
  "offers-and-seeks.renew.submit": Record<string, never>
  "offers-and-seeks.renew.title": Record<string, never>
  "offers-and-seeks.show.contact": Record<string, never>
  "offers-and-seeks.show.edit": Record<string, never>
  "offers-and-seeks.show.owner": Record<string, never>
  "offers-and-seeks.show.place": Record<string, never>
  "offers-and-seeks.show.remove": Record<string, never>
  "offers-and-seeks.show.until": Record<string, never>
  "offers-and-seeks.show.write": Record<string, never>
  "offers-and-seeks.state.closed": Record<string, never>
  "offers-and-seeks.state.open": Record<string, never>
  "offers-and-seeks.state.over": Record<string, never>
  "offers-and-seeks.state.removed": Record<string, never>
  "offers-and-seeks.task": { "count": number }
  "offers-and-seeks.taskAnswer": { "count": number; "about": string | number }
  "offers-and-seeks.until": { "day": string | number }
  "offers-and-seeks.write.from.errors.choice": Record<string, never>
  "offers-and-seeks.write.from.errors.own": Record<string, never>
  "offers-and-seeks.write.from.errors.profile-unknown": Record<string, never>
  "offers-and-seeks.write.from.label": Record<string, never>
  "offers-and-seeks.write.hint.offer": Record<string, never>
  "offers-and-seeks.write.hint.seek": Record<string, never>
  "offers-and-seeks.write.lead": Record<string, never>
  "offers-and-seeks.write.ownerPage": { "name": string | number }
  "offers-and-seeks.write.submit": Record<string, never>
  "offers-and-seeks.write.text.errors.nobody-reads": Record<string, never>
  "offers-and-seeks.write.text.errors.paused": { "minutes": number }
  "offers-and-seeks.write.text.label": Record<string, never>
  "offers-and-seeks.write.title": { "name": string | number }
  "offers-and-seeks.write.unread": { "name": string | number }
  "offers-and-seeks.write.unreadText": Record<string, never>
  "open-data.catalogue.directory.text": Record<string, never>
  "open-data.catalogue.directory.title": Record<string, never>
  "open-data.catalogue.materials.text": Record<string, never>
  "open-data.catalogue.news.text": Record<string, never>
  "open-data.catalogue.places.text": Record<string, never>
  "open-data.catalogue.sites.text": Record<string, never>
  "open-data.catalogue.title": Record<string, never>
  "open-data.directoryFeed.subtitle": Record<string, never>
  "open-data.directoryFeed.title": Record<string, never>
  "open-data.directoryFeed.titleDistrict": { "district": string | number }
  "open-data.embed.link": Record<string, never>
  "open-data.embed.text": Record<string, never>
  "open-data.embed.title": Record<string, never>
  "open-data.embedded.all": { "count": number }
  "open-data.embedded.frame": Record<string, never>
  "open-data.embedded.list": Record<string, never>
  "open-data.embedded.listDistrict": { "district": string | number }
  "open-data.embedded.map": Record<string, never>
  "open-data.embedded.newWindow": Record<string, never>
  "open-data.embedded.none": Record<string, never>
  "open-data.embedding.anyKind": Record<string, never>
  "open-data.embedding.anyLanguage": Record<string, never>
  "open-data.embedding.anyTopic": Record<string, never>
  "open-data.embedding.code.hint": Record<string, never>
  "open-data.embedding.code.label": Record<string, never>
  "open-data.embedding.code.title": Record<string, never>
  "open-data.embedding.description": Record<string, never>
  "open-data.embedding.form": Record<string, never>
  "open-data.embedding.lead": Record<string, never>
  "open-data.embedding.preview": Record<string, never>
  "open-data.embedding.privacy.text": Record<string, never>
  "open-data.embedding.privacy.title": Record<string, never>
  "open-data.embedding.submit": Record<string, never>
  "open-data.embedding.title": Record<string, never>
  "open-data.embedding.what.label": Record<string, never>
  "open-data.embedding.what.list": Record<string, never>
  "open-data.embedding.what.map": Record<string, never>
  "open-data.examples.district": Record<string, never>
  "open-data.examples.feed": Record<string, never>
  "open-data.examples.hours": Record<string, never>
  "open-data.examples.language": Record<string, never>
  "open-data.examples.title": Record<string, never>
  "open-data.licence.name": Record<string, never>
  "open-data.licence.places": Record<string, never>
  "open-data.licence.text": Record<string, never>
  "open-data.licence.title": Record<string, never>
  "open-data.newsFeed.subtitle": Record<string, never>
  "open-data.newsFeed.title": Record<string, never>
  "open-data.newsletterFeed.title": Record<string, never>
  "open-data.page.description": Record<string, never>
  "open-data.page.lead": Record<string, never>
  "open-data.page.title": Record<string, never>
  "open-data.people.text": Record<string, never>
  "open-data.people.title": Record<string, never>
  "open-data.programs.conditional": { "header": string | number }
  "open-data.programs.paging": { "field": string | number }
  "open-data.programs.title": Record<string, never>
  "open-data.what.caption": Record<string, never>
  "open-data.what.catalogue": Record<string, never>
  "open-data.what.columns.address": Record<string, never>
  "open-data.what.columns.format": Record<string, never>
  "open-data.what.columns.what": Record<string, never>
  "open-data.what.description": Record<string, never>
  "open-data.what.directoryFeed": Record<string, never>
  "open-data.what.hsds": Record<string, never>
  "open-data.what.map": Record<string, never>
  "open-data.what.materials": Record<string, never>
  "open-data.what.news": Record<string, never>
  "open-data.what.newsFeed": Record<string, never>
  "open-data.what.officeHours": Record<string, never>
  "open-data.what.organisations": Record<string, never>
  "open-data.what.places": Record<string, never>
  "open-data.what.projects": Record<string, never>
  "open-data.what.sheet": Record<string, never>
  "open-data.what.sites": Record<string, never>
  "open-data.what.title": Record<string, never>
  "organisations.cancel": Record<string, never>
  "organisations.channel.appointment": Record<string, never>
  "organisations.channel.online": Record<string, never>
  "organisations.channel.open": Record<string, never>
  "organisations.channel.telephone": Record<string, never>
  "organisations.completeness.complete": Record<string, never>
  "organisations.completeness.further": { "count": number }
  "organisations.completeness.label": Record<string, never>
  "organisations.completeness.line": { "count": number }
  "organisations.completeness.share": { "share": string | number }
  "organisations.confirm.asked": Record<string, never>
  "organisations.confirm.change": Record<string, never>
  "organisations.confirm.last": { "day": string | number }
  "organisations.confirm.lead": Record<string, never>
  "organisations.confirm.linkLead": Record<string, never>
  "organisations.confirm.never": Record<string, never>
  "organisations.confirm.not-published": Record<string, never>
  "organisations.confirm.signIn": Record<string, never>
  "organisations.confirm.spent": Record<string, never>
  "organisations.confirm.spentLead": Record<string, never>
  "organisations.confirm.submit": Record<string, never>
  "organisations.confirm.thanks": Record<string, never>
  "organisations.confirm.thanksLead": Record<string, never>
  "organisations.confirm.title": Record<string, never>
  "organisations.conflict.hidden": Record<string, never>
  "organisations.conflict.shown": Record<string, never>
  "organisations.create.lead": Record<string, never>
  "organisations.create.submit": Record<string, never>
  "organisations.create.title": Record<string, never>
  "organisations.done.angelegt": Record<string, never>
  "organisations.done.bestaetigt": Record<string, never>
  "organisations.done.entfernt": Record<string, never>
  "organisations.done.gespeichert": Record<string, never>
  "organisations.done.veroeffentlicht": Record<string, never>
  "organisations.done.zurueckgezogen": Record<string, never>
  "organisations.edit.contact": Record<string, never>
  "organisations.edit.contact.hint": Record<string, never>
  "organisations.edit.days": Record<string, never>
  "organisations.edit.lead": Record<string, never>
  "organisations.edit.offers": Record<string, never>
  "organisations.edit.place": Record<string, never>
  "organisations.edit.sites": Record<string, never>
  "organisations.edit.sites.hint": Record<string, never>
  "organisations.edit.submit": Record<string, never>
  "organisations.edit.texts": Record<string, never>
  "organisations.edit.texts.hint": Record<string, never>
  "organisations.edit.title": Record<string, never>
  "organisations.field.accessibility": Record<string, never>
  "organisations.field.address": Record<string, never>
  "organisations.field.contact_role": Record<string, never>
  "organisations.field.email": Record<string, never>
  "organisations.field.office_hours": Record<string, never>
  "organisations.field.telephone": Record<string, never>
  "organisations.field.website": Record<string, never>
  "organisations.history.all": Record<string, never>
  "organisations.history.by.centre": Record<string, never>
  "organisations.history.by.keeper": Record<string, never>
  "organisations.history.by.link": Record<string, never>
  "organisations.history.by.name": { "name": string | number; "as": string | number }
  "organisations.history.by.system": Record<string, never>
  "organisations.history.confirmation.asked": Record<string, never>
  "organisations.history.confirmation.reminded": Record<string, never>
  "organisations.history.empty.text": Record<string, never>
  "organisations.history.empty.title": Record<string, never>
  "organisations.history.lead": Record<string, never>
  "organisations.history.noYear": Record<string, never>
  "organisations.history.office-hour.added": Record<string, never>
  "organisations.history.office-hour.changed": Record<string, never>
  "organisations.history.office-hour.removed": Record<string, never>
  "organisations.history.profile.changed": Record<string, never>
  "organisations.history.profile.confirmed": Record<string, never>
  "organisations.history.profile.created": Record<string, never>
  "organisations.history.profile.published": Record<string, never>
  "organisations.history.profile.withdrawn": Record<string, never>
  "organisations.history.role.ended": Record<string, never>
  "organisations.history.role.granted": Record<string, never>
  "organisations.history.site.added": Record<string, never>
  "organisations.history.site.changed": Record<string, never>
  "organisations.history.site.removed": Record<string, never>
  "organisations.history.source": { "name": string | number; "year": string | number }
  "organisations.history.title": Record<string, never>
  "organisations.history.what": Record<string, never>
  "organisations.history.when": Record<string, never>
  "organisations.history.who": Record<string, never>
  "organisations.hours.actions": Record<string, never>
  "organisations.hours.add": Record<string, never>
  "organisations.hours.caption": { "site": string | number }
  "organisations.hours.change": Record<string, never>
  "organisations.hours.edit": Record<string, never>
  "organisations.hours.remove": Record<string, never>
  "organisations.hours.remove.lead": Record<string, never>
  "organisations.hours.take": Record<string, never>
  "organisations.hours.time": Record<string, never>
  "organisations.kind.association": Record<string, never>
  "organisations.kind.centre": Record<string, never>
  "organisations.kind.church": Record<string, never>
  "organisations.kind.municipality": Record<string, never>
  "organisations.kind.project": Record<string, never>
  "organisations.kind.umbrella": Record<string, never>
  "organisations.kind.vielfaltszentrum": Record<string, never>
  "organisations.kind.welfare": Record<string, never>
  "organisations.list.all": Record<string, never>
  "organisations.list.apply": Record<string, never>
  "organisations.list.caption": Record<string, never>
  "organisations.list.changed": Record<string, never>
  "organisations.list.choose": Record<string, never>
  "organisations.list.completeness": Record<string, never>
  "organisations.list.confirmation": Record<string, never>
  "organisations.list.create": Record<string, never>
  "organisations.list.district": Record<string, never>
  "organisations.list.doubtful": Record<string, never>
  "organisations.list.empty.narrowed": Record<string, never>
  "organisations.list.empty.text": Record<string, never>
  "organisations.list.empty.title": Record<string, never>
  "organisations.list.filter": Record<string, never>
  "organisations.list.keeper": Record<string, never>
  "organisations.list.keeper.no": Record<string, never>
  "organisations.list.keeper.yes": Record<string, never>
  "organisations.list.kind": Record<string, never>
  "organisations.list.lead": Record<string, never>
  "organisations.list.name": Record<string, never>
  "organisations.list.search": Record<string, never>
  "organisations.list.showAll": Record<string, never>
  "organisations.list.state": Record<string, never>
  "organisations.list.title": Record<string, never>
  "organisations.mail.confirmation.action": Record<string, never>
  "organisations.mail.confirmation.again": { "name": string | number }
  "organisations.mail.confirmation.last": Record<string, never>
  "organisations.mail.confirmation.next": { "days": number }
  "organisations.mail.confirmation.subject": { "name": string | number }
  "organisations.mail.confirmation.text": { "name": string | number }
  "organisations.mail.confirmation.why": Record<string, never>
  "organisations.office-hour.channel.label": Record<string, never>
  "organisations.office-hour.closes_at.errors.closes-before-opens": Record<string, never>
  "organisations.office-hour.closes_at.label": Record<string, never>
  "organisations.office-hour.errors.moved-on": { "label": string | number }
  "organisations.office-hour.languages.hint": Record<string, never>
  "organisations.office-hour.languages.label": Record<string, never>
  "organisations.office-hour.note.hint": Record<string, never>
  "organisations.office-hour.note.label": Record<string, never>
  "organisations.office-hour.opens_at.errors.overlaps": Record<string, never>
  "organisations.office-hour.opens_at.errors.too-many-hours": Record<string, never>
  "organisations.office-hour.opens_at.label": Record<string, never>
  "organisations.office-hour.submit": Record<string, never>
  "organisations.office-hour.weekday.label": Record<string, never>
  "organisations.part.accessibility": Record<string, never>
  "organisations.part.contact": Record<string, never>
  "organisations.part.contact-shown": Record<string, never>
  "organisations.part.languages": Record<string, never>
  "organisations.part.office-hours": Record<string, never>
  "organisations.part.responsible": Record<string, never>
  "organisations.part.sites": Record<string, never>
  "organisations.part.text-ar": Record<string, never>
  "organisations.part.text-de": Record<string, never>
  "organisations.part.text-en": Record<string, never>
  "organisations.part.topics": Record<string, never>
  "organisations.profile.accessibility.hint": Record<string, never>
  "organisations.profile.accessibility.label": Record<string, never>
  "organisations.profile.contact_role.hint": Record<string, never>
  "organisations.profile.contact_role.label": Record<string, never>
  "organisations.profile.district_id.errors.district-unknown": Record<string, never>
  "organisations.profile.district_id.label": Record<string, never>
  "organisations.profile.email.label": Record<string, never>
  "organisations.profile.errors.moved-on": { "label": string | number }
  "organisations.profile.kind.label": Record<string, never>
  "organisations.profile.languages.label": Record<string, never>
  "organisations.profile.lead_days.hint": Record<string, never>
  "organisations.profile.lead_days.label": Record<string, never>
  "organisations.profile.name.errors.name-taken": Record<string, never>
  "organisations.profile.name.label": Record<string, never>
  "organisations.profile.responsible.errors.responsible-unknown": Record<string, never>
  "organisations.profile.responsible.hint": Record<string, never>
  "organisations.profile.responsible.label": Record<string, never>
  "organisations.profile.show_accessibility.label": Record<string, never>
  "organisations.profile.show_address.label": Record<string, never>
  "organisations.profile.show_contact_role.label": Record<string, never>
  "organisations.profile.show_email.label": Record<string, never>
  "organisations.profile.show_office_hours.label": Record<string, never>
  "organisations.profile.show_telephone.label": Record<string, never>
  "organisations.profile.show_website.label": Record<string, never>
  "organisations.profile.telephone.label": Record<string, never>
  "organisations.profile.text_ar.label": Record<string, never>
  "organisations.profile.text_de.label": Record<string, never>
  "organisations.profile.text_en.label": Record<string, never>
  "organisations.profile.text_leicht.label": Record<string, never>
  "organisations.profile.text_tr.label": Record<string, never>
  "organisations.profile.text_uk.label": Record<string, never>
  "organisations.profile.topics.label": Record<string, never>
  "organisations.profile.website.label": Record<string, never>
  "organisations.publish.already-published": Record<string, never>
  "organisations.publish.button": Record<string, never>
  "organisations.publish.first-publication-by-centre": Record<string, never>
  "organisations.publish.lead": Record<string, never>
  "organisations.publish.text-missing": Record<string, never>
  "organisations.publish.title": Record<string, never>
  "organisations.role.association-board": Record<string, never>
  "organisations.role.centre-staff": Record<string, never>
  "organisations.role.ministry": Record<string, never>
  "organisations.role.operator": Record<string, never>
  "organisations.role.project-coordinator": Record<string, never>
  "organisations.role.trainer": Record<string, never>
  "organisations.show.edit": Record<string, never>
  "organisations.show.hidden": { "fields": string | number }
  "organisations.show.invite": Record<string, never>
  "organisations.show.keeper": { "name": string | number; "role": string | number; "since": string | number }
  "organisations.show.keepers": Record<string, never>
  "organisations.show.keepers.none": Record<string, never>
  "organisations.show.notPublished": Record<string, never>
  "organisations.show.public": Record<string, never>
  "organisations.show.publicPage": Record<string, never>
  "organisations.show.umbrellas": Record<string, never>
  "organisations.site.address.hint": Record<string, never>
  "organisations.site.address.label": Record<string, never>
  "organisations.site.errors.moved-on": { "label": string | number }
  "organisations.site.municipality_id.errors.municipality-unknown": Record<string, never>
  "organisations.site.municipality_id.label": Record<string, never>
  "organisations.site.name.errors.too-many-sites": Record<string, never>
  "organisations.site.name.hint": Record<string, never>
  "organisations.site.name.label": Record<string, never>
  "organisations.site.submit": Record<string, never>
  "organisations.sites.add": Record<string, never>
  "organisations.sites.edit": Record<string, never>
  "organisations.sites.empty.text": Record<string, never>
  "organisations.sites.empty.title": Record<string, never>
  "organisations.sites.lead": Record<string, never>
  "organisations.sites.noHours": Record<string, never>
  "organisations.sites.remove": Record<string, never>
  "organisations.sites.remove.lead": { "count": number }
  "organisations.sites.title": Record<string, never>
  "organisations.start.all": Record<string, never>
  "organisations.start.coming": Record<string, never>
  "organisations.start.count.draft": { "count": number }
  "organisations.start.count.published": { "count": number }
  "organisations.start.count.withdrawn": { "count": number }
  "organisations.start.doubtful": { "count": number }
  "organisations.start.drafts": { "count": number }
  "organisations.start.kept": { "count": number }
  "organisations.start.lead": { "name": string | number }
  "organisations.start.least": Record<string, never>
  "organisations.start.leastLink": Record<string, never>
  "organisations.start.missing": { "parts": string | number }
  "organisations.start.next": Record<string, never>
  "organisations.start.nothing.text": Record<string, never>
  "organisations.start.nothing.title": Record<string, never>
  "organisations.start.nothingMissing": Record<string, never>
  "organisations.start.operator.link": Record<string, never>
  "organisations.start.operator.text": Record<string, never>
  "organisations.start.operator.title": Record<string, never>
  "organisations.start.overview": Record<string, never>
  "organisations.start.states": Record<string, never>
  "organisations.start.title": Record<string, never>
  "organisations.start.waiting": Record<string, never>
  "organisations.state.draft": Record<string, never>
  "organisations.state.published": Record<string, never>
  "organisations.state.withdrawn": Record<string, never>
  "organisations.suggested": Record<string, never>
  "organisations.todo.accessibility": Record<string, never>
  "organisations.todo.contact": Record<string, never>
  "organisations.todo.contact-shown": Record<string, never>
  "organisations.todo.languages": Record<string, never>
  "organisations.todo.office-hours": Record<string, never>
  "organisations.todo.responsible": Record<string, never>
  "organisations.todo.responsible-by-centre": Record<string, never>
  "organisations.todo.sites": Record<string, never>
  "organisations.todo.text-ar": Record<string, never>
  "organisations.todo.text-de": Record<string, never>
  "organisations.todo.text-en": Record<string, never>
  "organisations.todo.topics": Record<string, never>
  "organisations.weekday.1": Record<string, never>
  "organisations.weekday.2": Record<string, never>
  "organisations.weekday.3": Record<string, never>
  "organisations.weekday.4": Record<string, never>
  "organisations.weekday.5": Record<string, never>
  "organisations.weekday.6": Record<string, never>
  "organisations.weekday.7": Record<string, never>
  "organisations.withdraw.button": Record<string, never>
  "organisations.withdraw.lead": Record<string, never>
  "organisations.withdraw.not-published": Record<string, never>
  "organisations.withdraw.title": Record<string, never>
  "pathways.again.email.errors.paused": { "minutes": number }
  "pathways.again.email.label": Record<string, never>
  "pathways.again.lead": Record<string, never>
  "pathways.again.sent": Record<string, never>
  "pathways.again.sentText": Record<string, never>
  "pathways.again.submit": Record<string, never>
  "pathways.again.title": Record<string, never>
  "pathways.answer.no": Record<string, never>
  "pathways.answer.unknown": Record<string, never>
  "pathways.answer.yes": Record<string, never>
  "pathways.answerLetter.confirmed": { "date": string | number }
  "pathways.answerLetter.decline": Record<string, never>
  "pathways.answerLetter.declined": { "date": string | number }
  "pathways.answerLetter.gone.text": Record<string, never>
  "pathways.answerLetter.gone.title": Record<string, never>
  "pathways.answerLetter.kept": Record<string, never>
  "pathways.answerLetter.lead": { "founder": string | number; "project": string | number }
  "pathways.answerLetter.otherwise": Record<string, never>
  "pathways.answerLetter.paper": Record<string, never>
  "pathways.answerLetter.reason.label": Record<string, never>
  "pathways.answerLetter.sentence": Record<string, never>
  "pathways.answerLetter.submit": Record<string, never>
  "pathways.answerLetter.title": Record<string, never>
  "pathways.asked.back": Record<string, never>
  "pathways.asked.next": Record<string, never>
  "pathways.asked.text": Record<string, never>
  "pathways.asked.title": Record<string, never>
  "pathways.association.idea.example": Record<string, never>
  "pathways.association.idea.name.label": Record<string, never>
  "pathways.association.idea.people.label": Record<string, never>
  "pathways.association.idea.purpose.label": Record<string, never>
  "pathways.association.idea.text": Record<string, never>
  "pathways.association.idea.title": Record<string, never>
  "pathways.association.lead": Record<string, never>
  "pathways.association.meeting.date.label": Record<string, never>
  "pathways.association.meeting.example": Record<string, never>
  "pathways.association.meeting.minutes.label": Record<string, never>
  "pathways.association.meeting.minutes.why": Record<string, never>
  "pathways.association.meeting.seven.label": Record<string, never>
  "pathways.association.meeting.seven.why": Record<string, never>
  "pathways.association.meeting.text": Record<string, never>
  "pathways.association.meeting.title": Record<string, never>
  "pathways.association.money.bank.label": Record<string, never>
  "pathways.association.money.example": Record<string, never>
  "pathways.association.money.rules.label": Record<string, never>
  "pathways.association.money.text": Record<string, never>
  "pathways.association.money.title": Record<string, never>
  "pathways.association.precheck.answers.label": Record<string, never>
  "pathways.association.precheck.example": Record<string, never>
  "pathways.association.precheck.text": Record<string, never>
  "pathways.association.precheck.title": Record<string, never>
  "pathways.association.protection.entry.label": Record<string, never>
  "pathways.association.protection.entry.why": Record<string, never>
  "pathways.association.protection.example": Record<string, never>
  "pathways.association.protection.insurance.label": Record<string, never>
  "pathways.association.protection.insurance.why": Record<string, never>
  "pathways.association.protection.privacy.label": Record<string, never>
  "pathways.association.protection.privacy.why": Record<string, never>
  "pathways.association.protection.text": Record<string, never>
  "pathways.association.protection.title": Record<string, never>
  "pathways.association.register.certified.label": Record<string, never>
  "pathways.association.register.certified.why": Record<string, never>
  "pathways.association.register.court.label": Record<string, never>
  "pathways.association.register.example": Record<string, never>
  "pathways.association.register.text": Record<string, never>
  "pathways.association.register.title": Record<string, never>
  "pathways.association.statute.example": Record<string, never>
  "pathways.association.statute.open.label": Record<string, never>
  "pathways.association.statute.text": Record<string, never>
  "pathways.association.statute.text.label": Record<string, never>
  "pathways.association.statute.title": Record<string, never>
  "pathways.association.tax.example": Record<string, never>
  "pathways.association.tax.notice.label": Record<string, never>
  "pathways.association.tax.notice.why": Record<string, never>
  "pathways.association.tax.office.label": Record<string, never>
  "pathways.association.tax.text": Record<string, never>
  "pathways.association.tax.title": Record<string, never>
  "pathways.association.title": Record<string, never>
  "pathways.begin.choose": Record<string, never>
  "pathways.begin.consent.errors.required": Record<string, never>
  "pathways.begin.consent.label": Record<string, never>
  "pathways.begin.district.label": Record<string, never>
  "pathways.begin.email.errors.paused": { "minutes": number }
  "pathways.begin.email.hint": Record<string, never>
  "pathways.begin.email.label": Record<string, never>
  "pathways.begin.founder.hint": Record<string, never>
  "pathways.begin.founder.label": Record<string, never>
  "pathways.begin.lead": Record<string, never>
  "pathways.begin.notice": Record<string, never>
  "pathways.begin.privacy": Record<string, never>
  "pathways.begin.signedIn": Record<string, never>
  "pathways.begin.start.hint": Record<string, never>
  "pathways.begin.start.label": Record<string, never>
  "pathways.begin.submit": Record<string, never>
  "pathways.begin.title": Record<string, never>
  "pathways.begin.toOwn": Record<string, never>
  "pathways.beginOwn.district.label": Record<string, never>
  "pathways.beginOwn.founder.hint": Record<string, never>
  "pathways.beginOwn.founder.label": Record<string, never>
  "pathways.beginOwn.kind.label": Record<string, never>
  "pathways.beginOwn.lead": Record<string, never>
  "pathways.beginOwn.noProfile": Record<string, never>
  "pathways.beginOwn.profile.hint": Record<string, never>
  "pathways.beginOwn.profile.label": Record<string, never>
  "pathways.beginOwn.start.hint": Record<string, never>
  "pathways.beginOwn.start.label": Record<string, never>
  "pathways.beginOwn.submit": Record<string, never>
  "pathways.beginOwn.title": Record<string, never>
  "pathways.bind.hint": Record<string, never>
  "pathways.bind.profile": Record<string, never>
  "pathways.bind.submit": Record<string, never>
  "pathways.bind.title": Record<string, never>
  "pathways.budget.caption": { "year": string | number }
  "pathways.budget.charges": { "wages": string | number; "charges": string | number }
  "pathways.budget.funded": Record<string, never>
  "pathways.budget.gap": { "amount": string | number }
  "pathways.budget.gapText": Record<string, never>
  "pathways.budget.gapWage": { "wage": string | number }
  "pathways.budget.minijob": Record<string, never>
  "pathways.budget.overLimit": { "year": string | number }
  "pathways.budget.own": Record<string, never>
  "pathways.budget.part": Record<string, never>
  "pathways.budget.planned": Record<string, never>
  "pathways.budget.project": Record<string, never>
  "pathways.budget.title": { "year": string | number }
  "pathways.budget.unknown": { "year": string | number; "rules": string | number }
  "pathways.check.fits": Record<string, never>
  "pathways.check.misses": Record<string, never>
  "pathways.check.no": Record<string, never>
  "pathways.check.note": Record<string, never>
  "pathways.check.open": Record<string, never>
  "pathways.check.reasons": Record<string, never>
  "pathways.check.unsure": Record<string, never>
  "pathways.check.yes": Record<string, never>
  "pathways.company.ask": Record<string, never>
  "pathways.company.end": Record<string, never>
  "pathways.company.offer": Record<string, never>
  "pathways.company.title": Record<string, never>
  "pathways.company.waiting": Record<string, never>
  "pathways.company.with": { "name": string | number }
  "pathways.confirm.lead": Record<string, never>
  "pathways.confirm.otherwise": Record<string, never>
  "pathways.confirm.submit": Record<string, never>
  "pathways.confirm.title": Record<string, never>
  "pathways.contact.centre-organisations": Record<string, never>
  "pathways.contact.centre-volunteers": Record<string, never>
  "pathways.contact.diversity-centre": Record<string, never>
  "pathways.contact.funding-office": Record<string, never>
  "pathways.contact.minijob-office": Record<string, never>
  "pathways.contact.register-court": Record<string, never>
  "pathways.contact.tax-office": Record<string, never>
  "pathways.desk.allDone": Record<string, never>
  "pathways.desk.allDoneText": Record<string, never>
  "pathways.desk.draft": Record<string, never>
  "pathways.desk.finished": { "count": string | number; "all": string | number }
  "pathways.desk.kept": Record<string, never>
  "pathways.desk.lead": { "founder": string | number; "place": string | number }
  "pathways.desk.next": Record<string, never>
  "pathways.desk.noStart": Record<string, never>
  "pathways.desk.open": Record<string, never>
  "pathways.desk.progress": Record<string, never>
  "pathways.desk.remove": Record<string, never>
  "pathways.desk.settings": Record<string, never>
  "pathways.desk.since": { "date": string | number }
  "pathways.desk.sinceBy": { "date": string | number; "name": string | number }
  "pathways.desk.start": { "day": string | number }
  "pathways.desk.state": Record<string, never>
  "pathways.desk.steps": Record<string, never>
  "pathways.desk.title": Record<string, never>
  "pathways.desk.until": { "day": string | number }
  "pathways.done.allein": Record<string, never>
  "pathways.done.begleitung": Record<string, never>
  "pathways.done.begonnen": Record<string, never>
  "pathways.done.behalten": Record<string, never>
  "pathways.done.brief": Record<string, never>
  "pathways.done.geloescht": Record<string, never>
  "pathways.done.gespeichert": Record<string, never>
  "pathways.done.notiert": Record<string, never>
  "pathways.done.uebernommen": Record<string, never>
  "pathways.done.verbunden": Record<string, never>
  "pathways.draft.application": Record<string, never>
  "pathways.draft.footer": { "day": string | number }
  "pathways.draft.kicker": Record<string, never>
  "pathways.draft.missing": Record<string, never>
  "pathways.draft.open": Record<string, never>
  "pathways.draft.place": Record<string, never>
  "pathways.draft.start": Record<string, never>
  "pathways.draft.state": { "state": string | number }
  "pathways.home": Record<string, never>
  "pathways.keep.submit": Record<string, never>
  "pathways.keep.text": { "day": string | number }
  "pathways.letter.about": Record<string, never>
  "pathways.letter.confirmation": Record<string, never>
  "pathways.letter.confirmationTitle": Record<string, never>
  "pathways.letter.confirmed": { "project": string | number; "founder": string | number }
  "pathways.letter.confirmedBy": Record<string, never>
  "pathways.letter.confirmedOn": Record<string, never>
  "pathways.letter.date": Record<string, never>
  "pathways.letter.footer": { "day": string | number }
  "pathways.letter.greeting": Record<string, never>
  "pathways.letter.mail.action": Record<string, never>
  "pathways.letter.mail.subject": Record<string, never>
  "pathways.letter.mail.text": Record<string, never>
  "pathways.letter.mail.unknown": Record<string, never>
  "pathways.letter.open": Record<string, never>
  "pathways.letter.proof": Record<string, never>
  "pathways.letter.proofNote": Record<string, never>
  "pathways.letter.request": { "founder": string | number; "project": string | number }
  "pathways.letter.subject": { "project": string | number }
  "pathways.letter.title": Record<string, never>
  "pathways.letter.to": Record<string, never>
  "pathways.letters.about.hint": Record<string, never>
  "pathways.letters.about.label": Record<string, never>
  "pathways.letters.again": Record<string, never>
  "pathways.letters.confirmed": { "office": string | number; "date": string | number }
  "pathways.letters.declined": { "office": string | number; "date": string | number }
  "pathways.letters.email.errors.paused": { "minutes": number }
  "pathways.letters.email.label": Record<string, never>
  "pathways.letters.founder.label": Record<string, never>
  "pathways.letters.lead": Record<string, never>
  "pathways.letters.none": Record<string, never>
  "pathways.letters.office.hint": Record<string, never>
  "pathways.letters.office.label": Record<string, never>
  "pathways.letters.paper": Record<string, never>
  "pathways.letters.person.label": Record<string, never>
  "pathways.letters.project.label": Record<string, never>
  "pathways.letters.send": Record<string, never>
  "pathways.letters.sentence": Record<string, never>
  "pathways.letters.title": Record<string, never>
  "pathways.letters.waiting": { "date": string | number; "office": string | number }
  "pathways.letters.write": Record<string, never>
  "pathways.list.company": Record<string, never>
  "pathways.list.free": Record<string, never>
  "pathways.list.how": Record<string, never>
  "pathways.list.lead": Record<string, never>
  "pathways.list.lost": Record<string, never>
  "pathways.list.noAccount": Record<string, never>
  "pathways.list.own": Record<string, never>
  "pathways.list.title": Record<string, never>
  "pathways.mail.accompanied.subject": Record<string, never>
  "pathways.mail.accompanied.text": Record<string, never>
  "pathways.mail.again.subject": Record<string, never>
  "pathways.mail.again.text": Record<string, never>
  "pathways.mail.answered.subject": Record<string, never>
  "pathways.mail.answered.text": Record<string, never>
  "pathways.mail.byLink": Record<string, never>
  "pathways.mail.confirm.subject": Record<string, never>
  "pathways.mail.confirm.text": Record<string, never>
  "pathways.mail.end.byLink": Record<string, never>
  "pathways.mail.end.nothing": Record<string, never>
  "pathways.mail.end.subject": Record<string, never>
  "pathways.mail.end.text": { "day": string | number }
  "pathways.mail.note.subject": Record<string, never>
  "pathways.mail.note.text": Record<string, never>
  "pathways.mail.open": Record<string, never>
  "pathways.mail.private": Record<string, never>
  "pathways.mail.reminder.stop": Record<string, never>
  "pathways.mail.reminder.subject": Record<string, never>
  "pathways.mail.reminder.text": { "count": number }
  "pathways.mail.toPath": Record<string, never>
  "pathways.microproject.application.confirmation.label": Record<string, never>
  "pathways.microproject.application.confirmation.why": Record<string, never>
  "pathways.microproject.application.example": Record<string, never>
  "pathways.microproject.application.form.label": Record<string, never>
  "pathways.microproject.application.form.why": Record<string, never>
  "pathways.microproject.application.text": Record<string, never>
  "pathways.microproject.application.title": Record<string, never>
  "pathways.microproject.award.arrived.label": Record<string, never>
  "pathways.microproject.award.conditions.label": Record<string, never>
  "pathways.microproject.award.example": Record<string, never>
  "pathways.microproject.award.text": Record<string, never>
  "pathways.microproject.award.title": Record<string, never>
  "pathways.microproject.budget.example": Record<string, never>
  "pathways.microproject.budget.items.label": Record<string, never>
  "pathways.microproject.budget.months.label": Record<string, never>
  "pathways.microproject.budget.project.errors.amount": Record<string, never>
  "pathways.microproject.budget.project.label": Record<string, never>
  "pathways.microproject.budget.text": Record<string, never>
  "pathways.microproject.budget.title": Record<string, never>
  "pathways.microproject.budget.wage.errors.amount": Record<string, never>
  "pathways.microproject.budget.wage.label": Record<string, never>
  "pathways.microproject.budget.year.label": Record<string, never>
  "pathways.microproject.eligibility.association.label": Record<string, never>
  "pathways.microproject.eligibility.association.why": Record<string, never>
  "pathways.microproject.eligibility.background.label": Record<string, never>
  "pathways.microproject.eligibility.background.why": Record<string, never>
  "pathways.microproject.eligibility.begun.label": Record<string, never>
  "pathways.microproject.eligibility.begun.why": Record<string, never>
  "pathways.microproject.eligibility.example": Record<string, never>
  "pathways.microproject.eligibility.nonprofit.label": Record<string, never>
  "pathways.microproject.eligibility.nonprofit.why": Record<string, never>
  "pathways.microproject.eligibility.onlyCulture.label": Record<string, never>
  "pathways.microproject.eligibility.onlyCulture.why": Record<string, never>
  "pathways.microproject.eligibility.running.label": Record<string, never>
  "pathways.microproject.eligibility.running.why": Record<string, never>
  "pathways.microproject.eligibility.text": Record<string, never>
  "pathways.microproject.eligibility.title": Record<string, never>
  "pathways.microproject.eligibility.unpaid.label": Record<string, never>
  "pathways.microproject.eligibility.unpaid.why": Record<string, never>
  "pathways.microproject.eligibility.welfare.label": Record<string, never>
  "pathways.microproject.eligibility.welfare.why": Record<string, never>
  "pathways.microproject.idea.activities.label": Record<string, never>
  "pathways.microproject.idea.aim.label": Record<string, never>
  "pathways.microproject.idea.example": Record<string, never>
  "pathways.microproject.idea.need.label": Record<string, never>
  "pathways.microproject.idea.text": Record<string, never>
  "pathways.microproject.idea.title": Record<string, never>
  "pathways.microproject.idea.title.label": Record<string, never>
  "pathways.microproject.job.contract.label": Record<string, never>
  "pathways.microproject.job.contract.why": Record<string, never>
  "pathways.microproject.job.example": Record<string, never>
  "pathways.microproject.job.registered.label": Record<string, never>
  "pathways.microproject.job.registered.why": Record<string, never>
  "pathways.microproject.job.text": Record<string, never>
  "pathways.microproject.job.title": Record<string, never>
  "pathways.microproject.lead": Record<string, never>
  "pathways.microproject.letter.agreed.label": Record<string, never>
  "pathways.microproject.letter.example": Record<string, never>
  "pathways.microproject.letter.text": Record<string, never>
  "pathways.microproject.letter.title": Record<string, never>
  "pathways.microproject.title": Record<string, never>
  "pathways.nearby.around": Record<string, never>
  "pathways.nearby.count": { "count": number; "district": string | number }
  "pathways.nearby.here": { "count": number; "district": string | number }
  "pathways.nearby.map": Record<string, never>
  "pathways.nearby.title": Record<string, never>
  "pathways.notes.by": { "name": string | number; "date": string | number }
  "pathways.notes.submit": Record<string, never>
  "pathways.notes.text.errors.required": Record<string, never>
  "pathways.notes.text.hint": Record<string, never>
  "pathways.notes.text.label": Record<string, never>
  "pathways.notes.title": Record<string, never>
  "pathways.overview.companion": Record<string, never>
  "pathways.overview.date": Record<string, never>
  "pathways.overview.days": { "count": number }
  "pathways.overview.empty.text": Record<string, never>
  "pathways.overview.empty.title": Record<string, never>
  "pathways.overview.lead": Record<string, never>
  "pathways.overview.mail.action": Record<string, never>
  "pathways.overview.mail.subject": Record<string, never>
  "pathways.overview.mail.text": Record<string, never>
  "pathways.overview.nobody": Record<string, never>
  "pathways.overview.path": Record<string, never>
  "pathways.overview.place": Record<string, never>
  "pathways.overview.stands": Record<string, never>
  "pathways.overview.still": Record<string, never>
  "pathways.overview.take": Record<string, never>
  "pathways.overview.takeOf": { "founder": string | number }
  "pathways.overview.taken.subject": Record<string, never>
  "pathways.overview.taken.text": Record<string, never>
  "pathways.overview.title": Record<string, never>
  "pathways.overview.waiting": Record<string, never>
  "pathways.overview.who": Record<string, never>
  "pathways.overview.you": Record<string, never>
  "pathways.own.begin": Record<string, never>
  "pathways.own.empty.text": Record<string, never>
  "pathways.own.empty.title": Record<string, never>
  "pathways.own.lead": Record<string, never>
  "pathways.own.next": { "step": string | number }
  "pathways.own.title": Record<string, never>
  "pathways.path.begin": Record<string, never>
  "pathways.path.dates": Record<string, never>
  "pathways.path.datesLead": Record<string, never>
  "pathways.path.reckon": Record<string, never>
  "pathways.path.start": Record<string, never>
  "pathways.path.startWrong": Record<string, never>
  "pathways.path.step": { "number": string | number; "title": string | number }
  "pathways.path.steps": { "count": number }
  "pathways.path.toDates": Record<string, never>
  "pathways.plan.byRule": Record<string, never>
  "pathways.plan.caption": { "day": string | number }
  "pathways.plan.changeStart": Record<string, never>
  "pathways.plan.earliest": { "day": string | number }
  "pathways.plan.from": Record<string, never>
  "pathways.plan.guessed": Record<string, never>
  "pathways.plan.mark": Record<string, never>
  "pathways.plan.note": Record<string, never>
  "pathways.plan.over": Record<string, never>
  "pathways.plan.setStart": Record<string, never>
  "pathways.plan.step": Record<string, never>
  "pathways.plan.tooEarly": { "start": string | number; "day": string | number }
  "pathways.plan.until": Record<string, never>
  "pathways.project.application.costs.label": Record<string, never>
  "pathways.project.application.example": Record<string, never>
  "pathways.project.application.ownMoney.label": Record<string, never>
  "pathways.project.application.text": Record<string, never>
  "pathways.project.application.title": Record<string, never>
  "pathways.project.application.title.label": Record<string, never>
  "pathways.project.carrier.afterNotice.label": Record<string, never>
  "pathways.project.carrier.afterNotice.why": Record<string, never>
  "pathways.project.carrier.body.label": Record<string, never>
  "pathways.project.carrier.body.why": Record<string, never>
  "pathways.project.carrier.example": Record<string, never>
  "pathways.project.carrier.financed.label": Record<string, never>
  "pathways.project.carrier.financed.why": Record<string, never>
  "pathways.project.carrier.pool.label": Record<string, never>
  "pathways.project.carrier.pool.why": Record<string, never>
  "pathways.project.carrier.size.label": Record<string, never>
  "pathways.project.carrier.size.why": Record<string, never>
  "pathways.project.carrier.text": Record<string, never>
  "pathways.project.carrier.title": Record<string, never>
  "pathways.project.course.begins.label": Record<string, never>
  "pathways.project.course.example": Record<string, never>
  "pathways.project.course.text": Record<string, never>
  "pathways.project.course.title": Record<string, never>
  "pathways.project.course.trainers.label": Record<string, never>
  "pathways.project.idea.aim.label": Record<string, never>
  "pathways.project.idea.coordination.label": Record<string, never>
  "pathways.project.idea.example": Record<string, never>
  "pathways.project.idea.need.label": Record<string, never>
  "pathways.project.idea.tasks.label": Record<string, never>
  "pathways.project.idea.text": Record<string, never>
  "pathways.project.idea.title": Record<string, never>
  "pathways.project.lead": Record<string, never>
  "pathways.project.nearby.example": Record<string, never>
  "pathways.project.nearby.found.label": Record<string, never>
  "pathways.project.nearby.text": Record<string, never>
  "pathways.project.nearby.title": Record<string, never>
  "pathways.project.partners.example": Record<string, never>
  "pathways.project.partners.gives.label": Record<string, never>
  "pathways.project.partners.text": Record<string, never>
  "pathways.project.partners.title": Record<string, never>
  "pathways.project.partners.who.label": Record<string, never>
  "pathways.project.plan.example": Record<string, never>
  "pathways.project.plan.milestones.label": Record<string, never>
  "pathways.project.plan.text": Record<string, never>
  "pathways.project.plan.title": Record<string, never>
  "pathways.project.team.count.label": Record<string, never>
  "pathways.project.team.example": Record<string, never>
  "pathways.project.team.languages.label": Record<string, never>
  "pathways.project.team.places.label": Record<string, never>
  "pathways.project.team.text": Record<string, never>
  "pathways.project.team.title": Record<string, never>
  "pathways.project.title": Record<string, never>
  "pathways.remove.lead": Record<string, never>
  "pathways.remove.submit": Record<string, never>
  "pathways.remove.title": Record<string, never>
  "pathways.rule.application.lead_weeks_training": Record<string, never>
  "pathways.rule.application.processing_weeks_new": Record<string, never>
  "pathways.rule.coordination.lump_sum_year_cents": Record<string, never>
  "pathways.rule.coordination.max_inhabitants": Record<string, never>
  "pathways.rule.coordination.min_pool": Record<string, never>
  "pathways.rule.founding.certification_fee_cents": Record<string, never>
  "pathways.rule.founding.members_min": Record<string, never>
  "pathways.rule.founding.register_fee_cents": Record<string, never>
  "pathways.rule.founding.register_weeks": Record<string, never>
  "pathways.rule.founding.tax_weeks": Record<string, never>
  "pathways.rule.funding.microproject.deadline": Record<string, never>
  "pathways.rule.funding.microproject.max_cents": Record<string, never>
  "pathways.rule.funding.microproject.minijob_max_cents": Record<string, never>
  "pathways.rule.funding.microproject.processing_weeks": Record<string, never>
  "pathways.rule.minijob.employer_share": Record<string, never>
  "pathways.rule.minijob.limit_month_cents": Record<string, never>
  "pathways.rule.training.basis.ue_max": Record<string, never>
  "pathways.rule.training.basis.ue_min": Record<string, never>
  "pathways.see.funding": Record<string, never>
  "pathways.see.neighbours": Record<string, never>
  "pathways.see.trainers": Record<string, never>
  "pathways.see.training": Record<string, never>
  "pathways.settings.district.label": Record<string, never>
  "pathways.settings.founder.label": Record<string, never>
  "pathways.settings.off": Record<string, never>
  "pathways.settings.on": Record<string, never>
  "pathways.settings.reminders.label": Record<string, never>
  "pathways.settings.start.hint": Record<string, never>
  "pathways.settings.start.label": Record<string, never>
  "pathways.settings.submit": Record<string, never>
  "pathways.settings.title": Record<string, never>
  "pathways.start": Record<string, never>
  "pathways.state.done": Record<string, never>
  "pathways.state.in-work": Record<string, never>
  "pathways.state.not-needed": Record<string, never>
  "pathways.state.open": Record<string, never>
  "pathways.step.back": Record<string, never>
  "pathways.step.contact": Record<string, never>
  "pathways.step.duration": Record<string, never>
  "pathways.step.example": Record<string, never>
  "pathways.step.guess": { "count": number }
  "pathways.step.help": Record<string, never>
  "pathways.step.library": Record<string, never>
  "pathways.step.material": Record<string, never>
  "pathways.step.next": { "title": string | number }
  "pathways.step.noMaterial": Record<string, never>
  "pathways.step.note.hint": Record<string, never>
  "pathways.step.note.label": Record<string, never>
  "pathways.step.nothing": Record<string, never>
  "pathways.step.save": Record<string, never>
  "pathways.step.see": Record<string, never>
  "pathways.step.source": { "source": string | number }
  "pathways.step.sources": Record<string, never>
  "pathways.step.state.label": Record<string, never>
  "pathways.step.theirs": Record<string, never>
  "pathways.step.unknown": Record<string, never>
  "pathways.step.yours": Record<string, never>
  "pathways.task.next": { "step": string | number }
  "pathways.task.waiting": { "count": number }
  "pathways.unit.percent": { "count": number }
  "pathways.unit.units": { "count": number }
  "pathways.unit.weeks": { "count": number }
  "pathways.unknown.text": Record<string, never>
  "pathways.unknown.title": Record<string, never>
  "programme.about.allowance.rate_per_hour_cents": Record<string, never>
  "programme.about.application.lead_weeks_interpreters": Record<string, never>
  "programme.about.application.lead_weeks_training": Record<string, never>
  "programme.about.application.processing_weeks_new": Record<string, never>
  "programme.about.coordination.lump_sum_year_cents": Record<string, never>
  "programme.about.coordination.max_inhabitants": Record<string, never>
  "programme.about.coordination.min_pool": Record<string, never>
  "programme.about.founding.certification_fee_cents": Record<string, never>
  "programme.about.founding.members_min": Record<string, never>
  "programme.about.founding.register_fee_cents": Record<string, never>
  "programme.about.founding.register_weeks": Record<string, never>
  "programme.about.founding.tax_weeks": Record<string, never>
  "programme.about.funding.amadeu.max_cents": Record<string, never>
  "programme.about.funding.bosch.max_cents": Record<string, never>
  "programme.about.funding.centres.deadline": Record<string, never>
  "programme.about.funding.centres.period_cents": Record<string, never>
  "programme.about.funding.dsee.max_cents": Record<string, never>
  "programme.about.funding.interpreters.assignments_per_client": Record<string, never>
  "programme.about.funding.interpreters.languages_min": Record<string, never>
  "programme.about.funding.interpreters.people_min": Record<string, never>
  "programme.about.funding.interpreters.rate_per_assignment_cents": Record<string, never>
  "programme.about.funding.interpreters.training_units": Record<string, never>
  "programme.about.funding.microproject.confirmation_required": Record<string, never>
  "programme.about.funding.microproject.deadline": Record<string, never>
  "programme.about.funding.microproject.max_cents": Record<string, never>
  "programme.about.funding.microproject.minijob_max_cents": Record<string, never>
  "programme.about.funding.microproject.minijob_required": Record<string, never>
  "programme.about.funding.microproject.months_max": Record<string, never>
  "programme.about.funding.microproject.open_at_once": Record<string, never>
  "programme.about.funding.microproject.processing_weeks": Record<string, never>
  "programme.about.funding.monom.max_cents": Record<string, never>
  "programme.about.funding.projects.deadline": Record<string, never>
  "programme.about.funding.projects.max_cents": Record<string, never>
  "programme.about.funding.projects.share": Record<string, never>
  "programme.about.funding.strategies.max_cents": Record<string, never>
  "programme.about.funding.strategies.months_max": Record<string, never>
  "programme.about.funding.strategies.residents_max": Record<string, never>
  "programme.about.funding.strategies.residents_min": Record<string, never>
  "programme.about.minijob.employer_share": Record<string, never>
  "programme.about.minijob.limit_month_cents": Record<string, never>
  "programme.about.proof.months_after_end": Record<string, never>
  "programme.about.proof.retention_years": Record<string, never>
  "programme.about.training.absences_count": Record<string, never>
  "programme.about.training.advanced.rate_per_participant_ue_cents": Record<string, never>
  "programme.about.training.advanced.ue_max": Record<string, never>
  "programme.about.training.basis.ue_max": Record<string, never>
  "programme.about.training.basis.ue_min": Record<string, never>
  "programme.about.training.certificate_share": Record<string, never>
  "programme.about.training.health.ue": Record<string, never>
  "programme.about.training.min_participants": Record<string, never>
  "programme.about.training.rate_per_participant_ue_cents": Record<string, never>
  "programme.about.training.reflection.rate_cents": Record<string, never>
  "programme.about.training.unit_minutes": Record<string, never>
  "programme.add.cancel": Record<string, never>
  "programme.add.confirmed_by.hint": Record<string, never>
  "programme.add.confirmed_by.label": Record<string, never>
  "programme.add.lead": Record<string, never>
  "programme.add.note.label": Record<string, never>
  "programme.add.now": { "value": string | number; "validity": string | number }
  "programme.add.reason.errors.required": Record<string, never>
  "programme.add.reason.label": Record<string, never>
  "programme.add.source.errors.required": Record<string, never>
  "programme.add.source.hint": Record<string, never>
  "programme.add.source.label": Record<string, never>
  "programme.add.submit": Record<string, never>
  "programme.add.title": Record<string, never>
  "programme.add.unknownNow": Record<string, never>
  "programme.add.valid_from.errors.overlaps": { "validity": string | number }
  "programme.add.valid_from.label": Record<string, never>
  "programme.add.valid_to.errors.ends-before-start": Record<string, never>
  "programme.add.valid_to.hint": Record<string, never>
  "programme.add.valid_to.label": Record<string, never>
  "programme.add.value.errors.cents": Record<string, never>
  "programme.add.value.errors.day-of-year": Record<string, never>
  "programme.add.value.errors.minutes": Record<string, never>
  "programme.add.value.errors.months": Record<string, never>
  "programme.add.value.errors.number": Record<string, never>
  "programme.add.value.errors.people": Record<string, never>
  "programme.add.value.errors.percent": Record<string, never>
  "programme.add.value.errors.required": Record<string, never>
  "programme.add.value.errors.units": Record<string, never>
  "programme.add.value.errors.weeks": Record<string, never>
  "programme.add.value.errors.years": Record<string, never>
  "programme.add.value.errors.yes-no": Record<string, never>
  "programme.add.value.label": Record<string, never>
  "programme.between": { "from": string | number; "to": string | number }
  "programme.group.application": Record<string, never>
  "programme.group.founding": Record<string, never>
  "programme.group.microproject": Record<string, never>
  "programme.group.others": Record<string, never>
  "programme.group.programme": Record<string, never>
  "programme.group.training": Record<string, never>
  "programme.group.work": Record<string, never>
  "programme.list.add": { "name": string | number }
  "programme.list.added": Record<string, never>
  "programme.list.confirmedBy": Record<string, never>
  "programme.list.entered": Record<string, never>
  "programme.list.future": Record<string, never>
  "programme.list.groups": Record<string, never>
  "programme.list.history": { "count": number }
  "programme.list.isWithdrawn": Record<string, never>
  "programme.list.lead": Record<string, never>
  "programme.list.nobody": Record<string, never>
  "programme.list.note": Record<string, never>
  "programme.list.reason": Record<string, never>
  "programme.list.source": Record<string, never>
  "programme.list.title": Record<string, never>
  "programme.list.unknown": Record<string, never>
  "programme.list.withdraw": { "value": string | number; "validity": string | number }
  "programme.list.withdrawal": Record<string, never>
  "programme.list.withdrawn": Record<string, never>
  "programme.list.withdrawnOn": Record<string, never>
  "programme.rule.allowance.rate_per_hour_cents": Record<string, never>
  "programme.rule.application.lead_weeks_interpreters": Record<string, never>
  "programme.rule.application.lead_weeks_training": Record<string, never>
  "programme.rule.application.processing_weeks_new": Record<string, never>
  "programme.rule.coordination.lump_sum_year_cents": Record<string, never>
  "programme.rule.coordination.max_inhabitants": Record<string, never>
  "programme.rule.coordination.min_pool": Record<string, never>
  "programme.rule.founding.certification_fee_cents": Record<string, never>
  "programme.rule.founding.members_min": Record<string, never>
  "programme.rule.founding.register_fee_cents": Record<string, never>
  "programme.rule.founding.register_weeks": Record<string, never>
  "programme.rule.founding.tax_weeks": Record<string, never>
  "programme.rule.funding.amadeu.max_cents": Record<string, never>
  "programme.rule.funding.bosch.max_cents": Record<string, never>
  "programme.rule.funding.centres.deadline": Record<string, never>
  "programme.rule.funding.centres.period_cents": Record<string, never>
  "programme.rule.funding.dsee.max_cents": Record<string, never>
  "programme.rule.funding.interpreters.assignments_per_client": Record<string, never>
  "programme.rule.funding.interpreters.languages_min": Record<string, never>
  "programme.rule.funding.interpreters.people_min": Record<string, never>
  "programme.rule.funding.interpreters.rate_per_assignment_cents": Record<string, never>
  "programme.rule.funding.interpreters.training_units": Record<string, never>
  "programme.rule.funding.microproject.confirmation_required": Record<string, never>
  "programme.rule.funding.microproject.deadline": Record<string, never>
  "programme.rule.funding.microproject.max_cents": Record<string, never>
  "programme.rule.funding.microproject.minijob_max_cents": Record<string, never>
  "programme.rule.funding.microproject.minijob_required": Record<string, never>
  "programme.rule.funding.microproject.months_max": Record<string, never>
  "programme.rule.funding.microproject.open_at_once": Record<string, never>
  "programme.rule.funding.microproject.processing_weeks": Record<string, never>
  "programme.rule.funding.monom.max_cents": Record<string, never>
  "programme.rule.funding.projects.deadline": Record<string, never>
  "programme.rule.funding.projects.max_cents": Record<string, never>
  "programme.rule.funding.projects.share": Record<string, never>
  "programme.rule.funding.strategies.max_cents": Record<string, never>
  "programme.rule.funding.strategies.months_max": Record<string, never>
  "programme.rule.funding.strategies.residents_max": Record<string, never>
  "programme.rule.funding.strategies.residents_min": Record<string, never>
  "programme.rule.minijob.employer_share": Record<string, never>
  "programme.rule.minijob.limit_month_cents": Record<string, never>
  "programme.rule.proof.months_after_end": Record<string, never>
  "programme.rule.proof.retention_years": Record<string, never>
  "programme.rule.training.absences_count": Record<string, never>
  "programme.rule.training.advanced.rate_per_participant_ue_cents": Record<string, never>
  "programme.rule.training.advanced.ue_max": Record<string, never>
  "programme.rule.training.basis.ue_max": Record<string, never>
  "programme.rule.training.basis.ue_min": Record<string, never>
  "programme.rule.training.certificate_share": Record<string, never>
  "programme.rule.training.health.ue": Record<string, never>
  "programme.rule.training.min_participants": Record<string, never>
  "programme.rule.training.rate_per_participant_ue_cents": Record<string, never>
  "programme.rule.training.reflection.rate_cents": Record<string, never>
  "programme.rule.training.unit_minutes": Record<string, never>
  "programme.since": { "from": string | number }
  "programme.unit.cents": Record<string, never>
  "programme.unit.day-of-year": Record<string, never>
  "programme.unit.minutes": Record<string, never>
  "programme.unit.months": Record<string, never>
  "programme.unit.number": Record<string, never>
  "programme.unit.people": Record<string, never>
  "programme.unit.percent": Record<string, never>
  "programme.unit.units": Record<string, never>
  "programme.unit.weeks": Record<string, never>
  "programme.unit.years": Record<string, never>
  "programme.unit.yes-no": Record<string, never>
  "programme.value.minutes": { "value": number }
  "programme.value.months": { "value": number }
  "programme.value.no": Record<string, never>
  "programme.value.people": { "value": number }
  "programme.value.percent": { "value": number }
  "programme.value.units": { "value": number }
  "programme.value.weeks": { "value": number }
  "programme.value.years": { "value": number }
  "programme.value.yes": Record<string, never>
  "programme.withdraw.lead": Record<string, never>
  "programme.withdraw.reason.errors.required": Record<string, never>
  "programme.withdraw.reason.errors.withdrawn": Record<string, never>
  "programme.withdraw.reason.hint": Record<string, never>
  "programme.withdraw.reason.label": Record<string, never>
  "programme.withdraw.submit": Record<string, never>
  "programme.withdraw.title": Record<string, never>
  "quality.answer.andMeasure": Record<string, never>
  "quality.answer.back": Record<string, never>
  "quality.answer.level.errors.finished": Record<string, never>
  "quality.answer.level.errors.unreadable": Record<string, never>
  "quality.answer.level.label": Record<string, never>
  "quality.answer.note.hint": Record<string, never>
  "quality.answer.note.label": Record<string, never>
  "quality.answer.own_evidence.hint": Record<string, never>
  "quality.answer.own_evidence.label": Record<string, never>
  "quality.answer.submit": Record<string, never>
  "quality.askMail.action": Record<string, never>
  "quality.askMail.subject": Record<string, never>
  "quality.askMail.text": Record<string, never>
  "quality.askMail.why": Record<string, never>
  "quality.assessment.open": { "day": string | number }
  "quality.assessment.settled": { "day": string | number }
  "quality.begin.lead": Record<string, never>
  "quality.begin.private": Record<string, never>
  "quality.begin.profile_id.label": Record<string, never>
  "quality.begin.submit": Record<string, never>
  "quality.begin.title": Record<string, never>
  "quality.begin.way.errors.open-already": Record<string, never>
  "quality.begin.way.label": Record<string, never>
  "quality.cancel": Record<string, never>
  "quality.centre": Record<string, never>
  "quality.circle.ended": { "day": string | number; "who": string | number }
  "quality.circle.join": Record<string, never>
  "quality.circle.lead": Record<string, never>
  "quality.circle.leave": Record<string, never>
  "quality.circle.members": Record<string, never>
  "quality.circle.noMembers": Record<string, never>
  "quality.circle.noNotes": Record<string, never>
  "quality.circle.noText": Record<string, never>
  "quality.circle.notes": Record<string, never>
  "quality.circle.outside": Record<string, never>
  "quality.circle.propose": Record<string, never>
  "quality.circle.text": Record<string, never>
  "quality.circle.versions": Record<string, never>
  "quality.circle.written": { "number": string | number; "who": string | number; "day": string | number }
  "quality.circleText.difference": Record<string, never>
  "quality.circleText.errors.ended": Record<string, never>
  "quality.circleText.errors.moved-on": { "label": string | number }
  "quality.circleText.heading": Record<string, never>
  "quality.circleText.lead": Record<string, never>
  "quality.circleText.submit": Record<string, never>
  "quality.circleText.text.label": Record<string, never>
  "quality.circles.empty": Record<string, never>
  "quality.circles.emptyText": Record<string, never>
  "quality.circles.ended": Record<string, never>
  "quality.circles.joined": Record<string, never>
  "quality.circles.lead": Record<string, never>
  "quality.circles.members": { "count": number }
  "quality.circles.title": Record<string, never>
  "quality.compare.empty": Record<string, never>
  "quality.compare.emptyText": Record<string, never>
  "quality.compare.lead": Record<string, never>
  "quality.compare.reworded": Record<string, never>
  "quality.compare.standard": Record<string, never>
  "quality.compare.table": Record<string, never>
  "quality.compare.title": Record<string, never>
  "quality.compare.years": Record<string, never>
  "quality.decide.accepted": Record<string, never>
  "quality.decide.acceptedHint": Record<string, never>
  "quality.decide.decision.errors.decided-already": Record<string, never>
  "quality.decide.decision.label": Record<string, never>
  "quality.decide.declined": Record<string, never>
  "quality.decide.declinedHint": Record<string, never>
  "quality.decide.lead": Record<string, never>
  "quality.decide.reason.label": Record<string, never>
  "quality.decide.submit": Record<string, never>
  "quality.decide.title": Record<string, never>
  "quality.decided.accepted": { "day": string | number }
  "quality.decided.declined": { "day": string | number }
  "quality.delete.lead": Record<string, never>
  "quality.delete.submit": Record<string, never>
  "quality.delete.title": Record<string, never>
  "quality.domain.attitude": Record<string, never>
  "quality.domain.framework": Record<string, never>
  "quality.domain.qualification": Record<string, never>
  "quality.domain.tasks": Record<string, never>
  "quality.domain.working": Record<string, never>
  "quality.done.abgeschlossen": Record<string, never>
  "quality.done.beendet": Record<string, never>
  "quality.done.begonnen": Record<string, never>
  "quality.done.dabei": Record<string, never>
  "quality.done.entschieden": Record<string, never>
  "quality.done.erledigt": Record<string, never>
  "quality.done.geloescht": Record<string, never>
  "quality.done.gesagt": Record<string, never>
  "quality.done.gespeichert": Record<string, never>
  "quality.done.geteilt": Record<string, never>
  "quality.done.massnahme": Record<string, never>
  "quality.done.verlassen": Record<string, never>
  "quality.done.veroeffentlicht": Record<string, never>
  "quality.done.vorgeschlagen": Record<string, never>
  "quality.done.zurueckgenommen": Record<string, never>
  "quality.draft.begin": Record<string, never>
  "quality.draft.changed": Record<string, never>
  "quality.draft.isOfficial": Record<string, never>
  "quality.draft.isPlaceholder": Record<string, never>
  "quality.draft.lead": Record<string, never>
  "quality.draft.none": Record<string, never>
  "quality.draft.number": { "number": string | number }
  "quality.draft.official": { "count": string | number; "all": string | number }
  "quality.draft.progress": Record<string, never>
  "quality.draft.title": Record<string, never>
  "quality.draftForm.domain.label": Record<string, never>
  "quality.draftForm.evidence.hint": Record<string, never>
  "quality.draftForm.evidence.label": Record<string, never>
  "quality.draftForm.heading": { "slot": string | number }
  "quality.draftForm.lead": Record<string, never>
  "quality.draftForm.level_1.label": Record<string, never>
  "quality.draftForm.level_2.label": Record<string, never>
  "quality.draftForm.level_3.label": Record<string, never>
  "quality.draftForm.level_4.label": Record<string, never>
  "quality.draftForm.official.label": Record<string, never>
  "quality.draftForm.statement.hint": Record<string, never>
  "quality.draftForm.statement.label": Record<string, never>
  "quality.draftForm.submit": Record<string, never>
  "quality.draftForm.title.errors.unreadable": Record<string, never>
  "quality.draftForm.title.hint": Record<string, never>
  "quality.draftForm.title.label": Record<string, never>
  "quality.endCircle.heading": Record<string, never>
  "quality.endCircle.lead": Record<string, never>
  "quality.endCircle.reason.hint": Record<string, never>
  "quality.endCircle.reason.label": Record<string, never>
  "quality.endCircle.submit": Record<string, never>
  "quality.evidence.courses-held": { "part": number; "whole": string | number }
  "quality.evidence.kind.courses-held": Record<string, never>
  "quality.evidence.kind.new-basic": Record<string, never>
  "quality.evidence.kind.reflection-groups": Record<string, never>
  "quality.evidence.kind.team-basic": Record<string, never>
  "quality.evidence.kind.team-coordinating": Record<string, never>
  "quality.evidence.kind.team-further": Record<string, never>
  "quality.evidence.kind.team-languages": Record<string, never>
  "quality.evidence.kind.team-reflection": Record<string, never>
  "quality.evidence.new-basic": { "whole": number; "part": string | number }
  "quality.evidence.reflection-groups": { "part": number; "whole": string | number }
  "quality.evidence.team-basic": { "part": string | number; "whole": string | number }
  "quality.evidence.team-coordinating": { "part": number; "whole": string | number }
  "quality.evidence.team-further": { "part": string | number; "whole": string | number }
  "quality.evidence.team-languages": { "part": number; "whole": string | number }
  "quality.evidence.team-reflection": { "part": string | number; "whole": string | number }
  "quality.evidence.title": Record<string, never>
  "quality.evidence.where.courses-held": Record<string, never>
  "quality.evidence.where.new-basic": Record<string, never>
  "quality.evidence.where.reflection-groups": Record<string, never>
  "quality.evidence.where.team-basic": Record<string, never>
  "quality.evidence.where.team-coordinating": Record<string, never>
  "quality.evidence.where.team-further": Record<string, never>
  "quality.evidence.where.team-languages": Record<string, never>
  "quality.evidence.where.team-reflection": Record<string, never>
  "quality.finish.lead": Record<string, never>
  "quality.finish.nothing": Record<string, never>
  "quality.finish.open": { "count": number }
  "quality.finish.submit": Record<string, never>
  "quality.finish.title": Record<string, never>
  "quality.keeperMail.action": Record<string, never>
  "quality.keeperMail.subject": Record<string, never>
  "quality.keeperMail.text": { "count": number }
  "quality.keeperMail.why": Record<string, never>
  "quality.level.0": Record<string, never>
  "quality.level.1": Record<string, never>
  "quality.level.2": Record<string, never>
  "quality.level.3": Record<string, never>
  "quality.level.4": Record<string, never>
  "quality.level.none": Record<string, never>
  "quality.mail.next": Record<string, never>
  "quality.mail.subject": { "day": string | number }
  "quality.mail.text": { "day": string | number }
  "quality.mail.why": Record<string, never>
  "quality.measure.done.label": Record<string, never>
  "quality.measure.due_on.errors.past": Record<string, never>
  "quality.measure.due_on.label": Record<string, never>
  "quality.measure.duty.hint": Record<string, never>
  "quality.measure.duty.label": Record<string, never>
  "quality.measure.edit": Record<string, never>
  "quality.measure.isDone": Record<string, never>
  "quality.measure.lead": Record<string, never>
  "quality.measure.notDone": Record<string, never>
  "quality.measure.save": Record<string, never>
  "quality.measure.submit": Record<string, never>
  "quality.measure.text.errors.unreadable": Record<string, never>
  "quality.measure.text.label": Record<string, never>
  "quality.measure.title": Record<string, never>
  "quality.measure.who.errors.nobody": Record<string, never>
  "quality.measure.who.hint": Record<string, never>
  "quality.measure.who.label": Record<string, never>
  "quality.measure.who.none": Record<string, never>
  "quality.measures.add": Record<string, never>
  "quality.measures.by": { "who": string | number }
  "quality.measures.change": Record<string, never>
  "quality.measures.done": Record<string, never>
  "quality.measures.nobody": Record<string, never>
  "quality.measures.none": Record<string, never>
  "quality.measures.somebody": Record<string, never>
  "quality.measures.standing.done": { "day": string | number }
  "quality.measures.standing.late": { "day": string | number }
  "quality.measures.standing.planned": { "day": string | number }
  "quality.measures.standing.soon": { "day": string | number }
  "quality.measures.title": Record<string, never>
  "quality.mine.lead": Record<string, never>
  "quality.mine.progress": Record<string, never>
  "quality.newCircle.heading": Record<string, never>
  "quality.newCircle.lead": Record<string, never>
  "quality.newCircle.slot.label": Record<string, never>
  "quality.newCircle.submit": Record<string, never>
  "quality.newCircle.title.label": Record<string, never>
  "quality.note.errors.ended": Record<string, never>
  "quality.note.submit": Record<string, never>
  "quality.note.text.label": Record<string, never>
  "quality.own.lead": Record<string, never>
  "quality.own.title": { "slot": string | number; "title": string | number }
  "quality.placeholder": Record<string, never>
  "quality.progress": { "answered": string | number; "all": string | number }
  "quality.proposal.change": Record<string, never>
  "quality.proposal.discussion": Record<string, never>
  "quality.proposal.movedOn": { "number": string | number }
  "quality.proposal.silence": Record<string, never>
  "quality.proposal.standard": Record<string, never>
  "quality.proposal.title": { "slot": string | number; "title": string | number }
  "quality.proposals.accepted": Record<string, never>
  "quality.proposals.appeared": { "number": string | number }
  "quality.proposals.declined": Record<string, never>
  "quality.proposals.empty": Record<string, never>
  "quality.proposals.emptyText": Record<string, never>
  "quality.proposals.lead": Record<string, never>
  "quality.proposals.of": { "who": string | number; "day": string | number }
  "quality.proposals.open": Record<string, never>
  "quality.proposals.title": Record<string, never>
  "quality.propose.choose": Record<string, never>
  "quality.propose.lead": Record<string, never>
  "quality.propose.reason.label": Record<string, never>
  "quality.propose.slot.label": Record<string, never>
  "quality.propose.statement.errors.not-yours": Record<string, never>
  "quality.propose.statement.errors.unchanged": Record<string, never>
  "quality.propose.statement.label": Record<string, never>
  "quality.propose.submit": Record<string, never>
  "quality.propose.title": Record<string, never>
  "quality.publish.lead": Record<string, never>
  "quality.publish.least_projects.hint": Record<string, never>
  "quality.publish.least_projects.label": Record<string, never>
  "quality.publish.submit": Record<string, never>
  "quality.publish.summary.errors.nothing-changed": Record<string, never>
  "quality.publish.summary.label": Record<string, never>
  "quality.publish.title": Record<string, never>
  "quality.remark.submit": Record<string, never>
  "quality.remark.text.label": Record<string, never>
  "quality.report.count": Record<string, never>
  "quality.report.file": Record<string, never>
  "quality.report.footer": { "name": string | number; "day": string | number }
  "quality.report.lead": { "number": string | number }
  "quality.report.level": Record<string, never>
  "quality.report.number": Record<string, never>
  "quality.report.placeholder": Record<string, never>
  "quality.report.standing": Record<string, never>
  "quality.report.title": { "name": string | number }
  "quality.report.who": Record<string, never>
  "quality.settle.alone": Record<string, never>
  "quality.settle.nobody": Record<string, never>
  "quality.settle.own": Record<string, never>
  "quality.settle.somebody": Record<string, never>
  "quality.settle.team": Record<string, never>
  "quality.settle.title": { "slot": string | number; "title": string | number }
  "quality.share.lead": Record<string, never>
  "quality.share.nobody": Record<string, never>
  "quality.share.not": Record<string, never>
  "quality.share.since": { "day": string | number }
  "quality.share.standard": { "slot": string | number }
  "quality.share.submit": Record<string, never>
  "quality.share.title": Record<string, never>
  "quality.share.who": Record<string, never>
  "quality.show.draftReport": Record<string, never>
  "quality.show.lead": Record<string, never>
  "quality.show.next": { "slot": string | number }
  "quality.show.openLead": Record<string, never>
  "quality.show.ownChange": Record<string, never>
  "quality.show.ownNext": Record<string, never>
  "quality.show.picture": Record<string, never>
  "quality.show.progress": Record<string, never>
  "quality.show.report": Record<string, never>
  "quality.show.sharedLead": Record<string, never>
  "quality.show.version": { "number": string | number }
  "quality.show.voice": { "level": string | number; "count": string | number }
  "quality.show.voices": { "count": number }
  "quality.spread.caption": Record<string, never>
  "quality.spread.lead": { "day": string | number }
  "quality.spread.own": Record<string, never>
  "quality.spread.rule": { "count": string | number }
  "quality.spread.title": Record<string, never>
  "quality.spread.tooFew": Record<string, never>
  "quality.spread.why": Record<string, never>
  "quality.standard.history": Record<string, never>
  "quality.standard.levels": Record<string, never>
  "quality.standard.noCircle": Record<string, never>
  "quality.standard.noProposal": Record<string, never>
  "quality.standard.unchanged": Record<string, never>
  "quality.standards.lead": Record<string, never>
  "quality.standards.more": { "slot": string | number }
  "quality.standards.title": Record<string, never>
  "quality.standards.version": { "number": string | number; "day": string | number }
  "quality.standards.versions": Record<string, never>
  "quality.start.asked": Record<string, never>
  "quality.start.draft": Record<string, never>
  "quality.start.finished": Record<string, never>
  "quality.start.goOn": Record<string, never>
  "quality.start.inWork": Record<string, never>
  "quality.start.lead": Record<string, never>
  "quality.start.leadCentre": Record<string, never>
  "quality.start.leadReader": Record<string, never>
  "quality.start.measures": Record<string, never>
  "quality.start.newVersion": Record<string, never>
  "quality.start.none": Record<string, never>
  "quality.start.noneElse": Record<string, never>
  "quality.start.nothingShared": Record<string, never>
  "quality.start.private": Record<string, never>
  "quality.start.proposals": { "count": number }
  "quality.start.shared": Record<string, never>
  "quality.start.sharedWithUs": Record<string, never>
  "quality.start.standards": Record<string, never>
  "quality.start.title": Record<string, never>
  "quality.start.version": { "number": string | number }
  "quality.takeBack.lead": Record<string, never>
  "quality.takeBack.submit": Record<string, never>
  "quality.takeBack.title": Record<string, never>
  "quality.task.asked": Record<string, never>
  "quality.task.measures": { "count": number }
  "quality.task.proposals": { "count": number }
  "quality.voice": Record<string, never>
  "quality.way.alone": Record<string, never>
  "quality.way.aloneHint": Record<string, never>
  "quality.way.team": Record<string, never>
  "quality.way.teamHint": Record<string, never>
  "questions.choose": Record<string, never>
  "questions.edit.condition.errors.condition-unknown": Record<string, never>
  "questions.edit.condition.label": Record<string, never>
  "questions.edit.keep_days.label": Record<string, never>
  "questions.edit.kind.label": Record<string, never>
  "questions.edit.label_ar.label": Record<string, never>
  "questions.edit.label_de.errors.question-unknown": Record<string, never>
  "questions.edit.label_de.errors.too-many-questions": Record<string, never>
  "questions.edit.label_de.label": Record<string, never>
  "questions.edit.label_en.label": Record<string, never>
  "questions.edit.label_leicht.label": Record<string, never>
  "questions.edit.label_tr.label": Record<string, never>
  "questions.edit.label_uk.label": Record<string, never>
  "questions.edit.options_ar.label": Record<string, never>
  "questions.edit.options_de.errors.options-missing": Record<string, never>
  "questions.edit.options_de.hint": Record<string, never>
  "questions.edit.options_de.label": Record<string, never>
  "questions.edit.options_en.label": Record<string, never>
  "questions.edit.options_leicht.label": Record<string, never>
  "questions.edit.options_tr.label": Record<string, never>
  "questions.edit.options_uk.label": Record<string, never>
  "questions.edit.required.label": Record<string, never>
  "questions.edit.visibility.label": Record<string, never>
  "questions.hint": { "days": number }
  "questions.kind.district": Record<string, never>
  "questions.kind.number": Record<string, never>
  "questions.kind.one": Record<string, never>
  "questions.kind.project": Record<string, never>
  "questions.kind.several": Record<string, never>
  "questions.kind.text": Record<string, never>
  "questions.kind.yes-no": Record<string, never>
  "questions.no": Record<string, never>
  "questions.onlyIf": { "question": string | number; "answer": string | number }
  "questions.speakersSee": Record<string, never>
  "questions.title": Record<string, never>
  "questions.visibility.speakers": Record<string, never>
  "questions.visibility.team": Record<string, never>
  "questions.yes": Record<string, never>
  "registrations.care.allergies": Record<string, never>
  "registrations.care.childcare": Record<string, never>
  "registrations.care.halal": Record<string, never>
  "registrations.care.hearing-loop": Record<string, never>
  "registrations.care.interpreting": Record<string, never>
  "registrations.care.kosher": Record<string, never>
  "registrations.care.prayer": Record<string, never>
  "registrations.care.step-free": Record<string, never>
  "registrations.care.travel-cost": Record<string, never>
  "registrations.care.vegan": Record<string, never>
  "registrations.care.vegetarian": Record<string, never>
  "registrations.kind.in-person": Record<string, never>
  "registrations.kind.online": Record<string, never>
  "registrations.state.asked": Record<string, never>
  "registrations.state.cancelled": Record<string, never>
  "registrations.state.declined": Record<string, never>
  "registrations.state.expired": Record<string, never>
  "registrations.state.held": Record<string, never>
  "registrations.state.offered": Record<string, never>
  "registrations.state.pending": Record<string, never>
  "registrations.state.refused": Record<string, never>
  "registrations.state.seated": Record<string, never>
  "registrations.state.waiting": Record<string, never>
  "registrations.state.withdrawn": Record<string, never>
  "reserved-seats.action": Record<string, never>
  "reserved-seats.back": Record<string, never>
  "reserved-seats.done.beendet": Record<string, never>
  "reserved-seats.done.erneuert": Record<string, never>
  "reserved-seats.done.zurueckgelegt": Record<string, never>
  "reserved-seats.empty.text": Record<string, never>
  "reserved-seats.empty.title": Record<string, never>
  "reserved-seats.end.ended": Record<string, never>
  "reserved-seats.end.lead": { "left": number }
  "reserved-seats.end.link": Record<string, never>
  "reserved-seats.end.submit": Record<string, never>
  "reserved-seats.end.title": Record<string, never>
  "reserved-seats.for": Record<string, never>
  "reserved-seats.form.kind.errors.choice": Record<string, never>
  "reserved-seats.form.kind.errors.kind-unknown": Record<string, never>
  "reserved-seats.form.kind.label": Record<string, never>
  "reserved-seats.form.projects.errors.no-projects": Record<string, never>
  "reserved-seats.form.projects.errors.too-many-projects": Record<string, never>
  "reserved-seats.form.projects.hint": { "most": number }
  "reserved-seats.form.projects.label": Record<string, never>
  "reserved-seats.form.seats.errors.line-waits": Record<string, never>
  "reserved-seats.form.seats.errors.no-limit": Record<string, never>
  "reserved-seats.form.seats.errors.no-seats": Record<string, never>
  "reserved-seats.form.seats.errors.paused": { "time": string | number }
  "reserved-seats.form.seats.errors.too-large": Record<string, never>
  "reserved-seats.form.seats.errors.too-many-parts": Record<string, never>
  "reserved-seats.form.seats.errors.too-small": Record<string, never>
  "reserved-seats.form.seats.hint": Record<string, never>
  "reserved-seats.form.seats.label": Record<string, never>
  "reserved-seats.form.submit": Record<string, never>
  "reserved-seats.form.title": Record<string, never>
  "reserved-seats.form.until.errors.day-past": Record<string, never>
  "reserved-seats.form.until.errors.day-too-late": Record<string, never>
  "reserved-seats.form.until.hint": Record<string, never>
  "reserved-seats.form.until.label": Record<string, never>
  "reserved-seats.glance": { "seats": number }
  "reserved-seats.glanceTaken": { "taken": number }
  "reserved-seats.gone": Record<string, never>
  "reserved-seats.lead": Record<string, never>
  "reserved-seats.mail.action": Record<string, never>
  "reserved-seats.mail.ended.subject": { "title": string | number }
  "reserved-seats.mail.ended.text": { "organiser": string | number; "date": string | number }
  "reserved-seats.mail.link": { "link": string | number }
  "reserved-seats.mail.offered.subject": { "title": string | number }
  "reserved-seats.mail.offered.text": { "organiser": string | number; "seats": number; "date": string | number }
  "reserved-seats.mail.renewed.subject": { "title": string | number }
  "reserved-seats.mail.renewed.text": { "organiser": string | number; "date": string | number }
  "reserved-seats.mail.what": { "title": string | number; "when": string | number; "place": string | number }
  "reserved-seats.mail.why": Record<string, never>
  "reserved-seats.notOpen": Record<string, never>
  "reserved-seats.offered.empty": Record<string, never>
  "reserved-seats.offered.emptyText": Record<string, never>
  "reserved-seats.offered.from": { "organiser": string | number; "project": string | number }
  "reserved-seats.offered.lead": Record<string, never>
  "reserved-seats.offered.left": { "count": number; "capacity": number; "kind": string | number; "date": string | number }
  "reserved-seats.offered.link": Record<string, never>
  "reserved-seats.offered.title": Record<string, never>
  "reserved-seats.open": Record<string, never>
  "reserved-seats.released": { "date": string | number }
  "reserved-seats.renew.lead": Record<string, never>
  "reserved-seats.renew.link": Record<string, never>
  "reserved-seats.renew.paused": { "time": string | number }
  "reserved-seats.renew.submit": Record<string, never>
  "reserved-seats.renew.title": Record<string, never>
  "reserved-seats.renew.tooMany": Record<string, never>
  "reserved-seats.seats": Record<string, never>
  "reserved-seats.taken": { "taken": number; "capacity": number; "kind": string | number }
  "reserved-seats.task": { "count": number; "date": string | number; "title": string | number }
  "reserved-seats.title": Record<string, never>
  "reserved-seats.until": Record<string, never>
  "reserved-seats.were": { "capacity": number; "kind": string | number }
  "sign-language.about.contents": Record<string, never>
  "sign-language.about.more": Record<string, never>
  "sign-language.about.navigation": Record<string, never>
  "sign-language.about.planned": Record<string, never>
  "sign-language.about.statement": Record<string, never>
  "sign-language.about.text": Record<string, never>
  "sign-language.about.title": Record<string, never>
  "sign-language.description": Record<string, never>
  "sign-language.film.download": { "size": string | number }
  "sign-language.film.label": Record<string, never>
  "sign-language.film.length": Record<string, never>
  "sign-language.film.megabytes": { "size": string | number }
  "sign-language.film.minutes": { "time": string | number }
  "sign-language.film.recorded": Record<string, never>
  "sign-language.film.sign": Record<string, never>
  "sign-language.film.size": Record<string, never>
  "sign-language.home": Record<string, never>
  "sign-language.lead": Record<string, never>
  "sign-language.meanwhile.email": Record<string, never>
  "sign-language.meanwhile.feedback": Record<string, never>
  "sign-language.meanwhile.plainLanguage": Record<string, never>
  "sign-language.meanwhile.text": Record<string, never>
  "sign-language.meanwhile.title": Record<string, never>
  "sign-language.none.text": Record<string, never>
  "sign-language.none.title": Record<string, never>
  "sign-language.title": Record<string, never>
  "surveys.better": Record<string, never>
  "surveys.done.gezeigt": Record<string, never>
  "surveys.done.verschickt": Record<string, never>
  "surveys.form.anonymous": Record<string, never>
  "surveys.form.better.label": Record<string, never>
  "surveys.form.content.label": Record<string, never>
  "surveys.form.good.label": Record<string, never>
  "surveys.form.mark.1": Record<string, never>
  "surveys.form.mark.2": Record<string, never>
  "surveys.form.mark.3": Record<string, never>
  "surveys.form.mark.4": Record<string, never>
  "surveys.form.mark.5": Record<string, never>
  "surveys.form.organisation.label": Record<string, never>
  "surveys.form.overall.errors.nothing": Record<string, never>
  "surveys.form.overall.label": Record<string, never>
  "surveys.form.submit": Record<string, never>
  "surveys.form.title": Record<string, never>
  "surveys.form.understanding.label": Record<string, never>
  "surveys.form.useful.label": Record<string, never>
  "surveys.good": Record<string, never>
  "surveys.hide": Record<string, never>
  "surveys.inBatches": { "shown": number; "more": number; "count": number }
  "surveys.isNotPublic": Record<string, never>
  "surveys.isPublic": Record<string, never>
  "surveys.lead": Record<string, never>
  "surveys.mail.action": Record<string, never>
  "surveys.mail.anonymous": { "days": number }
  "surveys.mail.subject": { "title": string | number }
  "surveys.mail.text": { "title": string | number }
  "surveys.noRemarks": Record<string, never>
  "surveys.nobody.text": Record<string, never>
  "surveys.nobody.title": Record<string, never>
  "surveys.notOver.text": Record<string, never>
  "surveys.notOver.title": Record<string, never>
  "surveys.open": Record<string, never>
  "surveys.public.asTable": Record<string, never>
  "surveys.public.average": { "average": string | number; "answers": number }
  "surveys.public.content": Record<string, never>
  "surveys.public.hidden": Record<string, never>
  "surveys.public.organisation": Record<string, never>
  "surveys.public.overall": Record<string, never>
  "surveys.public.question": Record<string, never>
  "surveys.public.tableCaption": Record<string, never>
  "surveys.public.text": { "answers": number }
  "surveys.public.title": Record<string, never>
  "surveys.public.understanding": Record<string, never>
  "surveys.public.useful": Record<string, never>
  "surveys.public.why": { "count": number }
  "surveys.refused.nobody": Record<string, never>
  "surveys.refused.not-over": Record<string, never>
  "surveys.refused.sent": Record<string, never>
  "surveys.remarks": Record<string, never>
  "surveys.send": { "count": number }
  "surveys.sendText": Record<string, never>
  "surveys.sent": { "date": string | number; "answers": number }
  "surveys.show": Record<string, never>
  "surveys.showing": Record<string, never>
  "surveys.thanks.text": Record<string, never>
  "surveys.thanks.title": Record<string, never>
  "surveys.title": Record<string, never>
  "surveys.tooFew": { "count": number }
  "trainers.answer.again": Record<string, never>
  "trainers.answer.answer.label": Record<string, never>
  "trainers.answer.ja": Record<string, never>
  "trainers.answer.lead": { "project": string | number }
  "trainers.answer.nein": Record<string, never>
  "trainers.answer.submit": Record<string, never>
  "trainers.answer.text.label": Record<string, never>
  "trainers.answer.title": Record<string, never>
  "trainers.centre.active": Record<string, never>
  "trainers.centre.feedback": Record<string, never>
  "trainers.centre.listed": Record<string, never>
  "trainers.centre.noFeedback": Record<string, never>
  "trainers.centre.paused": Record<string, never>
  "trainers.centre.said": { "project": string | number; "day": string | number; "grade": string | number }
  "trainers.centre.state": Record<string, never>
  "trainers.centre.title": Record<string, never>
  "trainers.comma": Record<string, never>
  "trainers.create.title": Record<string, never>
  "trainers.days.daysHint": Record<string, never>
  "trainers.days.freeIn": { "month": string | number }
  "trainers.days.inMonth": { "month": string | number; "count": number; "days": string | number }
  "trainers.days.lead": Record<string, never>
  "trainers.days.link": Record<string, never>
  "trainers.days.months": Record<string, never>
  "trainers.days.noRule": Record<string, never>
  "trainers.days.rule": { "days": string | number }
  "trainers.days.save": Record<string, never>
  "trainers.days.saveRule": Record<string, never>
  "trainers.days.taught": { "count": number; "days": string | number }
  "trainers.days.title": Record<string, never>
  "trainers.days.weekdays": Record<string, never>
  "trainers.days.weekdaysHint": Record<string, never>
  "trainers.districts": Record<string, never>
  "trainers.done.abgesagt": Record<string, never>
  "trainers.done.angelegt": Record<string, never>
  "trainers.done.danke": Record<string, never>
  "trainers.done.gefragt": Record<string, never>
  "trainers.done.gespeichert": Record<string, never>
  "trainers.done.tage": Record<string, never>
  "trainers.done.weitergeleitet": Record<string, never>
  "trainers.done.zugesagt": Record<string, never>
  "trainers.done.zurueckgezogen": Record<string, never>
  "trainers.edit.how": Record<string, never>
  "trainers.edit.lead": Record<string, never>
  "trainers.edit.link": Record<string, never>
  "trainers.edit.ownLead": Record<string, never>
  "trainers.edit.shown": Record<string, never>
  "trainers.edit.shownHint": Record<string, never>
  "trainers.edit.submit": Record<string, never>
  "trainers.edit.title": Record<string, never>
  "trainers.edit.what": Record<string, never>
  "trainers.edit.who": Record<string, never>
  "trainers.enquire.busy": { "day": string | number }
  "trainers.enquire.day.errors.asked-already": Record<string, never>
  "trainers.enquire.day.errors.date": Record<string, never>
  "trainers.enquire.day.errors.day-past": Record<string, never>
  "trainers.enquire.day.label": Record<string, never>
  "trainers.enquire.format.label": Record<string, never>
  "trainers.enquire.lead": Record<string, never>
  "trainers.enquire.link": Record<string, never>
  "trainers.enquire.message.hint": Record<string, never>
  "trainers.enquire.message.label": Record<string, never>
  "trainers.enquire.place.hint": Record<string, never>
  "trainers.enquire.place.label": Record<string, never>
  "trainers.enquire.profile.errors.not-yours": Record<string, never>
  "trainers.enquire.profile.label": Record<string, never>
  "trainers.enquire.submit": Record<string, never>
  "trainers.enquire.title": Record<string, never>
  "trainers.enquire.topic.hint": Record<string, never>
  "trainers.enquire.topic.label": Record<string, never>
  "trainers.enquiries.done": Record<string, never>
  "trainers.enquiries.empty.text": Record<string, never>
  "trainers.enquiries.empty.title": Record<string, never>
  "trainers.enquiries.lead": Record<string, never>
  "trainers.enquiries.open": Record<string, never>
  "trainers.enquiries.title": Record<string, never>
  "trainers.enquiries.views": Record<string, never>
  "trainers.enquiry.answer": Record<string, never>
  "trainers.enquiry.asked": Record<string, never>
  "trainers.enquiry.day": Record<string, never>
  "trainers.enquiry.forward": Record<string, never>
  "trainers.enquiry.forwardText": Record<string, never>
  "trainers.enquiry.late": Record<string, never>
  "trainers.enquiry.message": Record<string, never>
  "trainers.enquiry.place": Record<string, never>
  "trainers.enquiry.project": Record<string, never>
  "trainers.enquiry.state": Record<string, never>
  "trainers.enquiry.state.accepted": Record<string, never>
  "trainers.enquiry.state.asked": Record<string, never>
  "trainers.enquiry.state.declined": Record<string, never>
  "trainers.enquiry.state.forwarded": Record<string, never>
  "trainers.enquiry.state.withdrawn": Record<string, never>
  "trainers.enquiry.title": { "topic": string | number }
  "trainers.enquiry.topic": Record<string, never>
  "trainers.enquiry.withdraw": Record<string, never>
  "trainers.everywhere": Record<string, never>
  "trainers.fee": Record<string, never>
  "trainers.fee.fixed": { "to": string | number }
  "trainers.fee.from": { "from": string | number }
  "trainers.fee.range": { "from": string | number; "to": string | number }
  "trainers.fee.upTo": { "to": string | number }
  "trainers.feedback.grade.label": Record<string, never>
  "trainers.feedback.lead": Record<string, never>
  "trainers.feedback.submit": Record<string, never>
  "trainers.feedback.text.label": Record<string, never>
  "trainers.feedback.title": Record<string, never>
  "trainers.field.about.hint": Record<string, never>
  "trainers.field.about.label": Record<string, never>
  "trainers.field.active.hint": Record<string, never>
  "trainers.field.active.label": Record<string, never>
  "trainers.field.districts.hint": Record<string, never>
  "trainers.field.districts.label": Record<string, never>
  "trainers.field.email.hint": Record<string, never>
  "trainers.field.email.label": Record<string, never>
  "trainers.field.fee_from.hint": Record<string, never>
  "trainers.field.fee_from.label": Record<string, never>
  "trainers.field.fee_to.errors.fee-order": Record<string, never>
  "trainers.field.fee_to.label": Record<string, never>
  "trainers.field.formats.label": Record<string, never>
  "trainers.field.languages.label": Record<string, never>
  "trainers.field.listed.errors.needs-pool": Record<string, never>
  "trainers.field.listed.hint": Record<string, never>
  "trainers.field.listed.label": Record<string, never>
  "trainers.field.modules.label": Record<string, never>
  "trainers.field.name.errors.moved-on": Record<string, never>
  "trainers.field.name.errors.trainer-unknown": Record<string, never>
  "trainers.field.name.label": Record<string, never>
  "trainers.field.public_fields.label": Record<string, never>
  "trainers.field.subjects.hint": Record<string, never>
  "trainers.field.subjects.label": Record<string, never>
  "trainers.field.telephone.label": Record<string, never>
  "trainers.field.topics.label": Record<string, never>
  "trainers.field.website.label": Record<string, never>
  "trainers.format.on-site": Record<string, never>
  "trainers.format.online": Record<string, never>
  "trainers.formats": Record<string, never>
  "trainers.gone.text": Record<string, never>
  "trainers.gone.title": Record<string, never>
  "trainers.grade.1": Record<string, never>
  "trainers.grade.2": Record<string, never>
  "trainers.grade.3": Record<string, never>
  "trainers.grade.4": Record<string, never>
  "trainers.home": Record<string, never>
  "trainers.languages": Record<string, never>
  "trainers.lessons.materials": Record<string, never>
  "trainers.lessons.modules": Record<string, never>
  "trainers.lessons.none": Record<string, never>
  "trainers.lessons.place": Record<string, never>
  "trainers.lessons.title": Record<string, never>
  "trainers.list.empty.text": Record<string, never>
  "trainers.list.empty.title": Record<string, never>
  "trainers.list.how.link": Record<string, never>
  "trainers.list.how.text": Record<string, never>
  "trainers.list.how.title": Record<string, never>
  "trainers.list.lead": Record<string, never>
  "trainers.list.title": Record<string, never>
  "trainers.mail.accepted.subject": Record<string, never>
  "trainers.mail.accepted.text": Record<string, never>
  "trainers.mail.action": Record<string, never>
  "trainers.mail.asked.subject": Record<string, never>
  "trainers.mail.asked.text": Record<string, never>
  "trainers.mail.declined.subject": Record<string, never>
  "trainers.mail.declined.text": Record<string, never>
  "trainers.mail.forwarded.subject": Record<string, never>
  "trainers.mail.forwarded.text": Record<string, never>
  "trainers.mail.teaching.action": Record<string, never>
  "trainers.mail.teaching.subject": Record<string, never>
  "trainers.mail.teaching.text": Record<string, never>
  "trainers.mail.teaching.why": Record<string, never>
  "trainers.modules": Record<string, never>
  "trainers.one": Record<string, never>
  "trainers.own.active": Record<string, never>
  "trainers.own.all": Record<string, never>
  "trainers.own.asked": { "project": string | number; "topic": string | number; "day": string | number }
  "trainers.own.begin": Record<string, never>
  "trainers.own.lead": Record<string, never>
  "trainers.own.listed": Record<string, never>
  "trainers.own.look": Record<string, never>
  "trainers.own.nothing": Record<string, never>
  "trainers.own.paused": Record<string, never>
  "trainers.own.profile": Record<string, never>
  "trainers.own.title": Record<string, never>
  "trainers.own.waiting": { "count": number }
  "trainers.pool.any": Record<string, never>
  "trainers.pool.clear": Record<string, never>
  "trainers.pool.day": Record<string, never>
  "trainers.pool.empty.text": Record<string, never>
  "trainers.pool.empty.title": Record<string, never>
  "trainers.pool.found": { "count": number }
  "trainers.pool.foundOn": { "count": number; "day": string | number }
  "trainers.pool.lead": Record<string, never>
  "trainers.pool.search": Record<string, never>
  "trainers.pool.submit": Record<string, never>
  "trainers.pool.title": Record<string, never>
  "trainers.public.about": Record<string, never>
  "trainers.public.districts": Record<string, never>
  "trainers.public.fee": Record<string, never>
  "trainers.public.formats": Record<string, never>
  "trainers.public.languages": Record<string, never>
  "trainers.public.modules": Record<string, never>
  "trainers.public.topics": Record<string, never>
  "trainers.public.website": Record<string, never>
  "trainers.subjects": Record<string, never>
  "trainers.task.answer": { "count": number }
  "trainers.task.forward": { "count": number }
  "trainers.topics": Record<string, never>
  "trainers.website": Record<string, never>
  "ui.announcement": Record<string, never>
  "ui.breadcrumb": Record<string, never>
  "ui.cancel": Record<string, never>
  "ui.conflict.choice": Record<string, never>
  "ui.conflict.empty": Record<string, never>
  "ui.conflict.inField": Record<string, never>
  "ui.conflict.saved": Record<string, never>
  "ui.conflict.text": Record<string, never>
  "ui.conflict.title": Record<string, never>
  "ui.conflict.yours": Record<string, never>
  "ui.difference.added": Record<string, never>
  "ui.difference.removed": Record<string, never>
  "ui.errorSummary.text": Record<string, never>
  "ui.errorSummary.title": { "count": number }
  "ui.field.error": Record<string, never>
  "ui.field.optional": Record<string, never>
  "ui.filters.clear": Record<string, never>
  "ui.filters.submit": Record<string, never>
  "ui.footer.about": Record<string, never>
  "ui.footer.accessibility": Record<string, never>
  "ui.footer.contact": Record<string, never>
  "ui.footer.feedback": Record<string, never>
  "ui.footer.imprint": Record<string, never>
  "ui.footer.more": Record<string, never>
  "ui.footer.nav": Record<string, never>
  "ui.footer.plainLanguage": Record<string, never>
  "ui.footer.privacy": Record<string, never>
  "ui.footer.signLanguage": Record<string, never>
  "ui.language.choose": Record<string, never>
  "ui.menu": Record<string, never>
  "ui.nav.main": Record<string, never>
  "ui.notice.danger": Record<string, never>
  "ui.notice.info": Record<string, never>
  "ui.notice.success": Record<string, never>
  "ui.notice.warning": Record<string, never>
  "ui.pageTools": Record<string, never>
  "ui.pageTools.pdf": Record<string, never>
  "ui.pageTools.print": Record<string, never>
  "ui.pageTools.read": Record<string, never>
  "ui.pageTools.stop": Record<string, never>
  "ui.pagination.label": Record<string, never>
  "ui.pagination.next": Record<string, never>
  "ui.pagination.page": Record<string, never>
  "ui.pagination.previous": Record<string, never>
  "ui.person.menu": Record<string, never>
  "ui.search.label": Record<string, never>
  "ui.search.submit": Record<string, never>
  "ui.sensitive.anyway": Record<string, never>
  "ui.sensitive.kind.date-of-birth": Record<string, never>
  "ui.sensitive.kind.email": Record<string, never>
  "ui.sensitive.kind.health": Record<string, never>
  "ui.sensitive.kind.iban": Record<string, never>
  "ui.sensitive.kind.name": Record<string, never>
  "ui.sensitive.kind.orientation": Record<string, never>
  "ui.sensitive.kind.phone": Record<string, never>
  "ui.sensitive.kind.religion": Record<string, never>
  "ui.sensitive.kind.residence": Record<string, never>
  "ui.sensitive.more": { "count": number }
  "ui.sensitive.text": Record<string, never>
  "ui.sensitive.title": Record<string, never>
  "ui.signIn": Record<string, never>
  "ui.signOut": Record<string, never>
  "ui.siteName": Record<string, never>
  "ui.siteOwner": Record<string, never>
  "ui.skipToContent": Record<string, never>
  "volunteers.account": Record<string, never>
  "volunteers.accountLinked": Record<string, never>
  "volunteers.accountNone": Record<string, never>
  "volunteers.add.lead": Record<string, never>
  "volunteers.add.notice": { "months": number }
  "volunteers.add.submit": Record<string, never>
  "volunteers.add.title": Record<string, never>
  "volunteers.cancel": Record<string, never>
  "volunteers.done.eingetragen": Record<string, never>
  "volunteers.done.entfernt": Record<string, never>
  "volunteers.done.gespeichert": Record<string, never>
  "volunteers.done.qualifikation": Record<string, never>
  "volunteers.done.verlassen": Record<string, never>
  "volunteers.edit.conflict": Record<string, never>
  "volunteers.edit.conflictText": Record<string, never>
  "volunteers.edit.submit": Record<string, never>
  "volunteers.edit.title": Record<string, never>
  "volunteers.form.email.errors.already-there": Record<string, never>
  "volunteers.form.email.hint": Record<string, never>
  "volunteers.form.email.label": Record<string, never>
  "volunteers.form.errors.moved-on": { "label": string | number }
  "volunteers.form.lang.label": Record<string, never>
  "volunteers.form.languages.label": Record<string, never>
  "volunteers.form.languagesOpen": Record<string, never>
  "volunteers.form.name.errors.unreadable": Record<string, never>
  "volunteers.form.name.label": Record<string, never>
  "volunteers.form.profile_id.label": Record<string, never>
  "volunteers.form.role.label": Record<string, never>
  "volunteers.form.since.errors.unreadable": Record<string, never>
  "volunteers.form.since.label": Record<string, never>
  "volunteers.kind.advanced": Record<string, never>
  "volunteers.kind.basic": Record<string, never>
  "volunteers.kind.health": Record<string, never>
  "volunteers.kind.other": Record<string, never>
  "volunteers.kind.reflection": Record<string, never>
  "volunteers.learn.choose": Record<string, never>
  "volunteers.learn.got_on.label": Record<string, never>
  "volunteers.learn.kind.label": Record<string, never>
  "volunteers.learn.lead": Record<string, never>
  "volunteers.learn.none": Record<string, never>
  "volunteers.learn.proof.errors.file-damaged": Record<string, never>
  "volunteers.learn.proof.errors.file-infected": Record<string, never>
  "volunteers.learn.proof.errors.file-macros": Record<string, never>
  "volunteers.learn.proof.errors.file-too-large": Record<string, never>
  "volunteers.learn.proof.errors.file-type": Record<string, never>
  "volunteers.learn.proof.hint": Record<string, never>
  "volunteers.learn.proof.label": Record<string, never>
  "volunteers.learn.proofLink": Record<string, never>
  "volunteers.learn.provider.label": Record<string, never>
  "volunteers.learn.submit": Record<string, never>
  "volunteers.learn.title": Record<string, never>
  "volunteers.learn.title.hint": Record<string, never>
  "volunteers.learn.title.label": Record<string, never>
  "volunteers.learn.units.hint": Record<string, never>
  "volunteers.learn.units.label": Record<string, never>
  "volunteers.learn.valid_until.errors.ends-before": Record<string, never>
  "volunteers.learn.valid_until.hint": Record<string, never>
  "volunteers.learn.valid_until.label": Record<string, never>
  "volunteers.leave.lead": { "months": number }
  "volunteers.leave.submit": Record<string, never>
  "volunteers.leave.title": Record<string, never>
  "volunteers.leave.until.errors.before-since": Record<string, never>
  "volunteers.leave.until.hint": Record<string, never>
  "volunteers.leave.until.label": Record<string, never>
  "volunteers.list.empty": Record<string, never>
  "volunteers.list.emptyText": Record<string, never>
  "volunteers.list.ending": { "count": number }
  "volunteers.list.languages": Record<string, never>
  "volunteers.list.lead": Record<string, never>
  "volunteers.list.leftLead": Record<string, never>
  "volunteers.list.name": Record<string, never>
  "volunteers.list.noQualification": Record<string, never>
  "volunteers.list.nobodyLeft": Record<string, never>
  "volunteers.list.nobodyLeftText": Record<string, never>
  "volunteers.list.qualifications": Record<string, never>
  "volunteers.list.role": Record<string, never>
  "volunteers.list.showLeft": Record<string, never>
  "volunteers.list.showPresent": Record<string, never>
  "volunteers.list.since": Record<string, never>
  "volunteers.list.title": Record<string, never>
  "volunteers.list.until": Record<string, never>
  "volunteers.mail.ends.action": Record<string, never>
  "volunteers.mail.ends.next": Record<string, never>
  "volunteers.mail.ends.subject": { "day": string | number }
  "volunteers.mail.ends.text": { "kind": string | number; "day": string | number }
  "volunteers.mail.ends.why": Record<string, never>
  "volunteers.nothing": Record<string, never>
  "volunteers.own.certificates": Record<string, never>
  "volunteers.own.lead": Record<string, never>
  "volunteers.own.learned": Record<string, never>
  "volunteers.own.link": Record<string, never>
  "volunteers.own.linked": Record<string, never>
  "volunteers.own.noCertificates": Record<string, never>
  "volunteers.own.nothing": Record<string, never>
  "volunteers.own.nothingText": Record<string, never>
  "volunteers.own.title": Record<string, never>
  "volunteers.own.unlinked": Record<string, never>
  "volunteers.own.unlinkedText": Record<string, never>
  "volunteers.remove.lead": Record<string, never>
  "volunteers.remove.short": Record<string, never>
  "volunteers.remove.submit": Record<string, never>
  "volunteers.remove.title": Record<string, never>
  "volunteers.role.coordinating": Record<string, never>
  "volunteers.role.guide": Record<string, never>
  "volunteers.source.certificate": Record<string, never>
  "volunteers.source.team": Record<string, never>
  "volunteers.standing.ended": { "day": string | number }
  "volunteers.standing.ends-soon": { "day": string | number }
  "volunteers.standing.holds": { "day": string | number }
  "volunteers.standing.open": Record<string, never>
  "volunteers.standing.withdrawn": { "day": string | number }
  "volunteers.units": { "count": number }
}
