import { pino } from 'pino'

export type LogData = Readonly<Record<string, string | number | boolean | null | undefined>>

/** One JSON line per event. `data` carries ids, codes and durations: never names, addresses, typed text or secrets. */
export type Log = {
  info(event: string, data?: LogData): void
  warn(event: string, data?: LogData): void
  error(event: string, data?: LogData & { error?: never }, cause?: unknown): void
}

export type LogTarget = { write(line: string): void }

/** A log that writes JSON lines (UTC instants) to the target, standard output by default. */
export function openLog(target: LogTarget = process.stdout): Log {
  const lines = pino(
    { base: null, timestamp: () => `,"at":"${new Date().toISOString()}"`, messageKey: 'event', level: 'info' },
    target,
  )
  return {
    info: (event, data) => lines.info(data ?? {}, event),
    warn: (event, data) => lines.warn(data ?? {}, event),
    error: (event, data, cause) => lines.error({ ...data, ...describeCause(cause) }, event),
  }
}

/** Messages of database errors may quote rows, so only code, constraint and stack positions are kept. */
function describeCause(cause: unknown): Record<string, string> {
  if (!(cause instanceof Error)) return {}
  const code = 'code' in cause && typeof cause.code === 'string' ? { code: cause.code } : {}
  const constraint =
    'constraint' in cause && typeof cause.constraint === 'string' ? { constraint: cause.constraint } : {}
  const frames = (cause.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return { kind: cause.name, ...code, ...constraint, stack: frames.slice(0, 8).join('\n') }
}
