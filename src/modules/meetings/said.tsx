import type { Translator } from '#platform/i18n/index.ts'
import { Notice } from '#ui/notice.tsx'

/** What was just done, once. */
export function Said({ t, done }: { readonly t: Translator; readonly done: string | undefined }) {
  if (done === undefined) return null
  return (
    <Notice t={t} kind="success" role="status">
      <p>{done}</p>
    </Notice>
  )
}
