import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

// PostgreSQL error codes, appendix A: serialization_failure and deadlock_detected.
const worthAnotherTry = new Set(['40001', '40P01'])

/** Runs the work again, at most four times in all and with a growing random pause, when the database asks for it. */
export async function retrying<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (attempt === 4 || !worthAnotherTry.has(codeOf(error))) throw error
      await pause(randomInt(5, 25 * 2 ** attempt))
    }
  }
}

/** True when the database cannot be reached or has no room left: the request may be tried again in a moment. */
export function isUnavailable(error: unknown): boolean {
  const code = codeOf(error)
  if (['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE'].includes(code)) return true
  // 57014: the statement took longer than it may; 55P03: it waited too long for somebody else's lock.
  if (code === '57014' || code === '55P03' || code.startsWith('08') || code.startsWith('53') || code.startsWith('57P'))
    return true
  return error instanceof Error && /timeout exceeded when trying to connect|Connection terminated/.test(error.message)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
