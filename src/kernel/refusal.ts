/** The rules said no: a value that is handed back, never thrown. */
export type Refused<Code extends string> = {
  readonly ok: false
  readonly code: Code
  /** The form field the refusal speaks of, where there is one. */
  readonly field?: string
}

export type Done<Value> = { readonly ok: true; readonly value: Value }

export function refuse<const Code extends string>(code: Code, field?: string): Refused<Code> {
  return field === undefined ? { ok: false, code } : { ok: false, code, field }
}

export function done<Value>(value: Value): Done<Value> {
  return { ok: true, value }
}

/** True for a value made by `refuse`; transactions that answer one are rolled back. */
export function isRefusal(value: unknown): value is Refused<string> {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false && 'code' in value
}
