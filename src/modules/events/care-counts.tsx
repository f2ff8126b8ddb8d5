import type { Translator } from '#platform/i18n/index.ts'
import type { CareCount } from '#modules/registrations/index.ts'
import { languageName } from '#modules/organisations/index.ts'

/** What people need, counted, for whoever prepares the room. */
export function CareCounts({ t, care }: { readonly t: Translator; readonly care: readonly CareCount[] }) {
  if (care.length === 0) return <p>{t('events.participants.noCare')}</p>
  return (
    <ul>
      {care.map(({ need, languageCode, count }) => (
        <li>
          {t('events.participants.careCount', {
            need:
              t(`registrations.care.${need}`) +
              (languageCode === null ? '' : ` (${languageName(languageCode, t.lang)})`),
            count,
          })}
        </li>
      ))}
    </ul>
  )
}
