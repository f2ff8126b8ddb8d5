/** Where the supervisor reports to: a dotted event name and its details. */
export type Log = (event: string, details?: object) => void
