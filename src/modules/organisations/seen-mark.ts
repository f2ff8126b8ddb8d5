import { createHash } from 'node:crypto'

/**
 * A short mark of what a form showed when it was opened. When what is saved has another mark by now, somebody else has been
 * there: sites and office hours use it in place of a version column.
 */
export function seenMark(values: unknown): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 22)
}
