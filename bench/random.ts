/** The same numbers on every machine and run, so that two benches measure the same world. */
export type Random = {
  /** 0 ≤ number < 1 */
  next(): number
  whole(below: number): number
  /** One of the list; throws when it is empty. */
  of<Value>(list: readonly Value[]): Value
  /** Like `of`, but the earlier ones far more often, as with languages and topics in life. */
  earlyOf<Value>(list: readonly Value[]): Value
  /** Up to `count` different ones, the earlier far more often. */
  someOf<Value>(list: readonly Value[], count: number): readonly Value[]
}

/** The mulberry32 generator. */
export function randomFrom(seed: number): Random {
  let state = seed
  function next(): number {
    state = Math.trunc(state + 0x6d2b79f5)
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  function at<Value>(list: readonly Value[], index: number): Value {
    const value = list[index]
    if (value === undefined) throw new Error('Nothing to choose from.')
    return value
  }
  const whole = (below: number) => Math.floor(next() * below)
  const earlyOf = <Value>(list: readonly Value[]) => at(list, Math.floor(next() ** 3 * list.length))
  return {
    next,
    whole,
    of: (list) => at(list, whole(list.length)),
    earlyOf,
    someOf: (list, count) => [...new Set(Array.from({ length: count }, () => earlyOf(list)))],
  }
}
