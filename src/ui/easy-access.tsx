import type { Translator } from '#platform/i18n/index.ts'
import { Icon } from '#ui/icon.tsx'

type EasyAccessProps = { readonly t: Translator; readonly plainLanguage: string; readonly signLanguage: string }

/** The ways to the explanations in Leichte Sprache and in German Sign Language (HVBIT § 3(3)), each with its sign. */
export function EasyAccess({ t, plainLanguage, signLanguage }: EasyAccessProps) {
  return (
    <ul class="easy-access" role="list">
      <li>
        <a href={plainLanguage} hreflang="de">
          <Icon name="reading" />
          {t('ui.footer.plainLanguage')}
        </a>
      </li>
      <li>
        <a href={signLanguage}>
          <Icon name="signing" />
          {t('ui.footer.signLanguage')}
        </a>
      </li>
    </ul>
  )
}
