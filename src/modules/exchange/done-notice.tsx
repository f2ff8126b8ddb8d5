import type { RequestContext } from '#platform/http/index.ts'
import { Notice } from '#ui/notice.tsx'
import { doneSentence } from './member-page.ts'

/** What was just done; nothing where one only looks. */
export function DoneNotice({ ctx }: { readonly ctx: RequestContext }) {
  const sentence = doneSentence(ctx)
  return sentence === undefined ? null : (
    <Notice t={ctx.t} kind="success" role="status">
      <p>{sentence}</p>
    </Notice>
  )
}
