import type { Lang } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { openSeal } from '#platform/seal/index.ts'
import type { AppointmentParts } from '#modules/appointments/index.ts'
import { consultationPage } from '#modules/consultations/addresses.ts'
import { reachClient } from '#modules/consultations/index.ts'

/** Appointments are about consultations: their reference is its id. */
export function appointmentParts(
  key: Buffer,
  translators: (lang: Lang) => Translator,
  baseUrl: string,
): AppointmentParts {
  const seal = openSeal(key, 'contacts')
  return {
    translators,
    baseUrl,
    reach: (tx, reference) => reachClient(tx, { baseUrl, seal }, reference),
    aboutHref: (lang, reference) => consultationPage.href(lang, { consultationId: reference }),
  }
}
