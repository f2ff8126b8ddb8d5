import type { Translator } from '#platform/i18n/index.ts'
import { Notice } from '#ui/notice.tsx'
import { momentWords } from '../words.tsx'

/** That the fields hold what was kept as a draft. */
export function DraftNotice({ t, savedAt }: { readonly t: Translator; readonly savedAt: Date | undefined }) {
  return savedAt === undefined ? null : (
    <Notice t={t} kind="info">
      <p>{t('exchange.draft.found', { when: momentWords(t, savedAt) })}</p>
    </Notice>
  )
}
