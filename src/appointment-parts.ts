import type { Lang } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { AppointmentParts } from '#modules/appointments/index.ts'
import { consultationPage } from '#modules/consultations/addresses.ts'
import { reachClient } from '#modules/consultations/index.ts'

/** Appointments are about consultations: their reference is its id. */
export function appointmentParts(translators: (lang: Lang) => Translator, baseUrl: string): AppointmentParts {
  return {
    translators,
    baseUrl,
    reach: (tx, reference) => reachClient(tx, baseUrl, reference),
    aboutHref: (lang, reference) => consultationPage.href(lang, { consultationId: reference }),
  }
}
