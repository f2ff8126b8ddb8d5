import type { TypedValues } from '#kernel/form-state.ts'

/** Whether a mail program pressed, and no page of ours: it sends these words and nothing else (RFC 8058, 3.1). */
export function isPressedByMail(typed: TypedValues): boolean {
  return typed['List-Unsubscribe'] === 'One-Click'
}
