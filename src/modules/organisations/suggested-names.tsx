import type { Translator } from '#platform/i18n/index.ts'

/** Names that come near to what was typed. */
export function SuggestedNames({ t, names }: { readonly t: Translator; readonly names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <div>
      <p>{t('organisations.suggested')}</p>
      <ul>
        {names.map((name) => (
          <li>{name}</li>
        ))}
      </ul>
    </div>
  )
}
