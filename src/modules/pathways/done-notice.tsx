import type { RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Notice } from '#ui/notice.tsx'
import { doneSentence } from './desk-page.ts'

/** What was just done; nothing where one only looks. */
export function DoneNotice({ ctx, t }: { readonly ctx: RequestContext; readonly t: Translator }) {
  const sentence = doneSentence(ctx, { t })
  return sentence === undefined ? null : (
    <Notice t={t} kind="success" role="status">
      <p>{sentence}</p>
    </Notice>
  )
}
