import { createHmac } from 'node:crypto'
import type { Id } from '#kernel/id.ts'

/** How long one code stands on the screen; the one before it is still taken, so each is good for two to four minutes. */
export const codeSeconds = 120

export type Code = { readonly code: string; readonly until: Date }

/**
 * The four digits for a date right now, made from the installation's key: every process shows and takes the same without keeping any.
 * Who is somewhere else learns them from somebody who is there, as with every code that is read aloud; they bind nobody to the room.
 */
export function codeAt(key: Buffer, dateId: Id<'offer-date'>, now: Date): Code {
  const window = windowOf(now)
  return { code: codeOf(key, dateId, window), until: new Date((window + 1) * codeSeconds * 1000) }
}

/** Whether the digits are those of now or of just before. */
export function codeFits(key: Buffer, dateId: Id<'offer-date'>, typed: string, now: Date): boolean {
  const window = windowOf(now)
  return [window, window - 1].some((one) => codeOf(key, dateId, one) === typed)
}

function windowOf(now: Date): number {
  return Math.floor(now.getTime() / (codeSeconds * 1000))
}

function codeOf(key: Buffer, dateId: string, window: number): string {
  const bytes = createHmac('sha256', key).update(`attendance.code\n${dateId}\n${window}`).digest()
  return String(bytes.readUInt32BE(0) % 10_000).padStart(4, '0')
}
