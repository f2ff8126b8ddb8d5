import type { Translator } from '#platform/i18n/index.ts'
import { Notice } from '#ui/notice.tsx'

/** Says that it is done; nothing where nothing was. */
export function DoneNotice({ t, done }: { readonly t: Translator; readonly done: string | undefined }) {
  return done === undefined ? null : (
    <Notice t={t} kind="success" role="status">
      <p>{done}</p>
    </Notice>
  )
}
