/** Both ends included, as in the header. */
export type ByteRange = { readonly start: number; readonly end: number }

/**
 * The one part of a file that `Range: bytes=…` asks for (RFC 9110, 14.2). `whole` when nothing or more than one part is asked for, or the header is no range
 * of bytes: a server may answer these with everything.
 */
export function readByteRange(header: string | null, size: number): ByteRange | 'whole' | 'unsatisfiable' {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '')
  const [, first = '', last = ''] = found ?? []
  if (found === null || (first === '' && last === '')) return 'whole'
  if (first === '')
    return last === '0' || Number(last) === 0 || size === 0
      ? 'unsatisfiable'
      : { start: Math.max(0, size - Number(last)), end: size - 1 }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) return 'whole'
  return start >= size ? 'unsatisfiable' : { start, end }
}
