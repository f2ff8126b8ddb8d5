/** The embedded server cannot run; the message is one plain sentence for the person who operates the machine. */
export class EmbeddedServerError extends Error {
  override readonly name = 'EmbeddedServerError'
}

/** The system's code of a failed call (`ENOENT`, `57P03`, …), if the error carries one. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
