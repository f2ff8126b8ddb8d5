// Written by scripts/generate-messages.ts from the German locale files. Do not edit.
export type MessageArguments = {
  "content.home": Record<string, never>
  "content.notChecked": Record<string, never>
  "content.onlyGerman": Record<string, never>
  "content.operator.address": Record<string, never>
  "content.operator.email": Record<string, never>
  "content.operator.name": Record<string, never>
  "content.operator.other": Record<string, never>
  "content.operator.phone": Record<string, never>
  "content.operator.represented_by": Record<string, never>
  "content.updated": { "day": string | number }
  "forms.errors.characters": { "label": string | number }
  "forms.errors.choice": { "label": string | number }
  "forms.errors.mail": { "label": string | number }
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
  "frame.forbidden.lead": Record<string, never>
  "frame.forbidden.next": Record<string, never>
  "frame.forbidden.title": Record<string, never>
  "frame.incident.lead": Record<string, never>
  "frame.incident.next": Record<string, never>
  "frame.incident.number": { "number": string | number }
  "frame.incident.title": Record<string, never>
  "frame.member.accounts": Record<string, never>
  "frame.member.profiles": Record<string, never>
  "frame.member.security": Record<string, never>
  "frame.member.start": Record<string, never>
  "frame.nav.beratung": Record<string, never>
  "frame.nav.finden": Record<string, never>
  "frame.nav.ueber-uns": Record<string, never>
  "frame.nav.veranstaltungen": Record<string, never>
  "frame.nav.was-lotsinnen-tun": Record<string, never>
  "frame.notFound.lead": Record<string, never>
  "frame.notFound.next": Record<string, never>
  "frame.notFound.title": Record<string, never>
  "frame.problem.home": Record<string, never>
  "frame.unavailable.lead": Record<string, never>
  "frame.unavailable.next": Record<string, never>
  "frame.unavailable.title": Record<string, never>
  "mail.automatic": Record<string, never>
  "mail.linkHint": Record<string, never>
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
  "ui.breadcrumb": Record<string, never>
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
  "ui.pagination.label": Record<string, never>
  "ui.pagination.next": Record<string, never>
  "ui.pagination.page": Record<string, never>
  "ui.pagination.previous": Record<string, never>
  "ui.person.menu": Record<string, never>
  "ui.search.label": Record<string, never>
  "ui.search.submit": Record<string, never>
  "ui.signIn": Record<string, never>
  "ui.signOut": Record<string, never>
  "ui.siteName": Record<string, never>
  "ui.siteOwner": Record<string, never>
  "ui.skipToContent": Record<string, never>
}
