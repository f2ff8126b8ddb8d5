import type { TypedValues } from '#kernel/form-state.ts'

/** The request is malformed or too large; answered with this status and a plain page. */
export class BadRequest extends Error {
  readonly status: 400 | 413 | 414 | 415 | 421
  constructor(status: 400 | 413 | 414 | 415 | 421, message: string) {
    super(message)
    this.status = status
  }
}

/** Bounds of a form's body. */
export const limits = { bytes: 256 * 1024, fields: 600, nameLength: 100, valueLength: 20_000 } as const
const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype'])

/** Reads a form body: only `application/x-www-form-urlencoded`, bounded, valid UTF-8, NFC, no NUL (IN-14, IN-15, IN-17, RL-01). */
export async function readTyped(request: Request): Promise<TypedValues> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') throw new BadRequest(415, 'form body expected')
  const text = decode(await readBounded(request))
  const pairs = text === '' ? [] : text.split('&')
  if (pairs.length > limits.fields) throw new BadRequest(413, 'too many fields')
  const values = new Map<string, string | string[]>()
  for (const pair of pairs) {
    const cut = pair.indexOf('=')
    addValue(
      values,
      decodePart(cut === -1 ? pair : pair.slice(0, cut)),
      decodePart(cut === -1 ? '' : pair.slice(cut + 1)),
    )
  }
  return Object.fromEntries(values)
}

/** Adds what was typed into one field, cleaned; a field that repeats becomes a list. Throws where it breaks a bound. */
export function addValue(values: Map<string, string | string[]>, name: string, typed: string): void {
  const value = cleaned(typed)
  if (name.length > limits.nameLength || forbiddenNames.has(name)) throw new BadRequest(400, 'field name refused')
  if (value.length > limits.valueLength) throw new BadRequest(413, 'field too long')
  const before = values.get(name)
  values.set(name, before === undefined ? value : typeof before === 'string' ? [before, value] : [...before, value])
}

/** Reads a JSON body of a script of ours, bounded. */
export async function readJson(request: Request): Promise<unknown> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new BadRequest(415, 'JSON body expected')
  const text = decode(await readBounded(request))
  try {
    return JSON.parse(text, (name, value: unknown) => {
      if (forbiddenNames.has(name)) throw new BadRequest(400, 'field name refused')
      return value
    })
  } catch {
    throw new BadRequest(400, 'JSON expected')
  }
}

async function readBounded(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > limits.bytes) throw new BadRequest(413, 'body too large')
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.length
    if (size > limits.bytes) throw new BadRequest(413, 'body too large')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new BadRequest(400, 'UTF-8 expected')
  }
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw new BadRequest(400, 'UTF-8 expected')
  }
}

function cleaned(text: string): string {
  if (text.includes('\0')) throw new BadRequest(400, 'NUL refused')
  return text.replaceAll('\r\n', '\n').normalize('NFC')
}
