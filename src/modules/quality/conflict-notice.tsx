import type { Translator } from '#platform/i18n/index.ts'
import { Notice } from '#ui/notice.tsx'
import type { SavedTexts } from '#ui/saved-meanwhile.tsx'

/** Says that somebody else has saved while the person was writing; nothing where nobody has. */
export function ConflictNotice({ t, saved }: { readonly t: Translator; readonly saved: SavedTexts }) {
  return Object.keys(saved).length === 0 ? null : (
    <Notice t={t} kind="warning" title={t('quality.conflict.title')}>
      <p>{t('quality.conflict.text')}</p>
    </Notice>
  )
}
